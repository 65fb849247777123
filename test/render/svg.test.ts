import { expect, test } from "vitest";
import { sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { cardToSvg } from "../../src/render/svg.ts";
import { figure, sample } from "../card/sample.ts";
import { linesOf } from "./svg-lines.ts";

test("French spacing, subscripts and currencies have glyphs", async () => {
  const figures = [
    figure("3\u202f416,3 Md €", "de CO₂ évités — « bilan » : ½, ₹ et ₩"),
    figure("−12\u00a0%", "en un an"),
  ];
  const svg = await cardToSvg({ ...sample, figures }, themes.paper, sizeOf("og"), { outlines: false });
  expect(linesOf(svg).join("\n")).toContain("de CO₂ évités — «\u00a0bilan\u00a0»\u00a0: ½, ₹ et ₩");
});

test("a value is one line of text, however long", async () => {
  const values = ["€3,416.3B", "12 Nov 2027", "140,000"];
  const figures = values.map((value) => figure(value, "de dette publique"));
  const svg = await cardToSvg({ ...sample, figures }, themes.paper, sizeOf("og"), { outlines: false });
  expect(linesOf(svg)).toEqual(expect.arrayContaining(values));
});
