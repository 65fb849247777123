import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sizeOf } from "../../src/card/size.ts";
import type { FontFamily } from "../../src/card/theme.ts";
import { resolveTheme, type ThemeSpec } from "../../src/card/theme-spec.ts";
import { renderCarousel } from "../../src/render/carousel.ts";
import { digestCard } from "../../src/render/digest.ts";
import { loadFontReader, openFont } from "../../src/render/font.ts";
import { packageFolder } from "../../src/render/font-files.ts";
import { instanceAt } from "../../src/render/font-instance.ts";
import { drawCard } from "../../src/render/picture.ts";
import { inflateWoff2, sfntOf } from "../../src/render/sfnt.ts";
import { sample } from "../card/sample.ts";

await loadFontReader();

const variable = "@fontsource-variable/newsreader";
const oneFile = { package: variable, variable: "files/newsreader-latin-wght-normal.woff2" };

const read = async (name: string, file: string) => {
  const bytes = readFileSync(join(packageFolder(name), "files", file));
  await inflateWoff2(bytes);
  return sfntOf(bytes);
};

let font: Buffer;
beforeAll(async () => {
  font = await read(variable, "newsreader-latin-wght-normal.woff2");
});

const line = "L’efficacité : 750 MW, fin 2028";

const set = (data: Buffer) => {
  const { unitsPerEm, shape, outline, ink } = openFont(data);
  const { width, glyphs } = shape(line, true);
  return {
    width: width / unitsPerEm,
    outlines: glyphs.map(({ glyph }) => outline(glyph)),
    ink: glyphs.map(({ glyph }) => ink(glyph)),
  };
};

const instance = (place: Record<string, number>) => instanceAt(font, openFont(font).axes, place);

const wearing = (headline: FontFamily): ThemeSpec => ({ fonts: { headline, value: headline, text: headline } });
const draw = (family: FontFamily, card = sample) => drawCard(card, resolveTheme(wearing(family)), sizeOf("og"));

test("a variable font says its axes, and an instance of it has none", () => {
  expect(openFont(font).axes).toEqual([{ tag: "wght", least: 200, most: 800 }]);
  expect(openFont(instance({ wght: 600 })).axes).toEqual([]);
});

test("an instance sets text as the family's file for that weight does", async () => {
  const widths: number[] = [];
  for (const weight of [400, 600, 800]) {
    const file = set(await read("@fontsource/newsreader", `newsreader-latin-${weight}-normal.woff`));
    const made = set(instance({ wght: weight }));
    expect(made.width).toBeCloseTo(file.width, 2);
    widths.push(made.width);
  }
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(set(instance({ wght: 600 })).outlines).not.toEqual(set(instance({ wght: 601 })).outlines);
});

test("a place that is not on an axis, and an axis that there is not, are refused by their names", () => {
  expect(() => instance({ wght: 900 })).toThrow("has `wght` from 200 to 800, and 900 is asked for");
  expect(() => instance({ wght: 400, opsz: 20 })).toThrow("has no axis `opsz`, only `wght`");
});

test("one file draws each weight that a card's texts have", async () => {
  const { faces } = await draw(oneFile);
  const names = faces.map(({ name }) => name).sort();
  const base = "newsreader-latin-wght-normal";
  expect(names).toEqual(["400", "500", "600", "700"].map((weight) => `${base}-wght${weight}`));
  for (const face of faces) expect(openFont(face.data).axes).toEqual([]);
});

test("the same is drawn whether one file is given, each weight of it, or the package", async () => {
  const place = async (family: FontFamily) => (await draw(family)).boxes.map(({ left, width }) => [left, width]);
  const file = oneFile.variable;
  const files = { 400: file, 500: file, 600: file, 700: file };
  expect(await place({ package: variable, files })).toEqual(await place(oneFile));
  expect(await place({ package: variable })).toEqual(await place(oneFile));
});

test("a package's files of other letters are opened for a card that has them, also where capitals make them", async () => {
  const card = { ...sample, title: "Ưu tiên nước sạch", lang: "vi" };
  const { faces, absent } = await draw({ package: variable }, card);
  expect(absent).toEqual([]);
  expect(faces.map(({ name }) => name)).toContain("newsreader-vietnamese-wght-normal-wght600");
});

test("a further axis is drawn where it is set, from the package's file that has it", async () => {
  const large = await draw({ package: variable, axes: { opsz: 72 } });
  const small = await draw({ package: variable, axes: { opsz: 6 } });
  expect(large.faces.map(({ name }) => name)).toContain("newsreader-latin-opsz-normal-opsz72-wght600");
  expect(large.svg === small.svg).toBe(false);
});

test("what is asked for and is not on the axis is refused with the file, when it is drawn", async () => {
  await expect(draw({ package: variable, axes: { opsz: 90 } })).rejects.toThrow(
    /^font file .*newsreader-latin-opsz-normal\.woff2 has `opsz` from 6 to 72, and 90 is asked for$/,
  );
  const heavy: ThemeSpec = { ...wearing(oneFile), text: { headline: { weight: 900 } } };
  await expect(drawCard(sample, resolveTheme(heavy), sizeOf("og"))).rejects.toThrow(
    /^font file .*newsreader-latin-wght-normal\.woff2 has `wght` from 200 to 800, and 900 is asked for$/,
  );
  const still = { package: "@fontsource/newsreader", variable: "files/newsreader-latin-400-normal.woff" };
  await expect(draw(still)).rejects.toThrow("is no variable font; give a file for each weight in `files`");
  await expect(draw({ package: "@fontsource/newsreader", axes: { opsz: 24 } })).rejects.toThrow(
    /^font file .*newsreader-latin-\d+-normal\.woff is no variable font; it has no axis `opsz`$/,
  );
});

test("a variable font that has no room in the subsetter's memory is refused as too large", () => {
  const padded = Buffer.concat([font, Buffer.alloc(100_000_000)]);
  expect(() => instanceAt(padded, openFont(font).axes, { wght: 600 })).toThrow("is too large for a variable font");
  expect(openFont(instance({ wght: 600 })).axes).toEqual([]);
});

test.each([
  [{}, "it names no font: give its `package`, `files` or `variable`"],
  [{ axes: { opsz: 24 } }, "it names no font: give its `package`, `files` or `variable`"],
  [{ variable: "" }, "it names no font: give its `package`, `files` or `variable`"],
  [{ ...oneFile, files: { 400: "a.woff" } }, "a font has `files`, one for each weight, or one `variable`, not both"],
  [{ ...oneFile, axes: { wght: 300 } }, "the axis `wght` is the `weight` of each style in `theme.text`"],
  [
    [variable, { ...oneFile, axes: { size: 3, optical: 3 } }],
    '"optical" is no axis: its tag has four letters, such as `opsz`',
  ],
])("a font %j is refused by its place", (headline, message) => {
  expect(() => resolveTheme({ fonts: { headline: headline as never } })).toThrow(
    `\`theme.fonts.headline\`: ${message}`,
  );
});

test("the file, the weights and the axes decide a card's name", () => {
  const digest = (spec: ThemeSpec) => digestCard({ card: sample, theme: spec, size: "og" });
  const digests = [
    wearing(oneFile),
    wearing({ ...oneFile, variable: "files/newsreader-latin-wght-italic.woff2" }),
    wearing({ ...oneFile, variable: "files/newsreader-latin-opsz-normal.woff2" }),
    wearing({ ...oneFile, variable: "files/newsreader-latin-opsz-normal.woff2", axes: { opsz: 72 } }),
    { ...wearing(oneFile), text: { headline: { weight: 650 } } },
  ].map(digest);
  expect(new Set(digests).size).toBe(digests.length);
  expect(digest(wearing({ ...oneFile }))).toBe(digests[0]);
});

test("a carousel's words are set in the instances", async () => {
  const pdf = await renderCarousel([sample], { theme: wearing(oneFile) });
  expect(pdf.toString("latin1")).toMatch(/\/BaseFont \/[A-Z]{6}\+Newsreader/);
});
