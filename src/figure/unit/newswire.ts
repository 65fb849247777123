import type { Token } from "../token/token.ts";

const exponents: Record<string, number> = { m: 6, mn: 6, bn: 9 };

/**
 * The scale of English newswires' letters right behind a number, "m" or "bn": behind a currency's sign papers of all languages
 * take them over, "€ 100,5m".
 */
export function newswireExponent(tokens: readonly Token[], at: number): number | undefined {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (token?.type !== "word" || !token.glued || (behind?.glued && behind.type !== "symbol")) return undefined;
  return /^[²³/]$/.test(behind?.lower ?? "") ? undefined : exponents[token.text];
}
