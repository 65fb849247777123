import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cards, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const config = (options: string) => `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", ${options} });`;

const broken = 'export default () => { throw new Error("no such ground"); };\n';

it.each([
  ["a template that fails", { "templates/cards/trio.js": broken }, ""],
  [
    "all the templates that an article uses",
    { "templates/cards/trio.js": broken, "templates/cards/cover.js": broken },
    "",
  ],
  [
    "a logo that is no picture",
    { "none.png": "none" },
    'theme: { extends: "ink", logo: { src: "none.png", width: 80, height: 40 } },',
  ],
  [
    "a picture that is none",
    { "none.png": "none", "templates/cards/trio.card.html": '<div><img src="/none.png"></div>' },
    "",
  ],
])(
  "has a cover in the place of a card that %s keeps from being drawn, for each page that names it",
  async (_, more, theme) => {
    const folder = await site({
      "a.md": post("Une centrale", "date: 2026-11-01\n"),
      "eleventy.config.js": config(`${theme} pages: true, feeds: true, figureSizes: ["og"]`),
      ...(more as Record<string, string>),
    });
    const { code, output } = await freshEleventy(folder);
    expect(output).toMatch(/warning: a\.md.*card trio at og: .*(no such ground|cannot be drawn|none\.png)/);
    expect(code).toBe(0);
    const made = await cards(folder);
    const texts = [await page(folder, "a"), await page(folder, "a/cards"), await page(folder, "a/cards/750-megawatts")];
    texts.push(await readFile(join(folder, "_site/feeds/atom.xml"), "utf8"));
    for (const text of texts) {
      const named = new Set([...text.matchAll(/cards\/([\w.-]+\.png)/g)].map(([, name]) => name));
      expect(named.size).toBeGreaterThan(0);
      for (const name of named) expect(made).toContain(name);
    }
    const { files } = JSON.parse(await readFile(join(folder, "_site/cards.json"), "utf8"));
    expect(files.filter((name: string) => name.endsWith(".png")).sort()).toEqual(made);
  },
);

it("draws the card itself as soon as it can be", async () => {
  const template = `import { readFileSync } from "node:fs";
import { Frame, Text } from "keyfigures/card";
export default (card, theme, size, type) => {
  const title = type.set(card.title, "headline", { field: "title", width: Number(readFileSync("width.txt")), lines: 2 });
  return <Frame card={card} theme={theme} size={size} type={type}><Text of={title} color={theme.colors.text} width={900} /></Frame>;
};
`;
  const folder = await site({
    "a.md": post("Une centrale"),
    "eleventy.config.js": config(""),
    "templates/cards/trio.jsx": template,
  });
  expect((await freshEleventy(folder)).output).toContain("warning: a.md: card trio at og");
  const [name] = await cards(folder);
  const before = await readFile(join(folder, "_site/cards", String(name)));
  await writeFile(join(folder, "width.txt"), "900");
  expect((await freshEleventy(folder)).output).not.toContain("cannot be drawn");
  expect(await cards(folder)).toEqual([name]);
  expect(await readFile(join(folder, "_site/cards", String(name)))).not.toEqual(before);
});
