import { expect, it } from "vitest";
import type { PagePicture } from "../../src/site/page-meta.ts";
import { structuredData } from "../../src/site/structured-data.ts";

const picture = (name: string, width: number, height: number): PagePicture => ({
  url: `https://example.org/${name}.png`,
  width,
  height,
  type: "image/png",
  alt: name,
});

const meta = { url: "https://example.org/a/", title: "Un", lang: "fr", pictures: [picture("og", 1200, 630)] };

it("names the pictures in the shapes that search engines ask for, in their order", () => {
  const pictures = [picture("og", 1200, 630), picture("square", 1080, 1080), picture("wide", 1600, 900)];
  const { image } = JSON.parse(structuredData({ ...meta, article: { pictures } }));
  expect(image.map(({ caption }: { caption: string }) => caption)).toEqual(["wide", "square"]);
});

it("falls back on the picture there is, and on the site for an author", () => {
  const article = JSON.parse(structuredData({ ...meta, site: "Le Site", article: { pictures: meta.pictures } }));
  expect(article.image).toHaveLength(1);
  expect(article.author).toEqual({ "@type": "Organization", name: "Le Site" });
});

it("holds no word that closes its element", () => {
  const published = "2026-11-12";
  const html = structuredData({ ...meta, published, title: "</script><script>alert(1)</script>" });
  expect(html).not.toContain("<");
  expect(JSON.parse(html).headline).toBe("</script><script>alert(1)</script>");
});

it("is what the site calls its articles, and without a date a page like others", () => {
  const typeOf = (more: object) => JSON.parse(structuredData({ ...meta, ...more }));
  const dated = { published: "2026-11-12" };
  expect(typeOf(dated)).toMatchObject({ "@type": "BlogPosting", headline: "Un" });
  expect(typeOf({ ...dated, article: { pictures: [], type: "NewsArticle" } })["@type"]).toBe("NewsArticle");
  expect(typeOf({ article: { pictures: [], type: "NewsArticle" } })).toMatchObject({ "@type": "WebPage", name: "Un" });
  expect(typeOf({})).not.toHaveProperty("headline");
});
