import { nextBorder } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";

/**
 * "Profit at the retailer | , which has 412 shops, | fell 18% to £64m": behind a relative clause between commas, of a level that something
 * comes to; the same index elsewhere.
 * @param at behind the subject
 * @param next where the level's words begin, its preposition perhaps among them
 */
export function pastRelative(passage: Passage, at: number, next: number): number {
  const { tokens, lexicon } = passage;
  const isLedTo = [next - 2, next - 1, next].some((index) => lexicon.phrases.target.has(tokens[index]?.lower ?? ""));
  if (tokens[at]?.lower !== "," || !isLedTo) return at;
  const opens =
    matchPhrase(lexicon.syntax.relatives, tokens, at + 1) !== undefined ||
    (lexicon.language.split !== undefined && lexicon.words.relativePronouns.has(tokens[at + 1]?.lower ?? ""));
  const close = nextBorder(passage, at + 2);
  return opens && tokens[close]?.lower === "," ? close + 1 : at;
}
