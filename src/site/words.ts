import { languageOf } from "../base/language-tag.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";
import type { Words } from "./words/words.ts";

const known: Record<string, Words> = { en, fr };

/** The languages that we have words of. */
export const languages = Object.keys(known);

/** The words of a language, or English where we have none of it. */
export function wordsOf(lang: string): Words {
  return known[languageOf(lang)] ?? en;
}
