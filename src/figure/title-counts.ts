import type { Mention } from "./mention.ts";
import { numberAt } from "./number/number.ts";
import { withScale } from "./number/scale.ts";
import type { Scene } from "./scene.ts";
import { stemsOf } from "./stems.ts";

/** Stems of the words behind each whole number that a title says in digits or words. */
export type TitleCounts = ReadonlyMap<number, ReadonlySet<string>>;

/** Words between a number and what it counts: "three elementary schools", "vier der sieben Grundschulen". */
const reach = 5;

/** "votes 5-2 to close three elementary schools", "3.2 lakh moved to safety": what a title counts, whether it is read there or not. */
export function titleCounts(scene: Scene): Map<number, Set<string>> {
  const counts = new Map<number, Set<string>>();
  const { tokens, lexicon } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const num = numberAt(scene, at);
    const { value, next } = num ? withScale(num, tokens, lexicon) : { value: Number.NaN, next: at };
    if (!Number.isInteger(value) || value < 2) continue;
    const behind = stemsOf(tokens.slice(next, next + reach));
    counts.set(value, new Set([...(counts.get(value) ?? []), ...behind]));
  }
  return counts;
}

/** From here on nobody says the same number of something else. */
const distinct = 10_000;

/** Of more the number itself says how many they are. */
const few = 100;

/**
 * Is it what the title counts, with the noun that stands there, or the part that is told of few things ("nine of the 26
 * schools")? "Lost three fingers" is none: its sign is of no change.
 */
export function isTitled({ kind, amount, unit, direction, part }: Mention, counts: TitleCounts): boolean {
  if (kind !== "count" || unit === null || direction !== undefined) return false;
  if (amount >= distinct) return counts.has(amount);
  return (part && amount < few) || counts.get(amount)?.has(unit.toLowerCase().slice(0, 5)) === true;
}

/** How far from its title's round number an amount of the text is, at most: "tops 185,000", "185,240". */
const rounding = 0.01;
/** The same where it counts what the title does: "plus de 20 000 habitants", "20 418 habitants". */
const roundingOfNoun = 0.05;

/** Is it the level that a title rounds, whatever it would be elsewhere: "population tops 185,000"? */
export function isTitledLevel({ kind, amount, unit, direction }: Mention, counts: TitleCounts): boolean {
  if (kind !== "count" || direction !== undefined || amount < distinct / 10) return false;
  const noun = unit?.toLowerCase().slice(0, 5) ?? "";
  return [...counts].some(([count, stems]) => {
    const reach = stems.has(noun) ? roundingOfNoun : rounding;
    return count >= distinct / 10 && Math.abs(amount - count) < count * reach;
  });
}
