import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, inject, it } from "vitest";

const folder = inject("folder");
const read = (path: string) => readFile(join(folder, path), "utf8");

/** Names of a document's elements with their namespaces; an error for one that XML 1.0 or its namespaces refuse. */
function elements(xml: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local }) => names.push(`${uri} ${local}`));
  parser.write(xml).close();
  return names;
}

const media = "http://search.yahoo.com/mrss/ content";

describe.each([
  ["feeds/atom.xml", "http://www.w3.org/2005/Atom entry"],
  ["en/feeds/atom.xml", "http://www.w3.org/2005/Atom entry"],
  ["feeds/rss.xml", " item"],
  ["en/feeds/rss.xml", " item"],
])("%s", (path, entry) => {
  it("is well-formed, with a card for each article", async () => {
    const names = elements(await read(path));
    const entries = names.filter((name) => name === entry);
    expect(entries).toHaveLength(4);
    expect(names.filter((name) => name === media)).toHaveLength(entries.length);
  });
});

it("writes a JSON Feed whose pictures exist", async () => {
  const feed = JSON.parse(await read("en/feeds/feed.json"));
  expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", language: "en" });
  const files = await readdir(join(folder, "cards"));
  for (const { image } of feed.items) expect(files).toContain(image.replace("https://keyfigures.example/cards/", ""));
});

it("lists the newest article first", async () => {
  const { items } = JSON.parse(await read("feeds/feed.json"));
  const dates = items.map(({ date_published }: { date_published: string }) => date_published);
  expect(dates).toEqual(dates.toSorted().reverse());
});

describe("the sitemap", () => {
  it("is well-formed and lists each page once, with its languages and pictures", async () => {
    const xml = await read("sitemap.xml");
    const names = elements(xml);
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const path of ["openai-cerebras/", "en/articles/", "tags/energie/"])
      expect(addresses).toContain(`https://keyfigures.example/${path}`);
    expect(addresses).not.toContain("https://keyfigures.example/404.html");
    expect(names.filter((name) => name.endsWith("sitemap-image/1.1 image")).length).toBeGreaterThan(8);
    const [entry] = /<url>\s*<loc>https:\/\/keyfigures\.example\/openai-cerebras\/[\s\S]*?<\/url>/.exec(xml) ?? [""];
    expect(entry).toContain('hreflang="en" href="https://keyfigures.example/en/openai-cerebras/"');
  });

  it("is named by robots.txt", async () => {
    expect(await read("robots.txt")).toContain("Sitemap: https://keyfigures.example/sitemap.xml");
  });
});

describe("cards.json", () => {
  it("leads from each figure to its words, its sentence and its files", async () => {
    const { articles, files } = JSON.parse(await read("cards.json"));
    const article = articles.find(({ url }: { url: string }) => url === "https://keyfigures.example/openai-cerebras/");
    expect(article.figures.map(({ value }: { value: string }) => value)).toEqual(["$10B", "750\u00a0MW", "2028"]);
    const markdown = await readFile("content/articles/openai-cerebras.fr.md", "utf8");
    const page = await read("openai-cerebras/index.html");
    for (const { source, url, cards } of article.figures) {
      expect(markdown.slice(source.start, source.end)).toBe(source.text);
      expect(page).toContain(`id="${url.split("#")[1]}"`);
      for (const { path } of cards) expect(files).toContain(path.replace("/cards/", ""));
    }
  });
});

it("answers oEmbed with a frame of the embeddable card", async () => {
  const answer = JSON.parse(await read("openai-cerebras/oembed.json"));
  expect(answer).toMatchObject({ version: "1.0", type: "rich", thumbnail_width: 1200, thumbnail_height: 630 });
  expect(answer.html).toContain('<iframe src="https://keyfigures.example/openai-cerebras/embed/"');
});

it("describes itself as an installable site", async () => {
  const manifest = JSON.parse(await read("site.webmanifest"));
  expect(manifest).toMatchObject({ name: "Keyfigures", start_url: "/" });
});
