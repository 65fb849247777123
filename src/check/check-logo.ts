import { contrast, graphicsContrast, parseColor, type Rgb } from "../card/contrast.ts";
import { groundColors } from "../card/ground.ts";
import type { Theme } from "../card/theme.ts";
import type { Canvas } from "../render/canvas.ts";
import type { Pixels } from "../render/raster.ts";
import type { Box } from "../render/svg.ts";
import { coloursIn } from "./colours-in.ts";
import type { Problem } from "./problem.ts";

/** A logo is seen when at least this share of its box can be told from its ground. */
const leastSeen = 0.02;

/** A logo that nobody sees on the theme's ground: white on white, or a file that draws nothing. */
export function checkLogo(
  { boxes, pixels }: { boxes: readonly Box[]; pixels: Canvas | Pixels },
  theme: Theme,
): Problem[] {
  const logo = boxes.find(({ props }) => props["data-field"] === "theme.logo");
  if (!logo) return [];
  const { left, top, width, height } = logo;
  const found = coloursIn(pixels, [{ left, top, right: left + width, bottom: top + height }], 0);
  const grounds = groundColors(theme).map(parseColor);
  const onGround = (colour: Rgb) => Math.min(...grounds.map((back) => contrast(colour, back)));
  const told = ({ colour }: { colour: Rgb }) => onGround(colour) >= graphicsContrast;
  const seen = found.filter(told).reduce((sum, { share }) => sum + share, 0);
  if (seen >= leastSeen) return [];
  const best = Math.max(1, ...found.map(({ colour }) => onGround(colour)));
  return [
    {
      rule: "contrast",
      severity: "error",
      field: "theme.logo",
      message: `theme \`${theme.name}\`: the logo cannot be told from background ${theme.colors.background}: contrast ${best.toFixed(2)} at most; ${graphicsContrast} is the least`,
    },
  ];
}
