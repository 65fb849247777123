import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "Los alquileres subieron un 4 % | en Lorca | y un 7 % en Yecla": of what a clause opens with, the words that are no other place than
 * its own.
 */
export function withoutOtherPlace(
  { tokens, lexicon }: Passage,
  opening: Stretch[] | undefined,
  after: Stretch,
): Stretch[] | undefined {
  const isPlace = ({ first, next }: Stretch) =>
    first < next && matchPhrase(lexicon.syntax.settings, tokens, first) !== undefined;
  if (!opening || opening.length < 2 || !isPlace(after)) return opening;
  return opening.filter((words, index) => index === 0 || !isPlace(words));
}
