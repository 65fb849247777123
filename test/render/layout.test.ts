import { expect, test } from "vitest";
import { jsx } from "../../src/card/jsx-runtime.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { stressCards } from "../../src/card/samples/stress-cards.ts";
import { sizeNames, sizeOf } from "../../src/card/size.ts";
import { themeNames, themes } from "../../src/card/themes.ts";
import { loadAtlas } from "../../src/render/atlas.ts";
import { withoutMasks } from "../../src/render/base-layer.ts";
import { boxCard } from "../../src/render/layers.ts";
import { plainLayout, satoriLayout } from "../../src/render/layout.ts";
import { inflateFonts } from "../../src/render/web-fonts.ts";

const looks = [
  ...sizeNames.map((size) => ({ size, theme: themes.paper })),
  ...themeNames.map((theme) => ({ size: "og" as const, theme: themes[theme] })),
];
const cards = [
  ...Object.entries(sampleCards).map(([name, card]) => ({ name, card, looks })),
  ...Object.entries(stressCards).map(([name, card]) => ({ name, card, looks: looks.slice(0, 1) })),
];
const og = sizeOf("og");

test.each(cards)("$name is laid out as satori does", async ({ card, looks }) => {
  for (const { size, theme } of looks) {
    await inflateFonts(theme, card);
    if (card.map) await loadAtlas();
    const { boxed } = await boxCard(card, theme, sizeOf(size));
    const plain = plainLayout(boxed, sizeOf(size));
    if (!plain) continue;
    const satoris = await satoriLayout(boxed, sizeOf(size), new Map());
    expect(plain).toEqual({ ...satoris, base: withoutMasks(satoris.base) });
  }
});

test.each(["trio", "hero", "cover", "takeaways", "bars", "change", "ranking", "quote", "versus"] as const)(
  "%s needs no satori",
  async (name) => {
    await inflateFonts(themes.paper, sampleCards[name]);
    const { boxed } = await boxCard(sampleCards[name], themes.paper, og);
    expect(plainLayout(boxed, og)).toBeDefined();
  },
);

const ground = { display: "flex", width: 1200, height: 630, background: "#ffffff" };
const card = (style: object, ...children: object[]) =>
  jsx("div", { style: { ...ground, ...style }, children: children as never });
const box = (style: object, ...children: object[]) =>
  jsx("div", { style: { display: "flex", ...style }, children: children as never });
const grey = (width: number, height: number, style = {}) => box({ width, height, background: "#888888", ...style });

test.each([
  ["a row at its end", card({ justifyContent: "flex-end", alignItems: "flex-end" }, grey(101, 51), grey(99, 33))],
  ["boxes evenly spaced", card({ justifyContent: "space-evenly" }, grey(101, 51), grey(99, 33))],
  ["a box alone between", card({ justifyContent: "space-between" }, grey(101, 51))],
  ["growth shared", card({}, grey(101, 51, { flexGrow: 2 }), grey(100, 51, { flexGrow: 1 }))],
  ["growth of less than all", card({}, grey(100, 51, { flexGrow: 0.25 }))],
  ["a middle on half a pixel", card({ flexDirection: "column", alignItems: "center" }, grey(101, 51), grey(100, 33))],
  [
    "more than there is room for",
    card({ justifyContent: "center" }, grey(900, 51, { flexShrink: 0 }), grey(900, 33, { flexShrink: 0 })),
  ],
  [
    "margins and padding",
    card({ padding: "10px 20px", boxSizing: "border-box" }, grey(101, 51, { marginLeft: 7, marginTop: -9 })),
  ],
  [
    "a box as long as its parent",
    card({}, box({ width: 300, flexDirection: "column" }, box({ width: "100%", height: 2, background: "#888888" }))),
  ],
  [
    "what is positioned over what is not",
    card({}, box({ position: "relative" }, grey(300, 300)), grey(300, 300, { marginLeft: -100 })),
  ],
  [
    "an absolute box",
    card({ position: "relative" }, box({ position: "absolute", left: 33.5, top: 12.5 }, grey(101, 51))),
  ],
])("%s", async (_what, element) => {
  const satoris = await satoriLayout(element, og, new Map());
  expect(plainLayout(element, og)).toEqual({ ...satoris, base: withoutMasks(satoris.base) });
});

test.each([
  ["words", card({}, box({}, "words" as never))],
  ["a picture", card({}, jsx("img", { src: "data:image/png;base64,", width: 1, height: 1 }))],
  ["round corners", card({}, grey(100, 100, { borderRadius: 8 }))],
  ["see-through colours", card({}, grey(100, 100, { background: "rgba(0, 0, 0, 0.5)" }))],
  ["a box that shrinks", card({}, grey(900, 100), grey(900, 100))],
  ["text from right to left", card({ direction: "rtl" }, grey(100, 100))],
  ["lines that wrap", card({ flexWrap: "wrap" }, grey(900, 100), grey(900, 100))],
  ["styles by class", card({}, jsx("div", { tw: "p-4" }))],
  [
    "an absolute box in one that is not positioned",
    card({}, box({}, grey(10, 10, { position: "absolute", left: 0, top: 0 }))),
  ],
  ["a card of another size", box({ width: 600, height: 315 })],
])("%s is satori’s to lay out", (_what, element) => {
  expect(plainLayout(element, og)).toBeUndefined();
});
