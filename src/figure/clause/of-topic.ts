import type { Words } from "./clause.ts";

/** "the row | over £3m", "Streit | über 300 Stellen", "la polémique | autour des 3 %": what it is about, and no bound. */
export function isOfTopic({ tokens, lexicon }: Words, start: number, end: number): boolean {
  const links = tokens.slice(start, end).some(({ lower }) => lexicon.words.topicLinks.has(lower));
  if (!links) return false;
  return lexicon.syntax.topics.test(`${tokens[start - 2]?.lower ?? ""} ${tokens[start - 1]?.lower ?? ""}`);
}
