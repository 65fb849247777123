import type { Reading } from "../clause/reading.ts";
import { isUpper } from "../token/character.ts";

/** Metres that people are tall. */
const tallest = 2.3;

/** "ist etwa 1,70 Meter groß": how tall somebody is; of what is no person it would be "hoch", and a "2 Meter große Statue" has its noun behind. */
export function isStature({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  if (mention.kind !== "measure" || mention.unit !== "meter" || mention.amount >= tallest) return false;
  return lexicon.words.tall.has(tokens[mention.next]?.lower ?? "") && !isUpper(tokens[mention.next + 1]?.text ?? "");
}
