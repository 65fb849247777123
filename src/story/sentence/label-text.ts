/** Two or three lines beside a number: what fits is read. */
export const longestLabel = 90;

/** Where the quantity's own words stood. */
export const gap = " … ";

/** Two parts of a label with the gap between them, or the one that says something. */
export function join(before: string, after: string): string {
  return [before, after].filter(Boolean).join(gap);
}

/** The text, or "" where it is longer than a label may be. */
export function fitting(text: string): string {
  return text.length <= longestLabel ? text : "";
}
