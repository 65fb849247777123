import type { Lexicon } from "./lexicon/lexicon.ts";
import type { SentenceReading } from "./read-sentence.ts";

/** Sentences that an article's figures are chosen of, and some of the next one's. */
const mostKept = 256;
const kept = new Map<string, SentenceReading>();

/** Keeps what a sentence of prose says by itself: it is asked for again by each label that one of its figures may have. */
export function keepReading(reading: SentenceReading): void {
  if (kept.size >= mostKept) kept.clear();
  kept.set(reading.scene.text, reading);
}

/** What the sentence says by itself, if it was read lately. */
export function keptReading(sentence: string, lexicon: Lexicon): SentenceReading | undefined {
  const known = kept.get(sentence);
  return known?.scene.lexicon === lexicon ? known : undefined;
}
