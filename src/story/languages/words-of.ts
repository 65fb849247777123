import { languageOf } from "../../figure/lexicon/read-languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import type { StoryWords } from "./words.ts";

const all: Record<string, StoryWords> = { fr, en, de, es, it, pt, nl };

/** The words of a BCP 47 tag's language, English ones where it is none of those that are read. */
export function wordsOf(lang: string): StoryWords {
  return all[languageOf(lang).code] ?? en;
}

/** Whether a sentence's shares are of votes, whatever its language: figures are chosen without it. */
export function isOfVotes(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return Object.values(all).some(({ ballots }) => ballots.test(lower));
}
