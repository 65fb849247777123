import { hasWord } from "../token/has-word.ts";
import type { Words } from "./clause.ts";

/** "the row | over £3m", "Streit | über 300 Stellen", "la polémique | autour des 3 %": what it is about, and no bound. */
export function isOfTopic({ tokens, lexicon }: Words, start: number, end: number): boolean {
  const links = hasWord(tokens, lexicon.words.topicLinks, start, end);
  if (!links) return false;
  return lexicon.syntax.topics.test(`${tokens[start - 2]?.lower ?? ""} ${tokens[start - 1]?.lower ?? ""}`);
}
