import sharp from "sharp";
import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { stressCards } from "../../src/card/samples/stress-cards.ts";
import { seriesInks } from "../../src/card/series-inks.ts";
import { type SizeName, sizeNames, sizeOf } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import type { ThemeSpec } from "../../src/card/theme-spec.ts";
import { themes } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { cardToSvg } from "../../src/render/svg.ts";
import { addTemplate } from "../../src/render/template-registry.ts";
import { bars } from "../../templates/cards/bars.tsx";
import { templates } from "../../templates/cards/index.ts";
import { lines } from "../../templates/cards/lines.tsx";
import { map } from "../../templates/cards/map.tsx";
import { trend } from "../../templates/cards/trend.tsx";

const errors = async (card: Parameters<typeof checkCard>[0], theme?: ThemeSpec, size: SizeName = "og") =>
  (await checkCard(card, { size, ...(theme && { theme }) })).filter(({ severity }) => severity === "error");

test("bars of 1.99 on their ground are caught, and what they are drawn in is named", async () => {
  const faint = { extends: "paper", colors: { quiet: "#b9b2a4" } };
  const [problem, ...more] = await errors(sampleCards.bars, faint);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ rule: "contrast", field: "theme.colors.quiet" });
  expect(problem?.message).toContain("contrast 1.99; 3 is the least for graphics");
  expect(await errors(sampleCards.trio, faint)).toEqual([]);
  expect((await errors(sampleCards.share, faint)).map(({ field }) => field)).toEqual(["theme.colors.quiet"]);
});

/** A template that draws a card of other numbers than it was given. */
const liar =
  (template: Template, change: (amount: number) => number): Template =>
  (card, ...rest) => {
    const drawn = structuredClone(card);
    for (const bar of drawn.bars?.bars ?? []) bar.amount = change(bar.amount);
    for (const point of drawn.trend?.points ?? []) point.amount = change(point.amount);
    // Of lines one only: on one axis it cannot be right when the others are.
    for (const point of drawn.lines?.lines[1]?.points ?? []) point.amount = change(point.amount);
    for (const { amounts } of drawn.groups?.groups ?? []) for (const each of amounts) each.amount = change(each.amount);
    return template(drawn, ...rest);
  };

test("shapes of other lengths than their amounts are caught", async () => {
  addTemplate(
    "liar-bars",
    liar(bars, (amount) => Math.sqrt(amount)),
    "1",
  );
  addTemplate(
    "liar-trend",
    liar(trend, (amount) => amount ** 2),
    "1",
  );
  addTemplate(
    "liar-lines",
    liar(lines, (amount) => amount / 2),
    "1",
  );
  expect((await errors({ ...sampleCards.lines, template: "liar-lines" })).map(({ rule }) => rule)).toContain(
    "geometry",
  );
  const found = await errors({ ...sampleCards.bars, template: "liar-bars" });
  expect(found.map(({ rule }) => rule)).toContain("geometry");
  expect((await errors({ ...sampleCards.trend, template: "liar-trend" })).map(({ rule }) => rule)).toContain(
    "geometry",
  );
});

test.each([
  ["twice the amount, a fifth longer", [0, 100], [0, 120], "is 100 px long; 60 is right"],
  ["from another line of zero", [40, 60], [0, 120], "do not grow from one line: their zeros lie 40 px apart"],
])("bars are caught that are %s", async (_what, [left, width], [zero, whole], message) => {
  addTemplate(
    "unequal",
    (_card, theme) => ({
      type: "div",
      key: null,
      props: {
        style: { display: "flex", width: 1200, height: 630, background: theme.colors.background },
        children: [
          bar(left as number, 200, width as number, 10, theme.colors.accent),
          bar(zero as number, 300, whole as number, 20, theme.colors.accent),
        ],
      },
    }),
    "1",
  );
  const data = { label: "", bars: [10, 20].map((amount) => ({ label: "", value: "", amount })) };
  const found = await errors({ ...sampleCards.bars, template: "unequal", bars: data });
  expect(found.filter(({ rule }) => rule === "geometry").map((problem) => problem.message)).toEqual([
    expect.stringContaining(message as string),
  ]);
});

function bar(left: number, top: number, width: number, amount: number, background: string) {
  const style = { display: "flex", position: "absolute", left, top, width, height: 20, background };
  return { type: "div", key: null, props: { "data-amount": amount, "data-along": "x", style } };
}

/** Rectangles of a colour in an SVG, as whoever opens the file sees them. */
const rectsOf = (svg: string, color: string) =>
  [
    ...svg.matchAll(
      new RegExp(`<rect x="([\\d.]+)" y="([\\d.]+)" width="([\\d.]+)" height="([\\d.]+)" fill="${color}"`, "g"),
    ),
  ].map(([, x, y, width, height]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }));

test.each(sizeNames)(
  "bars read back from the SVG are as long as their amounts, within a pixel, at %s",
  async (size) => {
    const { accent, quiet, negative } = themes.paper.colors;
    for (const card of [sampleCards.bars, stressCards["falling bars"]]) {
      if (!card?.bars) throw new Error("no bars");
      const svg = await cardToSvg(card, themes.paper, sizeOf(size), { outlines: false });
      const drawn = [accent, quiet, negative]
        .flatMap((color) => rectsOf(svg, color))
        .filter(({ y, width }) => y > 100 && width > 8)
        .map(({ width }) => width)
        .sort((a, b) => b - a);
      const amounts = card.bars.bars.map(({ amount }) => Math.abs(amount)).sort((a, b) => b - a);
      expect(drawn).toHaveLength(amounts.length);
      for (const [index, amount] of amounts.entries()) {
        expect(
          Math.abs((drawn[index] as number) - ((drawn[0] as number) * amount) / (amounts[0] as number)),
        ).toBeLessThan(1.01);
      }
    }
  },
);

test.each(["grouped", "stacked"] as const)(
  "bars of %s cards of other lengths than their amounts are caught",
  async (template) => {
    addTemplate(
      `liar-${template}`,
      liar(await templates[template](), (amount) => Math.sqrt(amount)),
      "1",
    );
    const found = await errors({ ...sampleCards[template], template: `liar-${template}` });
    expect(found.map(({ rule }) => rule)).toContain("geometry");
  },
);

test("parts of a stack that do not go on from each other are caught", async () => {
  const part = (left: number, width: number, amount: number) => {
    const { props, ...rest } = bar(left, 200, width, amount, themes.paper.colors.accent);
    return { ...rest, props: { ...props, "data-stack": 0 } };
  };
  addTemplate(
    "torn",
    (_card, theme) => ({
      type: "div",
      key: null,
      props: {
        style: { display: "flex", width: 1200, height: 630, background: theme.colors.background },
        children: [part(0, 104, 52), part(110, 44, 22), part(154, 52, 26)],
      },
    }),
    "1",
  );
  const found = await errors({ ...sampleCards.stacked, template: "torn" });
  expect(found.filter(({ rule }) => rule === "geometry").map(({ message }) => message)).toEqual([
    "the part of 22 begins 6 px from the one before it",
  ]);
});

test.each(sizeNames)(
  "groups read back from the SVG are as long as their amounts, within a pixel, at %s",
  async (size) => {
    const { colors } = themes.paper;
    for (const card of [sampleCards.grouped, sampleCards.stacked, stressCards["falling groups"]]) {
      const groups = card?.groups?.groups ?? [];
      const svg = await cardToSvg(card as typeof sampleCards.grouped, themes.paper, sizeOf(size), { outlines: false });
      const inks = seriesInks(card?.groups?.series.length ?? 2, 0, colors);
      const rects = inks.flatMap((color) => rectsOf(svg, color)).filter(({ y }) => y > 100);
      // Squares of the key and hairlines are no bars.
      const drawn = rects.filter(
        ({ width, height }) => Math.min(width, height) > 4 && (width !== height || width > 60),
      );
      const count = groups.length * (card?.groups?.series.length ?? 0);
      expect(drawn).toHaveLength(count);
      const thick = new Set(drawn.map(({ height }) => height)).size === 1 ? "width" : "height";
      const lengths = drawn.map((rect) => rect[thick]).sort((a, b) => b - a);
      const amounts = groups
        .flatMap((group) => group.amounts.map(({ amount }) => Math.abs(amount)))
        .sort((a, b) => b - a);
      for (const [index, amount] of amounts.entries())
        expect(Math.abs((lengths[index] ?? 0) - ((lengths[0] ?? 0) * amount) / (amounts[0] ?? 1))).toBeLessThan(1.01);
    }
  },
);

const uri = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40">${inner}</svg>`;
const wearing = (src: string): ThemeSpec => ({ extends: "paper", logo: { src, width: 160, height: 40 } });

test("a logo that nobody sees on its ground is caught", async () => {
  for (const fill of ["#ffffff", "#fbf8f2", "#e8e4da"]) {
    const found = await errors(sampleCards.trio, wearing(uri(svg(`<rect width="160" height="40" fill="${fill}"/>`))));
    expect(found).toEqual([expect.objectContaining({ rule: "contrast", field: "theme.logo" })]);
  }
  expect(await errors(sampleCards.trio, wearing(uri(svg(""))))).toHaveLength(1);
});

test("a logo in currentColor is drawn in the colour of the text, on every ground", async () => {
  const src = uri(svg('<path d="M10 5h140v30H10z" fill="currentColor"/>'));
  expect(await errors(sampleCards.trio, wearing(src))).toEqual([]);
  expect(await errors(sampleCards.trio, { ...wearing(src), extends: "ink" })).toEqual([]);
});

test("a logo in WebP is drawn, and one in JPEG is turned as its EXIF says", async () => {
  const half = sharp({ create: { width: 80, height: 40, channels: 3, background: "#b4231a" } }).extend({
    right: 80,
    background: "#16181d",
  });
  for (const bytes of [
    await half.clone().webp().toBuffer(),
    await half.clone().rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer(),
  ]) {
    const type = (await sharp(bytes).metadata()).format;
    const src = `data:image/${type};base64,${bytes.toString("base64")}`;
    expect(await errors(sampleCards.trio, wearing(src))).toEqual([]);
  }
});

test.each([
  [svg('<text y="30" font-family="Helvetica">Ledger</text>'), "<text>"],
  [svg('<image href="https://example.org/a.png" width="10" height="10"/>'), "https://example.org/a.png"],
  [svg('<image xlink:href="../a.png" width="10" height="10"/>'), "../a.png"],
  [svg("<foreignObject><p>Ledger</p></foreignObject>"), "<foreignObject>"],
])("a logo that would come out otherwise, or blank, is refused by name: %s", async (source, named) => {
  const [problem] = await errors(sampleCards.trio, wearing(uri(source)));
  expect(problem).toMatchObject({ rule: "draw", severity: "error" });
  expect(problem?.message).toContain(`the theme's logo`);
  expect(problem?.message).toContain(named);
});

test("a country that is not told from the land around it is caught, in our themes it is", async () => {
  const near = { extends: "paper", colors: { accent: "#989898" } };
  const found = (await errors(sampleCards.map, near)).filter(({ field }) => field === "map");
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(
    /a country is drawn in #989898 on land of #[0-9a-f]{6}, contrast 2\.\d\d; 3 is the least/,
  );
  expect(await errors(sampleCards.map)).toEqual([]);
});

test("a map that fills another country than the card's, or leaves one out, is caught", async () => {
  addTemplate(
    "liar-map",
    (card, ...rest) => map({ ...card, map: { countries: [{ code: "SE", name: "Danemark" }] } }, ...rest),
    "1",
  );
  const messages = (await errors({ ...sampleCards.map, template: "liar-map" })).map(({ message }) => message);
  expect(messages).toEqual(["Danemark is not on the map", "SE is filled, and not in the card"]);
});
