import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => labelFigure(extractFigures(text, { lang }).at(-1) as never, lang);

it.each([
  ["nl", "Na de storm zaten 3.200 gezinnen zonder stroom.", "Na de storm zaten … gezinnen zonder stroom"],
  ["de", "Das erste Lesefest fand vor 1.400 Gästen statt.", "Das erste Lesefest fand vor … Gästen statt"],
])("where no part of a clause is a label it stands as it is (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("and not where a pronoun tells of what", () => {
  expect(label("de", "Das entspricht 48 Euro.")).toBe("");
});
