import Markdown, { type MarkdownIt } from "markdown-it";
import { tableCharts } from "./chart/table-charts.ts";
import { footnotes } from "./footnotes.ts";
import { headingAnchors } from "./headings.ts";
import { markPhotos } from "./photos.ts";
import { sanitizedHtml } from "./raw-html.ts";

/** The Markdown of a site of ours: what `parseArticle` reads, rendered, its own HTML sanitised. Eleventy carries an older markdown-it. */
export function siteMarkdown(): MarkdownIt {
  return new Markdown({ html: true })
    .use(footnotes)
    .use(headingAnchors)
    .use(tableCharts)
    .use(markPhotos)
    .use(sanitizedHtml);
}
