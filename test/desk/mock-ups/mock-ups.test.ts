import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, it } from "vitest";
import { mockUpsHtml } from "../../../src/desk/mock-ups/mock-ups-html.ts";
import { networks } from "../../../src/desk/mock-ups/networks.ts";
import { openBrowser } from "../../site/browser.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const square = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#235"/></svg>',
);
const link = {
  title:
    "Une centrale de 750 mégawatts pour la vallée, que le réseau attendait depuis neuf ans et que les riverains refusent",
  description: "Ce qu’elle coûte, ce qu’elle livre, et pourquoi 4 200 recours n’y ont rien changé. ".repeat(4),
  domain: "lereseau.example",
  site: "Le Réseau",
  lang: "fr",
  picture: `data:image/svg+xml,${square}`,
};

it("shows what each network shows of a link, and no more", () => {
  const shows = (id: string) => networks.find((each) => each.id === id)?.draw(link) ?? "";
  expect(networks.map(({ name }) => name)).toEqual([
    "X",
    "LinkedIn",
    "Facebook",
    "WhatsApp",
    "Slack",
    "Mastodon",
    "Bluesky",
    "Google",
  ]);
  for (const id of ["x", "linkedin"]) expect(shows(id)).not.toContain("recours");
  for (const id of ["facebook", "whatsapp", "slack", "mastodon", "bluesky", "google"]) {
    expect(shows(id)).toContain("recours");
  }
  for (const { draw } of networks) expect(draw({ ...link, description: "" })).not.toContain("mock-description");
});

it("takes words for words", () => {
  const html = mockUpsHtml({
    ...link,
    title: "<script>1</script>",
    description: '"><img src=y>',
    site: "<b>",
    lang: '"x',
  });
  expect(html).not.toMatch(/<script|<img src=y|<b>\s*<|lang=""x/);
});

it("cuts as they do, from 390 to 1440 pixels, light and dark, and axe finds nothing", async () => {
  const [shared, desk] = await Promise.all(
    ["keyfigures", "desk"].map((name) => readFile(`templates/parts/${name}.css`, "utf8")),
  );
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Desk</title><style>${shared}${desk}</style></head><body class="keyfigures-page keyfigures-desk"><main><h1>Desk</h1>${mockUpsHtml(link)}</main></body></html>`,
    );
    await page.addScriptTag({ path: axe });
    for (const [colorScheme, width] of [
      ["light", 390],
      ["dark", 390],
      ["light", 1440],
      ["dark", 1440],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(at: string): Promise<AxeResults> } }).axe.run(".mock-ups"),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const ratio = async (id: string) => {
        const box = await page.locator(`.mock-${id} .mock-picture`).boundingBox();
        return (box?.width ?? 0) / (box?.height ?? 1);
      };
      for (const { id } of networks) expect(await ratio(id)).toBeCloseTo(id === "google" ? 1 : 1.91, 1);
      const lines = await page
        .locator(".mock-x .mock-title")
        .evaluate(
          (title) => title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight),
        );
      expect(lines).toBe(1);
    }
  } finally {
    await browser.close();
  }
});
