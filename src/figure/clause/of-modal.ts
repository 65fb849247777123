import type { Words } from "./clause.ts";

/**
 * "costs could | exceed £9m", "les coûts pourraient | dépasser 9 millions": a verb of more or less that waits behind one which says
 * that it may be. It is told with it, for what may exceed an amount is not more than it.
 * @param start of the phrase that says how the amount is meant
 */
export function isOfModal({ tokens, lexicon }: Words, start: number): boolean {
  const [before, modal] = [tokens[start - 1]?.lower ?? "", tokens[start - 2]?.lower ?? ""];
  // "los costes van a | superar los 9 millones"
  const going = before === "a" && lexicon.words.spreading.has(modal);
  if (!going && !lexicon.phrases.possible.has(before)) return false;
  const verb = tokens[start]?.lower ?? "";
  return lexicon.language.romance ? lexicon.syntax.infinitive.test(verb) : lexicon.words.exceeding.has(verb);
}
