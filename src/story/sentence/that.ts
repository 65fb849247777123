import type { Passage } from "./passage.ts";

/** Tokens of a "que" or "qu’" that stands there, where the language is Romance; 0 where none does. */
export function thatAt({ tokens, lexicon }: Passage, at: number): number {
  const { lower } = tokens[at] ?? { lower: "" };
  if (!lexicon.language.romance) return 0;
  if (tokens[at + 1]?.lower === "'" && lexicon.words.onlyTails.has(lower)) return 2;
  return lexicon.words.that.has(lower) ? 1 : 0;
}
