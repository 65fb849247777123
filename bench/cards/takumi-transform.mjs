/**
 * What a site writes that draws its cards with takumi itself: a transform that lays out the title of each page and the first
 * three numbers in its text, as the same template as Keyfigures' own `trio`, and puts the picture beside the page.
 * It proves no number, looks for none that contradicts another, and keeps nothing.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { takumiCards } from "./peers/takumi-cards.mjs";

/** A number of a text, and the words that follow it. */
const numbers = /(?<value>[$€£]?\d[\d.,\u00a0\u202f]*(?:\s?[%€MG]W?)?)(?<label>[^\d<]{3,60})/g;

function card(html) {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
  const text = html.slice(html.indexOf("</h1>") + 5).replace(/<[^>]*>/g, " ");
  const figures = [...text.matchAll(numbers)].slice(0, 3).map(({ groups }) => ({
    value: groups.value.trim().slice(0, 8),
    label: groups.label.trim(),
  }));
  return { title, figures, source: { site: "Le Relevé", url: "lereleve.example" } };
}

/** The plugin. */
export default async function takumi(config) {
  const draw = await takumiCards();
  config.addTransform("card", async function (html) {
    if (!this.page.outputPath?.endsWith(".html")) return html;
    const picture = await draw(card(html));
    await mkdir(dirname(this.page.outputPath), { recursive: true });
    await writeFile(join(dirname(this.page.outputPath), "og.png"), picture);
    return html.replace(
      "</head>",
      `<meta property="og:image" content="https://example.org${this.page.url}og.png"></head>`,
    );
  });
}
