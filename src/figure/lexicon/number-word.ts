import type { Language } from "./language.ts";

/** What a word, or a part of a compound one, adds to a spelled number. */
export interface NumberWord {
  is: "cardinal" | "hundred" | "scale" | "collective" | "fraction" | "half" | "join";
  /** The cardinal, the exponent of a scale, the denominator of a fraction. */
  value: number;
}

/** The number words of a language. */
export function numberWords(language: Language): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (phrases: string | undefined, word: NumberWord) => {
    for (const text of (phrases ?? "").split("|")) {
      if (text && !text.includes(" ") && !words.has(text)) words.set(text, word);
    }
  };
  for (const [value, phrases] of Object.entries(language.cardinals))
    add(phrases, { is: "cardinal", value: Number(value) });
  add(language.one, { is: "cardinal", value: 1 });
  add(language.hundred, { is: "hundred", value: 100 });
  for (const [exponent, phrases] of Object.entries(language.scales))
    add(phrases, { is: "scale", value: Number(exponent) });
  for (const [exponent, names] of Object.entries(language.cldr.scales)) {
    for (const name of names) add(name.toLowerCase(), { is: "scale", value: Number(exponent) });
  }
  for (const [value, phrases] of Object.entries(language.collectives))
    add(phrases, { is: "collective", value: Number(value) });
  for (const [value, phrases] of Object.entries(language.fractions))
    add(phrases, { is: "fraction", value: Number(value) });
  add(language.threeQuarters, { is: "fraction", value: 4 / 3 });
  return words;
}

/** Denominators of a second's parts. */
export const clockFractions: ReadonlySet<number> = new Set([10, 100, 1000]);

/** Takes numbers apart that are written as one word: "fünfundzwanzigtausend". */
export type Compounds = (word: string) => NumberWord[] | undefined;

/** The parts a language's compounds are made of, longest first, by first letter. */
export function createCompounds(language: Language, words: ReadonlyMap<string, NumberWord>): Compounds | undefined {
  if (!language.compound) return undefined;
  const parts = new Map<string, [string, NumberWord][]>();
  const add = (text: string, word: NumberWord) => {
    const key = text[0] as string;
    const list = parts.get(key);
    if (list) list.push([text, word]);
    else parts.set(key, [[text, word]]);
  };
  for (const [text, word] of words) {
    if (word.is === "cardinal" || word.is === "hundred" || (word.is === "scale" && word.value === 3)) add(text, word);
  }
  for (const [value, phrases] of Object.entries(language.compoundParts ?? {})) {
    const is = value === "100" ? "hundred" : "cardinal";
    for (const text of phrases.split("|")) add(text, { is, value: Number(value) });
  }
  for (const text of language.compound.split("|")) add(text, { is: "join", value: 0 });
  for (const text of language.compoundHalf?.split("|") ?? []) add(text, { is: "half", value: 2 });
  for (const text of language.fractionEnding?.split("|") ?? []) add(text, { is: "fraction", value: 0 });
  for (const list of parts.values()) list.sort(([a], [b]) => b.length - a.length);

  // "siebenhundertsechsundvierzigtausendsechshundertvierundvierzig" has sixty-one letters.
  const longest = 120;
  function take(word: string, at: number): NumberWord[] | undefined {
    if (at === word.length) return [];
    for (const [text, part] of parts.get(word[at] as string) ?? []) {
      if (!word.startsWith(text, at)) continue;
      const rest = take(word, at + text.length);
      if (rest) return [part, ...rest];
    }
    return undefined;
  }
  return (word) => {
    if (word.length > longest) return undefined;
    const taken = take(word, 0);
    // "honderden" is a hundred with nothing joined to it: it counts none.
    return taken && taken.length > 1 && taken.at(-1)?.is !== "join" ? taken : undefined;
  };
}
