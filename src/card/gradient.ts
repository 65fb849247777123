import { readColor } from "./css-color.ts";
import { mixed } from "./mix.ts";

/** A ground that goes from one colour to another in a straight line, as CSS Images 3 has it. */
export interface Gradient {
  /** Degrees: 0 goes up, 90 to the right. */
  angle: number;
  /** Two at least, in order. */
  stops: { color: string; at: number }[];
}

const sides: Record<string, number> = { "to top": 0, "to right": 90, "to bottom": 180, "to left": 270 };

/**
 * Reads `linear-gradient(160deg, #fff, oklch(0.9 0.05 80) 60%, #ddd)`.
 * @throws Error that says what is wrong
 */
export function readGradient(text: string): Gradient {
  const [, inside] = /^\s*linear-gradient\((.*)\)\s*$/is.exec(text) ?? [];
  if (inside === undefined) throw new Error("a gradient is written linear-gradient(160deg, #fff, #eee)");
  const parts = inside.split(/,(?![^(]*\))/).map((part) => part.trim());
  const [first = ""] = parts;
  const angle = sides[first.toLowerCase().replace(/\s+/g, " ")] ?? degreesIn(first);
  if (angle === undefined && /^to\s/i.test(first))
    throw new Error(`${JSON.stringify(first)} is no way of a gradient here; it is an angle, or to a side`);
  const stops = parts.slice(angle === undefined ? 0 : 1).map(stopOf);
  if (stops.length < 2) throw new Error("a gradient has two colours or more");
  return { angle: angle ?? 180, stops: placed(stops) };
}

/** Of "160deg" and "0.5turn". */
function degreesIn(text: string): number | undefined {
  const [, value, unit] = /^(-?[\d.]+)(deg|turn)$/i.exec(text) ?? [];
  return value === undefined ? undefined : Number(value) * (unit?.toLowerCase() === "turn" ? 360 : 1);
}

function stopOf(text: string): { color: string; at?: number } {
  const [, color = "", at] = /^(.*?)(?:\s+(-?[\d.]+)%)?$/s.exec(text) ?? [];
  return { color: readColor(color), ...(at === undefined ? {} : { at: Number(at) / 100 }) };
}

/** Gives those a place that have none, evenly between their neighbours. @throws Error for places out of order or beyond the card */
function placed(given: { color: string; at?: number }[]): Gradient["stops"] {
  const last = given.length - 1;
  const at = given.map((stop, index) => stop.at ?? (index === 0 ? 0 : index === last ? 1 : undefined));
  for (let index = 1; index < last; index++) {
    if (at[index] !== undefined) continue;
    const next = at.findIndex((place, other) => other > index && place !== undefined);
    const before = at[index - 1] as number;
    at[index] = before + ((at[next] as number) - before) / (next - index + 1);
  }
  const places = at as number[];
  if (places.some((place, index) => !(place >= (places[index - 1] ?? 0)) || place > 1))
    throw new Error("the places of a gradient's colours go up from 0% to 100%");
  return given.map(({ color }, index) => ({ color, at: places[index] as number }));
}

export function gradientCss({ angle, stops }: Gradient): string {
  return `linear-gradient(${angle}deg, ${stops.map(({ color, at }) => `${color} ${at * 100}%`).join(", ")})`;
}

/** The colour in a gradient's middle, for what takes one: what is mixed with the ground, or cut out of it. */
export function middleColor({ stops }: Gradient): string {
  const after = Math.max(
    1,
    stops.findIndex(({ at }) => at >= 0.5),
  );
  const [from, to] = [stops[after - 1], stops[after]] as [Gradient["stops"][0], Gradient["stops"][0]];
  return mixed(
    from.color,
    to.color,
    to.at === from.at ? 0 : Math.max(0, Math.min(1, (0.5 - from.at) / (to.at - from.at))),
  );
}
