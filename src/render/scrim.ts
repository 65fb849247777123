import { contrast, luminance, type Rgb } from "../card/contrast.ts";
import type { Pixels } from "./raster.ts";
import type { Box } from "./svg.ts";

/** How dark a photograph is made where no word stands, so that it is one picture with where words do. */
const base = 0.16;

/** Words are told from the light parts of a photograph at least so well, beyond what the gate asks. */
const wanted = 5;

/** Light parts are those lighter than this share of the pixels under the words. */
const lightShare = 0.985;

/** Over how much of the width and the height it fades where words end. */
const fade = { width: 0.2, height: 0.09 };

/** What lies over a photograph: rows of a darkness that words need from `left` to `right`, and that fades on both sides. */
interface Scrim {
  /** Least and most, 0 to 1. */
  base: number;
  need: number;
  /** How much of what is over the least each row has, 0 to 1, and where its words begin and end in pixels. */
  rows: Float32Array;
  left: Float32Array;
  right: Float32Array;
  /** Pixels over which it fades at either end. */
  soft: number;
}

/**
 * As dark as a photograph's own light parts need it under words, lighter where there are none.
 * @param colors - of the words
 */
export function scrimOf(photo: Pixels, boxes: readonly Box[], ground: Rgb, colors: readonly Rgb[]): Scrim {
  const { width, height } = photo;
  const tall = Math.round(height * fade.height);
  // On a tall card words take all the width.
  const soft = height >= width ? Number.POSITIVE_INFINITY : Math.round(width * fade.width);
  const worded = new Float32Array(height);
  const left = new Float32Array(height).fill(width);
  const right = new Float32Array(height);
  for (const { left: start, top, width: wide, height: high, line, type, props } of boxes) {
    if (!line && type !== "svg" && props["data-color"] === undefined) continue;
    const end = Math.min(height, Math.ceil(top + high + 2 * tall));
    for (let row = Math.max(0, Math.floor(top - 2 * tall)); row < end; row++) {
      if (row >= top - tall && row < top + high + tall) worded[row] = 1;
      // Nothing shines through between words and an edge that is near.
      left[row] = Math.min(left[row] as number, start < soft ? 0 : start);
      right[row] = Math.max(right[row] as number, start + wide > width - soft ? width : start + wide);
    }
  }
  const need = needOf(lightUnder(photo, worded), ground, colors);
  return { base, need, rows: softened(worded, tall), left: softened(left, tall), right: softened(right, tall), soft };
}

/** A mean over rows: what was let run over by as much keeps its height where it has to. */
function softened(rows: Float32Array, reach: number): Float32Array {
  const { length } = rows;
  const at = (row: number) => rows[Math.max(0, Math.min(length - 1, row))] as number;
  const mean = new Float32Array(length);
  let sum = 0;
  for (let row = -reach; row <= reach; row++) sum += at(row);
  for (let row = 0; row < length; row++) {
    mean[row] = sum / (2 * reach + 1);
    sum += at(row + reach + 1) - at(row - reach);
  }
  return mean;
}

/** The light parts' grey in the rows of the words. */
function lightUnder({ data, width, height }: Pixels, worded: Float32Array): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let row = 0; row < height; row += 3) {
    if (!worded[row]) continue;
    for (let at = row * width * 3; at < (row + 1) * width * 3; at += 12) {
      // The eye takes green for most of the light.
      const grey = ((data[at] as number) * 2 + (data[at + 1] as number) * 5 + (data[at + 2] as number)) >> 3;
      counts[grey] = (counts[grey] as number) + 1;
      total++;
    }
  }
  let seen = 0;
  for (let grey = 0; grey < 256; grey++) {
    seen += counts[grey] as number;
    if (seen >= total * lightShare) return grey;
  }
  return 255;
}

/** The least scrim over a grey with which all words have the contrast that is wanted. */
function needOf(grey: number, ground: Rgb, colors: readonly Rgb[]): number {
  const faintest = colors.reduce((least, color) => (luminance(color) < luminance(least) ? color : least));
  for (let scrim = base; scrim < 1; scrim += 0.01) {
    const mixed = ground.map((channel) => grey * (1 - scrim) + channel * scrim) as Rgb;
    if (contrast(faintest, mixed) >= wanted) return scrim;
  }
  return 1;
}
