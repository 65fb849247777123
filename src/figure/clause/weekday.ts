import type { Words } from "./clause.ts";

/** "| lundi 9 novembre", "| Montag, 12. April", "| quarta-feira, 2 de dezembro": where the day of the week before a date begins. */
export function weekdayStart({ tokens, lexicon }: Words, first: number): number {
  const isDay = (at: number) => lexicon.words.saidDays.has(tokens[at]?.lower ?? "");
  let start = first;
  while (isDay(start - 1) || (/^[,(-]$/.test(tokens[start - 1]?.lower ?? "") && isDay(start - 2))) start--;
  return start;
}
