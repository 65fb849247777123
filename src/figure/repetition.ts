import { compareFacts } from "./fact.ts";
import type { Figure } from "./figure.ts";
import { isResult } from "./mention.ts";
import { clamp } from "./score.ts";

/** What is said again matters more; an author's own choice stays where it is. */
export function withRepetition(figures: readonly Figure[]): void {
  const sorted = figures.slice().sort(compareFacts);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && compareFacts(sorted[start] as Figure, sorted[end] as Figure) === 0) end++;
    for (let at = start; at < end; at++) {
      const figure = sorted[at] as Figure;
      // Who won is what a report is about, however often it says the result.
      if (!isResult(figure)) figure.score = repeatedScore(figure.score, end - start);
    }
  }
}

/** Adds what is gained by being said again: the most by the second time. */
function repeatedScore(score: number, times: number): number {
  return clamp(score + (times > 1 ? 0.07 : 0) + 0.06 * Math.min(times - 1, 3));
}
