import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EleventyDirectories } from "../base/eleventy-types.ts";

/** Files larger than this are data or scripts, and no layouts. */
const longestLayout = 200_000;

/** Whether a layout or an include of a site has our shortcode `keyFigures` or its data. */
export function showsFigures({ includes, layouts }: EleventyDirectories): boolean {
  return [...new Set([includes, layouts])].some((folder) => folder !== undefined && isNamedIn(folder));
}

function isNamedIn(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => {
      if (!entry.isFile() || /\.(?:png|jpe?g|webp|avif|gif|woff2?|ttf|otf|mp4|css|svg)$/i.test(entry.name))
        return false;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      return text.length < longestLayout && /\bkeyFigures|\bkeyfigures\b/.test(text);
    });
  } catch {
    // A site without layouts.
    return false;
  }
}
