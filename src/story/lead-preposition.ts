import type { Stretch } from "../figure/clause.ts";
import { startOf } from "../figure/reading.ts";
import { fitting, join } from "./compose.ts";
import { mentionAt, type Passage, textOf } from "./passage.ts";

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
