import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFontReader, openFont } from "../../src/render/font.ts";
import { packageFolder } from "../../src/render/font-files.ts";
import { inflateWoff2, sfntOf } from "../../src/render/sfnt.ts";

await loadFontReader();

const file = (extension: string) =>
  readFileSync(join(packageFolder("@fontsource/newsreader"), "files", `newsreader-latin-600-normal.${extension}`));

/** Where each letter of a line stands, and where its ink begins and ends. */
const set = (data: Buffer) => {
  const font = openFont(data);
  const { glyphs } = font.shape("L’efficacité : 750 MW, fin 2028", true);
  return glyphs.map(({ glyph, x }) => ({ x, ...font.ink(glyph) }));
};

test("a WOFF and a WOFF 2 of one font set the same text alike", async () => {
  const [woff, woff2] = [file("woff"), file("woff2")];
  await inflateWoff2(woff2);
  const sfnt = sfntOf(woff);
  expect(sfnt.readUInt32BE(0)).toBe(0x00010000);
  expect(set(sfnt)).toHaveLength(28);
  expect(set(sfntOf(woff2))).toEqual(set(sfnt));
});

test("each table of the sfnt has the checksum that its directory gives", () => {
  const sfnt = sfntOf(file("woff"));
  for (let index = 0; index < sfnt.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    const [sum, offset, length] = [4, 8, 12].map((at) => sfnt.readUInt32BE(entry + at)) as [number, number, number];
    // The table `head` holds a sum of the whole font, which is left out of its own.
    if (sfnt.toString("latin1", entry, entry + 4) === "head") continue;
    let found = 0;
    for (let at = 0; at < length; at += 4) found = (found + sfnt.readUInt32BE(offset + at)) >>> 0;
    expect(found).toBe(sum);
  }
});

test("what is no WOFF is left as it is, and a broken WOFF 2 too", async () => {
  const sfnt = sfntOf(file("woff"));
  expect(sfntOf(sfnt)).toBe(sfnt);
  const broken = file("woff2").subarray(0, 5000);
  await inflateWoff2(broken);
  expect(sfntOf(broken)).toBe(broken);
});

test("a WOFF that ends too soon is refused", () => {
  expect(() => sfntOf(file("woff").subarray(0, 5000))).toThrow();
});

test("a font whose outlines are of a kind that satori does not draw is refused", () => {
  const sfnt = Buffer.from(sfntOf(file("woff")));
  const entry = sfnt.indexOf("gasp", 12, "latin1");
  sfnt.write("CFF2", entry, "latin1");
  expect(() => openFont(sfnt)).toThrow("has its outlines as CFF2; give one with TrueType's");
});
