import { de } from "../languages/syntax/de.ts";
import { en } from "../languages/syntax/en.ts";
import { es } from "../languages/syntax/es.ts";
import { fr } from "../languages/syntax/fr.ts";
import { it } from "../languages/syntax/it.ts";
import { nl } from "../languages/syntax/nl.ts";
import { pt } from "../languages/syntax/pt.ts";
import { addPhrases, createTrie, type Trie } from "../token/trie.ts";
import type { Pluperfect, Syntax } from "./syntax.ts";

const all: Record<string, Syntax> = { fr, en, de, es, it, pt, nl };

/** What matches words, and is no list of phrases. */
const patterns = [
  "verbFirst",
  "presentVerb",
  "subjectless",
  "finiteVerb",
  "secondVerb",
  "exceeding",
  "fallsBelow",
  "pluralVerb",
  "singularVerb",
  "particled",
  "trading",
  "taking",
  "moving",
  "inDecade",
  "reaching",
  "topics",
  "supposing",
  "gerund",
  "infinitive",
  "pastParticiple",
  "hanging",
  "inflected",
  "participial",
  "comparative",
  "yearNoun",
  "adverb",
  "over",
  "perfect",
  "setting",
  "nowOrLater",
  "yearsAgo",
  "wasStill",
  "reflexed",
] as const;
type Pattern = (typeof patterns)[number];

/** The same, compiled: backward tries end at a token. */
export interface SyntaxTables
  extends Record<Exclude<keyof Syntax, "untilIsBy" | "pluperfect" | Pattern>, Trie<true>>,
    Record<Pattern, RegExp> {
  /** All that a sentence is searched for. */
  cues: Trie<CueName>;
  untilIsBy: boolean;
  pluperfect: Pluperfect;
}

/** Of the phrases, those that a sentence is searched for as a whole. */
const cueNames = [
  "formerTimes",
  "lastTimes",
  "untilNow",
  "atFirst",
  "respective",
  "following",
  "misstated",
  "comparing",
  "beside",
  "casualties",
  "expected",
  "despite",
  "numberOf",
  "method",
  "aim",
  "background",
  "milestone",
  "openers",
] as const;
export type CueName = (typeof cueNames)[number];

const backward: ReadonlySet<string> = new Set([
  "former",
  "formerIfAlike",
  "conversion",
  "during",
  "levels",
  "sentenced",
  "allBut",
  "someOf",
  "onlyLeft",
  "onAverage",
]);

/** What a language does not have, not even at a sentence's end, where no word stands. */
const never = /(?!)/;

/** The tables of a language, English ones for a language that has none. */
export function compileSyntax(code: string): SyntaxTables {
  const syntax = all[code] ?? en;
  const tries: Record<string, Trie<true>> = {};
  for (const [name, phrases] of Object.entries(syntax)) {
    if (typeof phrases !== "string") continue;
    const trie = createTrie<true>(backward.has(name));
    addPhrases(trie, phrases, true);
    tries[name] = trie;
  }
  const cues = createTrie<CueName>();
  for (const name of cueNames) addPhrases(cues, syntax[name], name);
  const matching = Object.fromEntries(patterns.map((name) => [name, syntax[name] ?? never]));
  const { untilIsBy = false, pluperfect = { auxiliary: never, participle: never } } = syntax;
  return { ...tries, ...matching, cues, untilIsBy, pluperfect } as unknown as SyntaxTables;
}
