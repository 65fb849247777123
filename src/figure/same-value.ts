import { isSameDay, isYearless } from "./fact.ts";
import type { Figure, Qualifier } from "./figure.ts";

/** What a qualifier says of the true amount, or of a date's time. "about" and "from … to …" say neither. */
export const bounds: Partial<Record<Qualifier, "above" | "below" | "before" | "after">> = {
  "up-to": "below",
  "less-than": "below",
  nearly: "below",
  "at-least": "above",
  "more-than": "above",
  until: "before",
  by: "before",
  since: "after",
  from: "after",
};

/** Is one up to twice the other, and not nearly the same? */
export function isOfASize(a: Figure, b: Figure): boolean {
  const ratio = Math.abs(a.amount / b.amount);
  return ratio > 0.5 && ratio < 2 && Math.abs(ratio - 1) > 0.03;
}

/** Figures of which two may contradict each other: no former level, end of a change or negation. */
export function mayConflict({ kind, modality, qualifier }: Figure): boolean {
  if (!["money", "measure", "count", "percent", "date"].includes(kind) || modality === "negated") return false;
  return qualifier !== "from" && qualifier !== "to";
}

/** A range and one of its ends are no conflict. */
export function sameValue(a: Figure, b: Figure): boolean {
  if (a.kind === "date") return a.date === b.date || a.to === b.amount || b.to === a.amount || sameYear(a, b);
  const within = (range: Figure, { amount }: Figure) =>
    range.to !== undefined && amount >= range.amount && amount <= range.to;
  return a.amount === b.amount || within(a, b) || within(b, a) || isRoundedTo(a, b) || isRoundedTo(b, a);
}

/** "six tonnes" of 6.2: the other amount without its decimals; 800 is no 750. */
function isRoundedTo(rough: Figure, { amount }: Figure): boolean {
  return Number.isInteger(rough.amount) && !Number.isInteger(amount) && Math.round(amount) === rough.amount;
}

/** "2028" and "2028-Q3" are one date, told in part. */
function sameYear(a: Figure, b: Figure): boolean {
  // "le 12 novembre" of a title, and in the text "le 12 novembre 2027"
  if (isYearless(a) || isYearless(b)) return isSameDay(a, b);
  return a.date !== undefined && b.date !== undefined && (a.date.startsWith(b.date) || b.date.startsWith(a.date));
}

/** "moins de 4 000 €", and a price of 3 790 €: a bound, and what keeps it. */
export function isWithin(a: Figure, b: Figure): boolean {
  const bound = a.qualifier && bounds[a.qualifier];
  const keeps = bound === "below" ? b.amount <= a.amount : bound === "above" && b.amount >= a.amount;
  return keeps && a.unit === b.unit && b.qualifier === undefined && isOfASize(a, b);
}
