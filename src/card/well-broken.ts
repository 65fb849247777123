import type { Setting } from "./typesetter.ts";

/** Sizes that are tried, as shares of the largest. */
const shares = [0.94, 0.88, 0.82, 0.76];

/** A line is poor where it is so much shorter than the longest, or the last one. */
const short = { line: 0.45, last: 0.22 };

/** A large title, somewhat smaller where its lines then break better: none of a short word alone, none that ends with an article. */
export function wellBroken(largest: Setting, setAt: (share: number) => Setting): Setting {
  let best = largest;
  let least = poorLines(largest);
  for (const share of shares) {
    if (least === 0) break;
    const tried = setAt(share);
    const poor = tried.clamped || tried.hyphenated ? Number.POSITIVE_INFINITY : poorLines(tried);
    if (poor < least) [best, least] = [tried, poor];
  }
  return best;
}

/** How many lines of a title a reader stumbles at. */
function poorLines({ lines, width, hyphenated }: Setting): number {
  if (hyphenated) return 0;
  const last = lines.length - 1;
  const isPoor = (line: Setting["lines"][0], index: number) =>
    index === last
      ? line.width < width * short.last
      : line.width < width * short.line || /(?:^|\s)\p{L}{1,3}$/u.test(line.text);
  return last === 0 ? 0 : lines.filter(isPoor).length;
}
