import sharp from "sharp";
import { expect, test } from "vitest";
import type { Card } from "../../src/card/card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { sizeNames, sizeOf } from "../../src/card/size.ts";
import { themeNames, themes } from "../../src/card/themes.ts";
import { paintCard } from "../../src/render/paint.ts";
import { figure, sample } from "../card/sample.ts";
import { distance, tolerance } from "./distance.ts";

const few = {
  ...sample,
  title: "L’efficacité énergétique : « un office de l’État »",
  figures: [
    figure("3\u202f416,3 Md€", "de CO₂ évités, soit ½ du total"),
    figure("40 GWh/yr", "d’électricité produite", "à partir du"),
  ],
};

/** Lines in several inks have more colours at their edges than a palette: the rasteriser draws them. */
const { lines, ...painted } = sampleCards;

const cards: [string, Card][] = [...Object.entries(painted), ["two figures, several fonts", few]];

/** A map's coasts are long edges, of which each pixel has the colour of the palette that is next to its own. */
const meanOf = (name: string) => (name === "map" ? 0.7 : tolerance.mean);

for (const [name, card] of cards) {
  test.each(sizeNames)(`${name} is painted as its SVG looks: %s`, async (size) => {
    const { far, mean } = await distance(card, themes.paper, size);
    expect(far).toBeLessThan(tolerance.far);
    expect(mean).toBeLessThan(meanOf(name));
  });

  test.each(themeNames)(`${name} is painted as its SVG looks: %s`, async (theme) => {
    const { far, mean } = await distance(card, themes[theme], "og");
    expect(far).toBeLessThan(tolerance.far);
    expect(mean).toBeLessThan(meanOf(name));
  });
}

test("a painted card differs from another one", async () => {
  const { far } = await distance({ ...sample, title: "Autre titre" }, themes.paper, "og");
  expect(far).toBeLessThan(tolerance.far);
  const one = await paintCard(sample, themes.paper, sizeOf("og"));
  const other = await paintCard({ ...sample, title: "Autre titre" }, themes.paper, sizeOf("og"));
  expect(one?.canvas.rows).not.toEqual(other?.canvas.rows);
});

test.each([
  ["letters that run right to left", { ...sample, lang: "ar", title: "مشروع الطاقة الجديدة" }],
  ["letters that join", { ...sample, lang: "hi", title: "नई ऊर्जा परियोजना" }],
])("%s are left to satori", async (_what, card) => {
  const canvas = await paintCard(card, themes.paper, sizeOf("og"));
  expect(canvas === undefined).toBe(true);
});

const flat = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><circle cx="20" cy="20" r="18" fill="#005a9c"/><path d="M44 34L60 6L76 34Z" fill="#b4231a"/></svg>',
)}`;

test.each(sizeNames)("a flat logo beside a chart is painted as its SVG looks: %s", async (size) => {
  const theme = { ...themes.paper, logo: { src: flat, width: 120, height: 40 } };
  const { far, mean } = await distance(sampleCards.share, theme, size);
  expect(far).toBeLessThan(tolerance.far);
  expect(mean).toBeLessThan(tolerance.mean);
});

test("lines in several inks are left to the rasteriser", async () => {
  const canvas = await paintCard(lines, themes.paper, sizeOf("og"));
  expect(canvas === undefined).toBe(true);
});

test("a logo of many colours is left to the rasteriser", async () => {
  const pixels = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, index) => (index * index * 37) % 251));
  const noise = await sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
    .png()
    .toBuffer();
  const logo = { src: `data:image/png;base64,${noise.toString("base64")}`, width: 64, height: 64 };
  const canvas = await paintCard(sample, { ...themes.paper, logo }, sizeOf("og"));
  expect(canvas === undefined).toBe(true);
});
