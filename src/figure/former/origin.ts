import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** Tokens from where a change comes to its amount: "up 11% from the current year's revised estimate of". */
const longestOrigin = 12;

/** "up 11% from last year's estimate of | £2m": behind a change, a noun that it comes from. */
export function isOfOrigin({ scene: { tokens, lexicon }, mention, mentions, start }: Reading): boolean {
  const held = tokens.slice(start - 1, mention.first).some(({ lower }) => lexicon.phrases.of.has(lower));
  if (!lexicon.language.fixedOrder || !held) return false;
  return mentions.some(
    ({ kind, direction, next }) =>
      kind === "percent" &&
      direction !== undefined &&
      next < start &&
      start - next <= longestOrigin &&
      matchPhrase(lexicon.from, tokens, next) !== undefined,
  );
}
