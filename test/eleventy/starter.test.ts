import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { eleventy, page, site } from "../someone-elses-site.ts";

const starter = `import keyfigures, { starter } from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org", sizes: ["og"] });
  config.addPlugin(starter, { url: "https://example.org" });
}
export const config = { markdownTemplateEngine: false };`;

const layout = "<head></head>{{ content }}";

async function photo(folder: string, path: string, width: number, height: number): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  const picture = sharp({ create: { width, height, channels: 3, background: "#b4231a" } });
  await writeFile(join(folder, path), await picture.jpeg().toBuffer());
}

const article = (body: string, more = "") => `---\ntitle: Un\nlayout: post.liquid\nlang: fr\n${more}---\n${body}\n`;

describe("a photo beside an article", () => {
  it("comes in the widths that screens need, its place kept", async () => {
    const folder = await site({
      "eleventy.config.js": starter,
      "_includes/post.liquid": layout,
      "posts/a.md": article(
        'Le port.\n\n![Le "port", de nuit](photos/le%20port.jpg)\n\n![Ailleurs](https://example.com/b.jpg)',
      ),
    });
    await photo(folder, "posts/photos/le port.jpg", 1200, 800);
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const html = await page(folder, "posts/a");
    const [img] = /<img[^>]*alt="Le &quot;port&quot;, de nuit"[^>]*>/.exec(html) ?? [""];
    expect(img).toContain('width="1200" height="800"');
    expect(img).toContain('loading="lazy"');
    const sources = [...img.matchAll(/(\/photos\/le-port-\w{12}-(\d+)\.webp) \d+w/g)];
    expect(sources.map(([, , width]) => width)).toEqual(["480", "960", "1200"]);
    for (const [, path, width] of sources) {
      const metadata = await sharp(await readFile(join(folder, "_site", path ?? ""))).metadata();
      expect([metadata.format, String(metadata.width)]).toEqual(["webp", width]);
    }
    expect(html).toContain('<img src="https://example.com/b.jpg" alt="Ailleurs">');
  });

  it("is missed with its path", async () => {
    const folder = await site({
      "eleventy.config.js": starter,
      "_includes/post.liquid": layout,
      "a.md": article("![Le port](port.jpg)"),
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    expect(output).toContain("port.jpg: the picture cannot be read: ENOENT");
  });
});

describe("an article that does not say its language", () => {
  it("is in the site's, as its layouts are told", async () => {
    const folder = await site({
      "eleventy.config.js": starter.replaceAll('.org"', '.org", lang: "de"'),
      "_includes/post.liquid": '<html lang="{{ lang }}"><head></head>{{ words.cite }} {{ content }}',
      "a.md": "---\ntitle: Eins\nlayout: post.liquid\n---\nEs kostet 40 Millionen Euro.\n",
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "a")).toContain('<html lang="de">');
    expect(await page(folder, "a")).toContain("Zitieren");
  });
});

describe("a draft", () => {
  it("is left out of a build", async () => {
    const folder = await site({
      "eleventy.config.js": starter,
      "_includes/post.liquid": layout,
      "a.md": article("Un.", "draft: true\n"),
      "b.md": article("Deux."),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    await expect(page(folder, "a")).rejects.toThrow();
    expect(await page(folder, "b")).toContain("Deux.");
  });
});
