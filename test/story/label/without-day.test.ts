import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "The mill reported a profit of £31m on Tuesday.", "The mill reported a profit"],
  ["fr", "La scierie a annoncé un bénéfice de 31 millions d'euros mardi.", "La scierie a annoncé un bénéfice"],
  ["en", "The fire had burned 900 acres by Monday evening.", "The fire had burned … by Monday evening"],
  ["en", "Strikers will stop 31% of trains on Tuesday.", "Strikers will stop … of trains on Tuesday"],
])("the day on which someone said so is no part of a label (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind !== "date");
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
