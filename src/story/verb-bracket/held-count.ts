import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/**
 * The label of a count behind a preposition, which alone says nothing: the noun that it is of, with its adjectives. "wegen
 * gewerbsmäßigen Betrugs in | 412 | Fällen", "einen Tarifvertrag für | 900 | Beschäftigte".
 * @param parts the label's, where they stand
 * @returns "" where it hangs on no noun, or on one whose own preposition it may go past: "In 2.000 | Orten sei gemessen worden",
 * "Umfragen unter Studenten aus den USA mit | 600 | Teilnehmern"; undefined for other labels
 */
export function heldCount(passage: Passage, parts: readonly Stretch[], quantity: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || mentionAt(passage, quantity)?.kind !== "count") return undefined;
  const { holding, nounLinks } = lexicon.words;
  // "die Bärte von | 12.000 Männern": "von" is read as one of a count's own words.
  const opening = startOf(passage, quantity);
  const of = tokens[opening]?.lower ?? "";
  // "Vor | 4.200 Zuschauern": so is "vor", of a date.
  const dated = matchPhrase(lexicon.before, tokens, opening)?.values.every(({ dates }) => dates) ?? false;
  const own = (lexicon.phrases.of.has(of) || dated) && lexicon.words.holding.has(of) && opening < quantity.first;
  const start = own ? opening + 1 : opening;
  const { lower } = tokens[start - 1] ?? { lower: "" };
  const isOwn = only.first >= quantity.first && only.first < quantity.next;
  if (!isOwn || !holding.has(lower)) return undefined;
  // "haben die Leute von | 82 Karten gesprochen": a verb at the end may be what the preposition goes with.
  let end = quantity.next;
  while (end < tokens.length && !isBorder(passage, end) && tokens[end]?.lower !== ".") end++;
  if (lexicon.phrases.of.has(lower) && isVerbLast(passage, end - 1)) return "";
  let first = start - 2;
  if (!nounLinks.has(lower) || !isUpper(tokens[first]?.text ?? "")) return "";
  const isAdjective = (at: number) => lexicon.syntax.inflected.test(tokens[at]?.text ?? "") && !isLight(passage, at);
  while (first > 0 && isAdjective(first - 1)) first--;
  if (first === 0 || !(isLight(passage, first - 1) || tokens[first - 1]?.type === "number")) return "";
  const noun = textOf(passage, { first: nounStart(passage, quantity), next: pastGenitive(passage, quantity.next) });
  return fitting(join(textOf(passage, { first, next: start }), noun));
}

function isLight({ tokens, lexicon }: Passage, at: number): boolean {
  return isFunctionWord(tokens[at]?.lower ?? "", lexicon);
}

/** Behind "Beschäftigte | der deutschen Industrie": whose they are. */
function pastGenitive(passage: Passage, at: number): number {
  const { tokens, lexicon } = passage;
  if (!lexicon.phrases.of.has(tokens[at]?.lower ?? "") || lexicon.words.holding.has(tokens[at]?.lower ?? "")) return at;
  let noun = at + 1;
  while (lexicon.syntax.inflected.test(tokens[noun]?.text ?? "") && !isLight(passage, noun)) noun++;
  const named = noun;
  while (isUpper(tokens[noun]?.text ?? "")) noun++;
  return noun > named ? noun : at;
}
