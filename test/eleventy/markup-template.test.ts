import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cards, eleventy, freshEleventy, page, site } from "../someone-elses-site.ts";

const layout = `<!doctype html>
<html lang="en"><head><title>{{ title }}</title></head><body><img class="own" src="{{ keyfigures.cards[0].url }}">{{ content }}</body></html>`;

const config = `import keyfigures from "keyfigures";
export default function (config) {
  config.addFilter("loud", (text) => text.toUpperCase());
  config.addPlugin(keyfigures, { url: "https://example.org", covers: true });
}`;

const markdown = (template: string, more = "") => `---
title: A plant for the valley
layout: base.liquid
section: Energy
cards: { template: ${template} }
${more}---
The plant will cost up to 10 billion dollars. It feeds 750 megawatts into the grid.
`;

const nunjucks = `<style>.value { font-family: headline; font-size: 120px; color: #aa0000 }</style>
<div style="width: 100%; height: 100%; background: #ffffff; padding: 60px">
<p style="font-size: 32px">{{ section | loud }} · {{ size.name }}</p>
{% include "name.njk" %}
{% for figure in card.figures %}<p class="value">{{ figure.value }}</p>{% endfor %}
</div>`;

const files = {
  "eleventy.config.js": config,
  "_includes/base.liquid": layout,
  "_includes/name.njk": `<h1 style="font-size: 60px; font-family: headline">{{ title }}</h1>`,
  "templates/cards/desk.card.njk": nunjucks,
  "posts/plant.md": markdown("desk"),
  "index.njk": `---\nlayout: base.liquid\ntitle: Home\ncards: { template: desk }\nsection: Front\n---\n<img class="post" src="{{ "/posts/plant/" | keyFiguresCardOf }}">`,
};

const shared = (html: string) => /og:image" content="https:\/\/example\.org\/cards\/([^"]*)"/.exec(html)?.[1] ?? "";

const pixels = (folder: string, name: string) =>
  sharp(join(folder, "_site/cards", name))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });

/** Which share of the picture has about this colour. */
async function shareOf(folder: string, name: string, [red, green, blue]: [number, number, number]): Promise<number> {
  const { data, info } = await pixels(folder, name);
  let found = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const near = (value: number, offset: number) => Math.abs((data[at + offset] ?? 0) - value) < 24;
    if (near(red, 0) && near(green, 1) && near(blue, 2)) found += 1;
  }
  return found / (info.width * info.height);
}

async function edit(folder: string, name: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

describe("a card template in a template language of the site", () => {
  it("draws the page's data with the site's filters and includes, and every place names that picture", async () => {
    const folder = await site(files);
    const { code, output } = await eleventy(folder);
    expect(output).not.toMatch(/\[keyfigures\] (?!cards:)/);
    expect(code).toBe(0);
    const html = await page(folder, "posts/plant");
    const name = shared(html);
    expect(await cards(folder)).toContain(name);
    expect(html).toContain(`<img class="own" src="https://example.org/cards/${name}">`);
    expect(await page(folder, "")).toContain(`<img class="post" src="https://example.org/cards/${name}">`);
    const manifest = JSON.parse(await readFile(join(folder, "_site/cards.json"), "utf8"));
    expect(manifest.files).toContain(name);
    expect(JSON.stringify(manifest)).toContain(`/cards/${name}`);
    expect(await shareOf(folder, name, [0xaa, 0, 0])).toBeGreaterThan(0.005);
    expect((await pixels(folder, name)).info).toMatchObject({ width: 1200, height: 630 });
    await expect(page(folder, "templates/cards/desk.card")).rejects.toThrow("ENOENT");
  });

  it("gives a picture another name when its data, its template, an include or a picture in it changes, and else the same", async () => {
    const photo = (color: string) =>
      sharp({ create: { width: 400, height: 200, channels: 3, background: color } })
        .jpeg()
        .toBuffer();
    const folder = await site(files);
    await edit(folder, "images/plant.jpg", await photo("#0000ff"));
    const withPhoto = `<p>{{ section }}</p>{% include "name.njk" %}<img src="/images/plant.jpg" style="width: 400px; height: 200px">`;
    await edit(folder, "templates/cards/desk.card.njk", withPhoto);
    const seen: string[] = [];
    const build = async (run = eleventy) => {
      expect(await run(folder)).toMatchObject({ code: 0 });
      const name = shared(await page(folder, "posts/plant"));
      expect(await cards(folder)).toContain(name);
      seen.push(name);
      return name;
    };
    expect(await shareOf(folder, await build(), [0, 0, 255])).toBeGreaterThan(0.05);
    expect(await build(freshEleventy)).toBe(seen[0]);
    await edit(folder, "posts/plant.md", files["posts/plant.md"].replace("section: Energy", "section: Power"));
    await build();
    await edit(folder, "_includes/name.njk", "<p>{{ title }}</p>");
    await build();
    await edit(folder, "images/plant.jpg", await photo("#00ff00"));
    expect(await shareOf(folder, await build(), [0, 255, 0])).toBeGreaterThan(0.05);
    await edit(folder, "templates/cards/desk.card.njk", `${withPhoto}<p>More</p>`);
    await build();
    expect(new Set(seen).size).toBe(5);
    expect((await cards(folder)).filter((name) => name.startsWith("plant."))).toEqual([seen.at(-1)]);
  });

  it.each([
    ["Liquid", "liquid", `<p style="font-size: 60px; color: #00aa00">{{ title | loud }} {{ section }}</p>`],
    ["HTML, which is Liquid as in pages", "html", `<p style="font-size: 60px; color: #00aa00">{{ section }}</p>`],
  ])("may be written in %s", async (_name, language, source) => {
    const folder = await site({
      ...files,
      [`templates/cards/other.card.${language}`]: source,
      "posts/plant.md": markdown("other"),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const name = shared(await page(folder, "posts/plant"));
    expect(await shareOf(folder, name, [0, 0xaa, 0])).toBeGreaterThan(0.001);
  });

  it.each([
    ["that fails", `{{ title | nofilter }}`, "templates/cards/desk.card.njk: the template fails for posts/plant.md"],
    ["of a picture that is not there", `<img src="/no.png">`, "templates/cards/desk.card.njk: shows /no.png for"],
    ["of a picture elsewhere", `<img src="https://example.org/a.png">`, "nothing is fetched"],
    ["in a font that is not there", `<p style="font-family: Nowhere Sans">a</p>`, "@fontsource/nowhere-sans"],
  ])("fails the build for a template %s, and says where", async (_what, source, message) => {
    const folder = await site({ ...files, "index.njk": "", "templates/cards/desk.card.njk": source });
    const { code, output } = await eleventy(folder);
    expect(code).not.toBe(0);
    expect(output).toContain(message);
    expect(await cards(folder)).toEqual([]);
  });
});
