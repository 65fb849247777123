import type { AskedSize } from "../base/asked-size.ts";
import { nearest } from "../base/error.ts";
import {
  type CustomSize,
  customSides,
  isTooOblong,
  mostOblong,
  type PixelsName,
  type SizeName,
  sizeNames,
} from "./size.ts";

/** @returns what is wrong with what is asked for as a size, or undefined */
export function sizeFault(asked: unknown): string | undefined {
  if (typeof asked === "string") {
    if (sizeNames.some((name) => name === asked)) return undefined;
    const pixels = pixelsOf(asked);
    if (pixels) return named(pixels);
    const meant = nearest(asked, sizeNames);
    const said = meant
      ? `; did you mean \`${meant}\`?`
      : `; it is one of ${sizeNames.join(", ")}, or { width, height }`;
    return `unknown size \`${asked}\`${said}`;
  }
  const { width, height, ...others } = (asked ?? {}) as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) return `a size of one's own has a \`width\` and a \`height\`, and no \`${other}\``;
  if (!Number.isInteger(width) || !Number.isInteger(height))
    return "a size of one's own is `{ width, height }`, both whole numbers of pixels";
  return named({ width, height } as CustomSize);
}

function named(pixels: CustomSize): string | undefined {
  const fault = pixelsFault(pixels);
  return fault && `size ${pixels.width} × ${pixels.height}: ${fault}`;
}

/** @param asked - with nothing wrong in it */
export function sizeAsked(asked: AskedSize): SizeName | PixelsName {
  const pixels = typeof asked === "string" ? pixelsOf(asked) : asked;
  return pixels ? `${pixels.width}x${pixels.height}` : (asked as SizeName);
}

/** Of "1600x900". */
export function pixelsOf(text: string): CustomSize | undefined {
  const [, width, height] = /^(\d+)[xX×](\d+)$/.exec(text) ?? [];
  return width === undefined || height === undefined ? undefined : { width: Number(width), height: Number(height) };
}

/** @returns why no card is composed for these pixels, or undefined */
export function pixelsFault({ width, height }: CustomSize): string | undefined {
  const { least, most } = customSides;
  for (const [side, pixels] of Object.entries({ width, height })) {
    if (pixels < least || pixels > most)
      return `its ${side} is ${pixels < least ? "under" : "over"} what a card is composed for: ${least} to ${most} pixels`;
  }
  return isTooOblong({ width, height }) ? `one side is ${mostOblong} times the other at most` : undefined;
}
