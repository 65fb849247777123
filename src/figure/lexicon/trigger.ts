import { isDigit, isLetter, isSpace, toLower, wordEnd } from "../token/character.ts";
import type { Trie } from "../token/trie.ts";
import type { Unit } from "../unit/unit.ts";
import type { Language } from "./language.ts";
import type { Compounds, NumberWord } from "./number-word.ts";
import { listOf } from "./phrases.ts";

/** The signs of which one at least stands in every quantity: digits, and these words. */
export interface Triggers {
  /** Digits and the beginnings of the words: the regular expression engine passes over prose faster than we can. */
  pattern: RegExp;
  words: Set<string>;
  compounds: Compounds | undefined;
  /** Articles that may stand for one, and the words that make a quantity of them: "un kilomètre". */
  ones: Set<string>;
  afterOne: Set<string>;
  /** Those of them that make one only of a sentence that a court imposes: "un an". */
  terms: Set<string>;
}

/** A court imposes one of these: "un an de prison". */
const imposed: ReadonlySet<string> = new Set(["year", "month"]);

export function createTriggers(
  language: Language,
  tables: {
    numbers: Map<string, NumberWord>;
    compounds: Compounds | undefined;
    /** First words of multipliers: "doublé", "tenfold". "Multiplié par cinq" has a number to find it by. */
    factors: Iterable<string>;
    units: Trie<Unit>;
  },
): Triggers {
  const ones = new Set(language.one.split("|"));
  const halves = language.half.split("|").map((phrase) => phrase.split(" ")[0] as string);
  // "an hour and a half": the last word of what stands behind.
  halves.push(...language.andHalf.split("|").map((phrase) => phrase.split(" ").at(-1) as string));
  // "one proposal": of English articles for one, this is no article.
  const numerals = new Set(listOf(language.numeralOnes));
  const words = new Set(
    [...tables.numbers.keys(), ...tables.factors, ...halves].filter((word) => !ones.has(word) || numerals.has(word)),
  );
  const parts = Object.values(language.compoundParts ?? {}).flatMap((phrases) => phrases.split("|"));
  const beginnings = [...words, ...parts].map((word) => word.slice(0, 4));
  // Articles are everywhere: only what may follow them is looked at, except where they begin a longer word.
  const articles = [...ones].map((word) => (tables.compounds ? word : `${word} `));

  const [afterOne, ofTerms] = [new Set<string>(), new Set<string>()];
  const isAmount = ({ values }: { values?: readonly Unit[] }) =>
    values?.some(({ kind }) => kind === "money" || kind === "measure") ?? false;
  for (const [word, node] of tables.units.root)
    if (isAmount(node) || [...(node.next?.values() ?? [])].some(isAmount)) afterOne.add(word);
    else if (node.values?.some(({ unit }) => imposed.has(unit))) ofTerms.add(word);
  const pattern = patternOf([...beginnings, ...articles]);
  return { pattern, words, compounds: tables.compounds, ones, afterOne, terms: ofTerms };
}

/** Matches a digit, or one of the beginnings at a word's start, in small letters or capitals. */
function patternOf(beginnings: readonly string[]): RegExp {
  const byFirst = new Map<string, Set<string>>();
  for (const text of beginnings) {
    const first = text[0] as string;
    const rests = byFirst.get(first);
    const rest = text.slice(1).replace(" ", "[ \\u00a0]");
    if (rests) rests.add(rest);
    else byFirst.set(first, new Set([rest]));
  }
  const alternatives = [...byFirst].map(([first, rests]) => `${first}(?:${[...rests].join("|")})`);
  // `\b` knows ASCII letters only; before another letter it would never match.
  const ascii = alternatives.filter((_, index) => ([...byFirst.keys()][index] as string) < "\u0080");
  const others = alternatives.filter((text) => !ascii.includes(text));
  return new RegExp([`[0-9\\u00bc-\\u00be\\u2150-\\u215e]|\\b(?:${ascii.join("|")})`, ...others].join("|"), "gi");
}

/** Index of the first sign of a quantity at or after `at`, or -1. */
export function nextTrigger(text: string, at: number, triggers: Triggers): number {
  const { pattern, words, compounds, ones, afterOne, terms } = triggers;
  pattern.lastIndex = at;
  while (pattern.test(text)) {
    let start = pattern.lastIndex - 1;
    const code = text.charCodeAt(start);
    if (isDigit(code) || isVulgarFraction(code)) return start;
    if (isSpace(code)) start--;
    while (start > at && isLetter(text.charCodeAt(start - 1))) start--;
    const end = wordEnd(text, start, text.length);
    const word = toLower(text.slice(start, end));
    if (words.has(word)) return start;
    if (ones.has(word)) {
      const next = isSpace(text.charCodeAt(end))
        ? toLower(text.slice(end + 1, wordEnd(text, end + 1, text.length)))
        : "";
      if (next && (afterOne.has(next) || terms.has(next))) return start;
    } else if (compounds && word.length > 4 && compounds(word)) return start;
    pattern.lastIndex = end;
  }
  return -1;
}

/** "¼", "⅔": Unicode's Latin-1 fractions, and those of its block of number forms. */
export function isVulgarFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}
