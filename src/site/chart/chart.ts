import { cellNumber } from "./cell-number.ts";
import type { Table } from "./table.ts";

/** One row of a table, as its chart shows it. */
export interface ChartPoint {
  label: string;
  value: number;
  /** The value as the table writes it. */
  text: string;
}

export interface Chart {
  /** `line` where the labels are years, else `bar`. */
  kind: "bar" | "line";
  /** The column that is drawn, by its head. */
  title: string;
  points: ChartPoint[];
}

/** Fewer values need no picture, more need a better one than this. */
const fewest = 3;
const most = 24;

/**
 * What can be drawn of a table: its first column against the only other one that holds numbers. A table with several
 * such columns, or with a cell that is no number, has no chart; nobody could tell which one it meant.
 */
export function chartOf({ head, rows }: Table, lang: string): Chart | undefined {
  if (rows.length < fewest || rows.length > most) return undefined;
  const numeric = head
    .map((_, column) => column)
    .filter((column) => column > 0 && rows.every((row) => cellNumber(row[column] ?? "", lang) !== undefined));
  const [column] = numeric;
  if (column === undefined || numeric.length > 1) return undefined;
  const points = rows.map((row) => {
    const text = row[column] ?? "";
    return { label: row[0] ?? "", value: cellNumber(text, lang) as number, text };
  });
  if (points.some(({ value }) => value < 0)) return undefined;
  const years = points.map(({ label }) => (/^\d{4}$/.test(label) ? Number(label) : Number.NaN));
  const rising = years.every((year, index) => index === 0 || year > (years[index - 1] as number));
  return { kind: rising && !years.some(Number.isNaN) ? "line" : "bar", title: head[column] ?? "", points };
}
