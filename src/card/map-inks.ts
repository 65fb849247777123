import { contrast, graphicsContrast, parseColor } from "./contrast.ts";
import { mixed, readable } from "./mix.ts";
import type { ThemeColors } from "./theme.ts";

/** How a map is coloured: the country in the theme's accent, the land around it in a tint of `quiet`, and lines that are told from both. */
interface MapInks {
  /** How much of `quiet` land has over the ground, 0 to 1. */
  tint: number;
  /** Of coasts and borders. */
  line: string;
}

/** As much of a tint as leaves the country told from it. */
export function mapInks({ background, quiet, accent, text }: ThemeColors): MapInks {
  const told = (share: number) =>
    contrast(parseColor(accent), parseColor(mixed(background, quiet, share))) >= graphicsContrast;
  const tint = [0.28, 0.24, 0.2, 0.16, 0.12, 0.08].find(told) ?? 0.04;
  return { tint, line: readable(quiet, text, mixed(background, quiet, tint), graphicsContrast) };
}
