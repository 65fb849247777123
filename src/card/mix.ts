import { contrast, parseColor, type Rgb } from "./contrast.ts";

/** A colour so far on the way from one to another. @param share - 0 to 1 */
export function mixed(from: string, to: string, share: number): string {
  const [start, end] = [parseColor(from), parseColor(to)];
  return hex(start.map((channel, index) => channel + ((end[index] as number) - channel) * share) as Rgb);
}

/** A colour as little changed, on the way to another, as gives it a contrast to its ground; the other where none does. */
export function readable(color: string, towards: string, ground: string, least: number): string {
  for (let share = 0; share < 1; share += 0.04) {
    const tried = mixed(color, towards, share);
    if (contrast(parseColor(tried), parseColor(ground)) >= least) return tried;
  }
  return towards;
}

function hex(color: Rgb): string {
  return `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
