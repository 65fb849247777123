import type { CardBars, CardTrend } from "../card/card.ts";
import { extractFigures } from "../figure/extract.ts";
import { lexiconOf } from "../figure/lexicon-of.ts";
import { scanNumeral } from "../figure/numeral.ts";
import type { Table } from "./table.ts";
import { yearsOf } from "./timeline.ts";

/** Fewer rows make no picture; more names do not fit beside their bars. */
const fewestRows = 2;
const mostBars = 8;
const fewestPoints = 3;

interface Row {
  label: string;
  value: string;
  amount: number;
}

/** A cell that is one number, with a sign, a currency or a unit around it: "−12 %", "€3.5", "1 200". */
const amountCell = /^\s*(?<sign>[-−+])?\s*\p{Sc}?\s*(?=\d)/u;

/** A cell's number, and the words around it that say of what. */
function amountOf(cell: string, lang: string): { amount: number; around: string } | undefined {
  const start = amountCell.exec(cell);
  if (!start) return undefined;
  const { decimal, end } = scanNumeral(cell, start[0].length, cell.length, lexiconOf(lang).style);
  if (decimal === undefined || /\d/.test(cell.slice(end))) return undefined;
  const amount = start.groups?.sign && start.groups.sign !== "+" ? -Number(decimal) : Number(decimal);
  return { amount, around: (start[0] + cell.slice(end)).replace(/[-−+\s]/g, "") };
}

/**
 * A column's amounts, comparable to each other, or undefined where they are not: cells that say the same
 * around their numbers are compared by these, others ("$1.5bn", "$900m") by the figures they are.
 */
function amountsOf(cells: readonly string[], lang: string): number[] | undefined {
  const read = cells.map((cell) => amountOf(cell, lang)).filter((cell) => cell !== undefined);
  if (read.length < cells.length || cells.length === 0) return undefined;
  if (read.every(({ around }) => around === read[0]?.around)) return read.map(({ amount }) => amount);
  const figures = cells.map((cell) => extractFigures(cell, { lang }));
  const [unit] = figures.map(([figure]) => figure?.unit);
  const alike = figures.every((said) => said.length === 1 && said[0]?.unit === unit && said[0]?.to === undefined);
  return alike ? figures.map(([figure]) => figure?.amount ?? 0) : undefined;
}

/** What a cell says that has no amount: "n/a", "–", "k. A.". */
const noAmount = /^(?:n\.?\/?[acds]\.?|k\.\s?a\.|–|—|-|…|\.\.\.|)$/i;

/** What the last row is called that adds up the others, in the languages that are read. */
const totals =
  /^(?:totals?|totaux|ensemble|gesamt|insgesamt|summe|totales?|totale|totali|total geral|totais|totaal|all|overall)$/i;

/** The table's first column of names and its first column of amounts, or undefined where it has none. */
function seriesOf({ head, rows }: Table, lang: string): { label: string; rows: Row[] } | undefined {
  // "1 | Danemark | 57 %": a rank is no name.
  const isRanked = head.length > 2 && rows.every(([rank], index) => rank?.replace(/[.°º)]$/, "") === String(index + 1));
  const name = isRanked ? 1 : 0;
  for (let column = name + 1; column < head.length; column++) {
    const told = rows.filter((row) => !noAmount.test(row[column] ?? ""));
    const values = told.map((row) => row[column] ?? "");
    const amounts = told.length * 2 > rows.length ? amountsOf(values, lang) : undefined;
    if (!amounts) continue;
    const series = amounts.map((amount, row) => ({ label: told[row]?.[name] ?? "", value: values[row] ?? "", amount }));
    return { label: head[column] ?? "", rows: series };
  }
  return undefined;
}

/** A cell's time in years, or undefined where it names none. */
function timeOf(label: string, lang: string): number | undefined {
  if (/^\d{4}$/.test(label)) return Number(label);
  const [date, ...more] = extractFigures(label, { lang });
  return date?.date !== undefined && more.length === 0 && date.source.text === label ? yearsOf(date.date) : undefined;
}

/** A table whose first column is times, as a line; its values stand as the table writes them. */
export function trendOf(table: Table, lang: string): CardTrend | undefined {
  const series = seriesOf(table, lang);
  if (!series || series.rows.length < fewestPoints) return undefined;
  const points = series.rows.map((row) => ({ ...row, at: timeOf(row.label, lang) }));
  const timed = points.filter((point): point is Row & { at: number } => point.at !== undefined);
  if (timed.length < points.length) return undefined;
  return { label: series.label, points: timed.sort((a, b) => a.at - b.at) };
}

/** A table whose first column is names, as bars; its values stand as the table writes them. Of a long one the greatest are drawn. */
export function barsOf(table: Table, lang: string): CardBars | undefined {
  const series = seriesOf(table, lang);
  const rows = series?.rows.filter(({ label }) => !totals.test(label)) ?? [];
  if (!series || rows.length < fewestRows) return undefined;
  if (rows.some(({ label }) => label === "" || timeOf(label, lang) !== undefined)) return undefined;
  if (rows.length <= mostBars) return { label: series.label, bars: rows };
  const greatest = new Set(rows.toSorted((a, b) => b.amount - a.amount).slice(0, mostBars));
  return { label: series.label, bars: rows.filter((row) => greatest.has(row)), of: rows.length };
}
