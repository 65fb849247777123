import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cards, eleventy, page, post, site } from "../someone-elses-site.ts";

const config = (options: string, more = "", exported = "") => `import keyfigures from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, ${options});
  ${more}
}
${exported}`;

const url = '{ url: "https://example.org" }';
const plainLayout = `<!doctype html>
<html><head><title>{{ title }}</title></head><body>{{ content }}</body></html>`;

/** A site whose layouts have nothing of ours. */
const adopted = (files: Record<string, string>, more = "", exported = "") =>
  site({ "_includes/post.liquid": plainLayout, "eleventy.config.js": config(url, more, exported), ...files });

const structured = async (folder: string, path: string) =>
  JSON.parse(/ld\+json">(.*?)<\/script>/.exec(await page(folder, path))?.[1] ?? "{}");

describe("a site with one line more", () => {
  it("is outside the heads of its pages byte for byte what it was", async () => {
    const files = {
      "a.md": post("Un", "date: 2026-11-24\ntags: port\n"),
      "b.md": post("Deux", "eleventyExcludeFromCollections: true\n"),
      "404.md": post("Perdu", "permalink: /404.html\n"),
      "note.md": post("Texte", "permalink: /note.txt\n"),
      "bare.md": "---\ntitle: Nu\n---\nLa centrale livre 750 mégawatts au réseau.\n",
      "script.md":
        '---\ntitle: Nu\n---\nLa centrale livre 750 mégawatts.\n\n<script>const page = "<head></head>";</script>\n',
      "feed.njk":
        "---\npermalink: /feed.xml\n---\n{% for each in collections.port %}<e>{{ each.content | transform(each) }}</e>{% endfor %}",
      "tags.njk": `---
permalink: /tags.txt
---
{% for tag, items in collections %}{{ tag }} {% endfor %}`,
    };
    // The RSS plugin has each entry go through the transforms.
    const filter = `config.addAsyncFilter("transform", async (html, { page }) => {
    for (const name of Object.keys(config.transforms)) html = await config.transforms[name].call({ page }, html);
    return html;
  });`;
    const folder = await adopted(files, filter);
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const withUs = await everyFile(folder);
    await writeFile(join(folder, "eleventy.config.js"), config(url, filter).replace(/ *config\.addPlugin.*\n/, ""));
    await rm(join(folder, "_site"), { recursive: true });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const without = await everyFile(folder);
    for (const [path, text] of without) expect([path, bodyOf(withUs.get(path))]).toEqual([path, bodyOf(text)]);
    expect(withUs.get("a/index.html")).toContain("og:image");
    for (const path of ["b/index.html", "404.html", "note.txt", "bare/index.html", "script/index.html", "feed.xml"])
      expect([path, withUs.get(path)]).toEqual([path, without.get(path)]);
    expect(withUs.get("tags.txt")).not.toContain("keyfigures");
    const added = [...withUs.keys()].filter((path) => !without.has(path) && !path.startsWith("cards/"));
    expect(added).toEqual(["cards.json"]);
  });

  it("names its collections to nobody, where it adds some", async () => {
    const folder = await adopted({
      "eleventy.config.js": config('{ url: "https://example.org", pages: true, feeds: true, sitemap: true }'),
      "a.md": post("Un", "tags: port\n"),
      "tags.liquid":
        '---\npagination: { data: collections, size: 1, alias: tag }\npermalink: "/tags/{{ tag }}/"\n---\n{{ tag }}',
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect((await readdir(join(folder, "_site/tags"))).sort()).toEqual(["all", "port"]);
  });

  it("asks Eleventy what a page's data are", async () => {
    const folder = await adopted({
      "posts/posts.json": '{ "layout": "post.liquid", "lang": "fr", "author": "Ana", "description": "Du dossier" }',
      "posts/posts.11tydata.js":
        "export default { eleventyComputed: { title: (data) => data.name && data.name + ' calculé' } };",
      "posts/2026-03-05-un.md": "---\nname: Port\n---\nLe chantier coûtera 10 milliards de dollars.\n",
      "posts/off/off.json": '{ "cards": false }',
      "posts/off/deux.md": "---\nname: Rien\n---\nLe chantier coûtera 10 milliards de dollars.\n",
      "posts/trois.md":
        "---\nname: Trois\nauthor: { name: Bo }\ndescription: À elle\n---\nLe quai mesure 750 mètres.\n",
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await structured(folder, "posts/2026-03-05-un")).toMatchObject({
      "@type": "BlogPosting",
      headline: "Port calculé",
      description: "Du dossier",
      inLanguage: "fr",
      datePublished: "2026-03-05",
      author: { "@type": "Person", name: "Ana" },
    });
    expect(await structured(folder, "posts/trois")).toMatchObject({
      "@type": "WebPage",
      description: "À elle",
      author: { name: "Bo" },
    });
    expect(await page(folder, "posts/off/deux")).not.toContain("og:");
    expect(await cards(folder)).toHaveLength(2);
  });

  it("reads what a page says and not its source", async () => {
    const folder = await adopted({
      "a.md": `---
title: Un port
layout: post.liquid
lang: fr
---
{% comment %}Le quai coûtera 90 millions d’euros.{% endcomment %}
{% if false %}La digue coûtera 80 millions d’euros.{% endif %}

{{ title }} coûtera 70 millions d’euros à la ville. {% assign seuil = "60 mégawatts" %}

<!-- La grue coûtera 50 millions d’euros. -->
`,
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const alt = /og:image:alt" content="([^"]*)"/.exec(await page(folder, "a"))?.[1];
    expect(alt).toContain("Un port coûtera 70 millions d’euros");
    expect(alt).not.toMatch(/[89]0|50|60/);
  });

  it("builds where a page cannot be read, and warns once", async () => {
    const folder = await adopted({ "a.md": post("Un"), "b.md": post("Deux", "cards: { theme: neon }\n") });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(0);
    expect(output.match(/warning: b\.md/g)).toHaveLength(1);
    expect(await page(folder, "b")).toContain("<p>Le chantier");
  });
});

const bodyOf = (html = "") => html.replace(/<head>[\s\S]*?<\/head>/, "");

async function everyFile(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(join(folder, "_site"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(join(folder, "_site").length + 1), await readFile(path, "utf8"));
  }
  return files;
}
