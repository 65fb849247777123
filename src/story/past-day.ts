import type { Words } from "../figure/clause.ts";

/** "said on Friday | it wants", "said Thursday | its profit": when something was said. */
export function pastDay({ tokens, lexicon }: Words, first: number, next: number): number {
  const { saidOn, saidDays } = lexicon.words;
  const at = saidOn.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  return at + 1 < next && saidDays.has(tokens[at]?.lower ?? "") ? at + 1 : first;
}
