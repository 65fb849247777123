import { InvalidArgumentError, type Option } from "commander";
import { pixelsFault, pixelsOf, sizeAsked } from "../card/asked-size.ts";
import { type PixelsName, type SizeName, sizeNames } from "../card/size.ts";
import { choice, oneOf } from "./choice.ts";

/** `--size og`, or `--size 1600x900` for pixels of one's own. */
export function sizeOption(): Option {
  return choice(
    "--size <name>",
    "its size, or pixels as 1600x900 (default: the article's, or og)",
    sizeNames,
  ).argParser(sizeGiven);
}

const named = oneOf(sizeNames);

/** @throws InvalidArgumentError for a name that there is not, and for pixels that no card is composed for */
export function sizeGiven(given: string): SizeName | PixelsName {
  if (!/^[-+.\d]/.test(given)) return named(given) as SizeName;
  const pixels = pixelsOf(given);
  if (!pixels) throw new InvalidArgumentError("Pixels are two whole numbers, width and height: 1600x900.");
  const fault = pixelsFault(pixels);
  if (fault) throw new InvalidArgumentError(`${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`);
  return sizeAsked(pixels);
}
