import type { CardLines } from "../card/card.ts";
import { amountsOf, cellText, isEmptyCell, nameText } from "./cell.ts";
import { timeOf, trendOf } from "./series.ts";
import type { Table } from "./table.ts";

/** More lines than these are not told apart, and fewer are a trend. */
const [fewest, most] = [2, 4];

/** An amount this much smaller than another line's is a line along the ground, which shows nothing. */
const smallest = 1 / 50;

/** What a head says is measured in: "Éolien (GWh)", "Recettes, en M€", "(in thousands)". */
const unitIn = /\(([^()]+)\)\s*$|,\s*((?:en|in)\s[^,]+)$/u;

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
  const unit = sharedUnit(heads);
  const said = [unit ?? undefined, unitIn.exec(nameText(head[0] ?? ""))?.[0], unitIn.exec(heading)?.[0]].find(Boolean);
  const isSaid = said !== undefined || cells.every((cell) => /[^\d\s.,'’\u00A0\u202F+−–-]/.test(cell));
  if (!amounts || unit === null || !isSaid) return undefined;
  let at = 0;
  const amountIn = rows.map((row) => row.slice(1).map((cell) => (isEmptyCell(cell) ? undefined : amounts[at++])));
  const lines = heads.map((name, column) => {
    const told = rows.flatMap((row, index) => {
      const amount = amountIn[index]?.[column];
      return amount === undefined
        ? []
        : [{ label: nameText(row[0] ?? ""), value: cellText(row[column + 1] ?? ""), amount }];
    });
    const label = unit ? name.replace(unitIn, "").trim() : name;
    return { label, points: trendOf({ label, rows: told }, lang)?.points ?? [] };
  });
  const highest = lines.map(({ points }) => Math.max(...points.map(({ amount }) => Math.abs(amount))));
  const last = lines.map(({ points }) => points.at(-1)?.at);
  if (lines.some(({ points }) => points.length === 0) || new Set(last).size > 1) return undefined;
  if (Math.min(...highest) < Math.max(...highest) * smallest) return undefined;
  return {
    label: labelOf(
      heading,
      said,
      lines.map(({ label }) => label),
    ),
    lines,
  };
}

/** The unit that all heads say; undefined where none does, null where they differ. */
function sharedUnit(heads: readonly string[]): string | null | undefined {
  const units = new Set(heads.map((head) => unitIn.exec(head)?.[0].trim()));
  if (units.size > 1) return null;
  const [unit] = units;
  return unit;
}

/** The heading over the table, and the unit where it does not say it; without a heading what is compared. */
function labelOf(heading: string, unit: string | undefined, names: readonly string[]): string {
  const said = unit?.replace(/^,\s*/, "");
  if (heading === "") return [names.join(" · "), said].filter(Boolean).join(" · ");
  return said && !heading.includes(said) ? `${heading} · ${said}` : heading;
}
