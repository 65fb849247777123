import type { CardLines } from "../../card/card.ts";
import { amountsOf, cellText, isEmptyCell, nameText } from "./cell.ts";
import { timeOf, trendOf } from "./series.ts";
import { isFlat, labelWithUnit, sharedUnitOf } from "./shared-unit.ts";
import type { Table } from "./table.ts";

/** More lines than these are not told apart, and fewer are a trend. */
const [fewest, most] = [2, 4];

/** A table whose rows are names and whose columns are times, with its times as rows; undefined for another one. */
export function turnedTable({ head, rows, ...table }: Table, lang: string): Table | undefined {
  const times = head.slice(1);
  if (times.length < 3 || times.some((time) => timeOf(nameText(time), lang) === undefined)) return undefined;
  return {
    ...table,
    head: [head[0] ?? "", ...rows.map(([name = ""]) => name)],
    rows: times.map((time, column) => [nameText(time), ...rows.map((row) => row[column + 1] ?? "")]),
  };
}

/**
 * A table of times with two to four columns of one unit, as lines on one axis. The unit is to be said: by every cell, by the
 * heads alike, or by the head of the times or the heading above; columns of bare numbers may be of anything.
 */
export function linesOf(table: Table, lang: string): CardLines | undefined {
  const { head, rows, heading } = table;
  const heads = head.slice(1).map(nameText);
  if (heads.length < fewest || heads.length > most || new Set(heads).size < heads.length) return undefined;
  if (heads.some((name) => name === "" || timeOf(name, lang) !== undefined)) return undefined;
  const cells = rows
    .flatMap((row) => row.slice(1))
    .filter((cell) => !isEmptyCell(cell))
    .map(cellText);
  const amounts = amountsOf(cells, lang);
  const unit = sharedUnitOf({ heading, head: head.map(nameText) }, heads, cells, lang);
  if (!amounts || !unit?.isSaid) return undefined;
  let at = 0;
  const amountIn = rows.map((row) => row.slice(1).map((cell) => (isEmptyCell(cell) ? undefined : amounts[at++])));
  const lines = unit.names.map((label, column) => {
    const told = rows.flatMap((row, index) => {
      const amount = amountIn[index]?.[column];
      return amount === undefined
        ? []
        : [{ label: nameText(row[0] ?? ""), value: cellText(row[column + 1] ?? ""), amount }];
    });
    return { label, points: trendOf({ label, rows: told }, lang)?.points ?? [] };
  });
  const last = lines.map(({ points }) => points.at(-1)?.at);
  if (lines.some(({ points }) => points.length === 0) || new Set(last).size > 1) return undefined;
  if (isFlat(lines.map(({ points }) => points.map(({ amount }) => amount)))) return undefined;
  return { label: labelWithUnit(heading, unit.said, unit.names.join(" · ")), lines };
}
