import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (text: string) =>
  extractFigures(text, { lang: "en" }).map(({ source, unit, per }) => [source.text, per ? `${unit}/${per}` : unit]);

it.each([
  ["About 460 Veska and Kelmo vehicles were stolen.", [["460 Veska and Kelmo vehicles", "vehicles"]]],
  ["It sold 27,000 Model S and Model X cars.", [["27,000 Model S and Model X cars", "cars"]]],
  ["It sold about 63000 Model 3 sedans.", [["63000 Model 3 sedans", "sedans"]]],
  ["The panel is lower than 8.90 ksi.", [["8.90 ksi", "kilopound-force-per-square-inch"]]],
  ["It was 2.14degF higher.", [["2.14degF", "fahrenheit"]]],
  ["The fee goes up by £24 a-year.", [["£24 a-year", "GBP/year"]]],
  ["They make sub-7 nanometer chips.", [["7 nanometer", "nanometer"]]],
  ["Sub-300 sq m offices are let.", [["300 sq m", "square-meter"]]],
])("what a number counts or measures: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(["The 737 Max and Veska jets stay.", "The Kelmo 3 and Veska vans stay.", "The Boro-7 engine is new."])(
  "a name's number counts nothing: %s",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
