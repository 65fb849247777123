import type { NumberWord } from "../lexicon/number-word.ts";

/** Thousands, millions… that are closed: "deux cent mille" is 200 000 of exponent 3. */
interface Group {
  value: number;
  exponent: number;
}

/** A spelled number on its way: "deux millions trois cent" is a group of two millions and an open 300. */
export interface Sum {
  /** Highest exponent first. */
  groups: readonly Group[];
  /** Below a thousand, open. */
  current: number;
}

export const emptySum: Sum = { groups: [], current: 0 };

export function sumOf({ groups, current }: Sum): number {
  return groups.reduce((total, { value }) => total + value, current);
}

/** The exponent of the last scale, if the sum has one. */
export function lastExponent({ groups }: Sum): number | undefined {
  return groups.at(-1)?.exponent;
}

/**
 * The sum with one more word, or undefined where the word cannot go on with it: "twenty" takes "five",
 * not "thirty". `joined` says that a word like German "und" stood between, which turns the order round.
 */
export function addWord(sum: Sum, word: NumberWord, vigesimal: boolean, joined: boolean): Sum | undefined {
  const { groups, current } = sum;
  const { value } = word;
  const units = current % 10;
  const tens = current % 100;
  switch (word.is) {
    case "hundred":
      // "cinquante cents" are coins: French counts hundreds up to "dix-neuf cents".
      if ((tens === 0 && current > 0) || (vigesimal && current > 19)) return undefined;
      return current < 100 ? { groups, current: Math.max(1, current) * 100 } : undefined;
    case "scale":
      return addScale(sum, value);
    case "cardinal": {
      let fits = false;
      if (value >= 100) fits = current === 0;
      else if (value >= 20) {
        if (vigesimal && value === 20 && tens === 4) return { groups, current: current + 76 };
        fits = tens === 0 || (joined && tens < 10);
      } else if (value >= 10) fits = tens === 0 || (vigesimal && (tens === 60 || tens === 80));
      else fits = value > 0 && (units === 0 ? tens !== 10 || value > 6 : false);
      if (value === 0) fits = current === 0 && groups.length === 0;
      if (value < 100 && !Number.isInteger(value)) fits = current === 0 && groups.length === 0;
      return fits ? { groups, current: current + value } : undefined;
    }
    default:
      return undefined;
  }
}

/** A scale multiplies what is open and the lower groups before it: "dos billones quinientos mil millones". */
function addScale({ groups, current }: Sum, exponent: number): Sum | undefined {
  const kept = groups.filter((group) => group.exponent >= exponent);
  const lower = groups.slice(kept.length).reduce((total, { value }) => total + value, current);
  const above = kept.at(-1);
  const value = Math.max(1, lower) * 10 ** exponent;
  // Nothing larger, and no second of its kind, can follow what is closed: "deux millions, trois millions".
  if (above && (above.exponent === exponent || value >= 10 ** above.exponent)) return undefined;
  return { groups: [...kept, { value, exponent }], current: 0 };
}
