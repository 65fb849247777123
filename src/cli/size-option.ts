import { InvalidArgumentError, type Option } from "commander";
import { customSides, isTooOblong, mostOblong, type PixelsName, type SizeName, sizeNames } from "../card/size.ts";
import { choice, oneOf } from "./choice.ts";

/** `--size og`, or `--size 1600x900` for pixels of one's own. */
export function sizeOption(): Option {
  return choice(
    "--size <name>",
    "its size, or pixels as 1600x900 (default: the article's, or og)",
    sizeNames,
  ).argParser(sizeGiven);
}

const { least, most } = customSides;
const named = oneOf(sizeNames);

/** @throws InvalidArgumentError for a name that there is not, and for pixels that no card is composed for */
export function sizeGiven(given: string): SizeName | PixelsName {
  if (!/^[-+.\d]/.test(given)) return named(given) as SizeName;
  const [, width, height] = /^(\d+)[xX×](\d+)$/.exec(given) ?? [];
  if (width === undefined || height === undefined)
    throw new InvalidArgumentError("Pixels are two whole numbers, width and height: 1600x900.");
  for (const [side, pixels] of Object.entries({ width: Number(width), height: Number(height) })) {
    if (pixels < least || pixels > most)
      throw new InvalidArgumentError(
        `Its ${side} is ${pixels < least ? "under" : "over"} what a card is composed for: ${least} to ${most} pixels.`,
      );
  }
  if (isTooOblong({ width: Number(width), height: Number(height) }))
    throw new InvalidArgumentError(`One side is ${mostOblong} times the other at most.`);
  return `${Number(width)}x${Number(height)}`;
}
