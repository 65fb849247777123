import { readdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../cli/run.ts";
import { cards, eleventy, page, site } from "../someone-elses-site.ts";

/** As Eleventy's image plugin does: each `<img>` of each page is opened in the input folder, and one that is not there fails. */
const opener = `(config) => config.htmlTransformer.addPosthtmlPlugin("html", () => (tree) => {
  tree.match({ tag: "img" }, (node) => {
    if ("eleventy:ignore" in node.attrs) delete node.attrs["eleventy:ignore"];
    else {
      node.attrs.width = String(statSync(join("src", node.attrs.src)).size);
      node.attrs.src = node.attrs.src.replace("/img/", "/made/");
    }
    return node;
  });
  return tree;
}, { priority: -1 })`;

const layout = `<!doctype html>
<html lang="{{ lang or page.lang }}"><head><title>{{ title }}</title></head>
<body><nav>{{ collections.all | eleventyNavigation | eleventyNavigationToHtml | safe }}</nav>
{{ content | safe }}
{% for each in page.url | locale_links %}<a href="{{ each.url }}" hreflang="{{ each.lang }}">{{ each.label }}</a>{% endfor %}
</body></html>`;

const files = {
  "src/_includes/base.njk": layout,
  "src/img/photo.svg": "<svg/>",
  "src/en/en.json": '{ "layout": "base.njk", "lang": "en", "tags": "posts" }',
  "src/fr/fr.json": '{ "layout": "base.njk", "lang": "fr" }',
  "src/en/plant.md": `---
title: A plant
date: 2026-03-01
eleventyNavigation: { key: Plant, order: 1 }
---
The plant delivers 750 megawatts to the grid. See [the port](port.md).

![The plant](/img/photo.svg)

## What it costs

It will cost 10 billion dollars.
`,
  "src/en/port.md":
    "---\ntitle: A port\ndate: 2026-03-02\neleventyNavigation: { key: Port, parent: Plant }\n---\nIt costs 40 million euros.\n",
  "src/fr/plant.md": "---\ntitle: Une centrale\ndate: 2026-03-01\n---\nLa centrale livre 750 mégawatts au réseau.\n",
  "src/index.njk":
    "---\ntitle: Home\nlayout: base.njk\n---\n{% for each in collections.posts %}{{ each.url }} {% endfor %}",
};

/** Eleventy's own plugins, the two that are packages of their own, and one that opens pictures. */
const plugins = `config.addPlugin(HtmlBasePlugin);
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.addPlugin(IdAttributePlugin);
  config.addPlugin(RenderPlugin);
  config.addPlugin(navigation);
  config.addPlugin(I18nPlugin, { defaultLanguage: "en", errorMode: "allow-fallback" });
  config.addPlugin(opener);
  config.addPlugin(feedPlugin, {
    type: "atom",
    outputPath: "/feed.xml",
    collection: { name: "posts" },
    metadata: { language: "en", title: "Blog", base: "https://example.org/", author: { name: "A" } },
  });`;

const configOf = (added: string, prefix: string) => `import {
  HtmlBasePlugin, I18nPlugin, IdAttributePlugin, InputPathToUrlTransformPlugin, RenderPlugin,
} from "@11ty/eleventy";
import navigation from "@11ty/eleventy-navigation";
import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import keyfigures from "keyfigures";
import { statSync } from "node:fs";
import { join } from "node:path";
const opener = ${opener};
export default function (config) {
  ${added}
}
export const config = { dir: { input: "src", output: "_site" }, pathPrefix: ${JSON.stringify(prefix)} };`;

const ours = (more = "") => `config.addPlugin(keyfigures, { url: "https://example.org"${more} });`;

async function build(added: string, { prefix = "/", more = {} } = {}): Promise<string> {
  const folder = await site({ ...files, ...more, "eleventy.config.js": configOf(added, prefix) });
  for (const name of ["eleventy-navigation", "eleventy-plugin-rss"])
    await symlink(join(root, "node_modules/@11ty", name), join(folder, "node_modules/@11ty", name));
  const { code, output } = await eleventy(folder);
  expect(output).not.toMatch(/warning/);
  expect([code, code === 0 ? "" : output]).toEqual([0, ""]);
  return folder;
}

async function pages(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, "_site"), { recursive: true });
  const texts = names
    .filter((name) => /\.(html|xml)$/.test(name))
    .map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, "_site", name), "utf8")]);
  return new Map(await Promise.all(texts));
}

const headless = (text = "") => text.replace(/<head>[\s\S]*?<\/head>/, "");

describe("beside the plugins of Eleventy for feeds, navigation, languages, links and pictures", () => {
  it.each([
    ["before them", (theirs: string) => ours() + theirs, "/"],
    ["after them, below a path prefix", (theirs: string) => theirs + ours(), "/blog/"],
  ])("changes nothing outside heads when it is added %s", async (_order, both, prefix) => {
    const without = await pages(await build(plugins, { prefix }));
    const folder = await build(both(plugins), { prefix });
    const withUs = await pages(folder);
    expect([...withUs.keys()].sort()).toEqual([...without.keys()].sort());
    for (const [path, text] of without) expect([path, headless(withUs.get(path))]).toEqual([path, headless(text)]);
    expect(withUs.get("feed.xml")).toContain("750 megawatts");
    for (const path of ["en/plant", "en/port", "fr/plant"]) {
      const picture = new RegExp(`og:image" content="https://example.org${prefix}cards/([^"]*)"`);
      expect(await cards(folder)).toContain(picture.exec(withUs.get(`${path}/index.html`) ?? "")?.[1]);
    }
  });

  it("shows its own pictures in the site's layouts, and leaves the site's to who opens them", async () => {
    const more = {
      "src/_includes/base.njk": layout.replace(
        "{{ content",
        '<img src="/img/photo.svg"><img eleventy:ignore src="{% keyFiguresCard %}">{{ content',
      ),
    };
    const folder = await build(plugins + ours(', pages: true, layouts: { figure: "base.njk", gallery: "base.njk" }'), {
      more,
    });
    for (const [path, own] of [
      ["en/plant/cards", /<img src="\/cards\/plant\.[\w.-]*\.thumb\.webp" width="640"/],
      ["en/plant/cards/750-megawatts", /<img src="\/cards\/plant\.[\w.-]*png" width="1200"/],
    ] as const) {
      const html = await page(folder, path);
      expect(html).toContain('<img src="/made/photo.svg" width="6">');
      expect(html).toMatch(own);
      expect(html).not.toContain("eleventy:");
    }
    const home = await page(folder, "en/plant");
    const shared = /og:image" content="([^"]*)"/.exec(home)?.[1];
    expect(home).toContain(`<img src="${shared}">`);
  });

  it("leaves no mark on its pages where nobody opens pictures", async () => {
    const transform = 'config.addTransform("theirs", (text) => text.replace("</body>", "<p>Bye</p></body>"));';
    const folder = await build(
      plugins.replace(/config\.addPlugin\(opener\);/, transform) +
        ours(', pages: true, layouts: { figure: "base.njk" }'),
    );
    for (const path of ["en/plant/cards", "en/plant/cards/750-megawatts"]) {
      const html = await page(folder, path);
      expect(html).toMatch(/<img src="\/cards\//);
      expect(html).toContain("<p>Bye</p>");
      expect(html).not.toContain("eleventy:");
    }
  });

  it("says the same with --to=json as it writes", async () => {
    const folder = await build(plugins + ours());
    const written = await pages(folder);
    await rm(join(folder, "_site"), { recursive: true });
    const { output } = await eleventy(folder, "--to=json", "--quiet");
    const told = JSON.parse(output.slice(output.indexOf("["), output.lastIndexOf("]") + 1)) as {
      outputPath: string;
      content: string;
    }[];
    expect(told).toHaveLength(5);
    for (const { outputPath, content } of told) expect(content).toBe(written.get(outputPath.replace("./_site/", "")));
    expect(await cards(folder)).toEqual([]);
  });
});
