import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Scene } from "../scene.ts";
import { isSpace } from "../token/character.ts";
import { pastNoCents } from "../token/sign.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";
import { significantDigits, spelledAt } from "./spelled.ts";

/** A number of a sentence, with its scale once `withScale` has read it: "-12", "10 milliards", "a third". */
export interface Num {
  value: number;
  digits: number;
  /** Its own tokens: from `first` to before `next`. */
  first: number;
  next: number;
  /** Where its words begin: its sign, if it has one. */
  start: number;
  spelled: boolean;
  collective: boolean;
  article: boolean;
  fraction: boolean;
  /** Exponent of the scale words it has, 0 without. */
  exponent: number;
  /** The number without them, in plain decimal notation. */
  decimal: string;
}

/** A number in digits; what else it is, its reader sets. */
function digitsNum(value: number, decimal: string, digits: number, first: number, next: number): Num {
  return {
    value,
    digits,
    first,
    next,
    start: first,
    spelled: false,
    collective: false,
    article: false,
    fraction: false,
    exponent: 0,
    decimal,
  };
}

/** Digits of a decimal as its author wrote them: zeros at an integer's end say nothing, those of "3,50" and "0,0" do. */
function writtenDigits(decimal: string): number {
  let first = 0;
  let end = decimal.length;
  let marks = 0;
  const mark = decimal.indexOf(".");
  while (first < end && (decimal[first] === "0" || decimal[first] === ".")) first++;
  if (first === end) return Math.max(1, mark === -1 ? 1 : end - 1);
  if (mark === -1) while (end > first && decimal[end - 1] === "0") end--;
  else if (mark >= first) marks = 1;
  return Math.max(1, end - first - marks);
}

const vulgar: ReadonlyMap<string, number> = new Map(
  Array.from("¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", (sign) => {
    const [part = 0, whole = 1] = sign.normalize("NFKC").split("\u2044").map(Number);
    return [sign, part / whole];
  }),
);

/** Words of a bracket that gives the year before: "(Vorjahr: 3,1)". */
const longestFormer = 6;

/** "42,6 (Vorjahr: 3,1) Millionen Euro", "2+ million": index behind what stands between a number and the scale or unit of it. */
function pastFormer(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  if (tokens[index]?.lower === "+" && matchPhrase(lexicon.scales, tokens, index + 1)) return index + 1;
  if (tokens[index]?.lower !== "(") return index;
  for (let at = index + 1; at <= index + longestFormer; at++) {
    if (tokens[at]?.lower !== ")") continue;
    const [number, unit] = [tokens[at - 1], tokens[at + 1]?.lower ?? ""];
    if (number?.numeral?.decimal === undefined) return index;
    const said = lexicon.units.root.get(unit)?.values?.some(({ kind }) => kind === "money" || kind === "percent");
    return said || matchPhrase(lexicon.scales, tokens, at + 1) ? at + 1 : index;
  }
  return index;
}

/** A whole number of at most three digits, the kind that fractions are made of. */
function isSmall(token: Token | undefined): token is Token {
  return token?.type === "number" && token.text.length <= 3 && !token.numeral?.fractional;
}

/** Digits that a number with a fraction is printed with at least: those of a third do not end. */
function partDigits(value: number): number {
  const digits = significantDigits(value);
  return digits > 8 ? 1 : digits;
}

/** "1/4", "10 1/2", "10½": what a fraction's digits behind the number make of it. */
function withFraction(tokens: readonly Token[], index: number, decimal: string): Num | undefined {
  const [token, mark, behind, after] = [tokens[index], tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (!mark) return undefined;
  const num = (value: number, next: number) => digitsNum(value, String(value), partDigits(value), index, next);
  if (mark.lower === "/" && mark.glued && behind?.glued && isSmall(token) && isSmall(behind)) {
    const value = Number(token.text) / Number(behind.text);
    // "16/20": a mark, which no one reads as four fifths.
    if (isNoShare(Number(token.text), Number(behind.text))) return undefined;
    return value < 1 ? { ...num(value, index + 3), fraction: true } : undefined;
  }
  if (behind?.lower === "/" && behind.glued && isSmall(token) && isSmall(mark) && isSmall(after)) {
    const part = Number(mark.text) / Number(after.text);
    if (part < 1) return num(Number(decimal) + part, index + 4);
  }
  // "1-1/2": the hyphen adds.
  if (mark.lower === "-" && mark.glued && isSmall(token) && isSmall(behind) && behind.glued && after?.lower === "/") {
    const whole = tokens[index + 4];
    const part = isSmall(whole) && whole.glued ? Number(behind.text) / Number(whole.text) : 1;
    if (part < 1) return num(Number(decimal) + part, index + 5);
  }
  const part = mark.type === "symbol" ? vulgar.get(mark.lower) : undefined;
  if (part === undefined) return undefined;
  // "4.03½": half of the last place.
  return num(Number(decimal) + part / 10 ** (decimal.split(".")[1]?.length ?? 0), index + 2);
}

/** What inches and wholes are parted in, of two digits or more. */
const parts: ReadonlySet<number> = new Set([10, 12, 16, 20, 32, 64, 100]);

function isNoShare(part: number, whole: number): boolean {
  // "9/11": a day. "25/33 mpg", "120/80 mmHg": two amounts.
  if ((part === 9 && whole === 11) || (part > 9 && whole > 9 && !parts.has(whole))) return true;
  for (let divisor = 2; divisor <= part; divisor++) if (part % divisor === 0 && whole % divisor === 0) return true;
  return false;
}

/**
 * Does a space part a decimal behind its mark, as old newswires and hasty hands write: "4. 8 %", "1. 6 mil millones",
 * "49, 19 %"? Only a unit behind tells it from a new sentence.
 */
function isPartedAt(tokens: readonly Token[], at: number, { style, scales, units }: Lexicon): boolean {
  const [token, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark?.glued || (mark.lower !== "." && mark.lower !== style.decimal)) return false;
  if (!isSmall(token) || !isSmall(behind) || behind.glued || behind.text.length > 2) return false;
  // "Ils sont 441. 40 % sont des femmes."
  if (mark.lower === "." && behind.text.length > 1) return false;
  const isPercent = units.root.get(tokens[at + 2]?.lower ?? "")?.values?.some(({ kind }) => kind === "percent");
  return isPercent === true || matchPhrase(scales, tokens, at + 2) !== undefined;
}

/** "Auf den Plätzen 3, 4 Prozent", "les 18 à 24, 40 %", "Sur 200, 25 %": a number in front of a comma that is one by itself. */
function isListed(tokens: readonly Token[], index: number, { phrases }: Lexicon): boolean {
  if (tokens[index + 1]?.lower === ".") return false;
  const [link, before] = [tokens[index - 1], tokens[index - 2]];
  const opens = before === undefined || (before.type === "symbol" && before.lower !== ",");
  return opens || link?.type !== "word" || before?.type === "number" || phrases.definite.has(link.lower);
}

function fromDigits(tokens: readonly Token[], index: number, lexicon: Lexicon): Num | undefined {
  const decimal = (tokens[index] as Token).numeral?.decimal;
  if (decimal === undefined) return undefined;
  const behindFormer = pastFormer(tokens, index + 1, lexicon);
  if (behindFormer > index + 1) return digitsNum(Number(decimal), decimal, writtenDigits(decimal), index, behindFormer);
  const fraction = withFraction(tokens, index, decimal);
  if (fraction) return fraction;
  const [token, mark, behind, after] = [tokens[index], tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (mark?.lower === "/" && mark.glued && isSmall(token) && isSmall(behind) && behind.glued) return undefined;
  const parted = isPartedAt(tokens, index + 1, lexicon) && !isListed(tokens, index, lexicon);
  if (parted && behind) {
    const joined = `${decimal}.${behind.text}`;
    return digitsNum(Number(joined), joined, writtenDigits(joined), index, index + 3);
  }
  // "68,– €", "68.- Fr.": no cents.
  const noCents = mark?.glued && behind?.glued && !after?.glued;
  const next = noCents ? pastNoCents(tokens, index + 1) : index + 1;
  return digitsNum(Number(decimal), decimal, writtenDigits(decimal), index, next);
}

function fromWords(tokens: readonly Token[], index: number, lexicon: Lexicon): Num | undefined {
  const spelled = spelledAt(tokens, index, lexicon);
  if (!spelled) return undefined;
  const { value, digits, length, collective, article, fraction } = spelled;
  // "los años ochenta"
  const isTens = value < 100 && value % 10 === 0;
  if (isTens && lexicon.phrases.decades.has(tokens[index - 1]?.lower ?? "")) return undefined;
  const num = digitsNum(value, String(value), digits, index, index + length);
  return { ...num, spelled: true, collective, article, fraction };
}

/** The number that begins at `index`, if one does; a scale in words is part of it, behind digits `withScale` reads it. */
export function numberAt({ tokens, mask, lexicon, text }: Scene, index: number): Num | undefined {
  const token = tokens[index];
  if (!token || mask[index]) return undefined;
  let num: Num | undefined;
  if (token.type === "number") num = fromDigits(tokens, index, lexicon);
  else if (token.type === "word") num = fromWords(tokens, index, lexicon);
  else {
    const value = vulgar.get(token.lower);
    if (value === undefined) return undefined;
    num = { ...digitsNum(value, String(value), 1, index, index + 1), fraction: true };
  }
  if (!num) return undefined;
  for (let at = index + 1; at < num.next; at++) if (mask[at]) return undefined;
  if (!num.fraction) addHalf(num, tokens, lexicon);
  addSign(num, tokens, lexicon, text);
  return num;
}

/** "two and a half million", "deux millions et demi": half of one, or of the scale it ends with. */
function addHalf(num: Num, tokens: readonly Token[], lexicon: Lexicon): void {
  const half = matchPhrase(lexicon.andHalf, tokens, num.next);
  if (!half) return;
  const word = num.spelled ? lexicon.numbers.get(tokens[num.next - 1]?.lower ?? "") : undefined;
  num.next += half.length;
  num.article = false;
  num.value += 0.5 * 10 ** (word?.is === "scale" ? word.value : 0);
  num.decimal = String(num.value);
  num.digits = significantDigits(num.value);
}

const minusSigns = new Set(["-", "−", "–"]);

/** The sign before the number: "-12", "+8,5", "minus five", "minus-130". */
function addSign(num: Num, tokens: readonly Token[], lexicon: Lexicon, text: string): void {
  const sign = tokens[num.first - 1];
  if (!sign) return;
  const minus = minusSigns.has(sign.lower);
  const before = tokens[num.first - 2];
  if (minus && sign.glued && lexicon.phrases.minus.has(before?.lower ?? "")) {
    num.start -= 2;
    negate(num);
  } else if (minus || sign.lower === "+") {
    const token = tokens[num.first] as Token;
    // "+/-0,3" is a margin.
    if (before?.lower === "/" && before.glued) return;
    const free = !sign.glued || opensSign(before);
    const attached = token.glued || (before === undefined && isSpace(text.charCodeAt(sign.end)));
    const below = minus && free && !attached && isBelowZero(tokens, num, lexicon);
    if (
      !below &&
      (!free ||
        !attached ||
        (sign.lower === "–" && closesInsertion(tokens, num.first)) ||
        (num.spelled && !token.glued) ||
        (sign.lower === "–" && before !== undefined && !token.glued))
    )
      return;
    num.start--;
    if (minus) negate(num);
  } else if (lexicon.phrases.minus.has(sign.lower) && !matchPhrase(lexicon.before, tokens, num.first - 1)) {
    if (isMargin(tokens, num.first - 1, lexicon) || isFewer(tokens, num, lexicon)) return;
    num.start--;
    negate(num);
  }
}

/** "des dégâts : – 5,2 °C", "jusqu’à – 12 °C": behind a mark or a preposition, a dash apart from its degrees is their minus. */
function isBelowZero(tokens: readonly Token[], { first, next }: Num, lexicon: Lexicon): boolean {
  const before = tokens[first - 2];
  const leads =
    before?.type === "word" ? lexicon.phrases.functionWords.has(before.lower) : /^[:(;]$/.test(before?.lower ?? "");
  return leads && /^°/.test(tokens[next]?.lower ?? "");
}

/** "os entrevistados –58% dos homens– aprovam": does a dash close behind a word what the one before the number opens? */
function closesInsertion(tokens: readonly Token[], first: number): boolean {
  const ends = (at: number) => !tokens[at + 1]?.glued || tokens[at + 1]?.type === "symbol";
  return tokens.some(({ lower, glued }, at) => at > first && lower === "–" && glued && ends(at));
}

/** "têm menos | 340 alunos": so many fewer, where a measure or a sum is below zero. */
function isFewer(tokens: readonly Token[], { first, next }: Num, lexicon: Lexicon): boolean {
  if (!lexicon.words.moreBefore.has(tokens[first - 1]?.lower ?? "")) return false;
  return tokens[next]?.type === "word" && unitAt(tokens, next, lexicon) === undefined;
}

/** "plus or | minus three points" is a margin as well. */
function isMargin(tokens: readonly Token[], minus: number, { phrases, words }: Lexicon): boolean {
  return phrases.or.has(tokens[minus - 1]?.lower ?? "") && words.plus.has(tokens[minus - 2]?.lower ?? "");
}

/** May a sign stand behind this without a space: a bracket, a quotation mark, a currency's sign, an oblique? */
function opensSign(before: Token | undefined): boolean {
  return before?.type === "symbol" && /^[([{"“”„«‘'/:*_$€£¥|=\u200b]$/.test(before.lower);
}

/** Turns a number's sign round. */
export function negate(num: Num): void {
  num.value = -num.value;
  num.decimal = `-${num.decimal}`;
}
