import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, test } from "vitest";
import { carouselCards } from "../../src/card/carousel-cards.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { stressCards } from "../../src/card/samples/stress-cards.ts";
import { renderCarousel } from "../../src/render/carousel.ts";
import { sample } from "../card/sample.ts";

async function read(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ("str" in item ? item.str : ""))
      .join(" ")
      .replace(/\s+/g, " ");
    pages.push({ width, height, text, tree: await page.getStructTree() });
  }
  return { document, pages };
}

/** The sample's carousel, read once for all tests that look at it. */
let sampleCarousel: ReturnType<typeof read>;
beforeAll(async () => {
  sampleCarousel = read(await renderCarousel(carouselCards(sample)));
  await sampleCarousel;
});

test("a carousel is a cover, a page for each figure and a closing page, of 1080 × 1350 pixels", async () => {
  const { document, pages } = await sampleCarousel;
  expect(pages.map(({ width, height }) => [width, height])).toEqual(Array(5).fill([810, 1012.5]));
  expect((await document.getMetadata()).info).toMatchObject({
    Title: sample.title,
    Author: "Le Relevé",
    Language: "fr",
  });
});

test("its words are text: they are found, in reading order, on the page that shows them", async () => {
  const { pages } = await sampleCarousel;
  expect(pages[0]?.text).toContain("Une commande");
  expect(pages[1]?.text).toMatch(/jusqu’à.*\$10B/);
  expect(pages[2]?.text).toMatch(/750.*MW/);
  expect(pages[4]?.text).toContain("lereleve.example/cerebras");
});

test("its pages are tagged, so that a screen reader reads them", async () => {
  const { pages } = await sampleCarousel;
  const roles = JSON.stringify(pages[0]?.tree);
  expect(roles).toContain('"H1"');
  expect(roles).toContain('"P"');
});

test("fonts of other scripts are embedded", async () => {
  const japanese = stressCards.Japanese;
  const { pages } = await read(await renderCarousel(japanese ? [japanese] : []));
  expect(pages[0]?.text.replaceAll(" ", "")).toContain("路面電車の延伸");
});

test("the same cards give the same bytes", async () => {
  const [one, other] = [await renderCarousel([sampleCards.cover]), await renderCarousel([sampleCards.cover])];
  expect(one.equals(other)).toBe(true);
});
