import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { isCardFile, thumbnailName } from "../render/card-file.ts";

/** The name of a picture says all that decides it. */
const checked = "picture";

/** One that may have faults: a site that becomes strict looks at it anew. */
const unchecked = "picture as it is";

/** What stands where a card could not be drawn: the next build tries the card again. */
export const standIn = "stand-in";

/** What stands for all that decides a picture, in the list of what is in an output folder. */
export function keyOfPicture(strict: boolean): string {
  return strict ? checked : unchecked;
}

/** What stands for all that decides the small one beside a picture. @param of the picture's; another number where it is made in another way */
export function thumbnailKey(of: string): string {
  return `thumbnail 1 of ${of}`;
}

/**
 * The pictures that the list of a site's cards names: the list says which are ours where nothing else does.
 * @param list path of `cards.json`, which stands beside the pictures' folder
 */
export function* listedPictures(
  list: string,
  folder: string,
  strict: boolean,
): Generator<readonly [path: string, key: string]> {
  try {
    const { files } = JSON.parse(readFileSync(list, "utf8")) as { files: unknown[] };
    for (const name of files) {
      if (typeof name !== "string" || !isCardFile(name)) continue;
      const path = `${folder}/${basename(name)}`;
      yield [path, keyOfPicture(strict)];
      const small = thumbnailName(path);
      if (small) yield [small, thumbnailKey(keyOfPicture(strict))];
    }
  } catch {
    // There is none, or it is somebody else's.
  }
}
