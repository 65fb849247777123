import sharp from "sharp";
import { expect, test } from "vitest";
import { renderCard } from "../../src/render/render-card.ts";
import { sample } from "../card/sample.ts";

test("a PNG carries its alt text and its credit, as XMP and as EXIF", async () => {
  const picture = await renderCard({ ...sample, source: { ...sample.source, licence: "CC BY" } }, { size: "og" });
  const { exif, xmp } = await sharp(picture).metadata();
  expect(String(xmp)).toContain(sample.alt);
  expect(String(exif)).toContain(sample.alt);
  expect(String(exif)).toContain("Le Relevé");
  // Short enough to stand in the directory's entry or not, each is found again when libvips reads it.
  const read = await sharp(await sharp(picture).withMetadata().toBuffer()).metadata();
  expect(String(read.exif)).toContain("CC BY");
});
