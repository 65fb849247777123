import { groupDecimal, padDigits, shiftDecimal } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import { formatDate } from "./format-date.ts";
import { type Language, languageOf } from "./language.ts";

export interface FormatOptions {
  /** BCP 47 tag of the card's language. */
  locale: string;
  /**
   * "international" (default) prints the same in every language: `$10B`. "local" prints the language's own
   * typography: `10 Md $`.
   */
  style?: "international" | "local";
}

/** How a style writes numbers. */
interface Style {
  local: boolean;
  language: Language;
  group: string;
  mark: string;
  scales: Record<number, string>;
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

/**
 * A figure as a card prints it: `value` by the style, without its qualifier, which is a phrase in the
 * locale's language ("jusqu’à"). Never fewer digits than the author wrote, and never a rounded amount.
 */
export function formatFigure(
  figure: Figure,
  { locale, style = "international" }: FormatOptions,
): { value: string; qualifier?: string } {
  const spoken = languageOf(locale);
  const local = style === "local" && spoken.code !== "en";
  const language = local ? spoken : languageOf("en");
  const { cldr } = language;
  const value = valueText(figure, {
    local,
    language,
    group: cldr.group,
    mark: cldr.decimal,
    scales: local ? language.print.scales : international,
  });
  const qualifier = qualifierPhrase(figure, spoken);
  return qualifier ? { value, qualifier } : { value };
}

function qualifierPhrase({ kind, qualifier }: Figure, language: Language): string | undefined {
  if (!qualifier) return undefined;
  const phrases = {
    ...language.qualifiers,
    ...language.dateQualifiers,
    from: kind === "date" ? language.dateQualifiers.from : language.from,
    to: language.target,
  };
  return phrases[qualifier].split("|", 1)[0]?.replaceAll("'", "’");
}

function valueText(figure: Figure, style: Style): string {
  const { kind, unit } = figure;
  switch (kind) {
    case "money":
      return `${sign(figure)}${money(figure, style)}${rate(figure, style)}`;
    case "percent":
      return sign(figure) + percent(figure, style);
    case "ratio":
      return fraction(figure.amount);
    case "multiplier":
      return figure.amount < 1
        ? `÷${plain(1 / figure.amount, figure.digits, style)}`
        : `×${plain(figure.amount, figure.digits, style)}`;
    case "date":
      return formatDate(figure, style);
    case "duration":
      return `${amounts(figure, style)}${space}${unitName(unit as string, figure.to ?? figure.amount, style)}`;
    case "measure":
      return `${sign(figure)}${amounts(figure, style)}${space}${unitSymbol(unit as string, style)}${rate(figure, style)}`;
    default:
      return `${sign(figure)}${amounts(figure, style)}${rate(figure, style)}`;
  }
}

/** The minus of a negative amount, and the sign a direction gives. */
function sign({ amount, direction }: Figure): string {
  if (amount < 0 || direction === "down") return "−";
  return direction === "up" ? "+" : "";
}

/** An amount, or both ends of a range in one scale. */
interface Amounts {
  text: string;
  scale: string;
}

function amountsOf({ amount, to, digits }: Figure, style: Style): Amounts {
  const exponent = scaleFor(to ?? amount, digits, style);
  const scale = exponent ? (style.scales[exponent] as string) : "";
  const write = (value: number, least: number) => {
    const shifted = padDigits(shiftDecimal(Math.abs(value), -exponent), least);
    return groupDecimal(shifted, style.group, style.mark);
  };
  // A range's digits are those of its longer end, so neither is padded to them.
  const text = to === undefined ? write(amount, digits) : `${write(amount, 0)}–${write(to, 0)}`;
  return { text, scale };
}

/** The scale a number is shortened by: from 10,000 up, where that makes it no longer than its digits. */
function scaleFor(value: number, digits: number, style: Style): number {
  const size = Math.abs(value);
  if (size < 1e4) return 0;
  const exponent =
    [12, 9, 6, 3].find((candidate) => size >= 10 ** candidate && style.scales[candidate] !== undefined) ?? 0;
  const full = groupDecimal(padDigits(shiftDecimal(size, 0), digits), style.group, style.mark);
  const short = padDigits(shiftDecimal(size, -exponent), digits);
  return short.length + 1 > full.length ? 0 : exponent;
}

function plain(value: number, digits: number, style: Style): string {
  return groupDecimal(padDigits(shiftDecimal(value, 0), digits), style.group, style.mark);
}

function amounts(figure: Figure, style: Style): string {
  const { text, scale } = amountsOf(figure, style);
  return style.local && scale ? `${text}${space}${scale}` : text + scale;
}

function money(figure: Figure, style: Style): string {
  const code = figure.unit as string;
  const symbols = style.language.cldr.currencies[code]?.symbols ?? [];
  // The narrow "$" is the US dollar's alone: a Canadian one keeps its letters.
  const symbol = code === "USD" ? "$" : (symbols[0] ?? code);
  const { text, scale } = amountsOf(figure, style);
  if (!style.local) return /[A-Z]$/.test(symbol) ? `${symbol}${space}${text}${scale}` : symbol + text + scale;
  const number = scale ? `${text}${space}${scale}` : text;
  return style.language.print.currencyBefore ? `${symbol}${space}${number}` : `${number}${space}${symbol}`;
}

function percent(figure: Figure, style: Style): string {
  // "1.5M%" is nothing anyone writes.
  const { text } = amountsOf(figure, { ...style, scales: {} });
  if (figure.unit === "percentage-point") return `${text}${space}${style.local ? style.language.print.point : "pt"}`;
  if (figure.unit === "basis-point") return `${text}${space}${style.local ? style.language.print.basisPoint : "bp"}`;
  return `${text}${style.local ? style.language.print.percentSpace : ""}%`;
}

function rate({ per }: Figure, style: Style): string {
  if (!per) return "";
  return `/${style.local ? (style.language.print.per[per] ?? unitSymbol(per, style)) : (rates[per] ?? unitSymbol(per, style))}`;
}

/** "MW", and where CLDR has no symbol the unit's name. */
function unitSymbol(unit: string, { language }: Style): string {
  const entry = language.cldr.units[unit];
  return entry?.symbols[0] ?? entry?.names[0] ?? unit;
}

/** "years", "ans": singular or plural as the language has it. */
function unitName(unit: string, amount: number, { language }: Style): string {
  const names = language.cldr.units[unit]?.names ?? [unit];
  const one = new Intl.PluralRules(language.code).select(amount) === "one";
  return (one ? names[0] : (names[1] ?? names[0])) as string;
}

/** A ratio as the fraction with the smallest denominator that is as good as the float: 1/3, 9/10. */
function fraction(amount: number): string {
  for (let denominator = 2; denominator <= 1000; denominator++) {
    const numerator = Math.round(amount * denominator);
    if (Math.abs(numerator / denominator - amount) < 1e-9) return `${numerator}/${denominator}`;
  }
  return String(amount);
}
