import { expect, test } from "vitest";
import type { Card } from "../../src/card/card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { type SizeName, sizeNames, sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { drawPicture } from "../../src/render/picture.ts";
import type { Box } from "../../src/render/svg.ts";

const base = { ...sampleCards.bars, lang: "en", title: "A chart" };

async function draw(card: Card, size: SizeName = "og"): Promise<{ boxes: Box[]; words: Map<string, Box> }> {
  const picture = await drawPicture(card, themes.paper, sizeOf(size));
  picture.release();
  const words = new Map(picture.boxes.flatMap((box) => (box.line ? [[box.line.text, box]] : [])) as [string, Box][]);
  return { boxes: picture.boxes, words };
}

const barsOf = (boxes: readonly Box[]) => boxes.filter(({ props }) => props["data-amount"] !== undefined);

const frost: Card = {
  ...base,
  template: "change",
  change: {
    label: "Mean temperature",
    from: { value: "−4 °C", amount: -4, when: "1986" },
    to: { value: "9 °C", amount: 9, when: "2026" },
  },
};

test.each(sizeNames)(
  "a change from below zero to above it is drawn through zero, years under both, at %s",
  async (size) => {
    const { boxes, words } = await draw(frost, size);
    const [from, to] = barsOf(boxes) as [Box, Box];
    expect(from.top).toBeCloseTo(to.top + to.height, -0.5);
    expect(from.height / to.height).toBeCloseTo(4 / 9, 1);
    const [was, is] = [words.get("1986") as Box, words.get("2026") as Box];
    expect(was.top).toBe(is.top);
    expect(was.top).toBeGreaterThanOrEqual(from.top + from.height);
    expect(words.has("0")).toBe(true);
  },
);

test("both bars of a change below zero hang from it", async () => {
  const change = {
    label: "Result",
    from: { value: "−$12M", amount: -12 },
    to: { value: "−$31M", amount: -31 },
    delta: "−$19M",
  };
  const { boxes, words } = await draw({ ...frost, change });
  const [from, to] = barsOf(boxes) as [Box, Box];
  expect(from.top).toBe(to.top);
  expect(to.height / from.height).toBeCloseTo(31 / 12, 1);
  expect((words.get("−$19M") as Box).line?.size).toBeGreaterThan(100);
});

test("bars shown of more rows say of how many", async () => {
  const bars = Array.from({ length: 12 }, (_, index) => ({ label: `Town ${index}`, value: `${index}`, amount: index }));
  const card = { ...base, bars: { label: "Homes", bars } };
  expect((await draw(card)).words.has("6\u00a0of\u00a012")).toBe(true);
  expect((await draw({ ...card, lang: "fr" }, "square")).words.has("8\u00a0sur\u00a012")).toBe(true);
  expect(
    (await draw({ ...card, bars: { label: "Homes", bars: bars.slice(0, 3), of: 9 } })).words.has("3\u00a0of\u00a09"),
  ).toBe(true);
  const all = await draw({ ...card, bars: { label: "Homes", bars: bars.slice(0, 3) } });
  expect([...all.words.keys()].filter((text) => text.includes("of"))).toEqual([]);
});

test("bars below zero have a colour of their own, and names stand at the root", async () => {
  const bars = { Paris: 14, Lyon: 9, Nice: -18, Brest: -4 };
  const card = {
    ...base,
    bars: {
      label: "Change",
      bars: Object.entries(bars).map(([label, amount]) => ({ label, amount, value: `${amount}` })),
    },
  };
  const { boxes, words } = await draw(card);
  const colors = barsOf(boxes).map(({ props }) => (props.style as { background: string }).background);
  const { accent, negative } = themes.paper.colors;
  expect(colors).toEqual([accent, accent, negative, negative]);
  const [paris] = barsOf(boxes) as [Box];
  const zero = paris.left;
  expect(Math.abs(zero - ((words.get("Paris") as Box).left + (words.get("Paris") as Box).width))).toBeLessThan(20);
  expect(Math.abs((words.get("Nice") as Box).left - zero)).toBeLessThan(20);
});

test("a line names its highest and its lowest, wherever they are, and what its axis stands on", async () => {
  const amounts = [88, 90, 12, 40, 41, 60];
  const points = amounts.map((amount, index) => ({
    label: `${2018 + index}`,
    at: 2018 + index,
    value: `${amount}k`,
    amount,
  }));
  const { words } = await draw({ ...base, template: "trend", trend: { label: "Riders", points } });
  for (const said of ["90k", "12k", "60k", "0"]) expect(words.has(said), said).toBe(true);
});

test.each([
  ["0.003%", 0.00003],
  ["99.99%", 0.9999],
  ["−72%", 0.72],
])("%s is no grid", async (value, part) => {
  const figure = { value, label: "of the sample", sentence: "", words: "" };
  const { boxes } = await draw({ ...base, template: "share", share: { figure, part } });
  expect(boxes.some(({ type }) => type === "svg")).toBe(false);
  const half = await draw({ ...base, template: "share", share: { figure: { ...figure, value: "50%" }, part: 0.5 } });
  expect(half.boxes.some(({ type }) => type === "svg")).toBe(true);
});
