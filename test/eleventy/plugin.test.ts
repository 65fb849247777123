import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cards, eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const strict = `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", strict: true });`;

describe("the plugin in someone else's site", () => {
  it("gives each post a card, tags, and key figures that link to their sentences", async () => {
    const folder = await site({
      "a.md": post("Avec chiffres"),
      "b.md": "---\ntitle: Sans chiffres\nlayout: post.liquid\n---\nRien à compter ici.\n",
      "off.md": post("Sans carte", "cards: false\n"),
      "draft.md": post("Brouillon", "draft: true\n"),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await cards(folder)).toEqual([
      expect.stringMatching(/^a\.10-milliards-de-dollars\.og\.\w+\.png$/),
      expect.stringMatching(/^a\.750-megawatts\.og\.\w+\.png$/),
      expect.stringMatching(/^a\.og\.\w+\.png$/),
      expect.stringMatching(/^b\.og\.\w+\.png$/),
    ]);

    const html = await page(folder, "a");
    const name = (await cards(folder)).find((file) => file.startsWith("a.og"));
    expect(html).toContain(`<meta property="og:image" content="https://example.org/cards/${name}">`);
    expect(html).toContain('<meta property="og:image:width" content="1200">');
    expect(html).toContain('<meta property="og:image:height" content="630">');
    expect(html).toContain('<meta property="og:image:type" content="image/png">');
    expect(html).toMatch(
      /<meta property="og:image:alt" content="Avec chiffres\. Deux chiffres clés[^"]*10 milliards de dollars[^"]*">/,
    );
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/a/">');
    const picture = await sharp(join(folder, "_site/cards", name as string)).metadata();
    expect([picture.width, picture.height]).toEqual([1200, 630]);

    const links = [...html.matchAll(/<dd><a href="#([^"]+)">(.*?)<\/a>/g)];
    expect(links.map(([, , said]) => said?.replace(/<[^>]*>/g, ""))).toEqual(["jusqu’à $10B", "750\u00A0MW"]);
    for (const [, id] of links) expect(html).toContain(`<span class="figure-sentence" id="${id}">`);
    expect(html).toMatch(/id="[^"]+">La centrale livre <strong>750 mégawatts<\/strong> au réseau\.<\/span>/);

    for (const path of ["off", "draft"]) expect(await page(folder, path)).not.toContain("og:image");
  });

  it("draws with a template of the site's own, and reports a misspelt one", async () => {
    const folder = await site({
      "a.md": post("Avec chiffres", "cards: { template: note }\n"),
      "b.md": post("Avec chiffres"),
      "templates/cards/note.tsx": `import { Frame, need, roomOf, Text, type Template } from "keyfigures/card";
const note: Template = (card, theme, size, type) => {
  const [figure] = need(card, "figures");
  const text = type.set(figure?.value ?? "", "cover", { field: "figures[0].value", width: roomOf(theme, size, type).width });
  return <Frame card={card} theme={theme} size={size} type={type}><Text of={text} color={theme.colors.accent} /></Frame>;
};
export default note;
`,
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const [own] = (await cards(folder)).filter((file) => file.startsWith("a.og"));
    const [ours] = (await cards(folder)).filter((file) => file.startsWith("b.og"));
    const pixels = (file?: string) =>
      sharp(join(folder, "_site/cards", file as string))
        .raw()
        .toBuffer();
    expect((await pixels(own)).equals(await pixels(ours))).toBe(false);

    await writeFile(join(folder, "a.md"), post("Avec chiffres", "cards: { template: noet }\n"));
    const { code, output } = await eleventy(folder);
    expect(code).toBe(0);
    expect(output).toContain("warning: a.md:4:20: unknown template `noet`; did you mean `note`?");
  });

  it("makes a card without any option, and says which one it misses", async () => {
    const folder = await site({
      "a.md": post("Avec chiffres"),
      "eleventy.config.js": `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures);`,
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(0);
    expect(output).toContain("set the option `url`");
    expect(await page(folder, "a")).toMatch(/og:image" content="http:\/\/localhost:8080\/cards\/a\.og\.\w+\.png"/);
  });

  it("removes a card that an edit has made stale, and no file of others", async () => {
    const folder = await site({ "a.md": post("Avant") });
    await eleventy(folder);
    const before = await cards(folder);
    await writeFile(join(folder, "_site/cards/mine.png"), "mine");
    await writeFile(join(folder, "a.md"), post("Après"));
    await freshEleventy(folder);
    const after = await cards(folder);
    expect(after).toContain("mine.png");
    expect(after).toHaveLength(before.length + 1);
    for (const name of before) expect(after).not.toContain(name);
  });

  it("builds whatever a site's own keys say, and warns once of what looks wrong", async () => {
    const fronts = [
      "authors: [Ana]\ntag: port\nfigure: a.jpg\ntitles: [a]\nupdate: 2\n",
      "author: [Ana, Bo]\ndescription:\nlang: en_US\ntags: [2024]\nupdated: 2024/03/05\ndraft: 'no'\n",
      "author: { name: Ana }\ncard: big\nfigures: 3\n",
      'card: small\ndate: 2018-09-11 19:00:00\ndescription: "Deux\n\nlignes"\n',
      "figures:\n  - 11 milliards de dollars\n  - 750 MW\n",
    ];
    const folder = await site({
      ...Object.fromEntries(fronts.map((front, index) => [`p${index}.md`, post(`Page ${index}`, front)])),
      "script.md": post("x").replace(
        /^---\ntitle: x\nlayout: post.liquid/,
        '---js\nconst title = "Du code";\nconst layout = "post.liquid";',
      ),
      "tab.md": post('"Un\\tport"'),
      "year.md": post("2024"),
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(0);
    const pages = [...fronts.keys()].map((index) => `p${index}`);
    for (const path of [...pages, "script", "tab", "year"]) expect(await page(folder, path)).toContain("og:image");
    expect(await page(folder, "year")).toContain('<meta property="og:title" content="2024">');
    // Eleventy reads files in whatever order they come.
    expect(output.match(/warning: .*/g)?.sort()).toEqual([
      "warning: p2.md:5:7: `card` must be a map of title and alt (and in 1 more place)",
      "warning: p2.md:6:10: `figures` must be a list of figures",
      expect.stringMatching(/p4\.md:5:5: declared figure “11 milliards de dollars” is not in the text/),
    ]);
    // What was not compiled again is warned of again.
    expect((await freshEleventy(folder)).output.match(/warning: .*/g)).toHaveLength(3);
  });

  it("in a strict site reports every faulty article at once, and writes no page", async () => {
    const folder = await site({
      "eleventy.config.js": strict,
      "a.md": post("Un", "figures:\n  - 11 milliards de dollars\n"),
      "b.md": post("Deux", "figurs: []\n"),
      "c.md": post("Trois"),
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/a\.md:5:5: .*11 milliards de dollars/);
    expect(output).toMatch(/b\.md:4:1: unknown front-matter key `figurs`; did you mean `figures`\?/);
    expect(output).not.toMatch(/^.*\bat .*:\d+:\d+/m);
    for (const path of ["a", "b", "c"]) await expect(page(folder, path)).rejects.toThrow();
    expect(await cards(folder)).toEqual([]);
  });

  it("escapes a title that is HTML", async () => {
    const folder = await site({
      "a.md": post(`'"><script>alert(1)</script>'`),
      "_includes/post.liquid": "<head></head>",
    });
    expect((await eleventy(folder)).code).toBe(0);
    expect(await page(folder, "a")).not.toContain("<script>");
  });
});
