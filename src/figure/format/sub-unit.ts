import type { Figure } from "../figure.ts";
import { shiftDecimal } from "../number/decimal.ts";
import { decimalOf } from "./format-amount.ts";

/**
 * Signs of a currency's hundredths, behind the number. CLDR has none. Britain's papers print "2.75p", those of the
 * United States "39.5¢"; those of Ireland, Australia, New Zealand, Canada and South Africa "39.5c".
 */
const signs: Readonly<Record<string, string>> = {
  GBP: "p",
  USD: "¢",
  EUR: "c",
  AUD: "c",
  NZD: "c",
  CAD: "c",
  ZAR: "c",
};

/** Places of an amount behind the mark, as many as a price has. */
const pricePlaces = 2;

/**
 * Is an amount of pence or cents printed as such? Where the author wrote it so, and pounds or euros would need more
 * than two places: "2.75p" is "£0.0275". "34 cents" are "$0.34", and what is written "€0.2516" stays so.
 */
export function needsSubUnit(figure: Figure): boolean {
  const { amount, to = amount } = figure;
  const precise = [amount, to].some((each) => (decimalOf(each).split(".")[1]?.length ?? 0) > pricePlaces);
  return precise && inSubUnit(figure) !== undefined;
}

/** An amount that is written in pence or cents, told in them, and their sign. */
export function inSubUnit(figure: Figure): { figure: Figure; sign: string } | undefined {
  const { kind, unit, amount, to, source } = figure;
  const sign = kind === "money" ? signs[unit ?? ""] : undefined;
  if (sign === undefined || !isWrittenSo(to ?? amount, source.text)) return undefined;
  const told = { ...figure, amount: hundredfold(amount), ...(to === undefined ? {} : { to: hundredfold(to) }) };
  return { figure: told, sign };
}

const hundredfold = (amount: number) => Math.sign(amount) * Number(shiftDecimal(Math.abs(amount), pricePlaces));

/** Does the text have the hundredths' digits, and not the currency's own places? "Half a penny" has neither. */
function isWrittenSo(amount: number, text: string): boolean {
  const [, fraction = "0"] = decimalOf(amount).split(".");
  if (new RegExp(`[.,]${fraction}`).test(text)) return false;
  const digits = text.replace(/\D/g, "");
  return Math.abs(amount) < 1 || digits.includes(String(hundredfold(Math.abs(amount))).replace(".", ""));
}
