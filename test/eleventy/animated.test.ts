import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { eleventy, page, post, site } from "../someone-elses-site.ts";

it("a site that asks for it has a card that moves beside the still one, for readers who want motion", async () => {
  const folder = await site({
    "eleventy.config.js": `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", pages: true, animated: true });`,
    "_includes/post.liquid": `<html lang="fr"><head></head><body>{% keyFiguresPicture %}{{ content }}</body></html>`,
    "a.md": post("Une centrale"),
    "b.md": post("Un portrait", "cards: { template: cover }\n"),
    "c.md": post("Un chantier", "cards: { animated: gif }\n"),
  });
  expect(await eleventy(folder)).toMatchObject({ code: 0 });
  const names = (await readdir(join(folder, "_site/cards"))).filter((name) => name.includes(".animated."));
  expect(names.sort()).toEqual([
    expect.stringMatching(/^a\.og\.animated\.[0-9a-f]{16}\.webp$/),
    expect.stringMatching(/^c\.og\.animated\.[0-9a-f]{16}\.gif$/),
  ]);
  for (const name of names) {
    const { pages, loop } = await sharp(join(folder, "_site/cards", name), { animated: true }).metadata();
    expect([(pages ?? 0) > 8, loop]).toEqual([true, 1]);
  }
  const html = await page(folder, "a");
  const [, head = "", body = ""] = html.split(/<head>|<body>/);
  expect(head).toMatch(/og:image" content="https:\/\/example\.org\/cards\/a\.og\.[0-9a-f]{16}\.png"/);
  expect(head).not.toContain(".animated.");
  expect(body).toMatch(
    /^<picture><source media="\(prefers-reduced-motion: no-preference\)" srcset="\/cards\/a\.og\.animated\.\w{16}\.webp" type="image\/webp"><img src="\/cards\/a\.og\.\w{16}\.png" width="1200" height="630" alt="[^"]+" loading="lazy" decoding="async"><\/picture>/,
  );
  expect(await page(folder, "b")).toMatch(/<body><img src="\/cards\/b\.og\.\w{16}\.png"/);
  const gallery = await page(folder, "a/cards");
  expect(gallery).toMatch(
    /no-preference\)" srcset="\/cards\/a\.og\.animated\.\w{16}\.webp"[^>]*><img src="[^"]+\.thumb\.webp"/,
  );
  expect(gallery).toContain("animée");
  const manifest = JSON.parse(await readFile(join(folder, "_site/cards.json"), "utf8"));
  const listed = manifest.articles.map(({ animated = [] }) => animated.map(({ type }: { type: string }) => type));
  expect(listed.flat().sort()).toEqual(["image/gif", "image/webp"]);
});
