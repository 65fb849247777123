import { isBorder } from "../../figure/clause/clause.ts";
import type { Passage } from "./passage.ts";

/** Where the words between two marks end that begin at the token: at a mark, or the stop of the sentence. */
export function wordsEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  const isStop = (index: number) => tokens[index]?.lower === "." && index === tokens.length - 1;
  while (at < tokens.length && !isBorder(passage, at) && !isStop(at)) at++;
  return at;
}
