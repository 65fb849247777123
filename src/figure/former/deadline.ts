import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** "construir 1.200 viviendas | antes de 2029": until when, and no earlier time, where no verb tells of what was. */
export function isDeadline({ scene: { tokens, lexicon }, mention, clause }: Reading, at: number): boolean {
  const { earlierOn, over, pluperfect } = lexicon.syntax;
  const length =
    lexicon.language.romance && at > mention.first ? matchPhrase(earlierOn, tokens, at)?.length : undefined;
  if (!length || !lexicon.phrases.of.has(tokens[at + length]?.lower ?? "")) return false;
  return !tokens
    .slice(clause.first, clause.next)
    .some(({ lower }) => over.test(lower) || pluperfect.auxiliary.test(lower));
}
