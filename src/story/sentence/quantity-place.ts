import { plainWords } from "../../article/plain-words.ts";
import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { tokenFrom } from "../../figure/token/token-at.ts";
import type { Passage } from "./passage.ts";

/** The figure's tokens in its sentence: the clause tells which of two equal ones. */
export function quantityOf(
  { source, clause }: Pick<Figure, "source" | "clause">,
  { text, tokens }: Pick<Passage, "text" | "tokens">,
): Stretch {
  const words = plainWords(source.text);
  const from = clause ? Math.max(0, text.indexOf(clause)) : 0;
  const startsAt = (offset: number) => tokens[tokenFrom(tokens, offset)]?.start === offset;
  let start = text.indexOf(words, from);
  // "15 Milliarden" holds "5 Milliarden".
  while (start !== -1 && !startsAt(start)) start = text.indexOf(words, start + 1);
  start = Math.max(0, start === -1 ? text.indexOf(words, from) : start);
  const first = tokenFrom(tokens, start);
  return { first: first === tokens.length ? 0 : first, next: tokenFrom(tokens, start + words.length) };
}
