import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { directionOf } from "../../card/typography.ts";
import { ownHtml } from "../raw-html.ts";
import { wordsOf } from "../words.ts";
import { chartOf } from "./chart.ts";
import { readTable } from "./read-table.ts";
import { chartSvg } from "./svg.ts";

/**
 * Draws above each table what it shows, where it shows one thing (`chartOf`), and keeps the table. Both stand in one
 * `<figure>`, the table in an element that scrolls by itself on a narrow screen.
 */
export function tableCharts(md: MarkdownIt): void {
  md.core.ruler.push("table_charts", (state: StateCore) => {
    const { tokens } = state;
    const said: unknown = state.env?.lang;
    const lang = typeof said === "string" && said ? said : "en";
    const words = wordsOf(lang);
    let charts = 0;
    for (let start = 0; start < tokens.length; start++) {
      if (tokens[start]?.type !== "table_open") continue;
      const { table, end } = readTable(tokens, start);
      for (const cell of tokens.slice(start, end)) alignByClass(cell);
      const chart = chartOf(table, lang);
      const name = chart?.title ?? words.table;
      const drawn = chart
        ? `<p class="chart-title">${md.utils.escapeHtml(name)}</p>\n${chartSvg(chart, `chart-${++charts}`, words, directionOf(lang))}\n`
        : "";
      const label = md.utils.escapeHtml(chart ? `${words.table}, ${name}` : name);
      tokens.splice(end + 1, 0, ownHtml("</section></figure>\n", state));
      tokens.splice(
        start,
        0,
        ownHtml(`<figure class="data">\n${drawn}<section class="table" aria-label="${label}" tabindex="0">\n`, state),
      );
      start = end + 2;
    }
  });
}

/** markdown-it aligns cells by inline style, which a strict Content-Security-Policy refuses. */
function alignByClass(cell: Token): void {
  const align = /^text-align:(\w+)$/.exec(String(cell.attrGet("style") ?? ""))?.[1];
  if (!align) return;
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== "style");
  cell.attrJoin("class", `align-${align}`);
}
