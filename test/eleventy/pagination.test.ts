import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cards, eleventy, page, post, site } from "../someone-elses-site.ts";

const paginated = "pagination: { data: parts, size: 1, alias: part }\nparts: [nord, sud]\n";

const said = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

describe("Markdown of which pagination makes several pages", () => {
  it("has in each of them its own address, oEmbed answer and share pages", async () => {
    const folder = await site({ "a.md": post("Un", `${paginated}permalink: '{{ part }}/'\n`) });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    for (const part of ["nord", "sud"]) {
      const html = await page(folder, part);
      expect(said(html, /rel="canonical" href="([^"]*)"/)).toBe(`https://example.org/${part}/`);
      expect(said(html, /og:url" content="([^"]*)"/)).toBe(`https://example.org/${part}/`);
      const oembed = said(html, /application\/json\+oembed"[^>]* href="([^"]*)"/);
      expect(oembed).toBe(`https://example.org/${part}/oembed.json`);
      const answer = JSON.parse(await readFile(join(folder, "_site", part, "oembed.json"), "utf8"));
      expect(JSON.stringify(answer)).toContain(`https://example.org/${part}/`);
      expect(await page(folder, `${part}/cards/750-megawatts`)).toContain(`https://example.org/${part}/`);
    }
  });

  it.each([
    ["by a template", `eleventyComputed: { title: "Au {{ part }}" }\n`, {}],
    [
      "by a function",
      "",
      { "a.11tydata.js": "export default { eleventyComputed: { title: ({ part }) => 'Au ' + part } };" },
    ],
    [
      "of a collection",
      "",
      {
        "a.11tydata.js":
          "export default { eleventyComputed: { title: ({ part, collections }) => 'Au ' + part + (collections.all.length > 99 ? 1 : '') } };",
      },
    ],
  ])(
    "has a card in each of them with a title that is computed %s",
    async (_how, computed, files: Record<string, string>) => {
      const folder = await site({ "a.md": post("", paginated + computed).replace("title: \n", ""), ...files });
      expect(await eleventy(folder)).toMatchObject({ code: 0 });
      for (const [path, title] of [
        ["a", "Au nord"],
        ["a/1", "Au sud"],
      ] as const) {
        const html = await page(folder, path);
        expect(said(html, /og:title" content="([^"]*)"/)).toBe(title);
        const picture = said(html, /og:image" content="https:\/\/example\.org\/cards\/([^"]*)"/);
        expect(await cards(folder)).toContain(picture);
      }
    },
  );
});

it.each([
  ["by a template", `eleventyComputed: { title: "Sur {{ page.fileSlug }}" }\n`, {}],
  [
    "by a function",
    "",
    { "a.11tydata.js": "export default { eleventyComputed: { title: ({ page }) => 'Sur ' + page.fileSlug } };" },
  ],
  [
    "after what asks for its figures",
    "",
    {
      "a.11tydata.js":
        "export default { eleventyComputed: { count: ({ keyfigures }) => keyfigures.figures.length, title: ({ page }) => 'Sur ' + page.fileSlug } };",
    },
  ],
])("a page whose title is computed %s has a card", async (_how, computed, files: Record<string, string>) => {
  const folder = await site({ "a.md": post("", computed).replace("title: \n", ""), ...files });
  expect(await eleventy(folder)).toMatchObject({ code: 0 });
  expect(said(await page(folder, "a"), /og:title" content="([^"]*)"/)).toBe("Sur a");
  expect(await cards(folder)).toContainEqual(expect.stringMatching(/^a\.og\./));
});
