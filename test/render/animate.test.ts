import sharp from "sharp";
import { expect, test } from "vitest";
import type { Card } from "../../src/card/card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { sizeOf } from "../../src/card/size.ts";
import { resolveTheme } from "../../src/card/theme-spec.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { renderCard } from "../../src/render/render-card.ts";
import { countStage } from "../../src/render/stage.ts";

interface Film {
  frames: Buffer[];
  width: number;
  delay: number[];
  loop: number | undefined;
}

async function film(bytes: Buffer): Promise<Film> {
  const { delay = [], loop, pages = 1 } = await sharp(bytes, { animated: true }).metadata();
  const frames: Buffer[] = [];
  let width = 0;
  for (let page = 0; page < pages; page++) {
    const { data, info } = await sharp(bytes, { page }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    frames.push(data);
    width = info.width;
  }
  return { frames, width, delay, loop };
}

const size = { width: 640, height: 336 };
const still = async (card: Card) =>
  sharp(await renderCard(card, { size }))
    .removeAlpha()
    .raw()
    .toBuffer();

test.each(["trio", "hero", "bars", "versus", "grouped", "stacked", "trend", "lines", "change"] as const)(
  "an animated %s begins and ends with the card, moves for under two seconds, and once",
  async (name) => {
    const bytes = await renderCard(sampleCards[name], { size, animated: true });
    expect(bytes.length).toBeLessThan(300_000);
    const { frames, delay, loop } = await film(bytes);
    const whole = await still(sampleCards[name]);
    expect(frames.length).toBeGreaterThan(8);
    expect(frames[0]?.equals(whole)).toBe(true);
    expect(frames.at(-1)?.equals(whole)).toBe(true);
    expect(delay.at(-1)).toBeGreaterThanOrEqual(3000);
    expect(delay.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2000);
    expect(loop).toBe(1);
    for (const frame of frames.slice(1, -1)) expect(frame.equals(whole)).toBe(false);
  },
);

test("a picture larger than ours moves in fewer frames for as long, so that all of them are no more to hold", async () => {
  const large = { width: 2000, height: 1600 };
  const { delay } = await film(await renderCard(sampleCards.bars, { size: large, animated: true }));
  expect(delay).toHaveLength(17);
  expect(delay.slice(1, -1)).toEqual(Array.from({ length: 15 }, () => 80));
});

/** Colours that a frame has where a box is. */
function coloursIn(frame: Buffer, width: number, box: { left: number; top: number; width: number; height: number }) {
  const colours = new Set<number>();
  for (let y = Math.round(box.top); y < box.top + box.height; y++)
    for (let x = Math.round(box.left); x < box.left + box.width; x++)
      colours.add(frame.readUIntBE((y * width + x) * 3, 3));
  return colours;
}

test("while a number counts up no words are on the card, and it is not in the ink of a fact", async () => {
  const card = sampleCards.trio;
  const theme = resolveTheme("paper");
  const { boxes } = await drawPicture(card, theme, sizeOf("og"));
  const { frames, width } = await film(await renderCard(card, { size: "og", animated: true }));
  const ink = Number.parseInt(theme.colors.text.slice(1), 16);
  const others = boxes.filter(({ line }) => line && !/^figures\[[01]\]\.value$/.test(line.field));
  expect(others.map(({ line }) => line?.field)).toContain("figures[2].value");
  for (const frame of frames.slice(1, -1)) {
    for (const box of others) expect([box.line?.text, coloursIn(frame, width, box).size]).toEqual([box.line?.text, 1]);
    expect(coloursIn(frame, width, { left: 0, top: 0, width: 1200, height: 630 })).not.toContain(ink);
  }
});

test("bars grow in proportion, and their amounts come when they are whole", async () => {
  const card = sampleCards.bars;
  const { boxes } = await drawPicture(card, resolveTheme("paper"), sizeOf("og"));
  const { frames, width } = await film(await renderCard(card, { size: "og", animated: true }));
  const bars = boxes.filter(({ props }) => props["data-amount"] !== undefined);
  const lengthIn = (frame: Buffer, { left, top, width: whole, height }: (typeof bars)[0]) => {
    const at = (x: number) => frame.readUIntBE((Math.round(top + height / 2) * width + x) * 3, 3);
    let length = 0;
    while (
      length < whole &&
      at(left + length) === frames[0]?.readUIntBE((Math.round(top + height / 2) * width + left) * 3, 3)
    )
      length++;
    return length;
  };
  const middle = frames[6] as Buffer;
  const parts = bars.map((bar) => lengthIn(middle, bar) / bar.width);
  expect(parts[0]).toBeGreaterThan(0.3);
  expect(parts[0]).toBeLessThan(0.9);
  for (const [index, part] of parts.entries())
    expect(Math.abs(part - (parts[0] ?? 0)) * (bars[index]?.width ?? 0)).toBeLessThanOrEqual(1);
  for (const box of boxes.filter(({ line }) => /\.value$/.test(line?.field ?? "")))
    expect(coloursIn(middle, width, box).size).toBe(1);
});

test("a GIF moves as a WebP does, over a photograph or a gradient too", async () => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#336699" } })
    .png()
    .toBuffer();
  const card = { ...sampleCards.hero, photo: { src: `data:image/png;base64,${data.toString("base64")}` } };
  const theme = { colors: { background: "linear-gradient(#ffffff, #e8e8f8)" } };
  for (const bytes of [
    await renderCard(sampleCards.hero, { size, animated: true, format: "gif" }),
    await renderCard(card, { size, animated: true, format: "gif" }),
    await renderCard(card, { size, animated: true }),
    await renderCard(sampleCards.bars, { size, animated: true, theme }),
  ]) {
    const { frames, delay, loop } = await film(bytes);
    expect(frames.length).toBeGreaterThan(8);
    expect([delay.at(-1), loop]).toEqual([3200, 1]);
  }
});

test("a unit stays beside its number while that counts, where only satori can set the card's words", async () => {
  const figures = [{ value: "400 km", label: "سكة", sentence: "طولها 400 كيلومتر.", words: "400 كيلومتر" }];
  const card = { ...sampleCards.hero, lang: "ar", title: "المدينة", figures };
  const theme = resolveTheme("paper");
  const whole = await drawPicture(card, theme, sizeOf("og"));
  const stage = countStage(card, 0.5, theme.colors.quiet);
  const { boxes } = await drawPicture(card, theme, sizeOf("og"), { stage, boxes: whole.boxes });
  const said = boxes.flatMap(({ line }) => (line?.color === theme.colors.quiet ? line.text : []));
  expect(said).toEqual(["200", "km"]);
});

test("what cannot move is refused by name", async () => {
  const draw = (options: object, card: Card = sampleCards.hero) => renderCard(card, { size, ...options } as never);
  await expect(draw({ animated: true }, sampleCards.cover)).rejects.toThrow(
    "nothing moves on a card of the template `cover`",
  );
  const dated = { ...sampleCards.hero, figures: sampleCards.trio.figures.slice(2) };
  await expect(draw({ animated: true }, dated)).rejects.toThrow("nothing moves on a card of the template `hero`");
  await expect(draw({ animated: true, format: "png" })).rejects.toThrow(
    "an animated card's format is webp or gif, and not `png`",
  );
  await expect(draw({ format: "gif" })).rejects.toThrow(
    "a card in the format `gif` is an animated one: ask for `animated` too",
  );
  await expect(draw({ animated: "yes" })).rejects.toThrow("option `animated` of renderCard");
  await expect(draw({ animated: true, size: { width: 4000, height: 2000 } })).rejects.toThrow(
    "an animated card has 4000000 pixels at most; 4000 × 2000 has 8000000",
  );
});
