import type { CardAmount, CardGroups } from "../../card/card.ts";
import { wordsOf } from "../languages/words-of.ts";
import { amountsOf, cellText, isEmptyCell, nameText } from "./cell.ts";
import { areAccounts, isRanked, timeOf, withoutTotals } from "./series.ts";
import { isFlat, isPercentage, labelWithUnit, sharedUnitOf } from "./shared-unit.ts";
import type { Table } from "./table.ts";

/** More groups than these are no few categories: one column of them is a chart that is read. */
const [fewestGroups, mostGroups] = [2, 6];
const [fewestSeries, mostSeries] = [2, 4];

/** Rounding makes a sum differ from its total by so much of it, and shares from a hundred by so many points for each. */
const rounding = { ofTotal: 0.005, points: 0.6 };

/** A table's groups of bars, and whether the bars of each are parts of a whole. */
interface TableGroups {
  groups: CardGroups;
  stacked: boolean;
}

interface Column {
  name: string;
  cells: string[];
  amounts: number[];
}

/**
 * A table of a few names with two to four columns of one unit as groups of bars. Columns of totals and of differences are no series.
 * The unit is to be said, as it is for lines, unless the columns add up to one of the table: amounts that add up are of one unit, and parts
 * of a whole, as are percentages of which each row makes a hundred.
 */
export function groupsOf(table: Table, lang: string): TableGroups | undefined {
  // Beside its names a table has a few totals at most.
  if (table.rows.length > 2 * mostGroups || isRanked(table)) return undefined;
  const rows = table.rows.filter(([name = ""]) => name !== "");
  if (rows.length < table.rows.length) return undefined;
  const columns = columnsOf({ ...table, rows }, lang);
  if (!columns) return undefined;
  const whole = columns.length > fewestSeries ? wholeOf(columns) : undefined;
  const { totals } = wordsOf(lang).tables;
  const series = columns.filter((column) => column !== whole && !totals.test(column.name));
  if (series.length < fewestSeries || series.length > mostSeries) return undefined;
  const names = series.map(({ name }) => name);
  const timed = names.filter(
    (name) => timeOf(name, lang) !== undefined || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(name),
  ).length;
  // Times and names are two things, and from three times on a line is drawn where it can be.
  if (new Set(names).size < names.length || names.includes("") || (timed > 0 && timed < names.length)) return undefined;
  const heads = table.head.map(nameText);
  const cells = series.flatMap((column) => column.cells.map(cellText));
  const unit = sharedUnitOf({ heading: table.heading, head: heads }, names, cells, lang);
  const isOne = whole !== undefined || (timed > 0 && table.heading !== "") || unit?.isSaid;
  const kept = keptRows(rows, series, lang);
  if (!unit || !isOne || !kept || isFlat(series.map(({ amounts }) => kept.map((row) => amounts[row] ?? 0))))
    return undefined;
  const at = (column: Column, row: number): CardAmount => ({
    value: cellText(column.cells[row] ?? ""),
    amount: column.amounts[row] ?? 0,
  });
  const label = labelWithUnit(table.heading, unit.said, heads[0] ?? "");
  const parts = timed === 0 && series.every(({ amounts }) => amounts.every((amount) => amount >= 0));
  const hundred =
    whole === undefined &&
    [label, ...cells].some((text) => isPercentage(text, lang)) &&
    kept.every((row) => makesHundred(series, row));
  return {
    stacked: parts && (whole !== undefined || hundred),
    groups: {
      label,
      series: unit.names,
      groups: kept.map((row) => ({
        label: nameText(rows[row]?.[0] ?? ""),
        amounts: series.map((column) => at(column, row)),
        ...(whole && parts ? { total: at(whole, row) } : {}),
      })),
    },
  };
}

/** The columns of numbers but for those that are worked out of others; undefined where they are not all of one unit. */
function columnsOf({ head, rows }: Table, lang: string): Column[] | undefined {
  const { derived } = wordsOf(lang).tables;
  const told = head
    .map((name, column) => ({ name: nameText(name), cells: rows.map((row) => row[column] ?? "") }))
    .slice(1)
    .filter(({ name, cells }) => cells.some((cell) => /\d/.test(cell)) && !derived.test(name.toLowerCase()));
  const cells = told.flatMap((column) => column.cells);
  const amounts = cells.some(isEmptyCell) ? undefined : amountsOf(cells.map(cellText), lang);
  if (!amounts || rows.length < fewestGroups) return undefined;
  return told.map((column, index) => ({
    ...column,
    amounts: amounts.slice(index * rows.length, (index + 1) * rows.length),
  }));
}

/** The column that all others add up to, in every row. */
function wholeOf(columns: readonly Column[]): Column | undefined {
  return columns.find(({ amounts }, index) =>
    amounts.every((total, row) => {
      const sum = columns.reduce((all, column, at) => (at === index ? all : all + (column.amounts[row] ?? 0)), 0);
      return total > 0 && Math.abs(sum - total) <= total * rounding.ofTotal;
    }),
  );
}

function makesHundred(series: readonly Column[], row: number): boolean {
  const sum = series.reduce((all, { amounts }) => all + (amounts[row] ?? 0), 0);
  return Math.abs(sum - 100) <= rounding.points * (series.length - 1);
}

/** Which rows are things beside each other: no totals, no times, no lines of accounts. */
function keptRows(rows: readonly string[][], series: readonly Column[], lang: string): number[] | undefined {
  const named = rows.map(([name = ""], row) => ({
    label: nameText(name),
    value: String(row),
    amount: series[0]?.amounts[row] ?? 0,
  }));
  const kept = withoutTotals(named, lang);
  const isOfNames = kept.every(({ label }) => label !== "" && timeOf(label, lang) === undefined);
  if (!isOfNames || areAccounts(kept, lang) || kept.length < fewestGroups || kept.length > mostGroups) return undefined;
  return kept.map(({ value }) => Number(value));
}
