import type { Passage } from "../sentence/passage.ts";

/** "3:40 p.m.", "+++ 14.30 Uhr +++", "14h30 –": with minutes or a word for the hour, or it counts something. In small letters. */
const clock =
  /^[^\p{L}\d]*\d{1,2}(?:[.:]\d\d| ?h ?\d\d|(?= ?[ap]\.?m\b))(?: ?(?:[ap]\.?m\b|uhr\b|uur\b|h\b))?[^\p{L}\d]*(?=\p{L})/u;

/** Where a sentence begins behind the time that opens a ticker's entry. @param first a token of it */
export function behindClock({ text, tokens }: Passage, first: number): number {
  const end = clock.exec(text.toLowerCase())?.[0].length ?? 0;
  const behind = tokens.findIndex(({ start }) => start >= end);
  return Math.max(first, behind);
}
