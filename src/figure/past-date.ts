import type { Reading } from "./reading.ts";

/**
 * "En août 2019, deux passants avaient été tués": a year that opens the sentence, and what had happened by then, tell
 * what went before the news.
 */
export function isOfPastDate({ scene, mention, mentions, clause }: Reading): boolean {
  const [date] = mentions;
  if (scene.heading || date?.kind !== "date" || date.first > 2 || date.qualifier || date.next > mention.first)
    return false;
  if (!/\d{4}/.test(date.date ?? "")) return false;
  const { tokens, lexicon } = scene;
  const { auxiliary, participle } = lexicon.syntax.pluperfect;
  const matches = (pattern: RegExp, at: number) => pattern.test(tokens[at]?.lower ?? "");
  for (let at = Math.max(date.next, clause.first); at < Math.min(clause.next, mention.next + 4); at++)
    // "had | recently | been killed"
    if (matches(auxiliary, at)) return matches(participle, at + 1) || matches(participle, at + 2);
  return false;
}
