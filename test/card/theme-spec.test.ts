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

test("a brand's colours are any of CSS, and its ground may be a gradient", () => {
  const brand = resolveTheme({
    colors: { accent: "crimson", muted: "hsl(0 0% 20%)", background: "linear-gradient(90deg, white, #eee)" },
  });
  expect(brand.colors).toMatchObject({ accent: "#dc143c", muted: "#333333", background: "#f7f7f7" });
  expect(brand.ground?.stops).toHaveLength(2);
  expect(resolveTheme({ extends: "ink" }).ground).toBeUndefined();
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
  [{ colors: { accent: "redd" } }, '`theme.colors.accent`: "redd" is no colour of CSS'],
  [{ colors: { muted: "#0008" } }, '`theme.colors.muted`: "#0008" is seen through'],
  [{ colors: { accent: "linear-gradient(#fff, #000)" } }, "`theme.colors.accent`: "],
  [
    { colors: { background: "linear-gradient(#fff)" } },
    "`theme.colors.background`: a gradient has two colours or more",
  ],
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
