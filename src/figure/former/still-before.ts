import { behindBorder, nextBorder } from "../clause/clause.ts";
import { isComparable, type Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import { matchPhrase } from "../token/trie.ts";

/**
 * "die im September noch bei | 2,4 Prozent gelegen hatte, ist auf 2,1 Prozent gefallen", "lag in mei nog op | 8,2 procent, in juni was dat
 * 7,9": a level of the past, where a later one follows. "Nur noch 2,4" is what there is now.
 */
export function isStillBefore({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { still, was, stood } = lexicon.words;
  const said = [start, start - 1, start - 2].find((at) => still.has(tokens[at]?.lower ?? ""));
  if (said === undefined || matchPhrase(lexicon.syntax.onlyLeft, tokens, said)) return false;
  const first = behindBorder(scene, said);
  const next = nextBorder(scene, mention.next);
  const past = tokens.slice(first, next).some(({ lower }) => was.has(lower) || stood.has(lower));
  const isLater = (other: Mention) =>
    other.first >= next && isComparable(mention, other) && other.kind === mention.kind && !other.direction;
  return past && mentions.some(isLater);
}
