import { contrast, parseColor } from "./contrast.ts";
import { mixed } from "./mix.ts";
import type { ThemeColors } from "./theme.ts";

/** Colours nearer to each other than this, in steps of red, green and blue together, are taken for one. */
const nearest = 70;

/**
 * A colour for each of two to four series, the accent for the one that the card is about. The others are told from it and from each other by
 * how dark they are, also in print and by who sees no red; where the accent is the colour of the text, on a poster, all are steps from it.
 */
export function seriesInks(count: number, told: number, { accent, text, quiet }: ThemeColors): string[] {
  const own = [text, between(text, quiet, accent)].slice(0, count - 2).concat(quiet);
  const isNear = own.some((color) => apart(color, accent) < nearest);
  const others = isNear ? own.map((_, index) => mixed(accent, quiet, (index + 1) / own.length)) : own;
  return Array.from({ length: count }, (_, index) =>
    index === told ? accent : (others[index < told ? index : index - 1] ?? quiet),
  );
}

/** Of the colours between two the one that is told best from both and from a third. */
function between(from: string, to: string, third: string): string {
  const told = (color: string) =>
    Math.min(...[from, to, third].map((other) => contrast(parseColor(color), parseColor(other))));
  const steps = Array.from({ length: 13 }, (_, index) => mixed(from, to, 0.2 + index * 0.05));
  return steps.reduce((best, color) => (told(color) > told(best) ? color : best));
}

function apart(one: string, other: string): number {
  const [a, b] = [parseColor(one), parseColor(other)];
  return Math.hypot(...a.map((channel, index) => channel - (b[index] ?? 0)));
}
