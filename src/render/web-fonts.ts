import { existsSync } from "node:fs";
import type { Theme } from "../card/theme.ts";
import { readFont } from "./font-files.ts";
import { slicesOf } from "./font-slices.ts";
import { inflateWoff2 } from "./sfnt.ts";

const ready = new WeakMap<Theme, Promise<void>>();

/**
 * Inflates a brand's WOFF 2 files, before a card is set in them: the typesetter asks for a font when it meets the first
 * character that needs it, and cannot wait. A file that is missing or broken is reported when it is asked for.
 */
export function inflateFonts(theme: Theme): Promise<void> {
  const inflating = ready.get(theme) ?? inflateAll(theme);
  ready.set(theme, inflating);
  return inflating;
}

async function inflateAll(theme: Theme): Promise<void> {
  for (const family of Object.values(theme.fonts).flatMap((each) => [each, ...(each.fallback ?? [])])) {
    for (const weight of Object.keys(family.files ?? {})) {
      for (const { path, package: packageName } of slicesOf(family, Number(weight))) {
        if (path.endsWith(".woff2") && existsSync(path)) await inflateWoff2(readFont(path, packageName));
      }
    }
  }
}
