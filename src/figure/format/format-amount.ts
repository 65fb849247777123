import type { Figure } from "../figure.ts";
import type { Language } from "../lexicon/language.ts";
import { groupDecimal, padDigits, shiftDecimal } from "../number/decimal.ts";

/** How a style writes numbers. */
export interface Style {
  local: boolean;
  /** Are pence and cents printed as such? */
  subUnit: boolean;
  /** Whose typography it is. */
  language: Language;
  /** Units that the figure's own language has another of. */
  units: Readonly<Record<string, string>>;
  group: string;
  mark: string;
  scales: Record<number, string>;
}

/** An amount, or both ends of a range, and the scale they are shortened by. */
interface Amounts {
  text: string;
  scale: string;
}

/** An amount of so few significant digits is shortened whoever wrote it out: 74 000 → 74K. */
const fewDigits = 3;

/** Below this nothing is shortened. */
const least = 1e4;

/** A number that no decimal says, such as five feet and two inches, is cut behind this many places. */
const places = 2;

/** The number as decimals tell it: without a float's tail, and cut where they do not end. */
export function decimalOf(value: number): string {
  const decimal = shiftDecimal(Math.abs(Number(value.toPrecision(12))), 0);
  const fraction = decimal.split(".")[1] ?? "";
  return fraction.length > 6 && Math.abs(value) >= 0.01 ? String(Number(Math.abs(value).toFixed(places))) : decimal;
}

function shifted(value: number, exponent: number): string {
  const decimal = decimalOf(value);
  return exponent === 0 ? decimal : shiftDecimal(Number(decimal), -exponent);
}

const fractionOf = (decimal: string) => decimal.split(".")[1]?.length ?? 0;

/** Did the author write a scale word? Then the source has fewer digits than the number. */
export function isScaled({ amount, to, source }: Figure): boolean {
  const digits = source.text.replace(/\]\([^)]*\)/g, "").replace(/\D/g, "").length;
  return digits < (decimalOf(to ?? amount).split(".", 1)[0] as string).length;
}

/**
 * The scale a number is shortened by: where the author wrote one, and where few digits say it. A number that is
 * spelled out or written out to its last digits stands as it is, in groups.
 */
export function scaleFor(figure: Figure, scales: Style["scales"]): number {
  const { amount, to, digits, source } = figure;
  const size = Math.abs(to ?? amount);
  if (size < least) return 0;
  const exponent = [12, 9, 6, 3].find((candidate) => size >= 10 ** candidate && scales[candidate] !== undefined) ?? 0;
  if (exponent === 0) return 0;
  const few = digits <= fewDigits;
  if (!few && (!isScaled(figure) || !/\d/.test(source.text))) return digits <= fewDigits + 1 ? exponent : 0;
  const full = padDigits(decimalOf(size), digits);
  return padDigits(shifted(size, exponent), digits).length > full.length ? 0 : exponent;
}

/**
 * The digits of a figure, shortened by a power of ten; never fewer than the author wrote.
 * @param cents places that an amount has behind its mark if it has one: prices have two
 */
export function amountsOf(figure: Figure, exponent: number, style: Style, cents = 0): Amounts {
  const { amount, to, digits } = figure;
  const print = (decimal: string) => groupDecimal(decimal, style.group, style.mark);
  const scale = exponent ? (style.scales[exponent] as string) : "";
  const padded = (decimal: string, wanted: number) => {
    const fraction = fractionOf(decimal);
    return fraction >= wanted || fraction === 0 ? decimal : decimal + "0".repeat(wanted - fraction);
  };
  const wanted = exponent === 0 ? cents : 0;
  const high = to === undefined ? undefined : shifted(to, exponent);
  if (high === undefined) return { text: print(padded(padDigits(shifted(amount, exponent), digits), wanted)), scale };
  const low = shifted(amount, exponent);
  // Ends of unlike size have each its own scale: "500K–2M".
  if (exponent && fractionOf(low) > 2) {
    const lower =
      [9, 6, 3].find((each) => each < exponent && Math.abs(amount) >= 10 ** each && style.scales[each]) ?? 0;
    return { text: `${print(shifted(amount, lower))}${lower ? style.scales[lower] : ""}–${print(high)}`, scale };
  }
  return { text: `${print(padded(low, wanted))}–${print(padded(high, wanted))}`, scale };
}
