import { expect, test } from "vitest";
import { resolveTheme } from "../../src/card/theme-spec.ts";
import { themes } from "../../src/card/themes.ts";

test("a name means a theme", () => {
  expect(resolveTheme("ink")).toBe(themes.ink);
  expect(resolveTheme()).toBe(themes.paper);
});

test("a brand changes what it names and keeps the rest", () => {
  const brand = resolveTheme({
    extends: "ink",
    colors: { accent: "#00a7e1" },
    fonts: { headline: "@fontsource/lora" },
  });
  expect(brand.colors).toEqual({ ...themes.ink.colors, accent: "#00a7e1" });
  expect(brand.fonts).toEqual({ ...themes.ink.fonts, headline: { package: "@fontsource/lora" } });
});

test("a brand sets kinds of text, margins and rules its own way", () => {
  const brand = resolveTheme({
    text: { headline: { weight: 800, transform: "uppercase" }, tick: { size: 30 } },
    space: { margin: 48 },
    rules: { heavy: 0 },
  });
  expect(brand.text.headline).toEqual({ ...themes.paper.text.headline, weight: 800, transform: "uppercase" });
  expect(brand.text.tick).toMatchObject({ size: 30, least: 30 });
  expect(brand.text.label).toEqual(themes.paper.text.label);
  expect([brand.space, brand.rules]).toEqual([
    { margin: 48, gutter: 28 },
    { heavy: 0, hair: 2 },
  ]);
});

test.each([
  ["inc", "unknown theme `inc`; did you mean `ink`?"],
  [{ extends: "pape" }, "unknown theme `pape`; did you mean `paper`?"],
  [{ colour: {} }, "unknown option `theme.colour`; did you mean `colors`?"],
  [{ colors: { acent: "#000000" } }, "unknown option `theme.colors.acent`; did you mean `accent`?"],
  [{ colors: { accent: "red" } }, "`theme.colors.accent`: a colour is written #rrggbb"],
  [{ text: { headlin: {} } }, "unknown option `theme.text.headlin`; did you mean `headline`?"],
  [{ text: { headline: { wieght: 800 } } }, "unknown option `theme.text.headline.wieght`; did you mean `weight`?"],
  [{ text: { headline: { transform: "small-caps" } } }, "`theme.text.headline.transform`: a transform is `uppercase`"],
  [{ text: { unit: { transform: "uppercase" } } }, "unknown option `theme.text.unit.transform`"],
  [{ text: { label: { least: 60 } } }, "`theme.text.label.least`: 60 is more than its size, 40"],
  [{ rules: { hair: 0 } }, "`theme.rules.hair`: Too small"],
  [{ gradients: {} }, "unknown option `theme.gradients`"],
])("%j is refused: %s", (spec, message) => {
  expect(() => resolveTheme(spec as never)).toThrow(message);
});
