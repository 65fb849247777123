import { isBorder } from "../clause/clause.ts";
import { isComparable, type Reading } from "../clause/reading.ts";

/** "Previously, passengers could claim £150": what the sentence tells of is so no more. */
export function isPrevious({ scene: { tokens, lexicon, heading } }: Reading): boolean {
  return !heading && lexicon.words.previously.has(tokens[0]?.lower ?? "");
}

/** Tokens from "had been paying" to its amount: "an average of". */
const farthestVerb = 6;

/** "Shoppers who had been paying £3.40 now pay £5": what went on until then, where an amount alike follows. */
export function isUntilThen({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { pluperfect, being, gerund } = lexicon.syntax;
  if (!lexicon.language.fixedOrder) return false;
  if (!mentions.some((other) => other.first > mention.first && isComparable(mention, other))) return false;
  for (let at = start - 1; at > start - farthestVerb && !isBorder(scene, at); at--) {
    if (!gerund.test(tokens[at]?.lower ?? "") || !being.root.has(tokens[at - 1]?.lower ?? "")) continue;
    return pluperfect.auxiliary.test(tokens[at - 2]?.lower ?? "");
  }
  return false;
}
