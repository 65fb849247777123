import { escapeHtml } from "../base/escape.ts";

/** Lines shown above and below the one at fault. */
const around = 3;

/** The lines around a fault, as they stand in the file; "" where nobody knows which. @param line - from 1 */
export function excerptHtml(text: string, line: number | undefined): string {
  if (line === undefined) return "";
  const first = Math.max(1, line - around);
  const shown = text.split(/\r?\n/).slice(first - 1, line + around);
  const lines = shown.map((words, index) => {
    const number = first + index;
    const row = `${String(number).padStart(4)}  ${escapeHtml(words)}`;
    return number === line ? `<mark>${row}</mark>` : row;
  });
  return `<pre class="desk-excerpt" tabindex="0" aria-label="Lines of the file"><code>${lines.join("\n")}</code></pre>`;
}
