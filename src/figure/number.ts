import { isSpace } from "./character.ts";
import type { Lexicon, Scale } from "./lexicon.ts";
import type { Mask } from "./mask.ts";
import { significantDigits, spelledAt } from "./spelled.ts";
import type { Token } from "./token.ts";
import { type Match, matchPhrase } from "./trie.ts";

/** A number with its scale: "-12", "10 milliards", "a third". */
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
  /** The number without them, exact, and the exponent to print it with. */
  decimal: string;
}

/** `decimal × 10^exponent`, without the noise of multiplying floats. */
export function scaled(decimal: string, exponent: number): number {
  return Number(decimal.includes("e") ? Number(decimal) * 10 ** exponent : `${decimal}e${exponent}`);
}

/** Digits of a decimal as its author wrote them: zeros at an integer's end say nothing, those of "3,50" do. */
function writtenDigits(decimal: string): number {
  const digits = decimal.replace(".", "").replace(/^0+/, "");
  return Math.max(1, decimal.includes(".") ? digits.length : digits.replace(/0+$/, "").length);
}

const vulgar: Record<string, number> = { "¼": 0.25, "½": 0.5, "¾": 0.75 };

function fromDigits(tokens: readonly Token[], index: number, lexicon: Lexicon): Num | undefined {
  const token = tokens[index] as Token;
  let decimal = token.numeral?.decimal;
  if (decimal === undefined) return undefined;
  let next = index + 1;
  let fraction = false;
  const plain = /^\d{1,3}$/.test(token.text);
  const [mark, behind, after] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (plain && mark?.lower === "/" && mark.glued && behind?.glued && /^\d{1,3}$/.test(behind.text)) {
    // "1/4 mile"
    const value = Number(token.text) / Number(behind.text);
    if (!(value < 1)) return undefined;
    return number(value, index, next + 2, { fraction: true });
  }
  if (
    plain &&
    mark?.type === "number" &&
    behind?.lower === "/" &&
    behind.glued &&
    /^\d{1,2}$/.test(after?.text ?? "")
  ) {
    // "10 1/2 miles"
    const part = Number(mark.text) / Number(after?.text);
    if (part < 1) return number(Number(decimal) + part, index, next + 3, {});
  }
  if (mark && vulgar[mark.lower] !== undefined)
    return number(Number(decimal) + (vulgar[mark.lower] as number), index, next + 1, {});
  if (
    plain &&
    mark?.lower === "." &&
    mark.glued &&
    behind?.type === "number" &&
    !behind.glued &&
    /^\d{1,2}$/.test(behind.text)
  ) {
    // Old newswire parts "4. 8 %" and "1. 6 mil millones"; only a unit tells it from a new sentence.
    const scale = matchPhrase(lexicon.scales, tokens, next + 2);
    if (scale || after?.lower === "%") {
      decimal = `${decimal}.${behind.text}`;
      next += 2;
    }
  }
  fraction = false;
  return { ...number(Number(decimal), index, next, { fraction }), decimal, digits: writtenDigits(decimal) };
}

function number(value: number, first: number, next: number, more: Partial<Num>): Num {
  return {
    value,
    digits: significantDigits(value),
    first,
    next,
    start: first,
    spelled: false,
    collective: false,
    article: false,
    fraction: false,
    exponent: 0,
    decimal: String(value),
    ...more,
  };
}

/** Reads a scale behind the number: always one in full, an abbreviated one where `allowShort` says so. */
export function scaleAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  allowShort: (scale: Scale, next: number) => boolean,
): { exponent: number; next: number } | undefined {
  let at = index;
  if (tokens[at]?.lower === "-" && tokens[at]?.glued) at++;
  const match: Match<Scale> | undefined = matchPhrase(lexicon.scales, tokens, at);
  if (!match) return undefined;
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
  return {
    exponent: short.exponent,
    next: behind?.lower === "." && behind.glued && text.length > 1 && tokens[next + 1] !== undefined ? next + 1 : next,
  };
}

/** Multiplies a number by the scales behind it: "35 lakh crore", "48.000 milhões". */
export function withScale(
  num: Num,
  tokens: readonly Token[],
  lexicon: Lexicon,
  allowShort: (scale: Scale, next: number) => boolean,
): Num {
  let { next, exponent } = num;
  for (let count = 0; count < 3; count++) {
    const scale = scaleAt(tokens, next, lexicon, count === 0 ? allowShort : () => false);
    if (!scale) break;
    exponent += scale.exponent;
    next = scale.next;
  }
  if (next === num.next) return num;
  return { ...num, next, exponent, value: scaled(num.decimal, exponent) };
}

const minusSigns = new Set(["-", "−", "–"]);

/** The sign before the number: "-12", "+8,5", "minus five". */
function withSign(num: Num, tokens: readonly Token[], lexicon: Lexicon, text: string): Num {
  const sign = tokens[num.first - 1];
  const token = tokens[num.first] as Token;
  if (!sign) return num;
  const before = tokens[num.first - 2];
  if (minusSigns.has(sign.lower) || sign.lower === "+") {
    const free = !sign.glued || before?.lower === "(" || before?.lower === "/" || before?.lower === ":";
    const attached = token.glued || (before === undefined && isSpace(text.charCodeAt(sign.end)));
    if (!free || !attached || (sign.lower === "–" && before !== undefined && !token.glued)) return num;
    return { ...num, start: num.first - 1, ...(sign.lower === "+" ? {} : negative(num)) };
  }
  if (lexicon.phrases.minus.has(sign.lower) && !matchPhrase(lexicon.before, tokens, num.first - 1)) {
    return { ...num, start: num.first - 1, ...negative(num) };
  }
  return num;
}

function negative(num: Num): Pick<Num, "value" | "decimal"> {
  return { value: -num.value, decimal: `-${num.decimal}` };
}

/** The number that begins at `index`, if one does, without a scale in digits' case. */
export function numberAt(
  tokens: readonly Token[],
  index: number,
  mask: Mask,
  lexicon: Lexicon,
  text: string,
): Num | undefined {
  const token = tokens[index] as Token;
  if (mask[index]) return undefined;
  let num: Num | undefined;
  if (token.type === "number") num = fromDigits(tokens, index, lexicon);
  else if (token.type === "word") {
    const spelled = spelledAt(tokens, index, lexicon);
    if (spelled) {
      const { length, value, ...rest } = spelled;
      num = { ...number(value, index, index + length, { spelled: true }), ...rest };
    }
  } else if (vulgar[token.lower] !== undefined)
    num = number(vulgar[token.lower] as number, index, index + 1, { fraction: true });
  if (!num || mask.subarray(num.first, num.next).includes(1)) return undefined;
  // "two and a half million", "2 ans et demi"
  const half = matchPhrase(lexicon.andHalf, tokens, num.next);
  if (half && !num.fraction) {
    const last = num.spelled ? lastScale(tokens, num, lexicon) : 0;
    num = { ...num, next: num.next + half.length };
    num.value = num.value + 0.5 * 10 ** last;
    num.decimal = String(num.value);
    num.digits = significantDigits(num.value);
  }
  return withSign(num, tokens, lexicon, text);
}

/** The exponent of the scale a spelled number ends with: "deux millions et demi" halves a million. */
function lastScale(tokens: readonly Token[], num: Num, lexicon: Lexicon): number {
  const word = lexicon.numbers.get(tokens[num.next - 1]?.lower ?? "");
  return word?.is === "scale" ? word.value : 0;
}
