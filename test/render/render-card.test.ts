import { once } from "node:events";
import sharp from "sharp";
import { expect, test } from "vitest";
import { InputError } from "../../src/base/error.ts";
import { sizeNames, sizeOf, sizes } from "../../src/card/size.ts";
import { resolveTheme } from "../../src/card/theme-spec.ts";
import { drawCard } from "../../src/render/picture.ts";
import { renderCard } from "../../src/render/render-card.ts";
import { sample } from "../card/sample.ts";

test.each(sizeNames)("a %s picture has its size's pixels", async (size) => {
  const { width, height, format } = await sharp(await renderCard(sample, { size })).metadata();
  expect({ width, height, format }).toEqual({ width: sizes[size].width, height: sizes[size].height, format: "png" });
});

test("the same card gives the same bytes, also between other cards", async () => {
  const other = { ...sample, title: "Autre titre" };
  const [first, , second] = await Promise.all([sample, other, sample].map((card) => renderCard(card, { size: "og" })));
  expect(first?.equals(second as Buffer)).toBe(true);
});

test("every theme changes the pixels", async () => {
  const pictures = await Promise.all(
    ["paper", "ink", "signal"].map((theme) => renderCard(sample, { size: "og", theme })),
  );
  expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(3);
});

test.each([
  ["png", "png"],
  ["jpeg", "jpeg"],
  ["webp", "webp"],
] as const)("the format %s is written", async (format, seen) => {
  expect((await sharp(await renderCard(sample, { size: "og", format })).metadata()).format).toBe(seen);
});

test("an SVG needs no font: its letters are outlines", async () => {
  const svg = String(await renderCard(sample, { size: "og", format: "svg" }));
  expect(svg).toContain("<path");
  expect(svg).not.toContain("<text");
});

test("a character that no font has is left out, and Node warns of it; a strict caller gets an error", async () => {
  const card = {
    ...sample,
    figures: [{ ...sample.figures[0], label: "écrit en 𐎠 cunéiforme" } as (typeof sample.figures)[0]],
  };
  const message = "no font has “𐎠” (U+103A0), which the card's figures[0].label needs";
  const warned = once(process, "warning");
  const without = {
    ...card,
    figures: [{ ...card.figures[0], label: "écrit en cunéiforme" } as (typeof card.figures)[0]],
  };
  expect(await renderCard(card, { size: "og" })).toEqual(await renderCard(without, { size: "og" }));
  expect(await warned).toEqual([expect.objectContaining({ name: "KeyfiguresWarning", message })]);
  await expect(renderCard(card, { size: "og", strict: true })).rejects.toThrow(new InputError(message));
});

test("a font package that is not installed fails, and says what to install", async () => {
  const theme = { fonts: { headline: "@fontsource/no-such-family" } };
  await expect(renderCard(sample, { size: "og", theme })).rejects.toThrow(
    "font package `@fontsource/no-such-family` is not installed; run `npm install @fontsource/no-such-family`",
  );
});

test("a brand may have its fonts as WOFF, WOFF 2 or TrueType", async () => {
  const draw = (font: { package: string; files: Record<number, string> }) =>
    drawCard(sample, resolveTheme({ fonts: { headline: font, value: font, text: font } }), sizeOf("og"));
  const widths = async (extension: string) => {
    const file = (weight: number) => `files/libre-franklin-latin-${weight}-normal.${extension}`;
    const files = { 400: file(400), 600: file(600), 700: file(700) };
    const { boxes } = await draw({ package: "@fontsource/libre-franklin", files });
    return boxes.filter(({ line }) => line).map(({ top, width }) => [top, width]);
  };
  expect((await widths("woff")).length).toBeGreaterThan(5);
  expect(await widths("woff2")).toEqual(await widths("woff"));
  const wide = { package: "@expo-google-fonts/source-sans-3", files: { 400: "400Regular/SourceSans3_400Regular.ttf" } };
  expect((await draw(wide)).faces.map(({ name }) => name)).toEqual(["SourceSans3-400Regular"]);
});

test("a file that is no font fails, and says which", async () => {
  const theme = { fonts: { headline: { package: "satori", files: { 600: "package.json" } } } };
  await expect(renderCard(sample, { size: "og", theme })).rejects.toThrow(
    /font file .*satori.package\.json is not a font that can be read$/,
  );
});

test("a missing font file fails, and says which", async () => {
  const theme = { fonts: { headline: { files: { 600: "fonts/gone.woff2" } } } };
  await expect(renderCard(sample, { size: "og", theme })).rejects.toThrow(/font file .*fonts\/gone\.woff2 is missing$/);
});

test("misspelt names are answered with the nearest one", async () => {
  await expect(renderCard({ ...sample, template: "trioo" }, { size: "og" })).rejects.toThrow(
    "unknown template `trioo`; did you mean `trio`?",
  );
  await expect(renderCard(sample, { size: "ogg" as "og" })).rejects.toThrow("unknown size `ogg`; did you mean `og`?");
  await expect(renderCard(sample, { size: "og", theme: "papier" })).rejects.toThrow(
    "unknown theme `papier`; did you mean `paper`?",
  );
  await expect(renderCard(sample, { size: "og", format: "jpg" as "jpeg" })).rejects.toThrow("unknown format `jpg`");
});

test("for a strict caller, a script whose optional package is not installed fails, and says what to install and what for", async () => {
  await expect(renderCard({ ...sample, lang: "ko", title: "서울" }, { size: "og", strict: true })).rejects.toThrow(
    "no font has “서” (U+C11C), “울” (U+C6B8), which the card's title needs; run `npm install @fontsource/noto-sans-kr`",
  );
});

test("a card with a misspelt member is refused before anything is drawn", async () => {
  const { title, ...rest } = sample;
  await expect(renderCard({ ...rest, titel: title } as never, { size: "og" })).rejects.toThrow(
    "the card's title is wrong",
  );
});
