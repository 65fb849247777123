import { isYear } from "../clause/mask.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../token/token.ts";
import { unitAt } from "../unit/unit-at.ts";

/** A date, its tokens, and nothing to show where it is none that one can say. */
export interface Found {
  first: number;
  next: number;
  date?: string;
  /** Of a day without a year ("le 12 novembre") the day of the month. */
  year?: number;
  to?: number;
}

const two = (value: number) => String(value).padStart(2, "0");

export function dayOf(year: number, month: number, day: number, first: number, next: number): Found | undefined {
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= last)) return undefined;
  return { first, next, year, date: `${year}-${two(month)}-${two(day)}` };
}

/** Past what may stand between the parts of a date: "de", "of", ",", an abbreviation's stop. */
function pastLinks(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  let at = index;
  while (
    tokens[at] &&
    (lexicon.phrases.dateLinks.has(tokens[at]?.lower ?? "") || /^[.,']$/.test(tokens[at]?.lower ?? "")) &&
    at < index + 3
  )
    at++;
  return at;
}

/** "12 novembre 2027", "May 12, 2024", "novembre 2027", "le 12 novembre". */
export function dayAndMonth(tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const token = tokens[index] as Token;
  const day = token.text.length < 3 && Number(token.text) <= 31 ? Number(token.text) : undefined;
  if (day !== undefined) {
    let at = index + 1;
    // "1er mars", "1° marzo", "1.º de março".
    const ending = tokens[at]?.lower === "." && tokens[at + 1]?.lower === "º" ? at + 1 : at;
    if (tokens[ending]?.glued && lexicon.phrases.ordinalEndings.has(tokens[ending]?.lower ?? "")) at = ending + 1;
    if (tokens[at]?.lower === "." || lexicon.phrases.dateLinks.has(tokens[at]?.lower ?? "")) at++;
    const month = lexicon.months.get(tokens[at]?.lower ?? "");
    if (month) {
      const yearAt = pastLinks(tokens, at + 1, lexicon);
      const year = tokens[yearAt];
      if (year && isYear(year))
        return dayOf(Number(year.text), month, day, index, yearAt + 1) ?? { first: index, next: yearAt + 1 };
      return yearless(month, day, index, at + 1);
    }
  }
  // Backward: "May 12, 2024" and "May 2024".
  let before = index - 1;
  while (
    before >= 0 &&
    (tokens[before]?.lower === "." || lexicon.phrases.dateLinks.has(tokens[before]?.lower ?? "")) &&
    before > index - 4
  )
    before--;
  const month = lexicon.months.get(tokens[before]?.lower ?? "");
  if (!month) return undefined;
  if (isYear(token))
    return { first: before, next: index + 1, year: Number(token.text), date: `${token.text}-${two(month)}` };
  if (day === undefined || before !== index - 1 - Number(tokens[index - 1]?.lower === ".")) return undefined;
  // "May 12": a month that is also an everyday word has a capital.
  if (lexicon.phrases.everydayMonths.has(tokens[before]?.text ?? "")) return undefined;
  let next = index + 1;
  if (tokens[next]?.glued && lexicon.phrases.ordinalEndings.has(tokens[next]?.lower ?? "")) next++;
  const at = tokens[next]?.lower === "," ? next + 1 : next;
  const year = tokens[at];
  if (year && isYear(year)) return dayOf(Number(year.text), month, day, before, at + 1);
  return unitAt(tokens, next, lexicon) ? undefined : yearless(month, day, before, next);
}

/** A leap year, which has all days. */
const leapYear = 2024;

/** "le 12 novembre": as XML Schema's gMonthDay has it, "--11-12". */
function yearless(month: number, day: number, first: number, next: number): Found {
  const found = dayOf(leapYear, month, day, first, next);
  return found ? { ...found, year: day, date: `--${two(month)}-${two(day)}` } : { first, next };
}
