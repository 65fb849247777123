import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "De 30 graden | halen we dit jaar niet": where verbs come second, a clause is denied
 * behind the number that it opens with. Is it, and does the label not say so?
 */
export function isDenialCut(passage: Passage, quantity: Stretch, label: string): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.split || !label) return false;
  const { negation, and } = lexicon.phrases;
  for (let at = quantity.next; at < tokens.length && !isBorder(passage, at); at++) {
    const lower = tokens[at]?.lower ?? "";
    if (and.has(lower)) return false;
    if (!negation.has(lower) || lexicon.words.without.has(lower)) continue;
    const isNone = [at, at - 1].some((index) => matchPhrase(lexicon.noNegation, tokens, index));
    if (!isNone)
      return !label
        .toLowerCase()
        .split(/\P{L}+/u)
        .includes(lower);
  }
  return false;
}
