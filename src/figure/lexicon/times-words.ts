import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberWord } from "./number-word.ts";
import { listOf } from "./phrases.ts";

/** Factors in one word: "tenfold", "dreimal". */
export function timesWords(language: Language, numbers: Map<string, NumberWord>): Lexicon["timesWords"] {
  const words: Lexicon["timesWords"] = new Map();
  const alone = language.timesAlone ?? false;
  for (const [factor, phrases] of Object.entries(language.timesWords ?? {})) {
    for (const word of listOf(phrases)) words.set(word, { factor: Number(factor), alone: false });
  }
  for (const ending of listOf(language.timesEndings)) {
    for (const [text, { is, value }] of numbers) {
      const factor = is === "hundred" ? 100 : is === "cardinal" ? value : 0;
      if (factor > 1) words.set(text + ending, { factor, alone });
    }
  }
  return words;
}
