import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import type { SizeName } from "../../src/card/size.ts";
import type { TemplateName } from "../../src/card/template-names.ts";
import type { ThemeName } from "../../src/card/themes.ts";
import { renderCard } from "../../src/render/render-card.ts";

/**
 * A few cards as pixels: what an SVG's words do not show, such as the fonts themselves. A picture that differs
 * is left in output/pictures, for a person to look at; `UPDATE_PICTURES=1 npx vitest run test/templates`
 * accepts all of them as they are.
 */
const chosen: [TemplateName, SizeName, ThemeName][] = [
  ["trio", "og", "paper"],
  ["trio", "story", "ink"],
  ["hero", "square", "signal"],
  ["bars", "og", "ink"],
  ["trend", "wide", "paper"],
  ["share", "portrait", "paper"],
  ["map", "og", "ink"],
];

/** Pixels may differ by this much of 255 in any channel, and this share of them by more: other builds of the rasteriser round edges differently. */
const tolerance = { channel: 40, share: 0.002 };

test.each(chosen)("%s at %s in %s looks as it looked", async (template, size, theme) => {
  const picture = await renderCard(sampleCards[template], { size, theme });
  const name = `${template}.${size}.${theme}.png`;
  const reference = new URL(`../output/${name}`, import.meta.url).pathname;
  if (process.env.UPDATE_PICTURES)
    await defaultEffects.write(reference, await sharp(picture).png({ compressionLevel: 9 }).toBuffer());
  const share = await differing(picture, await readFile(reference));
  if (share > tolerance.share) await defaultEffects.write(`output/pictures/${name}`, picture);
  expect(share).toBeLessThanOrEqual(tolerance.share);
});

test("a picture of another theme is told apart", async () => {
  const [paper, ink] = await Promise.all(
    ["paper", "ink"].map((theme) => renderCard(sampleCards.trio, { size: "og", theme })),
  );
  expect(await differing(paper as Buffer, ink as Buffer)).toBeGreaterThan(0.5);
});

/** The share of pixels that differ by more than the tolerance. */
async function differing(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((file) => sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 3) {
    const off = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > tolerance.channel,
    );
    if (off) count++;
  }
  return count / (a.data.length / 3);
}
