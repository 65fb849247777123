import { expect, it } from "vitest";
import { newsArticle } from "../../src/site/json-ld.ts";
import type { PagePicture } from "../../src/site/page-meta.ts";

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
  const { image } = JSON.parse(newsArticle({ ...meta, article: { pictures } }));
  expect(image.map(({ caption }: { caption: string }) => caption)).toEqual(["wide", "square"]);
});

it("falls back on the picture there is, and on the site for an author", () => {
  const article = JSON.parse(newsArticle({ ...meta, site: "Le Site", article: { pictures: meta.pictures } }));
  expect(article.image).toHaveLength(1);
  expect(article.author).toEqual({ "@type": "Organization", name: "Le Site" });
});

it("holds no word that closes its element", () => {
  const html = newsArticle({ ...meta, title: "</script><script>alert(1)</script>" });
  expect(html).not.toContain("<");
  expect(JSON.parse(html).headline).toBe("</script><script>alert(1)</script>");
});
