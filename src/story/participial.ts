import { isFunctionWord } from "../figure/clause.ts";
import type { Passage } from "./passage.ts";
import { romance } from "./romance.ts";

/** "Auditionné devant les députés, il a": what happened to whom is said behind it. "Société de conseil" is a noun. */
export function isParticipial({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">): boolean {
  const behind = tokens[1]?.lower ?? "";
  const { of, determiners, and, auxiliaries } = lexicon.phrases;
  if (!romance.has(lexicon.language.code) || !lexicon.syntax.pastParticiple.test(tokens[0]?.lower ?? "")) return false;
  return isFunctionWord(behind, lexicon) && ![of, determiners, and, auxiliaries].some((words) => words.has(behind));
}
