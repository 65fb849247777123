import { languageOf } from "../../figure/lexicon/read-languages.ts";
import { de } from "../languages/de.ts";
import { en } from "../languages/en.ts";
import { es } from "../languages/es.ts";
import { fr } from "../languages/fr.ts";
import { it } from "../languages/it.ts";
import { nl } from "../languages/nl.ts";
import { pt } from "../languages/pt.ts";
import type { StoryWords } from "../languages/words.ts";

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
