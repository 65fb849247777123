import type { NumberWord } from "./number-word.ts";

/** A spelled number on its way: "deux cent mille" is 2, 200, 200 000. */
export interface Sum {
  /** Thousands and more, closed. */
  total: number;
  /** Below a thousand, open. */
  current: number;
  /** Exponent of the last scale. */
  scale: number;
}

export const emptySum: Sum = { total: 0, current: 0, scale: Number.POSITIVE_INFINITY };

export function sumOf(sum: Sum): number {
  return sum.total + sum.current;
}

/**
 * The sum with one more word, or undefined where the word cannot go on with it: "twenty" takes "five",
 * not "thirty". `joined` says that a word like German "und" stood between, which turns the order round.
 */
export function addWord(sum: Sum, word: NumberWord, vigesimal: boolean, joined: boolean): Sum | undefined {
  const { total, current, scale } = sum;
  const { value } = word;
  const units = current % 10;
  const tens = current % 100;
  switch (word.is) {
    case "hundred":
      // "cinquante cents" are coins: French counts hundreds up to "dix-neuf cents".
      if ((tens === 0 && current > 0) || (vigesimal && current > 19)) return undefined;
      return current < 100 ? { total, current: Math.max(1, current) * 100, scale } : undefined;
    case "scale": {
      const factor = 10 ** value;
      if (value > scale) return { total: (total + current) * factor, current: 0, scale: value };
      if (current === 0 && total > 0) {
        // "cent mille milliards" multiplies; a scale never stands behind a closed lower one.
        return value === scale ? undefined : { total: total + factor, current: 0, scale: value };
      }
      return { total: total + Math.max(1, current) * factor, current: 0, scale: value };
    }
    case "cardinal": {
      let fits = false;
      if (value >= 100) fits = current === 0;
      else if (value >= 20) {
        if (vigesimal && value === 20 && tens === 4) return { total, current: current + 76, scale };
        fits = tens === 0 || (joined && tens < 10);
      } else if (value >= 10) fits = tens === 0 || (vigesimal && (tens === 60 || tens === 80));
      else fits = value > 0 && (units === 0 ? tens !== 10 || value > 6 : false);
      if (value === 0) fits = current === 0 && total === 0;
      if (value < 100 && !Number.isInteger(value)) fits = current === 0 && total === 0;
      return fits ? { total, current: current + value, scale } : undefined;
    }
    default:
      return undefined;
  }
}
