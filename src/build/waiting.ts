import type { Scratch } from "../cache/scratch.ts";
import type { CardFile } from "../render/card-file.ts";
import type { WantedPicture } from "./pictures.ts";

/** A card that waits for its turn, out of memory: thousands may, and their words, cut out of articles, would hold those. */
export function waiting(file: CardFile, scratch: Scratch): WantedPicture {
  const place = scratch.put(JSON.stringify(file));
  return { name: file.name, digest: file.digest, file: () => JSON.parse(scratch.read(place).toString()) as CardFile };
}
