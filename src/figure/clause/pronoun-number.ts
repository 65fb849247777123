import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { isFunctionWord, type Stretch, type Words } from "./clause.ts";

/**
 * "Bus fares | … They", "The bridge | … It": where no article tells, a noun's number does. "He" and "she" stand for somebody, and
 * "it" for nobody who says something.
 * @param noun a noun phrase, its article first
 */
export function goesInNumber({ tokens, lexicon }: Words, noun: Stretch, pronoun: string): boolean {
  const head = headOf({ tokens, lexicon }, noun);
  const { lower } = tokens[head] ?? { lower: "" };
  const { determiners, plurals } = lexicon.phrases;
  const opens = tokens[noun.first] ?? { text: "", lower: "" };
  // "Harrow Foods | … It", "The Greens | … They"
  const isName =
    head > noun.first && isUpper(opens.text) && isUpper(tokens[head]?.text ?? "") && !determiners.has(opens.lower);
  const isPlural = lexicon.pluralEnding.test(lower) || plurals.has(lower);
  if (lexicon.words.severalOnes.has(pronoun)) return isPlural || isName;
  if (isPlural && !isName) return false;
  return lexicon.words.dummies.has(pronoun) ? !lexicon.person.test(lower) : isName || lexicon.person.test(lower);
}

/** The last word before the first preposition. */
function headOf({ tokens, lexicon }: Words, { first, next }: Stretch): number {
  let at = first + 1;
  while (at < next && tokens[at]?.type === "word" && !isFunctionWord(tokens[at]?.lower ?? "", lexicon)) at++;
  return at - 1;
}

/**
 * "The council has sold | houses", "bought | Tansy": a name, or a noun in the plural, without an article.
 * @param from where the words behind the sentence's subject begin
 * @returns false where a preposition leads on to it: "hotels | in Leeds"
 */
export function isBareNoun({ tokens, lexicon }: Words, at: number, from: number): boolean {
  const { text, lower, type } = tokens[at] ?? { text: "", lower: "", type: "symbol" };
  if (at < from || type !== "word" || isFunctionWord(lower, lexicon)) return false;
  if (lexicon.months.has(lower) || lexicon.words.saidDays.has(lower)) return false;
  const isName = isUpper(text) && !isUpper(tokens[at - 1]?.text ?? "");
  if (!isName && !lexicon.pluralEnding.test(lower) && !lexicon.phrases.plurals.has(lower)) return false;
  const { determiners, auxiliaries, and } = lexicon.phrases;
  const isOpen = ({ type, lower }: Token) =>
    type !== "symbol" && (determiners.has(lower) || !isFunctionWord(lower, lexicon));
  let before = at - 1;
  while (before >= from && isOpen(tokens[before] as Token)) before--;
  const link = tokens[before]?.lower ?? "";
  return before < from || !isFunctionWord(link, lexicon) || auxiliaries.has(link) || and.has(link);
}
