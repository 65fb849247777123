import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { packageFolder } from "../../src/render/font-files.ts";
import { sfntOf } from "../../src/render/sfnt.ts";

const file = (extension: string) =>
  readFileSync(join(packageFolder("@fontsource/newsreader"), "files", `newsreader-latin-600-normal.${extension}`));

const outlines = (data: Buffer) => {
  const font = fontkit.create(data) as fontkit.Font;
  const { glyphs, positions } = font.layout("L’efficacité : 750 MW, fin 2028");
  return glyphs.map(({ id, path }, index) => [id, positions[index]?.xAdvance, path.toSVG()]);
};

test("a WOFF's sfnt sets text as the WOFF itself does", () => {
  const sfnt = sfntOf(file("woff"));
  expect(sfnt.readUInt32BE(0)).toBe(0x00010000);
  expect(outlines(sfnt)).toEqual(outlines(file("woff")));
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

test("what is no WOFF is left as it is", () => {
  const woff2 = file("woff2");
  expect(sfntOf(woff2)).toBe(woff2);
});

test("a WOFF that ends too soon is refused", () => {
  expect(() => sfntOf(file("woff").subarray(0, 5000))).toThrow();
});
