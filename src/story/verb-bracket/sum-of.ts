import type { Stretch } from "../../figure/clause/clause.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/**
 * "Das Land werde | die Schulden | in Höhe von 72 Milliarden Dollar nicht begleichen", "bietet eine Quote von 20 Prozent auf | die
 * Verbindlichkeiten | in Höhe von 29 Millionen Euro an": of a label that has half of what its verb says, or goes past another amount, the noun
 * that such a sum is of.
 * @returns undefined for other labels
 */
export function sumOf(passage: Passage, parts: readonly Stretch[], quantity: Stretch): string | undefined {
  const { tokens, lexicon, mentions } = passage;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || last.next > quantity.first || !isUpper(tokens[last.next - 1]?.text ?? "")) return undefined;
  const led = tokens.slice(last.next, quantity.first).some(({ lower }) => lexicon.words.heights.has(lower));
  const behind = tokens[quantity.next];
  const goesOn = behind !== undefined && /^(?:word|symbol)$/.test(behind.type) && !/^[.,;]$/.test(behind.lower);
  const past = mentions.some((each) => !isTimeKind(each) && each.first >= first.next && each.next <= last.first);
  if (!led || !goesOn || !(past || (parts.length === 1 && hasVerb(passage, first)))) return undefined;
  let at = last.next - 1;
  while (at > last.first && !lexicon.phrases.determiners.has(tokens[at]?.lower ?? "")) at--;
  // "auf den Betrag": what another case shows is of another word.
  const isPlain = lexicon.words.plainArticles.has(tokens[at]?.lower ?? "");
  return isPlain ? textOf(passage, { first: at, next: last.next }) : undefined;
}
