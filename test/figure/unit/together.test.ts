import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const read = (text: string) =>
  extractFigures(text, { lang: "it" })
    .filter(({ kind }) => kind !== "date")
    .map((figure) => [figure.amount, figure.role, labelFigure(figure, "it")]);

it.each([
  ["Hanno firmato in 17.300 contro il traliccio.", [17_300, "news", "Hanno firmato in … contro il traliccio"]],
  ["Per il corteo di Lecco erano in 30mila.", [30_000, "news", "Per il corteo di Lecco"]],
  [
    "Nel 2025 hanno varcato la soglia del castello in 204.118, il 9% in più.",
    [204_118, "news", "Nel 2025 hanno varcato la soglia del castello"],
  ],
])("how many did something together is a count: %s", (text, first) => {
  expect(read(text)[0]).toEqual(first);
});

it("what more of them there are is of no other noun", () => {
  expect(read("Nel 2025 hanno varcato la soglia del castello in 204.118, il 9% in più.")[1]?.[2]).not.toMatch(/soglia/);
});

it.each(["I lavori sono iniziati in 1.200 comuni.", "Sono nati in 1.200 borghi e in città."])(
  "with a noun behind they are where something is: %s",
  (text) => {
    expect(extractFigures(text, { lang: "it" })[0]?.unit).not.toBeNull();
  },
);
