import { expect, test } from "vitest";
import { sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { createTypesetter } from "../../src/card/typesetter.ts";
import { loadFontReader } from "../../src/render/font.ts";
import { createMetrics } from "../../src/render/metrics.ts";

await loadFontReader();

function typesetter(lang = "fr") {
  return createTypesetter(createMetrics(lang).metrics, themes.paper, sizeOf("og"), lang);
}

function lines(text: string, width: number, count: number, lang = "fr") {
  const set = typesetter(lang).set(text, "source", { field: "label", width, lines: count });
  return {
    lines: set.lines.map((line) => line.text),
    size: set.fontSize,
    clamped: set.clamped,
    overflows: set.overflows,
  };
}

test("short text keeps its size", () => {
  expect(lines("de capacité", 400, 1)).toEqual({ lines: ["de capacité"], size: 26, clamped: false, overflows: false });
});

test("text shrinks before it is cut, but not under 24 px", () => {
  expect(lines("de capacité raccordée par étapes", 400, 1)).toMatchObject({ clamped: false, size: 25 });
  expect(lines("de capacité raccordée par étapes chez le client", 400, 1)).toMatchObject({ clamped: true, size: 24 });
});

test("cut text ends with an ellipsis after a whole word", () => {
  expect(lines("de capacité raccordée par étapes chez le client", 400, 1).lines).toEqual([
    "de capacité raccordée par étapes…",
  ]);
});

test("a word wider than its column is hyphenated, and stays inside", () => {
  const set = lines("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 260, 4, "de");
  expect(set.overflows).toBe(false);
  expect(set.lines.length).toBeGreaterThan(1);
  expect(set.lines.slice(0, -1).every((line) => line.endsWith("-"))).toBe(true);
});

test("a word wider than its line is cut between syllables, and begins on the line before", () => {
  const set = typesetter("nl").set("kost de arbeidsongeschiktheidsverzekeringsmaatschappij volgens de raad", "label", {
    field: "label",
    width: 600,
    lines: 3,
  });
  expect(set.hyphenated).toBe(true);
  expect(set.lines.map((line) => line.text)).toEqual([
    "kost de arbeidsongeschiktheidsverze-",
    "keringsmaatschappij volgens de raad",
  ]);
});

test("lines are of like length and leave no word alone", () => {
  const set = lines("Le plan prévoit de doubler la capacité installée du pays avant la fin", 420, 3);
  expect(set.lines.every((line) => line.length > 15)).toBe(true);
});

test("French punctuation never starts a line", () => {
  const set = typesetter().set("Pourquoi attendre ? Le plan est prêt !", "label", {
    field: "title",
    width: 150,
    lines: 4,
  });
  for (const line of set.lines) expect(line.text).not.toMatch(/^[?!:;»]/);
});

test("Thai, written without spaces, breaks between words", () => {
  const text = "ราคาไฟฟ้าเพิ่มขึ้นสิบสองเปอร์เซ็นต์ในหนึ่งปี";
  const words = [...new Intl.Segmenter("th", { granularity: "word" }).segment(text)].map(({ index }) => index);
  const set = lines(text, 260, 4, "th").lines;
  expect(set.length).toBeGreaterThan(1);
  let at = 0;
  for (const line of set.slice(0, -1)) {
    at += line.length;
    expect(words).toContain(at);
  }
});
