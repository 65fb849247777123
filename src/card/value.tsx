import type { JSXElement } from "satori/jsx";
import { Text } from "./text.tsx";
import type { Typesetter } from "./typesetter.ts";

/** A unit is set beside its number at this share of the number's size. */
const unitShare = 0.42;
/** The space between them, as a share of the number's size. */
const unitGap = 0.12;

/** "750 MW" → 750 and MW; "12 Nov 2027" and "$10B" stay in one piece. */
export function valueParts(value: string): { number: string; unit?: string } {
  const [, number, unit] = /^(.*\d\S*)[\s\u00a0\u202f]+(\D+)$/u.exec(value) ?? [];
  return number && unit ? { number, unit } : { number: value };
}

function unitSize(type: Typesetter, size: number): number {
  return Math.max(Math.round(size * unitShare), type.style("unit").least);
}

/** Pixels that a value takes when its number is set at `size`. */
export function valueWidth(value: string, type: Typesetter, size: number): number {
  const { number, unit } = valueParts(value);
  const width = type.widthOf(number, "value", size);
  return unit ? width + size * unitGap + type.widthOf(unit, "unit", unitSize(type, size)) : width;
}

/** Values come in sizes this many pixels apart: neighbours of nearly one size look like a mistake, and letters of one size are drawn once. */
const step = 4;

/** The largest step that is no larger than `size`. */
function stepDown(size: number): number {
  return Math.floor(size / step) * step;
}

/** The largest step between `max` and `least` that fits, where all that are smaller fit too; undefined where none does. */
export function largestSize(max: number, least: number, fits: (size: number) => boolean): number | undefined {
  let low = Math.ceil(least / step);
  let high = Math.floor(max / step);
  if (high < low) return undefined;
  if (fits(high * step)) return high * step;
  if (!fits(low * step)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle * step)) low = middle;
    else high = middle;
  }
  return low * step;
}

/** The largest size, between the style's least and `max`, at which the value is no wider than `width`. */
export function valueSize(value: string, type: Typesetter, width: number, max = type.style("value").size): number {
  const { least } = type.style("value");
  let size = stepDown(max);
  while (size > least && valueWidth(value, type, size) > width) size -= step;
  return Math.max(size, least);
}

export interface ValueProps {
  value: string;
  field: string;
  type: Typesetter;
  size: number;
  width: number;
  /** Pixels left free above it; default 0. */
  above?: number;
  color: string;
  unitColor: string;
}

/** A figure's value on one line: the number in the heaviest type of the card, its unit lighter and smaller. Left to right in every language. */
export function Value({ value, field, type, size, width, above = 0, color, unitColor }: ValueProps): JSXElement {
  const { number, unit } = valueParts(value);
  const whole = { field, lines: 1, whole: true };
  const small = unitSize(type, size);
  const set = unit ? type.set(unit, "unit", { ...whole, width, size: small, least: small }) : undefined;
  const room = width - (set ? set.width + size * unitGap : 0);
  return (
    <Text
      of={type.set(number, "value", { ...whole, width: room, size, least: size })}
      color={color}
      optical
      width={width}
      above={above}
      after={set && { of: set, color: unitColor, gap: Math.round(size * unitGap) }}
    />
  );
}
