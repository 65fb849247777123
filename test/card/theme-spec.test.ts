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

test.each([
  ["inc", "unknown theme `inc`; did you mean `ink`?"],
  [{ extends: "pape" }, "unknown theme `pape`; did you mean `paper`?"],
  [{ colour: {} }, "unknown option `theme.colour`; did you mean `colors`?"],
  [{ colors: { acent: "#000000" } }, "unknown option `theme.colors.acent`; did you mean `accent`?"],
  [{ colors: { accent: "red" } }, "`theme.colors.accent`: a colour is written #rrggbb"],
])("%j is refused: %s", (spec, message) => {
  expect(() => resolveTheme(spec as never)).toThrow(message);
});
