import type { Stretch } from "../../figure/clause/clause.ts";
import { tokenFrom } from "../../figure/token/token-at.ts";
import { spaced } from "./blanks.ts";
import { gap } from "./label-text.ts";
import type { Passage } from "./passage.ts";

/** Where a label's parts stand in its sentence, in tokens; undefined for words that are not the sentence's own. */
export function partsOf(passage: Passage, label: string): Stretch[] | undefined {
  const { tokens } = passage;
  const text = spaced(passage.text);
  const parts: Stretch[] = [];
  let from = 0;
  for (const part of label.split(gap)) {
    const start = text.indexOf(part, from);
    if (start === -1) return undefined;
    from = start + part.length;
    const first = tokenFrom(tokens, start);
    // A part may begin within a word.
    const isWithin = (tokens[first - 1]?.end ?? 0) > start;
    parts.push({ first: isWithin ? first - 1 : first, next: tokenFrom(tokens, from) });
  }
  return parts;
}
