import type { Figure, FigureKind } from "./figure.ts";

/** Units of length and of areas as large as a flat: what a thing is like, not what happened. */
const lengths = /^(?:(?:centi|milli|kilo)?meter|inch|foot|yard|mile|square-meter)$/;

/**
 * What a number's own looks add to its score. Money and counts gain with their size; a small number is rarely what a story
 * is about, a round one less often than one that somebody counted, and a length mostly says what a thing is like.
 * All weights are from our own news sets: see "How figures are weighed" in docs/figures.md.
 */
export function sizeScore(figure: Figure): number {
  return magnitude(figure) + bound(figure);
}

function magnitude(figure: Figure): number {
  const size = Math.abs(figure.amount);
  if (figure.kind === "money") return moneySize(size, figure.per !== undefined);
  if (figure.kind === "count") return countSize(figure, size);
  if (figure.kind === "percent") return (size < 1 ? -0.04 : 0) + (figure.unit === "percentage-point" ? -0.05 : 0);
  if (figure.kind === "duration") return -0.03;
  return figure.kind === "measure" ? measureSize(figure, size) : 0;
}

function moneySize(size: number, isRate: boolean): number {
  if (size < 100) return isRate ? 0 : -0.06;
  return (size < 1e6 ? 0 : 0.03) + (0.06 * Math.min(Math.log10(size), 11)) / 11;
}

function countSize({ unit, digits }: Figure, size: number): number {
  // "1.33 children per woman" is measured, not counted.
  if (!Number.isInteger(size)) return size < 10 ? -0.1 : 0.05;
  const tens = size >= 10 && size < 100 ? -0.04 : 0;
  if (unit === null) return tens - 0.02;
  return tens + (size < 10 ? -0.32 : size < 31 ? -0.08 : digits > 1 ? 0.05 : 0);
}

function measureSize({ unit }: Figure, size: number): number {
  const many = size < 10 ? -0.1 : size < 99 ? -0.02 : size >= 1e6 ? 0.05 : 0;
  return many + (unit !== null && lengths.test(unit) ? -0.035 : 0);
}

/** Of what is measured or counted; times and parts are told in round numbers. */
const isCounted: ReadonlySet<FigureKind> = new Set(["money", "measure", "count", "percent"]);

/** By significant digits: "300" is a round number, "1,287" was counted. */
export function precisionScore({ digits, kind }: Figure): number {
  if (!isCounted.has(kind)) return 0;
  if (digits < 2) return -0.05;
  return digits > 3 ? 0.055 : digits === 3 ? 0.035 : 0;
}

/** A level that a change led to is news, "less than five" says that there is little to tell. */
function bound({ qualifier }: Figure): number {
  if (qualifier === "to") return 0.09;
  return qualifier === "less-than" ? -0.12 : 0;
}
