import type { Token } from "../token/token.ts";

/** "as leis 5.627/70 e | 6.435/77": an act by its number, of four digits or more, and its year. */
export function isActOfYear(tokens: readonly Token[], index: number): boolean {
  const [number, slash, year] = tokens.slice(index, index + 3);
  const together = slash?.lower === "/" && slash.glued && year?.type === "number" && year.glued;
  return together && number?.numeral?.grouped === true && /^(?:\d\d|(?:19|20)\d\d)$/.test(year.text);
}
