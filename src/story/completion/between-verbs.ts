import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/** Words between a number and the verb that closes its clause: "Bußgeld | zahlen". */
const farthestVerb = 2;

/**
 * "Das Start-up Voltaro hat | in einer von Northzone angeführten Runde | … eingesammelt": where the verb behind the number has no
 * room, the label goes without what says when, where or how between its verbs. Only of what is done with the amount itself: a preposition
 * before it may be of an object that stands between ("hat den Umsatz um 3 Prozent gesteigert").
 * @param closing where the verb stands that closes the clause
 * @returns "" where the label has no such words
 */
export function withoutBetween(passage: Passage, label: string, quantity: Stretch, closing: number): string {
  const { tokens, lexicon } = passage;
  const parts = partsOf(passage, label);
  const last = parts?.findLast(({ first }) => first < quantity.first);
  const start = startOf(passage, quantity);
  if (
    !last ||
    last.next > start ||
    closing < quantity.next ||
    closing > quantity.next + farthestVerb ||
    isFunctionWord(tokens[start - 1]?.lower ?? "", lexicon)
  )
    return "";
  const verb = tokens.findIndex(
    ({ lower }, at) => at >= last.first && at < last.next && lexicon.phrases.auxiliaries.has(lower),
  );
  if (verb <= (parts?.[0]?.first ?? 0) || !matchPhrase(lexicon.syntax.settings, tokens, verb + 1)) return "";
  // An article without a preposition before it begins an object.
  for (let at = verb + 2; at < last.next; at++) {
    const isArticle = lexicon.phrases.determiners.has(tokens[at]?.lower ?? "");
    if (isArticle && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon)) return "";
  }
  const rest = passage.text.slice(tokens[verb]?.end, tokens[last.next - 1]?.end);
  const place = label.lastIndexOf(rest);
  return place === -1
    ? ""
    : fitting(`${label.slice(0, place)}${gap}${textOf(passage, { first: quantity.next, next: closing + 1 })}`);
}
