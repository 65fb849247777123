import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eleventy, page, site } from "../someone-elses-site.ts";

/**
 * The shape of the standard Eleventy blog (eleventy-base-blog 9): its folders, its plugins, a default layout for all
 * of `content`, a feed and a sitemap of its own, addresses and names in `_data/metadata.js`.
 */
const blog = {
  "eleventy.config.js": `import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import keyfigures from "keyfigures";

export default async function (eleventyConfig) {
  eleventyConfig.addPreprocessor("drafts", "*", (data) => {
    if (data.draft) data.title = data.title + " (draft)";
    if (data.draft && process.env.ELEVENTY_RUN_MODE === "build") return false;
  });
  eleventyConfig.addPassthroughCopy({ "./public/": "/" });
  eleventyConfig.addBundle("css", { toFileDirectory: "dist" });
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
  eleventyConfig.addPlugin(IdAttributePlugin);
  eleventyConfig.addPlugin(keyfigures, { pages: true, feeds: true, marks: true });
}
export const config = {
  templateFormats: ["md", "njk", "html", "liquid", "11ty.js"],
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
};`,
  "_data/metadata.js": `export default { title: "A Blog", url: "https://example.com/", language: "en", author: { name: "Someone" } };`,
  "_includes/layouts/base.njk": `<!doctype html>
<html lang="{{ metadata.language }}">
<head>
<meta charset="utf-8">
<title>{{ title or metadata.title }}</title>
<meta name="description" content="{{ description or metadata.title }}">
<link rel="alternate" href="/feed/feed.xml" type="application/atom+xml" title="{{ metadata.title }}">
{%- css %}* { box-sizing: border-box; }{% endcss %}
<style>{% getBundle "css" %}</style>
</head>
<body><main>{{ content | safe }}</main></body>
</html>`,
  "_includes/layouts/home.njk": "---\nlayout: layouts/base.njk\n---\n{{ content | safe }}",
  "_includes/layouts/post.njk": `---\nlayout: layouts/base.njk\n---\n<h1>{{ title }}</h1>{{ content | safe }}
{%- set next = collections.posts | getNextCollectionItem %}{% if next %}<a href="{{ next.url }}">{{ next.data.title }}</a>{% endif %}`,
  "content/content.11tydata.js": `export default { layout: "layouts/home.njk" };`,
  "content/blog/blog.11tydata.js": `export default { tags: ["posts"], layout: "layouts/post.njk" };`,
  "content/blog/firstpost.md": `---\ntitle: A plant for the valley\ndescription: What it costs.\ndate: 2026-11-01\ntags: energy\n---
The plant will cost up to 10 billion dollars. [Next](secondpost.md).\n\n## What it gives\n\nIt feeds 750 megawatts into the grid.\n`,
  "content/blog/secondpost.md": "---\ntitle: Second\ndate: 2026-11-02\n---\nNothing to count here.\n",
  "content/blog/thirdpost.md": "---\ntitle: Third\ndate: 2026-11-03\ndraft: true\n---\nIt costs 5 billion dollars.\n",
  "content/about.md": "---\nlayout: layouts/home.njk\ntitle: About\n---\nI write.\n",
  "content/index.njk": `<ul>{% for post in collections.posts %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>`,
  "content/feed.njk":
    "---\npermalink: /feed/feed.xml\nlayout: false\neleventyExcludeFromCollections: true\n---\n<feed/>",
  "content/sitemap.xml.njk": `---\npermalink: /sitemap.xml\nlayout: false\neleventyExcludeFromCollections: true\n---\n<urlset>{% for item in collections.all %}<loc>{{ item.url }}</loc>{% endfor %}</urlset>`,
  "public/robots.txt": "User-agent: *\n",
};

describe("the standard Eleventy blog with one line more", () => {
  it("has cards, tags and share pages, and all that it had", async () => {
    const folder = await site(blog);
    const { code, output } = await eleventy(folder);
    expect(output).not.toMatch(/\[keyfigures\] (?!cards:)/);
    expect(code).toBe(0);

    const first = await page(folder, "blog/firstpost");
    expect(first).toMatch(/og:image" content="https:\/\/example\.com\/cards\/firstpost\.og\.\w+\.png"/);
    expect(first).toContain('<meta property="og:site_name" content="A Blog">');
    expect(first.match(/<meta name="description"/g)).toHaveLength(1);
    expect(first.match(/application\/atom\+xml/g)).toHaveLength(1);
    expect(first).toContain('<h2 id="what-it-gives">');
    expect(first).toContain('<a href="/blog/secondpost/">');
    expect(first).toContain('<span class="figure-sentence" id="figure-750-megawatts">');

    const figure = await page(folder, "blog/firstpost/cards/750-megawatts");
    expect(figure).toContain("It feeds <mark>750 megawatts</mark> into the grid.");
    expect(figure).not.toContain("box-sizing: border-box; }");

    expect(await page(folder, "blog/secondpost")).toMatch(/cards\/secondpost\.og\.\w+\.png/);
    await expect(page(folder, "blog/thirdpost")).rejects.toThrow();
    const read = (path: string) => readFile(join(folder, "_site", path), "utf8");
    expect(await read("feed/feed.xml")).toBe("<feed/>");
    expect((await read("sitemap.xml")).match(/<loc>[^<]+/g)?.sort()).toEqual([
      "<loc>/",
      "<loc>/about/",
      "<loc>/blog/firstpost/",
      "<loc>/blog/secondpost/",
    ]);
    expect(await read("index.html")).toContain('<a href="/blog/firstpost/">');
    expect(await read("feeds/atom.xml")).toContain("<title>A plant for the valley</title>");
  });
});
