import { de } from "../languages/vocabulary/de.ts";
import { en } from "../languages/vocabulary/en.ts";
import { es } from "../languages/vocabulary/es.ts";
import { fr } from "../languages/vocabulary/fr.ts";
import { it } from "../languages/vocabulary/it.ts";
import { nl } from "../languages/vocabulary/nl.ts";
import { pt } from "../languages/vocabulary/pt.ts";
import { listOf } from "./phrases.ts";
import type { Vocabulary } from "./vocabulary.ts";

const all: Record<string, Vocabulary> = { fr, en, de, es, it, pt, nl };

export type VocabularyTables = Record<keyof Vocabulary, ReadonlySet<string>>;

/** A language's words as sets, empty where it has none; English ones for a language that has none at all. */
export function compileVocabulary(code: string): VocabularyTables {
  const own = all[code] ?? en;
  const names = new Set(Object.values(all).flatMap((words) => Object.keys(words) as (keyof Vocabulary)[]));
  return Object.fromEntries(
    [...names].map((name) => [name, new Set(listOf(own[name]))]),
  ) as unknown as VocabularyTables;
}
