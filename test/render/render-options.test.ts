import sharp from "sharp";
import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { sizeFor } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { type RenderOptions, renderCard } from "../../src/render/render-card.ts";
import { sample } from "../card/sample.ts";

test.each([
  [{ size: "og", qualty: 80 }, "unknown option `qualty` of renderCard; did you mean `quality`?"],
  [{ size: "og", quality: 101 }, "option `quality` of renderCard: Too big"],
  [{ size: "og", quality: "80" }, "option `quality` of renderCard: Invalid input: expected number"],
  [{ size: "og", scale: 9 }, "option `scale` of renderCard: Too big"],
  [{ size: "squre" }, "unknown size `squre`; did you mean `square`?"],
  [{ size: "og", format: "gif" }, "a card in the format `gif` is an animated one: ask for `animated` too"],
  [{ size: { width: 1200 } }, "option `size` of renderCard: a size of one's own is `{ width, height }`"],
  [{ size: { width: 1200, height: 90 } }, "option `size` of renderCard: size 1200 × 90: its height is under what"],
  [
    { size: { width: 1200, height: 630, dpi: 2 } },
    "option `size` of renderCard: a size of one's own has a `width` and a `height`, and no `dpi`",
  ],
  [
    { size: { width: 4000, height: 400 } },
    "option `size` of renderCard: size 4000 × 400: one side is 4 times the other at most",
  ],
  [{}, "option `size` of renderCard"],
  [{ size: "og", strict: "yes" }, "option `strict` of renderCard"],
])("%j is refused by name", async (options, message) => {
  await expect(renderCard(sample, options as unknown as RenderOptions)).rejects.toThrow(message);
});

test("scale draws the same card with more pixels, and sharp ones", async () => {
  const pixels = await renderCard(sample, { size: "800x420" });
  expect(pixels.equals(await renderCard(sample, { size: { width: 800, height: 420 } }))).toBe(true);
  const one = await renderCard(sample, { size: "og" });
  const two = await renderCard(sample, { size: "og", scale: 2 });
  const { width, height } = await sharp(two).metadata();
  expect([width, height]).toEqual([2400, 1260]);
  const small = (bytes: Buffer) => sharp(bytes).resize(300).greyscale().raw().toBuffer();
  const [a, b] = await Promise.all([small(one), small(two)]);
  let off = 0;
  for (const [at, value] of a.entries()) off += Math.abs(value - (b[at] as number));
  expect(off / a.length).toBeLessThan(6);
  const linesAt = async (density: number) => {
    const { boxes, release } = await drawPicture(sample, themes.paper, sizeFor("og", density));
    release();
    return boxes.flatMap(({ line }) => (line ? [line.text] : []));
  };
  expect(await linesAt(2)).toEqual(await linesAt(1));
  const blown = await sharp(one).resize(2400).raw().toBuffer();
  expect(blown.equals(await sharp(two).raw().toBuffer())).toBe(false);
});

test("quality is what is asked for", async () => {
  const bytes = (quality: number) => renderCard(sample, { size: "og", format: "jpeg", quality });
  const [low, high] = await Promise.all([bytes(20), bytes(95)]);
  expect((low as Buffer).length).toBeLessThan((high as Buffer).length / 2);
});

test.each([
  [1500, 500],
  [1080, 566],
  [600, 600],
  [800, 2000],
  [3000, 1575],
])("a size of one's own, %d × %d, is composed for, and passes the gate", async (width, height) => {
  const size = { width, height };
  const picture = await sharp(await renderCard(sample, { size })).metadata();
  expect([picture.width, picture.height]).toEqual([width, height]);
  for (const card of [sampleCards.trio, sampleCards.bars, sampleCards.cover, sampleCards.trend, sampleCards.share]) {
    const problems = await checkCard(card, { size });
    expect(
      problems.filter(({ severity }) => severity === "error"),
      card.template,
    ).toEqual([]);
  }
});
