import { nounAt } from "../clause/noun.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isAcronym, isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/**
 * "De brand kostte in Den Haag 12 mensen het leven": a number right behind a name counts what stands behind it, where nouns
 * have capitals, or verbs come second and the name is a place.
 */
export function isCountedBehindName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const isTold = isPlaceBefore(tokens, index, lexicon) || isPlaceFirst(tokens, index, lexicon);
  if (!lexicon.language.capitalNouns && !isTold && !isDone(tokens, index, lexicon)) return false;
  // "bis Jahresende 46 | seiner 510 Betten"
  const part = matchPhrase(lexicon.partOf, tokens, index + 1)?.length;
  if (part && lexicon.language.capitalNouns && tokens[index + 1 + part]?.type === "number") return true;
  const noun = nounAt(tokens, index + 1, lexicon);
  return noun !== undefined && !isAcronym(noun.text);
}

/** "In Piemonte | 290 casi", "gripe: en Asturias | 290 casos": is the name that of a place, which the clause opens with? */
function isPlaceFirst(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!lexicon.language.romance) return false;
  let at = index - 1;
  while (at > index - 4 && isUpper(tokens[at]?.text ?? "") && !isPlace(tokens, at, lexicon)) at--;
  const opens = at === 0 || /^[,:]$/.test(tokens[at - 1]?.lower ?? "");
  return at < index - 1 && opens && isPlace(tokens, at, lexicon);
}

/** "in", "a": before a place, where "of" may stand before anything. */
function isPlace(tokens: readonly Token[], at: number, { words, phrases }: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? "";
  return words.whereLinks.has(lower) && !phrases.of.has(lower);
}

/** "Sbarcati | 900 migranti", "Rescatados | 900 migrantes": a sentence may begin with what was done to them. */
function isDone(tokens: readonly Token[], index: number, { language, syntax, pluralEnding }: Lexicon): boolean {
  const { lower } = tokens[0] ?? { lower: "" };
  return language.romance === true && index === 1 && syntax.pastParticiple.test(lower) && pluralEnding.test(lower);
}

/** Stands a name behind "in" right before the number, in a language whose verbs come second? */
function isPlaceBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!lexicon.language.split) return false;
  let at = index - 1;
  while (at > index - 4 && isUpper(tokens[at]?.text ?? "")) at--;
  return at >= 0 && at < index - 1 && lexicon.words.whereLinks.has(tokens[at]?.lower ?? "");
}
