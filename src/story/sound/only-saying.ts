import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/** Words of a time behind its verb: "esta terça-feira". */
const farthestVerb = 4;

/**
 * "The club confirmed on Tuesday, | after talks, …, | £9 million": who said something and when, and not what, which stands between them and the number.
 */
export function isOnlySaying(passage: Passage, quantity: Stretch, { next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (next >= startOf(passage, quantity) || !lexicon.words.saidDays.has(tokens[next - 1]?.lower ?? "")) return false;
  const { reporting, saying } = lexicon.syntax;
  for (let at = next - 2; at >= Math.max(0, next - 1 - farthestVerb); at--) {
    const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
    if (type !== "word" || lexicon.words.saidDays.has(lower)) continue;
    if (isFunctionWord(lower, lexicon)) continue;
    const perfect = matchPhrase(reporting, tokens, at - 1)?.length === 2;
    return perfect || matchPhrase(reporting, tokens, at) !== undefined || saying.root.has(lower);
  }
  return false;
}
