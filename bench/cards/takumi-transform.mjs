/**
 * What a site writes that draws its cards with takumi itself: a transform that lays out the title of each page and the first
 * three numbers in its text, as the same template as Keyfigures' own `trio`, and puts the picture beside the page.
 * It proves no number, looks for none that contradicts another, and keeps nothing.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { font, layout } from "./peers/cards.mjs";
import { root } from "./site.mjs";

const { Renderer } = createRequire(`${root}bench/package.json`)("@takumi-rs/core");

const nodes = {
  box: (style, children) => ({ type: "container", style: { display: "flex", ...style }, children }),
  text: (text, style) => ({ type: "text", text, style }),
};

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
  const renderer = new Renderer();
  for (const [name, file, weight] of [
    ["Newsreader", "newsreader", 600],
    ["Franklin", "libre-franklin", 400],
    ["Franklin", "libre-franklin", 600],
    ["Franklin", "libre-franklin", 700],
  ])
    await renderer.registerFont({ name, weight, data: font(file, weight, "woff2") });
  config.addTransform("card", async function (html) {
    if (!this.page.outputPath?.endsWith(".html")) return html;
    const picture = await renderer.render(layout(card(html), nodes), { width: 1200, height: 630, format: "png" });
    await mkdir(dirname(this.page.outputPath), { recursive: true });
    await writeFile(join(dirname(this.page.outputPath), "og.png"), picture);
    return html.replace(
      "</head>",
      `<meta property="og:image" content="https://example.org${this.page.url}og.png"></head>`,
    );
  });
}
