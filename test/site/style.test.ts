import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ThemeColors } from "../../src/card/theme.ts";
import { type ThemeName, themes } from "../../src/card/themes.ts";

const style = readFileSync("templates/parts/keyfigures.css", "utf8");
const [light, dark] = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, block = ""]) => block);

/** The colours that pages share with cards. */
const shared: (keyof ThemeColors)[] = ["background", "text", "muted", "rule", "accent", "mark", "quiet"];

describe("pages wear the cards' colours", () => {
  it.each<[string, string | undefined, ThemeName]>([
    ["light", light, "paper"],
    ["dark", dark, "ink"],
  ])("%s is the theme of its name", (_, block, theme) => {
    for (const name of shared) expect(block).toContain(`--kf-${name}: ${themes[theme].colors[name]};`);
  });
});

it("names only typefaces that the plugin brings along", () => {
  const named = [...style.matchAll(/url\("fonts\/([^"]+)"\)/g)].map(([, file]) => file);
  const plugin = readFileSync("src/eleventy/assets.ts", "utf8");
  expect(named.length).toBeGreaterThan(3);
  for (const file of named) expect(plugin).toContain(`"${file?.replace(".woff2", "")}"`);
});
