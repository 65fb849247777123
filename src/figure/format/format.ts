import { isYearless } from "../fact.ts";
import type { Figure } from "../figure.ts";
import type { Language } from "../lexicon/language.ts";
import { languageOf } from "../lexicon/read-languages.ts";
import { isResult } from "../mention.ts";
import { groupDecimal, padDigits, shiftDecimal } from "../number/decimal.ts";
import { elapsedText, isElapsed } from "../number/elapsed-text.ts";
import { largerUnit } from "../unit/larger-unit.ts";
import { moneySymbols } from "../unit/money-symbols.ts";
import { siSymbol } from "../unit/si-units.ts";
import { amountsOf, decimalOf, isScaled, type Style, scaleFor } from "./format-amount.ts";
import { formatDate } from "./format-date.ts";
import { inSubUnit, needsSubUnit } from "./sub-unit.ts";

interface FormatOptions {
  /** BCP 47 tag of the card's language. */
  locale: string;
  /**
   * "international" (default) prints the same in every language but for the names of months: `$10B`. "local"
   * prints the language's own typography: `10 Md $`.
   */
  style?: "international" | "local";
  /**
   * Whether an amount that the author wrote in pence or cents is printed in them by the international style ("2.75p");
   * default where the currency would need more than two places. Where one on a card is, the others are.
   */
  subUnit?: boolean;
}

const space = "\u00a0";
const international = { 3: "K", 6: "M", 9: "B", 12: "T" };
const rates: Record<string, string> = {
  year: "yr",
  month: "mo",
  day: "day",
  hour: "hr",
  week: "wk",
  second: "s",
  minute: "min",
};

/** What is printed where CLDR's short form is hardly known: "tn" is taken for a tonne. */
const printedUnits: Record<string, string> = { ton: "tons", degree: "°", generic: "°", cup: "cups", inch: "in" };

/**
 * A figure as a card prints it: `value` by the style, without its qualifier, which is a phrase in the
 * locale's language ("jusqu’à"). Never fewer digits than the author wrote, and never a rounded amount.
 */
export function formatFigure(
  figure: Figure,
  { locale, style = "international", subUnit = needsSubUnit(figure) }: FormatOptions,
): { value: string; qualifier?: string } {
  const spoken = languageOf(locale);
  const local = style === "local" && spoken.code !== "en";
  const language = local ? spoken : languageOf("en");
  const { cldr } = language;
  const written: Style = {
    local,
    subUnit: subUnit && style === "international",
    language,
    units: spoken.print.units ?? {},
    group: cldr.group,
    mark: cldr.decimal,
    scales: local ? language.print.scales : international,
  };
  const value = figure.kind === "date" ? formatDate(figure, local, spoken) : valueText(figure, written, spoken);
  const qualifier = qualifierPhrase(figure, spoken);
  return qualifier ? { value, qualifier } : { value };
}

function qualifierPhrase({ kind, qualifier, spans, date }: Figure, language: Language): string | undefined {
  // The ends of a change are told beside each other, or by words; "from" alone would say a price's beginning.
  if (!qualifier || qualifier === "to" || (qualifier === "from" && kind !== "date")) return undefined;
  const said = spans?.qualifier?.text.toLowerCase() ?? "";
  // "ab 22.990 Euro", "from $20": where prices begin.
  const begins = qualifier === "at-least" && language.dateQualifiers.from.split("|").includes(said);
  if (begins) return phraseOf(language.dateQualifiers.from);
  const before = qualifier === "by" && language.before.split("|").some((word) => said.startsWith(word));
  if (qualifier === "until" && (date?.length === dayLength || isYearless({ date })) && language.print.untilDay)
    return phraseOf(language.print.untilDay);
  const phrases = { ...language.qualifiers, ...language.dateQualifiers, ...(before && { by: language.before }) };
  return phraseOf(phrases[qualifier]);
}

/** Of an ISO date with its day. */
const dayLength = 10;

function phraseOf(phrases: string): string | undefined {
  return phrases.split("|", 1)[0]?.replaceAll("'", "’");
}

function valueText(figure: Figure, style: Style, spoken: Language): string {
  switch (figure.kind) {
    case "money":
      return `${sign(figure)}${money(figure, style)}${rate(figure, style)}`;
    case "percent":
      return sign(figure) + percent(figure, style);
    case "ratio":
      return isResult(figure) ? `${figure.amount}–${figure.to}` : (said(figure, spoken) ?? fraction(figure.amount));
    case "multiplier":
      return figure.amount < 1
        ? `÷${plain(1 / figure.amount, figure.digits, style)}`
        : `×${plain(figure.amount, figure.digits, style)}`;
    case "duration":
      return duration(figure, style);
    case "measure":
      return `${sign(figure)}${measure(figure, style)}${rate(figure, style)}`;
    default:
      return `${sign(figure)}${shortened(figure, style)}${rate(figure, style)}`;
  }
}

/** "19 months", "5 years 3 months"; of an age in years the number alone, "28", "18 months" of a child's. */
function duration(figure: Figure, style: Style): string {
  const { amount, to, parts } = figure;
  if (figure.unit === "year-person") return amountsOf(figure, 0, style).text;
  const unit = figure.unit?.replace(/-person$/, "");
  if (!parts) return `${amountsOf(figure, 0, style).text}${space}${unitName(unit as string, to ?? amount, style)}`;
  if (isElapsed(figure)) return elapsedText(figure, style.mark);
  return parts
    .map((part) => `${plain(part.amount, 1, style)}${space}${unitName(part.unit, part.amount, style)}`)
    .join(space);
}

/** The minus of a negative amount, and the sign a direction gives. */
function sign({ amount, direction }: Figure): string {
  if (amount < 0 || direction === "down") return "−";
  return direction === "up" ? "+" : "";
}

function plain(value: number, digits: number, style: Style): string {
  return groupDecimal(padDigits(decimalOf(value), digits), style.group, style.mark);
}

function shortened(figure: Figure, style: Style): string {
  const { text, scale } = amountsOf(figure, scaleFor(figure, style.scales), style);
  return style.local && scale ? `${text}${space}${scale}` : text + scale;
}

/** A measure in a larger unit of its own, in the author's millions, or grouped: "10 GW", "82.4M ha", "28,000 km/h". */
function measure(figure: Figure, style: Style): string {
  const { amount, to } = figure;
  const size = Math.abs(to ?? amount);
  const larger = figure.digits <= 4 && to === undefined ? largerUnit(figure.unit as string, size) : undefined;
  const shifted = larger && Number(shiftDecimal(Math.abs(amount), -larger.exponent));
  // "341 million kilograms" are 341M kg, and no 341,000 t.
  if (larger && shifted !== undefined && larger.exponent > 0 && (shifted < 1e4 || !isScaled(figure))) {
    const told = { ...figure, amount: shifted };
    return `${amountsOf(told, 0, style).text}${space}${unitSymbol(larger.unit, style)}`;
  }
  const millions = size >= 1e6 && isScaled(figure) ? scaleFor(figure, style.scales) : 0;
  const { text, scale } = amountsOf(figure, millions >= 6 ? millions : 0, style);
  const number = style.local && scale ? `${text}${space}${scale}` : text + scale;
  const symbol = unitSymbol(figure.unit as string, style);
  return symbol === "°" ? number + symbol : `${number}${space}${symbol}`;
}

/**
 * "$", "CA$": a bare dollar is the United States' alone. A currency without a sign that tells it from all others has
 * its code, "KES", "SEK" (of "kr"), and so has one whose sign is its code before a dollar: "COP$" is known to
 * Colombia's papers alone.
 */
function currencySymbol(code: string, { language }: Style): string {
  if (code === "USD") return "$";
  const symbol = language.cldr.currencies[code]?.symbols[0] ?? code;
  if (!sharedSymbols(language).has(symbol)) return symbol.replaceAll(" ", space);
  const own = moneySymbols[code]?.split("|", 1)[0] ?? code;
  return own === `${code}$` || /^\p{L}+$/u.test(own) ? code : own;
}

const sharedByLanguage = new WeakMap<Language, ReadonlySet<string>>();

/** Symbols that several currencies have in a language: "kr", "£". Gone through once for each language. */
function sharedSymbols(language: Language): ReadonlySet<string> {
  const known = sharedByLanguage.get(language);
  if (known) return known;
  const symbols = Object.values(language.cldr.currencies).flatMap((currency) => currency.symbols.slice(0, 1));
  const shared = new Set(symbols.filter((symbol, index) => symbols.indexOf(symbol) !== index));
  sharedByLanguage.set(language, shared);
  return shared;
}

function money(figure: Figure, style: Style): string {
  const hundredths = style.subUnit ? inSubUnit(figure) : undefined;
  if (hundredths) return amountsOf(hundredths.figure, 0, style).text + hundredths.sign;
  const symbol = currencySymbol(figure.unit as string, style);
  const told = withoutZeroCents(figure);
  const { text, scale } = amountsOf(told, scaleFor(told, style.scales), style, 2);
  if (!style.local) return /[A-Z]$/.test(symbol) ? `${symbol}${space}${text}${scale}` : symbol + text + scale;
  const number = scale ? `${text}${space}${scale}` : text;
  return style.language.print.currencyBefore ? `${symbol}${space}${number}` : `${number}${space}${symbol}`;
}

/** Whole sums from here on are printed without ".00"; a price keeps its cents. */
const leastWithoutCents = 1000;

/** "R$ 1.522.700,00": zeros that say nothing. */
function withoutZeroCents(figure: Figure): Figure {
  const { amount, to = amount, digits } = figure;
  const whole = String(Math.abs(to)).length;
  if (!Number.isInteger(amount) || !Number.isInteger(to) || Math.abs(to) < leastWithoutCents) return figure;
  return digits === whole + 2 ? { ...figure, digits: whole } : figure;
}

function percent(figure: Figure, style: Style): string {
  // "1.5M%" is nothing anyone writes.
  const { text } = amountsOf(figure, 0, style);
  if (figure.unit === "percentage-point") return `${text}${space}${style.local ? style.language.print.point : "pt"}`;
  if (figure.unit === "basis-point") return `${text}${space}${style.local ? style.language.print.basisPoint : "bp"}`;
  return `${text}${style.local ? style.language.print.percentSpace : ""}%`;
}

function rate({ per }: Figure, style: Style): string {
  if (!per) return "";
  return `/${style.local ? (style.language.print.per[per] ?? unitSymbol(per, style)) : (rates[per] ?? unitSymbol(per, style))}`;
}

/** "MW", and where neither SI nor CLDR has a symbol the unit's name. */
function unitSymbol(unit: string, { language, units }: Style): string {
  const entry = language.cldr.units[unit];
  return units[unit] ?? printedUnits[unit] ?? siSymbol(unit) ?? entry?.symbols[0] ?? entry?.names[0] ?? unit;
}

/** "years", "ans": singular or plural as the language has it. */
function unitName(unit: string, amount: number, { language }: Style): string {
  const names = language.cldr.units[unit]?.names ?? [unit];
  const one = new Intl.PluralRules(language.code).select(amount) === "one";
  return (one ? names[0] : (names[1] ?? names[0])) as string;
}

/** "Acht von zehn", "8 out of 10": the article's own numbers, not reduced to 4/5. */
function said({ amount, source }: Figure, { cardinals }: Language): string | undefined {
  const words = source.text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const numbers = words.flatMap((word) => {
    if (/^\d+$/.test(word)) return [Number(word)];
    const cardinal = Object.entries(cardinals).find(([, phrases]) => phrases.split("|").includes(word));
    return cardinal ? [Number(cardinal[0])] : [];
  });
  const [part = 0, whole = 0] = numbers;
  return numbers.length === 2 && Math.abs(part / whole - amount) < 1e-9 ? `${part}/${whole}` : undefined;
}

/** A ratio as the fraction with the smallest denominator that is as good as the float: 1/3, 9/10. */
function fraction(amount: number): string {
  for (let denominator = 2; denominator <= 1000; denominator++) {
    const numerator = Math.round(amount * denominator);
    if (Math.abs(numerator / denominator - amount) < 1e-9) return `${numerator}/${denominator}`;
  }
  return String(amount);
}
