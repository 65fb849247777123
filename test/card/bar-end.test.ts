import { expect, test } from "vitest";
import { barEnd } from "../../src/card/bar-end.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { sizeOf } from "../../src/card/size.ts";
import { resolveTheme } from "../../src/card/theme-spec.ts";
import { themes } from "../../src/card/themes.ts";
import type { Typesetter } from "../../src/card/typesetter.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { barsIn } from "../../src/check/shapes.ts";
import { drawPicture } from "../../src/render/picture.ts";

const brand = resolveTheme({ radii: { bar: 12, tab: 8 } });
const type = { px: (pixels: number) => pixels } as Typesetter;
const bar = { amount: 5, along: "x", length: 100, thickness: 40 } as const;

test("a bar is rounded at its far end, and not at its root", () => {
  expect(barEnd(themes.paper, type, bar)).toEqual({});
  expect(barEnd(brand, type, bar)).toEqual({ borderTopRightRadius: 12, borderBottomRightRadius: 12 });
  expect(Object.keys(barEnd(brand, type, { ...bar, amount: -5 }))).toEqual([
    "borderTopLeftRadius",
    "borderBottomLeftRadius",
  ]);
  expect(Object.keys(barEnd(brand, type, { ...bar, rtl: true }))).toEqual([
    "borderTopLeftRadius",
    "borderBottomLeftRadius",
  ]);
  expect(Object.keys(barEnd(brand, type, { ...bar, amount: -5, rtl: true }))).toEqual([
    "borderTopRightRadius",
    "borderBottomRightRadius",
  ]);
  expect(Object.keys(barEnd(brand, type, { ...bar, along: "y" }))).toEqual([
    "borderTopLeftRadius",
    "borderTopRightRadius",
  ]);
  expect(Object.keys(barEnd(brand, type, { ...bar, along: "y", amount: -5 }))).toEqual([
    "borderBottomLeftRadius",
    "borderBottomRightRadius",
  ]);
});

test("no rounding is longer than the bar, or half as thick", () => {
  expect(barEnd(brand, type, { ...bar, length: 3 })).toMatchObject({ borderTopRightRadius: 3 });
  expect(barEnd(brand, type, { ...bar, thickness: 9 })).toMatchObject({ borderTopRightRadius: 4 });
  expect(barEnd(brand, type, { ...bar, length: 0 })).toEqual({});
});

test.each(["bars", "change", "versus"] as const)(
  "the gate reads rounded bars of %s back at their lengths",
  async (name) => {
    const card = sampleCards[name];
    const [round, square] = await Promise.all(
      [brand, themes.paper].map((theme) => drawPicture(card, theme, sizeOf("og"))),
    );
    if (!round || !square) throw new Error("not drawn");
    const plain = ({ stack: _, ...each }: ReturnType<typeof barsIn>[number]) => each;
    expect(round.svg).toContain("a12,12");
    expect(barsIn(round).map(plain)).toEqual(barsIn(square).map(plain));
    expect(barsIn(round).every(({ width, height }) => width > 0 && height > 0)).toBe(true);
    round.release();
    square.release();
    expect(await checkCard(card, { size: "og", theme: { radii: { bar: 12, tab: 8 } } })).toEqual([]);
  },
);
