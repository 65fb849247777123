import { plainWords } from "../../article/plain-words.ts";
import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Passage } from "./passage.ts";

/** The figure's tokens in its sentence: the clause tells which of two equal ones. */
export function quantityOf(
  { source, clause }: Pick<Figure, "source" | "clause">,
  { text, tokens }: Pick<Passage, "text" | "tokens">,
): Stretch {
  const words = plainWords(source.text);
  const from = clause ? Math.max(0, text.indexOf(clause)) : 0;
  const starts = new Set(tokens.map((token) => token.start));
  let start = text.indexOf(words, from);
  // "15 Milliarden" holds "5 Milliarden".
  while (start !== -1 && !starts.has(start)) start = text.indexOf(words, start + 1);
  start = Math.max(0, start === -1 ? text.indexOf(words, from) : start);
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= start + words.length);
  return { first: Math.max(0, first), next: next === -1 ? tokens.length : next };
}
