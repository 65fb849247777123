import { isYear, type Mask } from "../clause/mask.ts";
import { nounAt } from "../clause/noun.ts";
import { isYearless } from "../fact.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Mention, mentionOf } from "../mention.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";
import { dayAndMonth, dayOf, type Found } from "./day.ts";

/** Finds the sentence's dates, those without a year among them, and masks their tokens. */
export function findDates(tokens: readonly Token[], mask: Mask, lexicon: Lexicon): Mention[] {
  const dates: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.type !== "number") continue;
    const found = readDate(tokens, index, mask, lexicon);
    if (!found) continue;
    mask.fill(1, found.first, found.next);
    index = found.next - 1;
    if (found.year === undefined || found.date === undefined || isBirth(tokens, found.first, lexicon)) continue;
    const { year, date, to, first, next } = found;
    const digits = isYearless({ date }) ? String(year).length : 4;
    const mention = mentionOf({ kind: "date", amount: year, unit: null, digits, first, next });
    mention.date = date;
    mention.to = to;
    dates.push(mention);
  }
  return dates;
}

/** "née le 3 mars 1970": whoever reads figures looks for no birthdays. */
function isBirth(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  for (let at = first - 1; at >= 0 && at > first - 7; at--) {
    if (matchPhrase(lexicon.born, tokens, at)) return true;
    if (/[,.;:]/.test(tokens[at]?.lower ?? "")) return false;
  }
  return false;
}

function readDate(tokens: readonly Token[], index: number, mask: Mask, lexicon: Lexicon): Found | undefined {
  const { text } = tokens[index] as Token;
  // A day has two digits, a year four, and "12.11.2027" ten.
  if (text.length > 10 || text.length === 3) return undefined;
  // "seizoen 2025/26", "saison 2026-2027", where the year names a thing: what is behind the stroke does as well.
  if (mask[index] && isYear(tokens[index] as Token)) {
    const end = yearRange(tokens, index, lexicon);
    if (end) return { first: index, next: end.next };
  }
  const found = numericDate(tokens, index, lexicon) ?? dayAndMonth(tokens, index, lexicon);
  if (found || text.length !== 4) return found;
  return quarterOfYear(tokens, index, lexicon) ?? yearAt(tokens, index, mask, lexicon);
}

/** "2027-11-12", "12/11/2027", "12.11.2027". */
function numericDate(tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const token = tokens[index] as Token;
  const named = namedMonth(tokens, index, lexicon);
  if (named) return named;
  const dotted = token.text.length > 7 ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text) : null;
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), index, index + 1);
  const mark = tokens[index + 1];
  const month = tokens[index + 2];
  if (!mark?.glued || !month?.glued || month.type !== "number" || tokens[index + 3]?.lower !== mark.lower)
    return undefined;
  const last = tokens[index + 4];
  if (last?.type !== "number" || !last.glued) return undefined;
  if (mark.lower === "-" && isYear(token))
    return dayOf(Number(token.text), Number(month.text), Number(last.text), index, index + 5);
  if ((mark.lower !== "/" && mark.lower !== "-") || !isYear(last)) return undefined;
  const [a, b] = [Number(token.text), Number(month.text)];
  const monthFirst = (lexicon.language.monthFirst ?? false) && a <= 12;
  return dayOf(Number(last.text), monthFirst ? a : b, monthFirst ? b : a, index, index + 5);
}

/** "19-Nov-2012". */
function namedMonth(tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const [first, name, second, year] = [tokens[index + 1], tokens[index + 2], tokens[index + 3], tokens[index + 4]];
  if (first?.lower !== "-" || second?.lower !== "-" || !first.glued || !name?.glued || !second.glued) return undefined;
  const month = lexicon.months.get(name.lower);
  if (!month || !year?.glued || !isYear(year)) return undefined;
  return dayOf(Number(year.text), month, Number(tokens[index]?.text), index, index + 5);
}

/** "T3 2029", "troisième trimestre 2029", "first half of 2026": the year is at `index`. */
function quarterOfYear(tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const token = tokens[index] as Token;
  if (!isYear(token)) return undefined;
  const { phrases, language } = lexicon;
  let at = index - 1;
  while (at >= 0 && phrases.dateLinks.has(tokens[at]?.lower ?? "") && at > index - 4) at--;
  const part = (rank: number, half: boolean, first: number): Found => ({
    first,
    next: index + 1,
    year: Number(token.text),
    date: `${token.text}-${half ? "H" : "Q"}${rank}`,
  });
  const word = tokens[at];
  const number = tokens[at];
  const letter = tokens[at - 1];
  if (number?.type === "number" && number.glued && /^[1-4]$/.test(number.text) && letter) {
    const half = language.halfYearLetters.includes(letter.text);
    if (letter.text.length === 1 && (half || language.quarterLetters.includes(letter.text)))
      return part(Number(number.text), half, at - 1);
  }
  const half = phrases.halfYear.has(word?.lower ?? "");
  if (!half && !phrases.quarter.has(word?.lower ?? "")) return undefined;
  const rank = lexicon.ordinals.get(tokens[at - 1]?.lower ?? "");
  if (rank) return part(rank, half, at - 1);
  // "3e trimestre", "3. Quartal"
  const digit = tokens[at - 2];
  if (digit?.type === "number" && /^[1-4]$/.test(digit.text) && tokens[at - 1]?.glued)
    return part(Number(digit.text), half, at - 2);
  return undefined;
}

const dashes = new Set(["-", "–", "—", "/"]);

/** "2028", "2025-2028", "entre 2025 et 2028". */
function yearAt(tokens: readonly Token[], index: number, mask: Mask, lexicon: Lexicon): Found | undefined {
  const token = tokens[index] as Token;
  const year = Number(token.text);
  if (!Number.isInteger(year)) return undefined;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  // "saison 2025/26": what a reference's number is masked for, a range of years is not.
  const slashed = next?.lower === "/" && next.glued && yearRange(tokens, index, lexicon) !== undefined;
  if (mask[index] && !(before?.lower === "-" && before.glued) && !slashed) return undefined;
  if (before && /^[$€£¥.,/+]$/.test(before.lower) && before.glued !== undefined && token.glued) return undefined;
  if (next?.glued && (next.type === "word" || next.lower === "%" || next.lower === "€" || next.lower === "$"))
    return undefined;

  const end = yearRange(tokens, index, lexicon);
  if (lexicon.phrases.decades.has(before?.lower ?? "")) return { first: index, next: end?.next ?? index + 1 };
  if (end && (isYear(token) || isOldYear(token)))
    return { first: end.first, next: end.next, year, to: end.to, date: token.text };
  const placed = isPlaced(tokens, index, lexicon) && !isBound(tokens, index, lexicon);
  if (isLowerBound(tokens, index, lexicon)) return undefined;
  if (!isYear(token))
    return placed &&
      year >= 1500 &&
      year < 2200 &&
      !unitAt(tokens, index + 1, lexicon) &&
      !nounAt(tokens, index + 1, lexicon)
      ? bare(index, token)
      : undefined;
  if (matchPhrase(lexicon.scales, tokens, index + 1) && !placed) return undefined;
  const unit = unitAt(tokens, index + 1, lexicon);
  if (unit && !placed) return undefined;
  if (unit?.unit.kind === "percent") return undefined;
  // "in 1999 dollars" is neither a price nor a date.
  if (unit?.unit.kind === "money") return { first: index, next: index + 1 + unit.length };
  const noun = nounAt(tokens, index + 1, lexicon);
  // "das 2013 gegründete Zentrum": a German noun stands right behind what counts it, where that looks like a year.
  const counted = lexicon.language.capitalNouns && year % 100 !== 0 && (noun?.length ?? 0) > 1 ? undefined : noun;
  if (counted && !placed && (!lexicon.language.yearBeforeNoun || year % 100 === 0)) return undefined;
  return bare(index, token);
}

function bare(index: number, token: Token): Found {
  return { first: index, next: index + 1, year: Number(token.text), date: token.text };
}

/** A date's preposition stands before: "en 2028", "d'ici 2030". */
function isPlaced(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  // "an average of 1500"
  if (!before || lexicon.words.averaging.has(tokens[index - 2]?.lower ?? "")) return false;
  if (lexicon.phrases.datePrepositions.has(before.lower) || lexicon.syntax.yearNoun.test(before.lower)) return true;
  const match = matchPhrase(lexicon.before, tokens, index - 1);
  return match?.values.some(({ dates }) => dates) ?? false;
}

/** Does something stand behind the number that it measures or counts? */
function isCounting(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return unitAt(tokens, at, lexicon) !== undefined || nounAt(tokens, at, lexicon) !== undefined;
}

/** "2000 - 2500 calories": the number behind the dash, which is no year's, says what both are of. */
function isLowerBound(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [dash, upper] = [tokens[index + 1], tokens[index + 2]];
  if (!dashes.has(dash?.lower ?? "") || dash?.glued !== upper?.glued || !/^\d{4}$/.test(upper?.text ?? ""))
    return false;
  return isCounting(tokens, index + 3, lexicon);
}

/** "from 1000 to 2000 hires": behind a number that is no year, another that counts. */
function isBound(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const lower = tokens[index - 2];
  const isNumber = lower?.type === "number" && !isYear(lower) && lower.text.length === 4;
  return isNumber && matchPhrase(lexicon.to, tokens, index - 1) !== undefined && isCounting(tokens, index + 1, lexicon);
}

/** "zwischen 1869 und 1887 Karten": to the single figure, nobody says between how many there are; only ranges are asked. */
function isOldYear({ text }: Token): boolean {
  return /^1[5-8]\d[1-9]$/.test(text);
}

/** The year that ends a range which begins at `index`. */
function yearRange(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { first: number; next: number; to: number } | undefined {
  const year = Number((tokens[index] as Token).text);
  const link = tokens[index + 1];
  if (!link) return undefined;
  const dash = dashes.has(link.lower);
  const last = tokens[index + 2];
  if (dash && last?.type === "number" && link.glued === last.glued) {
    if (/^\d{4}$/.test(last.text) && Number(last.text) > year && Number(last.text) - year < 200) {
      return { first: index, next: index + 3, to: Number(last.text) };
    }
    // "2025-26"
    const short = Math.floor(year / 100) * 100 + Number(last.text);
    if (/^\d{2}$/.test(last.text) && short === year + 1 && last.glued)
      return { first: index, next: index + 3, to: short };
  }
  // "tra il 2021 e il 2025"
  const { determiners } = lexicon.phrases;
  const before = determiners.has(tokens[index - 1]?.lower ?? "") ? index - 1 : index;
  const start = matchPhrase(lexicon.rangeStarts, tokens, before - 1);
  const middle = matchPhrase(lexicon.rangeMiddles, tokens, index + 1);
  if (!start || !middle?.values.some((value) => start.values.includes(value))) return undefined;
  const behind = index + 1 + middle.length;
  const at = determiners.has(tokens[behind]?.lower ?? "") ? behind + 1 : behind;
  const end = tokens[at];
  const isOld = isOldYear(tokens[index] as Token);
  if (!end || !(isYear(end) || (isOld && isOldYear(end))) || Number(end.text) <= year) return undefined;
  return { first: before - start.length, next: at + 1, to: Number(end.text) };
}
