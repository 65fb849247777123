import type { Token } from "markdown-it";
import type { Table } from "../../story/chart/table.ts";

/** The table that begins at `start`, a `table_open`, and the index of its `table_close`. */
export function readTable(tokens: readonly Token[], start: number): { table: Table; end: number } {
  const rows: string[][] = [];
  let end = start;
  for (; end < tokens.length && tokens[end]?.type !== "table_close"; end++) {
    const token = tokens[end] as Token;
    if (token.type === "tr_open") rows.push([]);
    else if (token.type === "inline") rows.at(-1)?.push(textOf(token));
  }
  const [head = [], ...body] = rows;
  return { table: { heading: "", head, rows: body }, end };
}

function textOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === "text" || type === "text_special" || type === "code_inline" ? content : ""))
    .join("")
    .trim();
}
