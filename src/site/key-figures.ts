import { escapeHtml } from "./html.ts";

/** A chosen figure as a page shows it. */
export interface PageFigure {
  value: string;
  kicker?: string;
  label: string;
  sentence: string;
  words: string;
  /** Id of the sentence's element in the page. */
  anchor?: string;
}

/** The key figures as text: `<dl class="key-figures">`, each value a link to the sentence that says it. */
export function keyFiguresList(figures: readonly PageFigure[]): string {
  if (figures.length === 0) return "";
  const items = figures.map(({ value, kicker, label, anchor }) => {
    const said = `${kicker ? `<span class="key-figure-kicker">${escapeHtml(kicker)}</span> ` : ""}<span class="key-figure-value">${escapeHtml(value)}</span>`;
    const linked = anchor ? `<a href="#${escapeHtml(anchor)}">${said}</a>` : said;
    return `<div class="key-figure"><dt>${escapeHtml(label)}</dt><dd>${linked}</dd></div>`;
  });
  return `<dl class="key-figures">\n${items.join("\n")}\n</dl>`;
}
