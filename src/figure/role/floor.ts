import type { Reading } from "../clause/reading.ts";

/**
 * "5,5 Prozent mehr Lohn, | mindestens aber | 340 Euro", "3 % de plus, | mais au moins | 90 euros": a limit of the amount before,
 * which says nothing without it.
 */
export function isLimitOfOther({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  const { qualifier, qualifierSpan } = mention;
  if (!qualifierSpan || (qualifier !== "at-least" && qualifier !== "up-to") || mentions[0] === mention) return false;
  const isBut = (at: number) => lexicon.words.adversatives.has(tokens[at]?.lower ?? "");
  const [start, next] = qualifierSpan;
  return (isBut(start - 1) && tokens[start - 2]?.lower === ",") || (isBut(next) && tokens[start - 1]?.lower === ",");
}
