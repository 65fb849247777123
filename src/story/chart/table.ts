import type { Block } from "../../article/block.ts";

/** A Markdown table as text. */
export interface Table {
  /** The heading it stands under. */
  heading: string;
  head: string[];
  rows: string[][];
  /** Where in the file it begins, where it stands in one. */
  offset?: number;
}

/** The article's tables in reading order; a cell that is empty in the Markdown is "" here. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  for (const block of blocks) {
    const { cell, heading, text } = block;
    if (!cell) continue;
    let table = tables[cell.table];
    if (!table) {
      table = { heading, head: [], rows: [], ...(block.runs[0] && { offset: block.runs[0].offset }) };
      tables[cell.table] = table;
    }
    const row = cell.row === 0 ? table.head : (table.rows[cell.row - 1] ?? []);
    if (cell.row > 0) table.rows[cell.row - 1] = row;
    row[cell.column] = text;
  }
  return tables.filter(Boolean).map(({ head, rows, ...table }) => ({
    ...table,
    head: Array.from(head, (cell) => cell ?? ""),
    rows: Array.from(rows, (row) => Array.from({ length: head.length }, (_, column) => row?.[column] ?? "")),
  }));
}
