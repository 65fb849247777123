import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "The bank, which opened in May, is closing 40 branches, nearly half of its network.",
    "The bank … is closing 40 branches … of its network",
  ],
  [
    "The mine's owner, blaming low prices, will cut 210 jobs, or 34% of the workforce.",
    "The mine's owner … will cut 210 jobs … of the workforce",
  ],
])("a share behind a comma is of what the verb behind an insertion counts: %s", (text, label) => {
  const share = extractFigures(text, { lang: "en" }).at(-1);
  expect(share && labelFigure(share, "en")).toBe(label);
});

it("names who told whom behind an insertion", () => {
  const text =
    "The mine's owner, blaming low prices, told staff on Thursday that it would cut 210 jobs before Christmas.";
  const [count] = extractFigures(text, { lang: "en" });
  expect(count && labelFigure(count, "en")).toContain(
    "The mine's owner … told staff on Thursday that it would cut … jobs",
  );
});

it.each([
  ["Wheat – the region's main crop – hit $412 a tonne.", "Wheat … hit"],
  ["The mill – the town's biggest employer – will cut 210 jobs.", "The mill … will cut … jobs"],
  ["Harrow Foods, chief executive Ann Dell said on Thursday, has raised $28 million.", "Harrow Foods … has raised"],
  ["The waiting list, the trust said on Thursday, fell by 2,300 to 41,700.", "The waiting list"],
])("names the subject before dashes and before who says so: %s", (text, label) => {
  const figure = extractFigures(text, { lang: "en" }).at(-1);
  expect(figure && labelFigure(figure, "en", { nearest: false })).toBe(label);
});

it("names what a short question asks for", () => {
  const [price] = extractFigures("The price? £2,790, or £3,100 with lights.", { lang: "en" });
  expect(price && labelFigure(price, "en", { nearest: false })).toBe("The price");
});
