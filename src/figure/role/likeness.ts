import type { Reading } from "../clause/reading.ts";

/** "Wie elf Rennpferde": a likeness that a sentence opens with; "the size of 120 football pitches". */
export function isLikeness({ scene: { tokens, lexicon }, mention, start }: Reading): boolean {
  if (mention.kind !== "count") return false;
  const { like, likenesses } = lexicon.words;
  if (start === 1 && like.has(tokens[0]?.lower ?? "")) return true;
  const of = [start, start - 1].find((at) => lexicon.phrases.functionWords.has(tokens[at]?.lower ?? ""));
  return of !== undefined && likenesses.has(tokens[of - 1]?.lower ?? "");
}
