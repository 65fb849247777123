import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { getLinkPreview } from "link-preview-js";
import { parseHTML } from "linkedom";
import openGraph from "open-graph-scraper";
import { unfurl } from "unfurl.js";
import { describe, expect, inject, it } from "vitest";

const origin = inject("origin");
const folder = inject("folder");

const pages = [
  ["/openai-cerebras/", "OpenAI réserve trois ans de calcul chez Cerebras", /openai-cerebras\.fr\.og\.\w+\.png$/],
  ["/en/world-population/", "Eight billion humans, then a ceiling", /world-population\.en\.og\.\w+\.png$/],
  [
    "/openai-cerebras/cards/750-megawatts/",
    "750\u00a0MW, Cerebras doit lui fournir … de capacité de calcul distribuée",
    /openai-cerebras\.fr\.750-megawatts\.og\.\w+\.png$/,
  ],
] as const;

describe.each(pages)("%s, read by those who preview links", (path, heading, picture) => {
  const address = origin + path;

  it("open-graph-scraper", async () => {
    const { result } = await openGraph({ url: address });
    expect(result.ogTitle).toBe(heading);
    expect(result.ogImage?.[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/keyfigures\.example\/cards\//),
      width: "1200",
      height: "630",
      type: "image/png",
      alt: expect.stringContaining("."),
    });
    expect(result.ogImage?.[0]?.url).toMatch(picture);
    expect(result.twitterCard).toBe("summary_large_image");
  });

  it("unfurl.js", async () => {
    const { open_graph, title: found } = await unfurl(address, { oembed: false });
    expect(found).toContain(heading);
    expect(open_graph.title).toBe(heading);
    expect(open_graph.images?.[0]).toMatchObject({ url: expect.stringMatching(picture), width: 1200, height: 630 });
  });

  it("link-preview-js", async () => {
    const found = await getLinkPreview(address, {
      resolveDNSHost: async () => "127.0.0.1",
      followRedirects: "error",
    }).catch(async () =>
      // It refuses the loopback, as it should: then it is handed what a server would have answered.
      getLinkPreviewOf(address),
    );
    expect(found).toMatchObject({ title: heading, images: [expect.stringMatching(picture)] });
  });

  async function getLinkPreviewOf(at: string) {
    const { getPreviewFromContent } = await import("link-preview-js");
    const data = await (await fetch(at)).text();
    return getPreviewFromContent({ data, headers: { "content-type": "text/html" }, url: at });
  }
});

it("a figure's share page names the sentence in the article as the address that counts", async () => {
  const html = await readFile(join(folder, "openai-cerebras/cards/750-megawatts/index.html"), "utf8");
  const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
  expect(canonical).toBe("https://keyfigures.example/openai-cerebras/#figure-750-megawatts");
  const article = await readFile(join(folder, "openai-cerebras/index.html"), "utf8");
  expect(article).toContain('id="figure-750-megawatts"');
});

it("a reading mode extracts the article and nothing else", async () => {
  const html = await readFile(join(folder, "openai-cerebras/index.html"), "utf8");
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  expect(article?.title).toContain("OpenAI réserve trois ans");
  expect(article?.lang).toBe("fr");
  expect(article?.textContent).toContain("750\u00a0mégawatts de capacité de calcul");
  expect(article?.textContent).not.toContain("Copier le lien");
});

it("a search engine reads a NewsArticle with pictures in 16:9, 4:3 and 1:1", async () => {
  const html = await readFile(join(folder, "openai-cerebras/index.html"), "utf8");
  const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "");
  expect(data).toMatchObject({
    "@type": "NewsArticle",
    headline: "OpenAI réserve trois ans de calcul chez Cerebras",
    inLanguage: "fr",
    datePublished: "2026-11-18",
    author: { name: "La rédaction" },
    publisher: { name: "Keyfigures" },
  });
  const shapes = data.image.map(({ width, height }: { width: number; height: number }) => (width / height).toFixed(2));
  expect(shapes).toEqual(["1.78", "1.33", "1.00"]);
});
