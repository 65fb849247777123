import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { stemsOf } from "./stems.ts";
import { tokenize } from "./token.ts";

/** Stems of the words behind each number under a hundred that a title says in digits or words. */
export type TitleCounts = ReadonlyMap<number, ReadonlySet<string>>;

/** Words between a number and what it counts: "three elementary schools", "vier der sieben Grundschulen". */
const reach = 5;

/** "votes 5-2 to close three elementary schools": what a title counts, too small to be read there for sure. */
export function titleCounts(title: string, { numbers, style }: Lexicon): Map<number, Set<string>> {
  const counts = new Map<number, Set<string>>();
  const tokens = tokenize(title, 0, title.length, style);
  for (const [at, { type, lower, numeral }] of tokens.entries()) {
    const word = type === "word" ? numbers.get(lower) : undefined;
    const value = numeral ? Number(numeral.decimal) : word?.is === "cardinal" ? word.value : Number.NaN;
    if (!Number.isInteger(value) || value < 2 || value >= 100) continue;
    const behind = stemsOf(tokens.slice(at + 1, at + 1 + reach));
    counts.set(value, new Set([...(counts.get(value) ?? []), ...behind]));
  }
  return counts;
}

/** Is it what the title counts, with the noun that stands there? "Lost three fingers" is none: its sign is of no change. */
export function isTitled({ kind, amount, unit, direction }: Mention, counts: TitleCounts): boolean {
  if (kind !== "count" || unit === null || direction !== undefined) return false;
  return counts.get(amount)?.has(unit.toLowerCase().slice(0, 5)) === true;
}
