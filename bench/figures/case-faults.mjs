import { plainText } from "./plain-text.mjs";

const close = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function hasAmount(figure, { date, amount, to }) {
  if (date !== undefined) return figure.date === date;
  // "−3 %" and "3 %, down" say the same.
  const fallen = amount < 0 && figure.direction === "down" && close(figure.amount, -amount);
  if (!fallen && !close(figure.amount, amount)) return false;
  return to === undefined || (figure.to !== undefined && close(figure.to, to));
}

/** A unit is named, or several are that will do ("a|b", or a list), or null for none; left out, any will do. */
function hasUnit(figure, unit) {
  if (unit === undefined) return true;
  if (unit === null) return figure.unit === null;
  return (Array.isArray(unit) ? unit : String(unit).split("|")).includes(figure.unit);
}

function isExpected(figure, expected) {
  const told = ["per", "qualifier", "direction"].filter((key) => expected[key]);
  return (
    hasAmount(figure, expected) && hasUnit(figure, expected.unit) && told.every((key) => figure[key] === expected[key])
  );
}

/** Figures expected and not found, and figures found where others are expected. Dates are extra only where nothing is expected. */
function findingFaults(expectations, figures, show) {
  const faults = [];
  const used = new Set();
  for (const expected of expectations) {
    const figure = figures.find((candidate) => !used.has(candidate) && isExpected(candidate, expected));
    if (figure) used.add(figure);
    else faults.push(`missed ${JSON.stringify(expected)}`);
  }
  for (const figure of figures) {
    if (used.has(figure) || (figure.kind === "date" && expectations.length > 0)) continue;
    faults.push(`extra “${figure.source.text}” = ${show(figure)}`);
  }
  return faults;
}

/**
 * What is wrong with what is read in a small case; empty when it passes. `figures` are those found, `show` prints one as
 * a card would, `chosen` are the values that the card shows.
 */
export function caseFaults(row, { figures, show, chosen }) {
  const values = new Set(figures.map((figure) => plainText(show(figure))));
  const onCard = new Set(chosen.map(plainText));
  const moved = figures.filter(({ source }) => row.markdown.slice(source.start, source.end) !== source.text);
  return [
    ...moved.map(({ source }) => `span of “${source.text}”`),
    ...(row.expect ? findingFaults(row.expect, figures, show) : []),
    ...(row.never ?? []).filter((value) => values.has(plainText(value))).map((value) => `never ${value}`),
    ...(row.top ?? []).filter((value) => !onCard.has(plainText(value))).map((value) => `not chosen ${value}`),
  ];
}
