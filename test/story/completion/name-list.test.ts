import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelsOf = (text: string) =>
  extractFigures(text, { lang: "en" }).map((figure) => labelFigure(figure, "en", { nearest: false }));

it("begins with the first name of a list", () => {
  expect(labelsOf("Ana, Bert, Cora damage now at £7m.")).toEqual(["Ana, Bert, Cora damage"]);
});

it("is none that begins within a list of names of which something is told", () => {
  const text =
    "The tally of those hit by storms Ana (or Toto), Bert (or Usa), and Cora (or Man) rose to over 4.26 million.";
  expect(labelsOf(text)).toEqual([""]);
});

it("leaves a name behind where something is", () => {
  expect(labelsOf("In Leeds, Bradford lost 400 shops.")).toEqual(["In Leeds, Bradford lost … shops"]);
});
