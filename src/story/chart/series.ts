import { accentedRows } from "../../card/accent.ts";
import type { CardBars, CardTrend } from "../../card/card.ts";
import { extractFigures } from "../../figure/extract.ts";
import { wordsOf } from "../languages/words-of.ts";
import { amountsOf, cellText, isEmptyCell, nameText } from "./cell.ts";
import type { Table } from "./table.ts";
import { yearsOf } from "./timeline.ts";

/** Fewer rows make no picture; more names do not fit beside their bars. */
const fewestRows = 2;
const mostBars = 8;
export const fewestPoints = 3;

/** Two are no list; a longer one is not looked through on a card. */
const fewestRanks = 3;
const mostRanks = 30;

interface Row {
  label: string;
  value: string;
  amount: number;
}

/** One column of a table: amounts of one unit, by the table's names. */
export interface Series {
  /** What is measured, and in what, as the column's head says it. */
  label: string;
  rows: Row[];
}

/** "1 | Danemark | 57 %": a column of ranks, which are no names and no amounts. */
export function isRanked({ head, rows }: Table): boolean {
  const rank = (cell = "") =>
    Number(/^(?:n[o°º]\.?\s?)?(\d+)\s?(?:[.)°ºª]|er?|re|ème|e|st|nd|rd|th|\.º|\.ª)?$/iu.exec(cell)?.[1]);
  // Two that are level share a place.
  const follows = (row: readonly string[], index: number) =>
    rank(row[0]) === index + 1 || (index > 0 && rank(row[0]) === rank(rows[index - 1]?.[0]));
  return head.length > 2 && rows.length > 1 && rank(rows[0]?.[0]) === 1 && rows.every(follows);
}

/** A table's column of names, and every column of amounts, in the table's order. */
export function seriesIn(table: Table, lang: string): Series[] {
  const { head, rows } = table;
  const name = isRanked(table) ? 1 : 0;
  const series: Series[] = [];
  for (let column = name + 1; column < head.length; column++) {
    const told = rows.filter((row) => !isEmptyCell(row[column] ?? ""));
    const values = told.map((row) => cellText(row[column] ?? ""));
    const amounts = told.length * 2 > rows.length ? amountsOf(values, lang) : undefined;
    // "10% | … | 10%": a rate that names its own row.
    if (!amounts || values.every((value, row) => value === nameText(told[row]?.[name] ?? ""))) continue;
    series.push({
      label: labelOf(table, head[column] ?? "", lang),
      rows: amounts.map((amount, row) => ({
        label: nameText(told[row]?.[name] ?? ""),
        value: values[row] ?? "",
        amount,
      })),
    });
  }
  // Of columns that are times the last is how it is now.
  const timed = head.slice(name + 1).every((cell) => timeOf(nameText(cell), lang) !== undefined);
  if (!timed) return series;
  const at = ({ label }: Series) => timeOf(label.replace(/^.* · /, ""), lang) ?? 0;
  return series.sort((a, b) => at(b) - at(a));
}

/** A head that is a time does not say what was measured then: the heading above the table does. */
function labelOf({ heading }: Table, head: string, lang: string): string {
  const label = nameText(head);
  return heading && timeOf(label, lang) !== undefined ? `${heading} · ${label}` : label;
}

/** A cell's time in years, or undefined where it names none. */
export function timeOf(label: string, lang: string): number | undefined {
  if (/^\d{4}$/.test(label)) return Number(label);
  // Every date has its year in digits, and most labels have none.
  if (!/\d{4}/.test(label)) return undefined;
  const [date, ...more] = extractFigures(label, { lang });
  return date?.date !== undefined && more.length === 0 && date.source.text === label ? yearsOf(date.date) : undefined;
}

/** A column by times, as a line; its values stand as the table writes them. */
export function trendOf({ label, rows }: Series, lang: string): CardTrend | undefined {
  if (rows.length < fewestPoints) return undefined;
  const points = rows.map((row) => ({ ...row, at: timeOf(row.label, lang) }));
  const timed = points.filter((point): point is Row & { at: number } => point.at !== undefined);
  if (timed.length < points.length) return undefined;
  const inOrder = timed.sort((a, b) => a.at - b.at);
  return inOrder.every(({ at }, index) => index === 0 || at > (inOrder[index - 1]?.at ?? at))
    ? { label, points: inOrder }
    : undefined;
}

/**
 * A column by names, as bars; its values stand as the table writes them. Of a long one the greatest are drawn, and those that
 * the title names.
 */
export function barsOf(series: Series, title: string, lang: string): CardBars | undefined {
  const rows = rowsOf(series, lang);
  if (!rows || rows.length <= mostBars) return rows && { label: series.label, bars: rows };
  const named = accentedRows(rows, title, lang);
  const kept = new Set(rows.filter((_, index) => named.has(index)).slice(0, mostBars));
  for (const row of rows.toSorted((a, b) => b.amount - a.amount)) if (kept.size < mostBars) kept.add(row);
  return { label: series.label, bars: rows.filter((row) => kept.has(row)), of: rows.length };
}

/** A column by names in the order of its amounts, the greatest first, with all of them: a place counts all that stand before it. */
export function rankingOf(series: Series, lang: string): CardBars | undefined {
  const rows = rowsOf(series, lang);
  if (!rows || rows.length < fewestRanks || rows.length > mostRanks) return undefined;
  const falls = rows.every(({ amount }, index) => index === 0 || amount <= (rows[index - 1]?.amount ?? amount));
  return falls ? { label: series.label, bars: rows } : undefined;
}

/** Whether a table's rows are different measures: their amounts beside each other would say nothing. */
export function areAccounts(rows: readonly Row[], lang: string): boolean {
  const { accounts } = wordsOf(lang).tables;
  const named = rows.map(({ label }) => label.toLowerCase().match(accounts)?.[0]).filter((word) => word !== undefined);
  return new Set(named).size > 1;
}

/** A column's rows that are names of things beside each other. */
function rowsOf({ rows: all }: Series, lang: string): Row[] | undefined {
  const rows = withoutTotals(all, lang);
  const named = rows.every(({ label }) => label !== "" && timeOf(label, lang) === undefined);
  return named && !areAccounts(rows, lang) && rows.length >= fewestRows ? rows : undefined;
}

/** The rows but for what adds them up; of rates "overall" is one among them. */
export function withoutTotals(rows: readonly Row[], lang: string): Row[] {
  const { totals } = wordsOf(lang).tables;
  const parts = rows.filter(({ label }) => !totals.test(label)).map(({ amount }) => amount);
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  return rows.filter(
    ({ label, amount }) => !totals.test(label) || (parts.length > 1 && amount > least && amount < most),
  );
}
