import type { Fix } from "./finding.ts";

/** The text with the fixes in it, from its end to its beginning; of two that overlap, the first alone. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let fixed = text;
  let free = text.length;
  for (const { start, end, text: replacement } of fixes.toSorted((a, b) => b.start - a.start)) {
    if (end > free) continue;
    fixed = fixed.slice(0, start) + replacement + fixed.slice(end);
    free = start;
  }
  return fixed;
}
