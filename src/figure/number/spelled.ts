import { pastOf } from "../clause/of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NumberWord } from "../lexicon/number-word.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { addWord, emptySum, lastExponent, type Sum, sumOf } from "./sum.ts";

/** A number in words. */
interface Spelled {
  value: number;
  /** Significant digits it has as a number. */
  digits: number;
  /** Tokens it takes. */
  length: number;
  /** "une dizaine": round by nature. */
  collective: boolean;
  /** Only an article that may stand for one: it needs a scale, a fraction or a unit behind. */
  article: boolean;
  /** A part of a whole: "un tiers". */
  fraction: boolean;
}

/** Digits before the trailing zeros: 25 000 says two. */
export function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "");
  return Math.max(1, Number.isInteger(value) ? digits.replace(/0+$/, "").length : digits.length);
}

/** The parts of the word at `index`: itself, or those of a compound. */
function partsAt(tokens: readonly Token[], index: number, { numbers, compounds }: Lexicon): NumberWord[] | undefined {
  const token = tokens[index];
  if (token?.type !== "word") return undefined;
  const word = numbers.get(token.lower);
  if (word) return [word];
  return token.lower.length > 4 ? compounds?.(token.lower) : undefined;
}

interface Taken {
  sum: Sum;
  next: number;
  half: boolean;
  fraction: number;
}

/**
 * Adds words from `index` as long as they go on with the sum.
 * @param small no hundreds and scales, which behind decimals multiply all of the number
 */
function takeCardinal(tokens: readonly Token[], index: number, lexicon: Lexicon, small = false): Taken | undefined {
  const vigesimal = lexicon.language.vigesimal ?? false;
  let sum = emptySum;
  let next = index;
  let half = false;
  let fraction = 0;
  for (let at = index; ; ) {
    let start = at;
    let and = false;
    // "vingt-et-un", "treinta y cinco", "one hundred and five": the link needs a number on both sides.
    if (at > index) {
      // "two million and a half": "a" is of the half.
      if (matchPhrase(lexicon.andHalf, tokens, at)?.length === 3) break;
      while (tokens[start]?.lower === "-" && tokens[start]?.glued) start++;
      and = lexicon.phrases.and.has(tokens[start]?.lower ?? "");
      if (and) start++;
      while (tokens[start]?.lower === "-" && tokens[start]?.glued) start++;
    }
    const linked = start > at;
    const parts = partsAt(tokens, start, lexicon);
    if (!parts) {
      const more = at > index && !small ? behindComma(tokens, at, sum, lexicon) : undefined;
      return more ?? (next > index ? { sum, next, half, fraction } : undefined);
    }
    if (small && parts.some(({ is }) => is === "scale" || is === "hundred")) break;
    // The denominator of "cien treintaicincoavos" is a number of its own.
    if (at > index && parts.at(-1)?.is === "fraction" && parts.length > 1) break;
    // "un" goes on with a number ("vingt et un"), an article never does ("douze, une").
    if (
      and &&
      parts.length === 1 &&
      parts[0]?.is === "scale" &&
      !lexicon.phrases.aloneScales.has(tokens[start]?.lower ?? "")
    )
      break;
    let added: Sum | undefined = sum;
    let joined = false;
    for (const part of parts) {
      if (part.is === "join") joined = true;
      else if (part.is === "half") half = true;
      else if (part.is === "fraction" && part.value === 0 && parts.length > 1) fraction = -1;
      else {
        added = addWord(added, part, vigesimal, joined);
        joined = false;
      }
      if (!added) break;
    }
    if (!added || (linked && at === index)) break;
    sum = added;
    at = start + 1;
    next = at;
    if (half || fraction) break;
  }
  return next > index ? { sum, next, half, fraction } : undefined;
}

/** "sessanta miliardi, centouno milioni": behind a scale and a comma, a number that ends with a lower one. */
function behindComma(tokens: readonly Token[], index: number, sum: Sum, lexicon: Lexicon): Taken | undefined {
  const exponent = lastExponent(sum);
  if (tokens[index]?.lower !== "," || sum.current !== 0 || exponent === undefined || exponent < 6) return undefined;
  const taken = takeCardinal(tokens, index + 1, lexicon);
  const scaled = taken && lastExponent(taken.sum) !== undefined && sumOf(taken.sum) < 10 ** exponent;
  if (!scaled || taken.half || taken.fraction) return undefined;
  return { ...taken, sum: { groups: [...sum.groups, ...taken.sum.groups], current: taken.sum.current } };
}

/** "coma mil quinientos setenta y ocho": the digits as one number, not a digit and a scale that multiplies all. */
function isDigits({ sum }: Taken): boolean {
  return sum.current > 0 && sum.groups.every(({ exponent }) => exponent === 3) && sumOf(sum) >= 100;
}

/** Digits after a spoken decimal mark: "sept virgule cinquante". */
function takeDecimals(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { text: string; next: number } | undefined {
  if (!lexicon.phrases.point.has(tokens[index]?.lower ?? "")) return undefined;
  let text = "";
  let next = index + 1;
  for (;;) {
    const whole = text ? undefined : takeCardinal(tokens, next, lexicon);
    const taken = whole && isDigits(whole) ? whole : takeCardinal(tokens, next, lexicon, true);
    if (!taken) break;
    text += String(sumOf(taken.sum));
    next = taken.next;
  }
  return text ? { text, next } : undefined;
}

/** "Ruim kwart meisjes rookt": a headline's share without its article opens it, or stands behind a qualifier. */
function opensHeadline(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return lexicon.words.headlinedShares.has(tokens[index]?.lower ?? "") && isLedByNoWord(tokens, index, lexicon);
}

/** Stands nothing but a mark or a qualifier before the token? */
export function isLedByNoWord(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  return !before || before.type === "symbol" || matchPhrase(lexicon.before, tokens, index - 1) !== undefined;
}

/** The spelled number that begins with the token at `index`. */
export function spelledAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Spelled | undefined {
  const first = tokens[index] as Token;
  const known = lexicon.numbers.get(first.lower);
  const spell = (value: number, length: number, more: Partial<Spelled> = {}): Spelled => ({
    value,
    digits: significantDigits(value),
    length,
    collective: false,
    article: false,
    fraction: false,
    ...more,
  });

  // "un demi-million", "half a billion", "eine halbe Million".
  const start = lexicon.phrases.one.has(first.lower) ? index + 1 : index;
  const half = matchPhrase(lexicon.half, tokens, start);
  if (half) {
    let at = start + half.length;
    if (tokens[at]?.lower === "-") at++;
    const word = lexicon.numbers.get(tokens[at]?.lower ?? "");
    if (word?.is === "scale") return spell(0.5 * 10 ** word.value, at + 1 - index);
    if (word?.is === "collective") return spell(0.5 * word.value, at + 1 - index, { collective: true });
    return spell(0.5, start + half.length - index, { fraction: true });
  }
  if (known?.is === "collective") return spell(known.value, 1, { collective: true });
  if (known?.is === "fraction") {
    // "la moitié" and "driekwart" are fractions alone; "tiers" and "quart" need a number.
    const inOne = lexicon.words.inOne.has(tokens[index - 1]?.lower ?? "");
    const alone = known.value <= 2 || inOne || opensHeadline(tokens, index, lexicon);
    return alone ? spell(1 / known.value, 1, { fraction: true }) : undefined;
  }

  if (known?.is === "scale" && !lexicon.phrases.aloneScales.has(first.lower)) return undefined;
  const taken = takeCardinal(tokens, index, lexicon);
  if (!taken) return undefined;
  let { next } = taken;
  let value = sumOf(taken.sum);
  if (taken.half) return spell(value + 0.5, next - index);
  if (taken.fraction) return undefined;
  const article = next === index + 1 && lexicon.phrases.one.has(first.lower);
  if (!article || lexicon.strongOnes.has(first.lower)) {
    const decimals = takeDecimals(tokens, next, lexicon);
    if (decimals) {
      value = Number(`${value}.${decimals.text}`);
      return spell(value, decimals.next - index, {
        digits: `${sumOf(taken.sum)}${decimals.text}`.replace(/^0+/, "").length,
      });
    }
  }
  // "trois quarts", "two-thirds", "a third".
  let at = next;
  if (tokens[at]?.lower === "-" && tokens[at]?.glued) at++;
  const behind = lexicon.numbers.get(tokens[at]?.lower ?? "");
  if (behind?.is === "fraction" && behind.value > 2 - Number(value === 1)) {
    next = at + 1;
    let fraction = value / behind.value;
    // "three quarters billion", "a quarter of a million".
    let behindIt = pastOf(tokens, next, lexicon);
    if (lexicon.phrases.one.has(tokens[behindIt]?.lower ?? "")) behindIt++;
    const scale = lexicon.numbers.get(tokens[behindIt]?.lower ?? "");
    if (scale?.is === "scale") {
      fraction *= 10 ** scale.value;
      return spell(fraction, behindIt + 1 - index);
    }
    return spell(fraction, next - index, { fraction: true, digits: 1 });
  }
  // "tres cuartas partes"
  const parts = lexicon.partOrdinals.get(tokens[at]?.lower ?? "");
  if (parts && /^partes?$/.test(tokens[at + 1]?.lower ?? ""))
    return spell(value / parts, at + 2 - index, { fraction: true, digits: 1 });
  const ending = fractionByEnding(tokens, at, lexicon);
  if (ending) return spell(value / ending.denominator, ending.next - index, { fraction: true, digits: 1 });
  const many = behind ?? (article ? undefined : collectiveOf(tokens[at]?.lower ?? "", lexicon));
  if (many?.is === "collective" && (article || value < 100)) {
    return spell(many.value * value, at + 1 - index, { collective: true });
  }
  return spell(value, next - index, { article });
}

/** "deux douzaines", "due dozzine": the plural of a collective, which without a number before it counts nothing. */
export function collectiveOf(plural: string, { numbers }: Lexicon): NumberWord | undefined {
  return numbers.get(plural.replace(/s$/, "")) ?? numbers.get(plural.replace(/e$/, "a"));
}

/** "treinta y tres veintiunavos", "vinte e dois trinta avos": any cardinal makes a denominator. */
function fractionByEnding(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { denominator: number; next: number } | undefined {
  const endings = lexicon.language.fractionEnding?.split("|");
  if (!endings) return undefined;
  const taken = takeCardinal(tokens, index, lexicon);
  if (taken?.fraction) return { denominator: sumOf(taken.sum), next: taken.next };
  if (taken && endings.includes(tokens[taken.next]?.lower ?? ""))
    return { denominator: sumOf(taken.sum), next: taken.next + 1 };
  return undefined;
}
