import { isUpper } from "../figure/character.ts";
import { isFunctionWord, type Stretch } from "../figure/clause.ts";
import { startOf } from "../figure/reading.ts";
import { fitting, join } from "./compose.ts";
import { mentionAt, nounStart, type Passage, textOf } from "./passage.ts";

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
  const start = startOf(passage, quantity);
  const { lower } = tokens[start - 1] ?? { lower: "" };
  const isOwn = only.first >= quantity.first && only.first < quantity.next;
  if (!isOwn || !holding.has(lower)) return undefined;
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
  return isUpper(tokens[noun]?.text ?? "") ? noun + 1 : at;
}
