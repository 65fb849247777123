import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isAcronym, isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";

/** "in", "of": a small word that leads on to a noun, and no article and no "and". */
export function isPreposition({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const { determiners, and, or, one } = lexicon.phrases;
  return isFunctionWord(lower, lexicon) && ![determiners, and, or, one].some((others) => others.has(lower));
}

/** Words of a phrase that says but where or with what. */
const longestPhrase = 5;

/**
 * "£849 | in the UK", "12 miles | off the coast", "to an annual bill | €1,590": what hangs on words that the label lacks. "In
 * cuts", "in jail" says it all.
 */
export function isPhraseOnly(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  // "im Schnitt | 12 Prozent mehr"
  if (matchPhrase(lexicon.syntax.onAverage, tokens, next - 1)?.length === next - first) return true;
  if (
    !lexicon.language.fixedOrder ||
    !isPreposition(passage, first) ||
    isAcronym(tokens[first]?.text ?? "") ||
    lexicon.phrases.auxiliaries.has(tokens[first]?.lower ?? "")
  )
    return false;
  if (first < quantity.first) return next - first <= longestPhrase && !hasVerb(passage, { first, next });
  const { determiners, definite } = lexicon.phrases;
  const behind = tokens[first + 1];
  // "34% | of all pupils are late"
  if (matchPhrase(lexicon.syntax.universal, tokens, first + 1)) return false;
  return isUpper(behind?.text ?? "") || [determiners, definite].some((words) => words.has(behind?.lower ?? ""));
}
