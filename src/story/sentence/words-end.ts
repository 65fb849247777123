import { nextBorder } from "../../figure/clause/clause.ts";
import type { Passage } from "./passage.ts";

/** Where the words between two marks end that begin at the token: at a mark, or the stop of the sentence. */
export function wordsEnd(passage: Passage, at: number): number {
  const last = passage.tokens.length - 1;
  const next = nextBorder(passage, at);
  return next > last && at <= last && passage.tokens[last]?.lower === "." ? last : next;
}
