import { barsOf, seriesIn, trendOf } from "../../story/chart/series.ts";
import type { Table } from "../../story/chart/table.ts";

/** One row of a table, as its chart shows it. */
export interface ChartPoint {
  label: string;
  /** The amount as the table writes it. */
  value: string;
  amount: number;
  /** In a line: the time, of which only distances count. */
  at: number;
}

export interface Chart {
  kind: "bar" | "line";
  /** The column that is drawn, by its head. */
  title: string;
  points: ChartPoint[];
}

/** Two rows are their own picture, and a line of more points than this is none to read values from. */
const fewest = 3;
const most = 40;

/** What can be drawn of a table: what a card would draw of it, less amounts below zero. */
export function chartOf(table: Table, lang: string): Chart | undefined {
  const [series] = seriesIn(table, lang);
  if (!series) return undefined;
  const trend = trendOf(series, lang);
  const bars = trend ? undefined : barsOf(series, "", lang);
  const points = trend?.points ?? bars?.bars.map((bar, at) => ({ ...bar, at }));
  if (!points || points.length < fewest || points.length > most) return undefined;
  if (points.some(({ amount }) => amount < 0)) return undefined;
  return { kind: trend ? "line" : "bar", title: trend?.label ?? bars?.label ?? "", points };
}
