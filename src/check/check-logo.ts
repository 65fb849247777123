import { contrast, graphicsContrast, parseColor, type Rgb } from "../card/contrast.ts";
import { groundColors } from "../card/ground.ts";
import type { Theme } from "../card/theme.ts";
import type { Canvas } from "../render/canvas.ts";
import type { Pixels } from "../render/raster.ts";
import type { Box } from "../render/svg.ts";
import { coloursIn } from "./colours-in.ts";
import type { Problem } from "./problem.ts";

/** A logo or a portrait is seen when at least this share of its box can be told from its ground. */
const leastSeen = 0.02;

/** A logo that nobody sees on the theme's ground: white on white, or a file that draws nothing. Of a portrait it is a warning. */
export function checkLogo(
  { boxes, pixels }: { boxes: readonly Box[]; pixels: Canvas | Pixels },
  theme: Theme,
): Problem[] {
  return pictures.flatMap(({ field, what, severity, least }) => {
    const best = bestContrast(
      boxes.find(({ props }) => props["data-field"] === field),
      pixels,
      theme,
      least,
    );
    if (best === undefined) return [];
    const message = `theme \`${theme.name}\`: ${what} cannot be told from background ${theme.colors.background}: contrast ${best.toFixed(2)} at most; ${least} is the least`;
    return [{ rule: "contrast", severity, field, message }];
  });
}

const pictures = [
  { field: "theme.logo", what: "the logo", severity: "error", least: graphicsContrast },
  // A face's colours are what they are, and a ring is around it: it is told from its ground where it is not all of one colour with that.
  { field: "portrait", what: "the author's portrait", severity: "warning", least: 1.5 },
] as const;

/** The most contrast that a picture which is not seen has; undefined for one that is. */
function bestContrast(box: Box | undefined, pixels: Canvas | Pixels, theme: Theme, least: number): number | undefined {
  if (!box) return undefined;
  const { left, top, width, height, props } = box;
  // The square within a portrait's ring.
  const inset = props["data-field"] === "portrait" ? Math.ceil(width * 0.16) : 0;
  const area = {
    left: left + inset,
    top: top + inset,
    right: left + width - inset,
    bottom: top + height - inset,
  };
  const found = coloursIn(pixels, [area], 0);
  const grounds = groundColors(theme).map(parseColor);
  const onGround = (colour: Rgb) => Math.min(...grounds.map((back) => contrast(colour, back)));
  const told = ({ colour }: { colour: Rgb }) => onGround(colour) >= least;
  const seen = found.filter(told).reduce((sum, { share }) => sum + share, 0);
  return seen >= leastSeen ? undefined : Math.max(1, ...found.map(({ colour }) => onGround(colour)));
}
