import { isFunctionWord } from "../clause/clause.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words before a number that may say that it counts something. */
const reach = 40;

/** What millions without currency or noun are: a number of things, a sum if the article has sums, or either. */
export type BareMillions = "number" | "sum" | "either";

/**
 * "Le nombre de voyageurs est passé à | 127 millions" is a number; "Ils étaient | 1,2 million" and "1,2 million | l'utilisent" may be.
 * @param first - the number's tokens, to before `next`
 */
export function readBareMillions(
  tokens: readonly Token[],
  first: number,
  next: number,
  lexicon: Lexicon,
): BareMillions {
  const { syntax, words } = lexicon;
  const from = Math.max(0, first - reach);
  for (let at = from; at < first; at++) if (matchPhrase(syntax.numberOf, tokens, at)) return "number";
  if (syntax.being.root.has(tokens[first - 1]?.lower ?? "") || hasWord(tokens, words.multitudes, from, first))
    return "either";
  const behind = tokens[next];
  // "wird 4,1 Milliarden | erreichen": where verbs close a clause, only a number that opens one is what does something.
  const closes = lexicon.language.split !== undefined && tokens[first - 1]?.type === "word";
  return behind && !closes && goesOn(behind, lexicon) ? "either" : "sum";
}

/** Does a word go on with the clause that the number opens, as a verb does or a pronoun? */
function goesOn({ type, lower }: Token, lexicon: Lexicon): boolean {
  const { determiners, auxiliaries } = lexicon.phrases;
  return type === "word" && (!isFunctionWord(lower, lexicon) || determiners.has(lower) || auxiliaries.has(lower));
}
