import { de } from "../languages/de.ts";
import { en } from "../languages/en.ts";
import { es } from "../languages/es.ts";
import { fr } from "../languages/fr.ts";
import { it } from "../languages/it.ts";
import { nl } from "../languages/nl.ts";
import { pt } from "../languages/pt.ts";
import type { Language } from "./language.ts";

const all: Record<string, Language> = { fr, en, de, es, it, pt, nl };

/** Codes of the languages the engine reads. */
export const languageCodes = Object.keys(all);

/** Does the engine read the language of a BCP 47 tag? */
export function isRead(tag: string): boolean {
  return Object.hasOwn(all, primaryOf(tag));
}

/** The language of a BCP 47 tag ("fr-CA" → French), English where it is none of ours. */
export function languageOf(tag: string): Language {
  const code = primaryOf(tag);
  return Object.hasOwn(all, code) ? (all[code] as Language) : en;
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] as string;
}
