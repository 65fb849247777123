import { isYearless } from "../../figure/fact.ts";
import type { Figure } from "../../figure/figure.ts";

/** With fewer a line shows nothing; with more its labels no longer stand beside it. */
const [fewest, most] = [3, 6];

/** A dated figure's time in years: "2027-Q3" is 2027.5, "2027-11" is 2027.83. */
export function yearsOf(date: string): number {
  const [, year, quarter, half, month, day] = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d\d)(?:-(\d\d))?))?$/.exec(date) ?? [];
  const months = quarter ? (Number(quarter) - 1) * 3 : half ? (Number(half) - 1) * 6 : month ? Number(month) - 1 : 0;
  return Number(year) + months / 12 + (day ? (Number(day) - 1) / 365 : 0);
}

/**
 * The dates that the article tells and of which it says what is then, each once, in order of time; undefined where there are too few
 * for a line.
 * @param labelled - a figure with its label, "" where its sentence names nothing
 */
export function eventsOf(figures: readonly Figure[], labelled: (figure: Figure) => Figure): Figure[] | undefined {
  const events = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.kind !== "date" || figure.date === undefined || figure.to !== undefined || isYearless(figure)) continue;
    const known = events.get(figure.date);
    if (!known || known.score < figure.score) events.set(figure.date, figure);
  }
  if (events.size < fewest) return undefined;
  const told = [...events.values()].map(labelled).filter(({ label }) => label);
  if (told.length < fewest) return undefined;
  return told
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .sort((a, b) => yearsOf(a.date as string) - yearsOf(b.date as string));
}
