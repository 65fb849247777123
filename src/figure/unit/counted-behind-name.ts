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
  if (!lexicon.language.capitalNouns && !isPlaceBefore(tokens, index, lexicon)) return false;
  // "bis Jahresende 46 | seiner 510 Betten"
  const part = matchPhrase(lexicon.partOf, tokens, index + 1)?.length;
  if (part && lexicon.language.capitalNouns && tokens[index + 1 + part]?.type === "number") return true;
  const noun = nounAt(tokens, index + 1, lexicon);
  return noun !== undefined && !isAcronym(noun.text);
}

/** Stands a name behind "in" right before the number, in a language whose verbs come second? */
function isPlaceBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!lexicon.language.split) return false;
  let at = index - 1;
  while (at > index - 4 && isUpper(tokens[at]?.text ?? "")) at--;
  return at > 0 && lexicon.words.whereLinks.has(tokens[at]?.lower ?? "");
}
