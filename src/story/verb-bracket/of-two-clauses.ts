import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Passage } from "../sentence/passage.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/**
 * "Mehr seien es im Norden, | wo 85 Prozent der Urlauber versichert sind": what stands before such a clause is of another amount. "Das Land
 * wird erschüttert, | bei der 196 Menschen starben": of a relative clause its verb goes with the number, or nothing does.
 * @param clause the words between two marks that the quantity stands among
 */
export function isOfTwoClauses(passage: Passage, parts: readonly Stretch[], clause: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.next >= clause.first) return false;
  if (lexicon.words.relativeAdverbs.has(tokens[clause.first]?.lower ?? "")) return true;
  if (!isRelative(passage, clause.first)) return false;
  // "ist das iWork des Herstellers, | das für 300 Euro zu haben ist": what the pronoun stands for is all of the label.
  if (last.first < clause.first)
    return passage.mentions.some((each) => !isTimeKind(each) && each.first >= first.first && each.next <= last.next);
  return !isVerbLast(passage, last.next - 1);
}

/** "in dem", "bei der", "deren": no article of a noun behind it. */
function isRelative({ tokens, lexicon }: Passage, first: number): boolean {
  const { relativePronouns, holding } = lexicon.words;
  const at = holding.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  if (tokens[first - 1]?.lower !== "," || !relativePronouns.has(tokens[at]?.lower ?? "")) return false;
  const isNoun = (index: number) => isUpper(tokens[index]?.text ?? "");
  const isAdjective = lexicon.syntax.inflected.test(tokens[at + 1]?.text ?? "");
  return !isNoun(at + 1) && !(isAdjective && !isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon) && isNoun(at + 2));
}
