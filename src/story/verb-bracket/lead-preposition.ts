import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";

/**
 * "Für | 3,8 Millionen Euro | hat das Städel ein Gemälde erworben": behind an amount that a preposition opens the sentence with, the label has
 * that as well, where verbs come second.
 * @returns undefined for other labels
 */
export function withLeadPreposition(
  passage: Passage,
  label: string,
  parts: readonly Stretch[],
  quantity: Stretch,
): string | undefined {
  const { tokens, lexicon } = passage;
  const { lower, text } = tokens[0] ?? { lower: "", text: "" };
  const kind = mentionAt(passage, quantity)?.kind;
  const opens = parts.length === 1 && parts[0]?.first === quantity.next && startOf(passage, quantity) === 1;
  if (!opens || kind === "count" || !lexicon.words.leadPrepositions.has(lower)) return undefined;
  return textOf(passage, { first: 0, next: 1 }) === text ? fitting(join(text, label)) || undefined : undefined;
}

/**
 * "Nu | staat de teller op 37 procent", "Insgesamt | kamen 289.000 Gäste": of a label that would begin with its verb, with the adverb that
 * opens the sentence.
 * @returns undefined for other labels
 */
export function withLeadAdverb(passage: Passage, label: string, [first]: readonly Stretch[]): string | undefined {
  const { tokens, lexicon, text } = passage;
  const adverb = matchPhrase(lexicon.syntax.leadAdverbs, tokens, 0)?.length;
  if (!first || !adverb || first.first !== adverb) return undefined;
  const verb = tokens[first.first];
  if (verb?.type !== "word" || isUpper(verb.text) || lexicon.phrases.determiners.has(verb.lower)) return undefined;
  return fitting(`${text.slice(tokens[0]?.start, tokens[adverb - 1]?.end)} ${label}`) || undefined;
}
