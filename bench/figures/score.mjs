import { exclusions } from "./exclusions.mjs";
import { knows, unitsOf } from "./units.mjs";

const kinds = { CurrencyModel: "money", DimensionModel: "measure", PercentModel: "percent" };

/** "13,45" and "9E+17" and "-5%": values are strings, in some languages with a decimal comma. */
function numberOf(value) {
  return Number(String(value).replace("%", "").replace(",", "."));
}

function near(a, b) {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

const overlaps = (figure, result) => figure.source.start < result.end && result.start < figure.source.end;

/** Does the figure say what the result says? A range says both its bounds; the specs know its upper one. */
function says(figure, result, model) {
  if (!overlaps(figure, result)) return false;
  const theirs = unitsOf(model, result.unit);
  if (!theirs) return false;
  const value = numberOf(result.value) / theirs.factor;
  if (![figure.amount, figure.to].some((amount) => amount !== undefined && near(amount, value))) return false;
  return theirs.units.includes(figure.unit) || theirs.units.includes(`${figure.unit}/${figure.per}`);
}

/** A model's own figures: temperatures have a model apart in Recognizers. */
function ofModel(figure, model) {
  if (figure.kind !== kinds[model]) return false;
  if (model === "PercentModel") return figure.unit === "percent";
  return !["celsius", "fahrenheit", "kelvin", "generic"].includes(figure.unit);
}

/** Counts for one row of the Recognizers specs. */
export function scoreRow(row, figures) {
  const { model } = row;
  const score = { found: 0, missed: [], extra: [], excluded: [] };
  const ours = figures.filter((figure) => ofModel(figure, model));
  const matched = new Set();
  for (const result of row.results) {
    const figure = ours.find((candidate) => !matched.has(candidate) && says(candidate, result, model));
    if (figure) {
      matched.add(figure);
      score.found++;
      continue;
    }
    const exclusion = exclusions.find(({ applies }) => applies({ row, result }));
    if (exclusion) score.excluded.push({ row, result, reason: exclusion.reason });
    else score.missed.push({ row, result, instead: figures.filter((candidate) => overlaps(candidate, result)) });
    for (const candidate of ours) if (exclusion && overlaps(candidate, result)) matched.add(candidate);
  }
  // A unit their models have no name for cannot be in their results.
  for (const figure of ours) if (!matched.has(figure) && knows(model, figure.unit)) score.extra.push({ row, figure });
  return score;
}

/** Adds rows' scores up. */
export function sum(scores) {
  const total = { rows: scores.length, found: 0, missed: [], extra: [], excluded: [] };
  for (const score of scores) {
    total.found += score.found;
    total.missed.push(...score.missed);
    total.extra.push(...score.extra);
    total.excluded.push(...score.excluded);
  }
  return total;
}

export const recall = ({ found, missed }) => (found + missed.length === 0 ? 1 : found / (found + missed.length));
export const precision = ({ found, extra }) => (found + extra.length === 0 ? 1 : found / (found + extra.length));
