import { access, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cards, eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const there = (folder: string, path: string) =>
  access(join(folder, "_site", path)).then(
    () => true,
    () => false,
  );
const read = (folder: string, path: string) => readFile(join(folder, "_site", path), "utf8");

const config = (options: string, more = "") => `import keyfigures from "keyfigures";
export default function (config) {
  ${more}
  config.addPlugin(keyfigures, { pages: true, feeds: true, ...${options} });
}`;

describe("what one line adds to someone else's site", () => {
  it("a share page for each figure, a gallery, an embeddable card, feeds and the list of all cards", async () => {
    const folder = await site({ "a.md": post("Un", "date: 2026-11-24\n") });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });

    const figure = await page(folder, "a/cards/750-megawatts");
    expect(figure).toContain('<link rel="canonical" href="https://example.org/a/#figure-750-megawatts">');
    expect(figure).toContain("La centrale livre <mark>750 mégawatts</mark> au réseau.");
    expect(figure).toMatch(/og:image" content="https:\/\/example\.org\/cards\/a\.750-megawatts\.og\.\w+\.png"/);
    expect(await page(folder, "a/cards")).toContain(`/cards/${(await cards(folder))[0]}`);
    expect(await page(folder, "a/embed")).toContain('<link rel="canonical" href="https://example.org/a/">');
    expect(JSON.parse(await read(folder, "a/oembed.json")).html).toContain("https://example.org/a/embed/");
    expect(await page(folder, "a")).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/a/oembed.json"',
    );

    const feed = await read(folder, "feeds/atom.xml");
    expect(feed).toContain("<id>https://example.org/a/</id>");
    expect(await page(folder, "a")).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Atom" href="https://example.org/feeds/atom.xml">',
    );

    const manifest = JSON.parse(await read(folder, "cards.json"));
    expect(manifest.files).toEqual(await cards(folder));
    expect(manifest.articles[0].figures[1]).toMatchObject({
      value: "750\u00a0MW",
      source: { text: "750 mégawatts", line: 6 },
      url: "https://example.org/a/#figure-750-megawatts",
    });
    for (const asset of ["keyfigures.css", "share.js", "fonts/newsreader-latin-600-normal.woff2"]) {
      expect(await there(folder, `cards/${asset}`)).toBe(true);
    }
  });

  it("a page each for two figures of one sentence, which both lead to it", async () => {
    const folder = await site({
      "a.md": "---\ntitle: Un\nlang: fr\n---\nLa centrale livre 750 mégawatts et coûte 3 milliards d’euros.\n",
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const canonical = async (path: string) =>
      /rel="canonical" href="([^"]+)"/.exec(await page(folder, `a/cards/${path}`))?.[1];
    const sentence = await canonical("750-megawatts");
    expect(sentence).toMatch(/^https:\/\/example\.org\/a\/#figure-/);
    expect(await canonical("3-milliards-d-euros")).toBe(sentence);
  });

  it("none of these pages where the options say so", async () => {
    const folder = await site({
      "a.md": post("Un", "date: 2026-11-24\n"),
      "eleventy.config.js": config('{ url: "https://example.org", pages: false, feeds: false }'),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await cards(folder)).toHaveLength(1);
    for (const path of ["a/cards", "a/embed", "a/oembed.json", "feeds/atom.xml"])
      expect(await there(folder, path)).toBe(false);
    expect(await page(folder, "a")).not.toMatch(/atom\+xml|oembed|key-figure-share/);
  });

  it("leaves a feed that the site has where it is", async () => {
    const folder = await site({
      "a.md": post("Un", "date: 2026-11-24\n"),
      "feed.liquid": "---\npermalink: /feeds/atom.xml\n---\nmine",
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await read(folder, "feeds/atom.xml")).toBe("mine");
    expect(await there(folder, "feeds/rss.xml")).toBe(true);
  });

  it("leaves a feed that the site makes of its own collections where it is, with or without pages of ours", async () => {
    for (const options of ['{ url: "https://example.org" }', '{ url: "https://example.org", pages: false }']) {
      const folder = await site({
        "a.md": post("Un", "date: 2026-11-24\ntags: post\n"),
        "feed.liquid":
          "---\npermalink: /feeds/atom.xml\npagination: { data: collections.post, size: 9 }\n---\nmine: {{ collections.post[0].url }}",
        "eleventy.config.js": config(options),
      });
      expect(await eleventy(folder)).toMatchObject({ code: 0 });
      expect(await read(folder, "feeds/atom.xml")).toBe("mine: /a/");
      expect(await page(folder, "a")).not.toContain("/feeds/atom.xml");
      expect(await read(folder, "feeds/rss.xml")).toContain("https://example.org/a/");
    }
  });

  it("a sitemap of all pages, also of those that are paginated over a collection", async () => {
    const folder = await site({
      // Eleventy dates these by when the files were made.
      "z.md": post("Trois"),
      "b.md": post("Deux"),
      "a.md": post("Un", "date: 2026-11-24\ntags: [eau, port]\n"),
      "tags.liquid":
        '---\npagination: { data: collections.names, size: 1, alias: name, addAllPagesToCollections: true }\npermalink: "/tags/{{ name }}/"\n---\n{{ name }}',
      "eleventy.config.js": config(
        '{ url: "https://example.org", sitemap: true }',
        'config.addCollection("names", (api) => api.getAll().flatMap(({ data }) => data.tags ?? []));',
      ),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const xml = await read(folder, "sitemap.xml");
    const paths = [...xml.matchAll(/<loc>https:\/\/example\.org\/(.*)\/<\/loc>/g)].map(([, path]) => path);
    expect(paths).toEqual(["a", "b", "tags/eau", "tags/port", "z"]);
    expect(await read(folder, "robots.txt")).toContain("Sitemap: https://example.org/sitemap.xml");
  });

  it("makes its pages whatever template languages the site has", async () => {
    const folder = await site({
      "a.md": post("Un", "date: 2026-11-24\n"),
      "eleventy.config.js": `import keyfigures from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org", pages: true, feeds: true });
  return { templateFormats: ["md", "liquid"] };
}`,
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "a/cards/750-megawatts")).toContain("<mark>750 mégawatts</mark>");
    expect(await there(folder, "feeds/atom.xml")).toBe(true);
  });

  it("puts its pages into the site's layouts", async () => {
    const folder = await site({
      "a.md": post("Un"),
      "_includes/plain.liquid": "<head></head><main class=mine>{{ content }}</main>",
      "eleventy.config.js": config('{ url: "https://example.org", layouts: { figure: "plain.liquid" } }'),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "a/cards/750-megawatts")).toMatch(
      /^<head><link rel="canonical"[\s\S]*<main class=mine><article class="figure-page">/,
    );
    expect(await page(folder, "a/cards")).toContain("<!doctype html>");
  });
});

describe("pages that no template of the site has a hand in", () => {
  const layoutless = { "a.md": post("Un", "date: 2026-11-24\n"), "b.md": post("Deux", "date: 2026-11-23\n") };
  const inode = async (folder: string, path: string) => (await stat(join(folder, "_site", path))).ino;

  it("are written as they change", async () => {
    const folder = await site(layoutless);
    await eleventy(folder);
    const [kept, edited] = ["a/cards/750-megawatts/index.html", "b/cards/750-megawatts/index.html"];
    const before = [await inode(folder, kept), await inode(folder, edited)];
    await writeFile(join(folder, "b.md"), post("Trois", "date: 2026-11-23\n"));
    await freshEleventy(folder);
    expect(await inode(folder, kept)).toBe(before[0]);
    expect(await inode(folder, edited)).not.toBe(before[1]);
    expect(await read(folder, edited)).toContain(">Trois</a>");
  });

  it("are made anew for another path prefix, in whichever folder they were written before", async () => {
    const folder = await site(layoutless);
    const styleOf = async (out: string) =>
      /href="([^"?]*keyfigures\.css)/.exec(await readFile(join(folder, out, "a/cards/index.html"), "utf8"))?.[1];
    await eleventy(folder, "--output=_site");
    await eleventy(folder, "--output=preview", "--pathprefix=/blog/");
    expect(await styleOf("preview")).toBe("/blog/cards/keyfigures.css");
    await writeFile(join(folder, "eleventy.config.js"), config('{ url: "https://example.org", folder: "pics" }'));
    await eleventy(folder, "--output=preview");
    await eleventy(folder, "--output=_site");
    for (const out of ["preview", "_site"]) expect(await styleOf(out)).toBe("/pics/keyfigures.css");
  });

  it("are there for whatever else a site does after a build", async () => {
    const folder = await site({
      ...layoutless,
      "eleventy.config.js": config(
        '{ url: "https://example.org" }',
        `config.on("eleventy.after", () => {
    for (const path of ["a/cards/750-megawatts/index.html", "b/embed/index.html", "feeds/atom.xml"]) statSync("_site/" + path);
  });`,
      ).replace("", 'import { statSync } from "node:fs";\n'),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
  });

  it.each(["--dryrun", "--to=json"])("are not written with %s, and neither is a card", async (option) => {
    const folder = await site(layoutless);
    expect(await eleventy(folder, option)).toMatchObject({ code: 0 });
    expect(await there(folder, "")).toBe(false);
  });

  it("are made anew when an option changes what they say, and when the site gets a feed of its own", async () => {
    const folder = await site(layoutless);
    await eleventy(folder);
    expect(await page(folder, "a/cards")).toContain("/feeds/atom.xml");
    await writeFile(join(folder, "eleventy.config.js"), config('{ url: "https://example.org", feeds: false }'));
    await eleventy(folder);
    expect(await page(folder, "a/cards")).not.toContain("/feeds/atom.xml");
    await writeFile(join(folder, "eleventy.config.js"), config('{ url: "https://example.com" }'));
    await eleventy(folder);
    expect(await page(folder, "a/cards")).toContain("https://example.com/feeds/atom.xml");
    await writeFile(join(folder, "feed.liquid"), "---\npermalink: /feeds/atom.xml\n---\nmine");
    await eleventy(folder);
    expect(await page(folder, "a/cards")).not.toContain("/feeds/atom.xml");
    expect(await page(folder, "a/cards")).toContain("/feeds/rss.xml");
  });

  it("go through Eleventy where the site has a transform for whatever is written", async () => {
    const folder = await site({
      ...layoutless,
      "eleventy.config.js": config(
        '{ url: "https://example.org" }',
        'config.addTransform("sign", (content) => content + "<!-- signed -->");',
      ),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    for (const path of ["a", "a/cards", "a/cards/750-megawatts", "a/embed"])
      expect(await page(folder, path)).toContain("<!-- signed -->");
  });

  it("take nobody's place: a page of the site at the same address is an error", async () => {
    const folder = await site({
      ...layoutless,
      "mine.liquid": "---\npermalink: /a/cards/\n---\nmine",
      "eleventy.config.js": config('{ url: "https://example.org", strict: true }'),
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    expect(output).toContain("a.md: its page /a/cards/ is also that of mine.liquid");
    expect(await there(folder, "a/index.html")).toBe(false);
  });

  it("take not each other's place either", async () => {
    const folder = await site({
      "a.md": post("Un", "permalink: /energie/\n"),
      "b.md": post("Deux", "permalink: /energie.html\n"),
      "eleventy.config.js": config('{ url: "https://example.org", strict: true }'),
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/[ab]\.md: its page \/energie\/cards\/ is also that of [ab]\.md/);
  });
});

describe("languages", () => {
  it("links an article and its translation, and gives each language its feed", async () => {
    const folder = await site({
      "a.md": post("Un", "date: 2026-11-24\nlang: fr\ntranslationKey: one\n"),
      "c.md": post("Trois", "date: 2026-11-22\nlang: fr\n"),
      "b.md": `---\ntitle: One\nlayout: post.liquid\ndate: 2026-11-23\nlang: en\ntranslationKey: one\n---\nIt costs up to 10 billion dollars.\n`,
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    for (const path of ["a", "b"]) {
      const html = await page(folder, path);
      expect(html).toContain('<link rel="alternate" hreflang="fr" href="https://example.org/a/">');
      expect(html).toContain('<link rel="alternate" hreflang="en" href="https://example.org/b/">');
    }
    expect(await page(folder, "c")).not.toContain("hreflang");
    expect(await read(folder, "feeds/atom.xml")).not.toContain("<title>One</title>");
    expect(await read(folder, "en/feeds/atom.xml")).toContain("<title>One</title>");
    expect(await page(folder, "b")).toContain('href="https://example.org/en/feeds/atom.xml"');
  });

  it("sets a page of its own from right to left where the language is", async () => {
    const folder = await site({
      "a.md": "---\ntitle: عنوان\nlang: ar\n---\nنص.\n",
      "eleventy.config.js": config('{ url: "https://example.org" }'),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "a/cards")).toContain('<html lang="ar" dir="rtl">');
  });
});

describe("template languages", () => {
  const article = (layout: string) => post("Un").replace("post.liquid", layout);

  it.each([
    [
      "Nunjucks",
      "post.njk",
      "<head></head>{% keyFigures %}{% shareMenu %}{% keyFiguresTools %}{{ content | safe }}{{ keyfigures.figures[0].value }}",
    ],
    [
      "Liquid",
      "post.liquid",
      "<head></head>{% keyFigures %}{% shareMenu %}{% keyFiguresTools %}{{ content }}{{ keyfigures.figures[0].value }}",
    ],
    [
      "JavaScript",
      "post.11ty.js",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code of a layout.
      "export function render(data) {\n  return `<head></head>${this.keyFigures()}${this.shareMenu()}${this.keyFiguresTools()}${data.content}${data.keyfigures.figures[0].value}`;\n}",
    ],
  ])("%s layouts have the figures, the menu and the data", async (_, name, text) => {
    const folder = await site({ "a.md": article(name), [`_includes/${name}`]: text });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    const html = await page(folder, "a");
    expect(html).toContain('<dl class="key-figures key-figures-with-kickers">');
    expect(html).toContain('<details class="share"');
    expect(html).toContain('<div class="reader-tools">');
    expect(html).toContain('<a href="/a/figures.csv" download>CSV</a>');
    expect(html).toContain('<span class="figure-sentence" id="figure-750-megawatts">');
    expect(html).toMatch(/\$10B\s*$/);
  });
});

describe("a site below a path", () => {
  const check = async (folder: string) => {
    const html = await page(folder, "a");
    expect(html).toContain('href="/blog/a/cards/750-megawatts/"');
    expect(html).toContain('src="/blog/cards/share.js?v=');
    expect(html).toMatch(/og:image" content="https:\/\/example\.org\/blog\/cards\/a\.og\.\w+\.png"/);
    const figure = await page(folder, "a/cards/750-megawatts");
    expect(figure).toContain('href="/blog/cards/keyfigures.css?v=');
    expect(figure).toContain('href="/blog/a/#figure-750-megawatts"');
    expect(`${html}${figure}${await page(folder, "a/cards")}`).not.toContain("/blog/blog/");
  };
  const layout = "<head></head>{% keyFigures %}{% shareMenu %}{{ content }}";

  it("gets its path prefix into every link", async () => {
    const folder = await site({ "a.md": post("Un"), "_includes/post.liquid": layout });
    expect(await eleventy(folder, "--pathprefix=/blog/")).toMatchObject({ code: 0 });
    await check(folder);
  });

  it("gets another base into every link where Eleventy's own plugin has one", async () => {
    const folder = await site({
      "a.md": post("Un"),
      "eleventy.config.js": `import { HtmlBasePlugin } from "@11ty/eleventy";\n${config('{ url: "https://example.org" }', 'config.addPlugin(HtmlBasePlugin, { baseHref: "/preview/" });')}`,
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    for (const path of ["a/cards", "a/cards/750-megawatts"])
      expect(await page(folder, path)).toContain('href="/preview/cards/keyfigures.css');
  });

  it("gets it once where Eleventy's own plugin adds it too", async () => {
    const folder = await site({
      "a.md": post("Un"),
      "_includes/post.liquid": layout,
      "eleventy.config.js": `import { HtmlBasePlugin } from "@11ty/eleventy";\n${config('{ url: "https://example.org" }', "config.addPlugin(HtmlBasePlugin);")}`,
    });
    expect(await eleventy(folder, "--pathprefix=/blog/")).toMatchObject({ code: 0 });
    await check(folder);
  });
});
