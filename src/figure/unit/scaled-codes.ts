import type { Language } from "../lexicon/language.ts";
import type { ScaledCode } from "../lexicon/lexicon.ts";
import { listOf } from "../lexicon/phrases.ts";

export function amountsIn(names: Record<string, [code: string, exponent: number]> = {}): [string, ScaledCode][] {
  return Object.entries(names).flatMap(([words, [code, exponent]]) =>
    listOf(words).map((word): [string, ScaledCode] => [
      word,
      { unit: { unit: code, kind: "money", divisor: 1 }, exponent },
    ]),
  );
}

/** "MUSD", "KEUR": a currency's code behind an abbreviated scale. */
export function scaledCodes(language: Language): Map<string, ScaledCode> {
  const codes = new Map<string, ScaledCode>();
  const scales = { K: 3, k: 3, M: 6, MM: 6, MIO: 6, Mio: 6, G: 9, Md: 9, Mrd: 9, bn: 9, BN: 9, B: 9, T: 12 };
  for (const [letters, exponent] of Object.entries(scales)) {
    for (const code of ["USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "INR", "CNY", "BRL"]) {
      codes.set(letters + code, { unit: { unit: code, kind: "money", divisor: 1 }, exponent });
    }
  }
  // Of wine, of land: "37,9 Mhl", "4.2 Mha".
  for (const [word, unit] of [
    ["Mhl", "hectoliter"],
    ["Mha", "hectare"],
  ] as const)
    codes.set(word, { unit: { unit, kind: "measure", divisor: 1 }, exponent: 6 });
  // A language's own come last: German "TEUR" are thousands.
  for (const [word, amount] of amountsIn(language.scaledCurrencies)) codes.set(word, amount);
  return codes;
}
