import { languageOf } from "../base/language-tag.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { it } from "./words/it.ts";
import { nl } from "./words/nl.ts";
import { pt } from "./words/pt.ts";
import type { Words } from "./words/words.ts";

const known: Record<string, Words> = { fr, en, de, es, it, pt, nl };

/** The languages that we have words of. */
export const languages = Object.keys(known);

/** The words of a language, or English where we have none of it. */
export function wordsOf(lang: string): Words {
  return known[languageOf(lang)] ?? en;
}
