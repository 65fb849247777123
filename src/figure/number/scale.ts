import type { Lexicon, Scale } from "../lexicon/lexicon.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import type { Num } from "./number.ts";
import { significantDigits } from "./spelled.ts";

/** `decimal × 10^exponent`, without the noise of multiplying floats. */
export function scaled(decimal: string, exponent: number): number {
  if (exponent === 0) return Number(decimal);
  return Number(decimal.includes("e") ? Number(decimal) * 10 ** exponent : `${decimal}e${exponent}`);
}

/** May an abbreviated scale count, which ends before the token at `next`? */
export type ShortRule = (scale: Scale, next: number) => boolean;

/** The scale behind a number: always one in full, an abbreviated one where the rule allows it. */
function scaleAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  allowShort: ShortRule,
): { exponent: number; next: number } | undefined {
  const at = tokens[index]?.lower === "-" && tokens[index]?.glued ? index + 1 : index;
  const match = matchPhrase(lexicon.scales, tokens, at);
  if (!match) return hundredAt(tokens, at, lexicon);
  const text = tokens[at]?.text ?? "";
  const next = at + match.length;
  const behind = tokens[next];
  if (behind?.glued && behind.type !== "symbol" && tokens[next - 1]?.type === "word") return undefined;
  const full = match.values.find((scale) => !scale.short);
  if (full) return { exponent: full.exponent, next };
  const short =
    match.values.find((scale) => scale.text === text) ?? match.values.find((scale) => scale.text.length > 1);
  if (!short || !allowShort(short, next)) return undefined;
  // An abbreviation's stop belongs to it: "3,5 Mrd. Euro".
  const stopped = behind?.lower === "." && behind.glued && text.length > 1 && tokens[next + 1] !== undefined;
  return { exponent: short.exponent, next: stopped ? next + 1 : next };
}

/** "5 hundred seats", "5 cent mille": a hundred behind digits, unless it may be coins. */
function hundredAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { exponent: number; next: number } | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (before?.type !== "number" || before.text.length > 2 || token?.glued) return undefined;
  if (lexicon.numbers.get(token?.lower ?? "")?.is !== "hundred") return undefined;
  const coins = lexicon.units.root.get(token?.lower ?? "")?.values !== undefined;
  return coins && !matchPhrase(lexicon.scales, tokens, index + 1) ? undefined : { exponent: 2, next: index + 1 };
}

const never: ShortRule = () => false;

/** Multiplies a number by the scales behind it: "35 lakh crore", "48.000 milhões". */
export function withScale(num: Num, tokens: readonly Token[], lexicon: Lexicon, allowShort: ShortRule = never): Num {
  let { next, exponent } = num;
  for (let count = 0; count < 3; count++) {
    const scale = scaleAt(tokens, next, lexicon, count === 0 ? allowShort : never);
    if (!scale) break;
    exponent += scale.exponent;
    next = scale.next;
  }
  if (next === num.next) return num.spelled ? withDigits(num, tokens, lexicon) : num;
  const all = { ...num, next, exponent, value: scaled(num.decimal, exponent) };
  return withHalf(all, tokens, lexicon) ?? withRest(all, tokens, lexicon);
}

/** "2 miliardi e mezzo di dollari": half of the one scale behind digits. */
function withHalf(num: Num, tokens: readonly Token[], lexicon: Lexicon): Num | undefined {
  if (num.spelled || num.exponent < 6 || num.decimal.includes(".") || tokens[num.next - 2]?.type !== "number")
    return undefined;
  const half = matchPhrase(lexicon.andHalf, tokens, num.next);
  if (!half || lexicon.numbers.has(tokens[num.next + half.length]?.lower ?? "")) return undefined;
  const decimal = `${num.decimal}.5`;
  return {
    ...num,
    decimal,
    digits: significantDigits(Number(decimal)),
    value: scaled(decimal, num.exponent),
    next: num.next + half.length,
  };
}

/** "tre milioni e 100 mila": words for millions, and digits for what is left. */
function withDigits(num: Num, tokens: readonly Token[], lexicon: Lexicon): Num {
  if (num.value === 1000) return withUnits(num, tokens, lexicon);
  if (num.value < 1e6 || num.value % 1e6 !== 0 || num.collective || num.fraction) return num;
  const at = lexicon.phrases.and.has(tokens[num.next]?.lower ?? "") ? num.next + 1 : num.next;
  const decimal = tokens[at]?.numeral?.decimal ?? "";
  const scale = /^\d{1,3}$/.test(decimal) ? scaleAt(tokens, at + 1, lexicon, never) : undefined;
  if (scale?.exponent !== 3) return num;
  const value = num.value + Number(decimal) * 1e3;
  const digits = String(value).replace(/0+$/, "").length;
  return withUnits({ ...num, value, decimal: String(value), digits, next: scale.next }, tokens, lexicon);
}

/** "583 mil 212 votos", "5 mil 118.4 millones": as Mexico's press parts its thousands; "730 mila 552" elsewhere, with all its digits. */
function withUnits(num: Num, tokens: readonly Token[], lexicon: Lexicon): Num {
  const rest = /^([1-9]\d{0,2})(\.\d+)?$/.exec(tokens[num.next]?.numeral?.decimal ?? "");
  const { thousandsApart, romance } = lexicon.language;
  if (!rest || num.value % 1e3 !== 0) return num;
  const [, units = "", part = ""] = rest;
  if (!thousandsApart && !(romance && units.length === 3 && !part)) return num;
  const scale = scaleAt(tokens, num.next + 1, lexicon, never);
  if (scale ? scale.exponent !== 6 : part !== "") return num;
  const decimal = `${num.value + Number(units)}${part}`;
  const exponent = scale?.exponent ?? 0;
  return {
    ...num,
    value: scaled(decimal, exponent),
    decimal,
    exponent,
    digits: decimal.replace(".", "").replace(/0+$/, "").length,
    next: scale?.next ?? num.next + 1,
  };
}

/** "22 milioni 457mila", "3 milhões e 236 mil": what a smaller scale adds. */
function withRest(num: Num, tokens: readonly Token[], lexicon: Lexicon): Num {
  if (num.spelled || num.decimal.includes(".")) return num;
  if (num.exponent === 3) return withUnits(num, tokens, lexicon);
  if (num.exponent < 6) return num;
  const at = lexicon.phrases.and.has(tokens[num.next]?.lower ?? "") ? num.next + 1 : num.next;
  const rest = tokens[at];
  const scale = rest?.type === "number" ? scaleAt(tokens, at + 1, lexicon, never) : undefined;
  const decimal = rest?.numeral?.decimal ?? "";
  if (!scale || scale.exponent >= num.exponent || !/^\d{1,3}$/.test(decimal)) return num;
  const places = num.exponent - scale.exponent;
  const whole = `${num.decimal}.${decimal.padStart(places, "0")}`;
  const sum = {
    ...num,
    next: scale.next,
    decimal: whole,
    digits: whole.replace(".", "").replace(/^0+|0+$/g, "").length,
    value: scaled(whole, num.exponent),
  };
  // "14 millones 346 mil 784"
  const all = scale.exponent === 3 ? withUnits(sum, tokens, lexicon) : sum;
  return all === sum ? sum : { ...all, decimal: String(all.value / 10 ** num.exponent), exponent: num.exponent };
}
