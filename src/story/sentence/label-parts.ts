import type { Stretch } from "../../figure/clause/clause.ts";
import { spaced } from "./blanks.ts";
import { gap } from "./label-text.ts";
import type { Passage } from "./passage.ts";

/** Where a label's parts stand in its sentence, in tokens; undefined for words that are not the sentence's own. */
export function partsOf(passage: Passage, label: string): Stretch[] | undefined {
  const text = spaced(passage.text);
  const parts: Stretch[] = [];
  let from = 0;
  for (const part of label.split(gap)) {
    const start = text.indexOf(part, from);
    if (start === -1) return undefined;
    from = start + part.length;
    const first = passage.tokens.findIndex((token) => token.end > start);
    const next = passage.tokens.findIndex((token) => token.start >= from);
    parts.push({ first, next: next === -1 ? passage.tokens.length : next });
  }
  return parts;
}
