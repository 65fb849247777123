import { expect, it } from "vitest";
import { contrast, graphicsContrast, parseColor } from "../../src/card/contrast.ts";
import { sectionOf } from "../../src/card/section.ts";
import { seriesInks } from "../../src/card/series-inks.ts";
import { themes } from "../../src/card/themes.ts";
import { wornTheme } from "../../src/card/worn-theme.ts";
import { sample } from "./sample.ts";

const worn = [
  ...Object.values(themes),
  ...["economy", "sport", "culture", "science"].map((section) =>
    wornTheme(themes.paper, { ...sample, frame: "poster", ...sectionOf([section], true) }, false),
  ),
];

it.each([2, 3, 4])(
  "draws %i series in as many colours, each told from its ground and from the others, in every theme and on posters",
  (count) => {
    for (const { colors } of worn) {
      for (let told = 0; told < count; told++) {
        const inks = seriesInks(count, told, colors);
        expect(inks[told]).toBe(colors.accent);
        for (const [index, ink] of inks.entries()) {
          expect(contrast(parseColor(ink), parseColor(colors.background))).toBeGreaterThanOrEqual(graphicsContrast);
          for (const other of inks.slice(index + 1))
            expect(contrast(parseColor(ink), parseColor(other))).toBeGreaterThan(1.12);
        }
      }
    }
  },
);
