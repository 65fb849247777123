import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cards, eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const layout = `<!doctype html>
<html lang="en"><head><title>{{ title }}</title></head><body>{{ content }}</body></html>`;

const config = (options: string) => `import keyfigures from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org", ${options} });
}`;

/** A site of pages in every language that Eleventy brings. */
const files = {
  "_includes/base.liquid": layout,
  "_data/metadata.js": `export default { title: "The Valley Post", language: "en" };`,
  "posts/plant.md": post("Une centrale", "date: 2026-11-01\ntags: [energie, valley]\n"),
  "index.njk": `---\nlayout: base.liquid\n---\n<img src="{{ page.url | keyFiguresCardOf }}">{% for item in collections.energie %}<img class="post" src="{{ item | keyFiguresCardOf }}">{% endfor %}`,
  "about.liquid":
    "---\nlayout: base.liquid\ntitle: About us\ndescription: Who writes here.\n---\n<img src=\"{% keyFiguresCard 'square' %}\">",
  "tags.njk":
    '---\nlayout: base.liquid\npagination: { data: names, size: 1, alias: tag }\nnames: [energy, valley]\npermalink: "/tags/{{ tag }}/"\neleventyComputed: { title: "All about {{ tag }}" }\n---\n{{ tag }}',
  "team.11ty.js": `export const data = { title: "The team", layout: "base.liquid", cards: { theme: "ink" } };
export function render({ page }) { return "<img src='" + this.keyFiguresCard() + "'>"; }`,
  "plain.html": "---\nlayout: base.liquid\ntitle: Plain\ncards: false\n---\nPlain.",
  "404.njk": "---\nlayout: base.liquid\ntitle: Not found\npermalink: /404.html\n---\nNo.",
  "hidden.njk": "---\nlayout: base.liquid\ntitle: Hidden\neleventyExcludeFromCollections: true\n---\nIt is in no list.",
  "feed.njk": '---\npermalink: /feed.xml\n---\n<feed icon="{{ "/posts/plant/" | keyFiguresCardOf }}"/>',
};

const shared = (html: string) => /og:image" content="https:\/\/example\.org\/cards\/([^"]*)"/.exec(html)?.[1];

describe("a site that asks for covers", () => {
  it("has a card of its data for each page of any language, and none where none is wanted", async () => {
    const folder = await site({ ...files, "eleventy.config.js": config(`covers: true, sizes: ["og", "square"]`) });
    const { code, output } = await eleventy(folder);
    expect(output).not.toMatch(/\[keyfigures\] (?!cards:)/);
    expect(code).toBe(0);
    const made = await cards(folder);
    const titles = { "": "The Valley Post", about: "About us", team: "The team", "tags/energy": "All about energy" };
    for (const [path, title] of Object.entries(titles)) {
      const html = await page(folder, path);
      expect(html).toContain(`<meta property="og:title" content="${title}">`);
      expect(html).toContain('<meta property="og:type" content="website">');
      expect(html).toContain('"@type":"WebPage"');
      expect(made).toContain(shared(html));
    }
    expect(shared(await page(folder, "tags/energy"))).not.toBe(shared(await page(folder, "tags/valley")));
    expect(await page(folder, "about")).toContain('<meta name="description" content="Who writes here.">');
    for (const path of ["plain", "hidden"]) expect(await page(folder, path)).not.toContain("og:");
    expect(await readFile(join(folder, "_site/404.html"), "utf8")).not.toContain("og:");
    expect(made.some((name) => /404|hidden|plain|feed/.test(name))).toBe(false);
  });

  it("gives the address of a card wherever it is asked for", async () => {
    const folder = await site({ ...files, "eleventy.config.js": config(`covers: true, sizes: ["og", "square"]`) });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const home = await page(folder, "");
    const article = shared(await page(folder, "posts/plant"));
    expect(home).toContain(`<img src="https://example.org/cards/${shared(home)}">`);
    expect(home).toContain(`<img class="post" src="https://example.org/cards/${article}">`);
    const square = /<img src="https:\/\/example\.org\/cards\/(about\.square\.\w+\.png)">/.exec(
      await page(folder, "about"),
    )?.[1];
    expect(await cards(folder)).toContain(square);
    const team = await page(folder, "team");
    expect(team).toContain(`<img src='https://example.org/cards/${shared(team)}'>`);
    expect(await readFile(join(folder, "_site/feed.xml"), "utf8")).toContain(`cards/${article}`);
  });

  it("makes share pages, galleries and feeds of articles alone, and keeps its covers between builds", async () => {
    const options = config("covers: true, pages: true, feeds: true");
    const folder = await site({ ...files, "eleventy.config.js": options });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "posts/plant/cards")).toContain("<h1");
    await expect(page(folder, "about/cards")).rejects.toThrow("ENOENT");
    await expect(page(folder, "cards")).rejects.toThrow("ENOENT");
    expect(await readFile(join(folder, "_site/feeds/atom.xml"), "utf8")).not.toContain("About us");
    const before = await page(folder, "about");
    const { output } = await freshEleventy(folder);
    expect(output).not.toMatch(/cards: /);
    expect(await page(folder, "about")).toBe(before);
  });

  it("warns of a size that is not made", async () => {
    const folder = await site({ ...files, "eleventy.config.js": config("covers: true") });
    const { output } = await eleventy(folder);
    expect(output).toContain("no card is made in the size `square`; the option `sizes` names those that are");
  });
});

it("leaves such pages alone where nobody asks", async () => {
  const folder = await site({ ...files, "eleventy.config.js": config(`sizes: ["og", "square"]`) });
  expect(await eleventy(folder)).toMatchObject({ code: 0 });
  expect(await page(folder, "about")).not.toContain("og:");
  expect((await cards(folder)).filter((name) => !name.startsWith("plant."))).toEqual([]);
});
