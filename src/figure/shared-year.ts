import { isSameDay, isYearless } from "./fact.ts";
import type { Figure } from "./figure.ts";

/** "domande dal 12 gennaio" of a title, and in the text "dal 12 gennaio 2027": a day that the article says with its year is of that. */
export function settleYears(figures: readonly Figure[]): void {
  for (const figure of figures.filter(isYearless)) {
    const full = figures.find((each) => each.date?.length === 10 && isSameDay(each, figure));
    if (full) Object.assign(figure, { amount: full.amount, date: full.date, digits: full.digits });
  }
}
