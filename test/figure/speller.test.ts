import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/figure/lexicon/lexicon-of.ts";
import { spelledAt } from "../../src/figure/number/spelled.ts";
import { tokenize } from "../../src/figure/token/token.ts";
import { spellers } from "./speller.ts";

function spelled(lang: string, text: string): [number, number] | undefined {
  const lexicon = lexiconOf(lang);
  const tokens = tokenize(text, 0, text.length, lexicon.style);
  const found = spelledAt(tokens, 0, lexicon);
  return found && [found.value, tokens.length - found.length];
}

/** Numbers of every size, as often of three digits as of twelve, many of them round. */
const numbers = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.double({ min: 0.1, max: 1, noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([digits, part, kept]) => {
    const value = Math.floor(part * 10 ** digits);
    const round = 10 ** Math.max(0, digits - kept);
    return Math.max(2, Math.floor(value / round) * round);
  });

describe("a number in words", () => {
  it.each(spellers)("reads back: %s, %s", (lang, _manner, speller) => {
    for (let value = 2; value < 2000; value++)
      expect(spelled(lang, speller(value)), speller(value)).toEqual([value, 0]);
    fc.assert(
      fc.property(numbers, (value) => {
        expect(spelled(lang, speller(value)), speller(value)).toEqual([value, 0]);
      }),
      { numRuns: 500 },
    );
  });
});
