import { amountsOf, cellText, isEmptyCell, nameText } from "./cell.ts";
import { chartsOfTable } from "./charts.ts";
import { areAccounts, fewestPoints, isRanked, type Series, seriesIn, timeOf } from "./series.ts";
import type { Table } from "./table.ts";

/** Why no card can draw a table of numbers, in a few words; undefined for one that can be drawn and for one of words. */
export function whyUndrawable(table: Table, lang: string): string | undefined {
  if (chartsOfTable(table, "", lang).length > 0) return undefined;
  const name = isRanked(table) ? 1 : 0;
  const columns = table.head
    .map((head, column) => ({ head: nameText(head), cells: table.rows.map((row) => row[column] ?? "") }))
    .slice(name + 1);
  const counted = columns.find(({ cells }) => cells.filter((cell) => /\d/.test(cell)).length * 2 > cells.length);
  const [series] = seriesIn(table, lang);
  if (series) return whyNoRows(series, lang);
  const sparse = columns.find(({ cells }) => cells.some((cell) => /\d/.test(cell)) && cells.some(isEmptyCell));
  if (counted) return whyNoAmounts(counted, table, name, lang);
  if (!sparse) return undefined;
  const empty = sparse.cells.filter(isEmptyCell).length;
  return `column “${sparse.head}” has no amount in ${empty} of ${sparse.cells.length} rows`;
}

/** The column has amounts, and its rows make no chart. */
function whyNoRows({ label, rows }: Series, lang: string): string {
  const unnamed = rows.findIndex((row) => row.label === "");
  if (unnamed !== -1) return `the amount “${rows[unnamed]?.value}” has no name beside it`;
  const times = rows.filter((row) => timeOf(row.label, lang) !== undefined);
  const [time] = times;
  if (time && times.length < rows.length) {
    const other = rows.find((row) => timeOf(row.label, lang) === undefined);
    return `its rows are times and names: “${time.label}”, “${other?.label}”`;
  }
  if (time) {
    const twice = rows.find((row, index) => rows.findIndex((each) => each.label === row.label) < index);
    if (twice) return `it says “${twice.label}” twice`;
    return `column “${label}” has ${rows.length} points, and a line takes ${fewestPoints}`;
  }
  if (areAccounts(rows, lang)) return `its rows are different measures: “${rows[0]?.label}”, “${rows[1]?.label}”`;
  return `column “${label}” has amounts in ${rows.length} ${rows.length === 1 ? "row" : "rows"}, and a chart compares two`;
}

/** The column has numbers, which are not amounts of one unit. */
function whyNoAmounts(
  { head, cells }: { head: string; cells: string[] },
  table: Table,
  name: number,
  lang: string,
): string {
  const told = cells.filter((cell) => !isEmptyCell(cell)).map(cellText);
  const odd = told.find((cell) => amountsOf([cell], lang) === undefined);
  if (odd !== undefined) {
    const row = table.rows[cells.findIndex((cell) => cellText(cell) === odd)]?.[name] ?? "";
    return `column “${head}” says “${odd}”${row ? ` for “${row}”` : ""}, which is no single amount`;
  }
  const other = told.find((cell) => amountsOf([told[0] ?? "", cell], lang) === undefined);
  return `column “${head}” has amounts of different units: “${told[0]}”, “${other ?? told[1]}”`;
}
