import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "a reculé de 0,6 % | pour s’établir à 2,81 millions", "creció un 12 % | hasta situarse en 812 millones": the words by which
 * a change comes to its level, which are of neither; the token that they begin at, undefined where there are none.
 */
export function arrivalIn({ tokens, lexicon }: Passage, { first, next }: Stretch): number | undefined {
  for (let at = first; at < next; at++) if (matchPhrase(lexicon.syntax.arriving, tokens, at)) return at;
  return undefined;
}
