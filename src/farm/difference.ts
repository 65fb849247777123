import { version } from "../base/package-version.ts";
import { engineDigest } from "../render/code-digest.ts";
import { digestCard } from "../render/digest.ts";
import { templateDigest } from "../render/template-registry.ts";
import type { CardJob } from "./card-job.ts";

/**
 * Why a card would not be here what it is where it was asked for: by other code, another template, other fonts, another photograph.
 * @returns undefined where the picture has the same bytes
 */
export function differenceOf({ card, theme, size, format, animated, digest, made }: CardJob): string | undefined {
  if (made.code !== engineDigest())
    return `its builder has other code (keyfigures ${made.version}; ${version()} is here)`;
  try {
    if (made.template !== templateDigest(card.template)) return `its builder has another template \`${card.template}\``;
    const here = digestCard({ card, theme, size, format, animated });
    return here === digest ? undefined : `its builder has other fonts or pictures: it is ${digest} there, ${here} here`;
  } catch (error) {
    return `what it is drawn from is not here: ${(error as Error).message}`;
  }
}
