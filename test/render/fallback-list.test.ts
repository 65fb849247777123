import { basename } from "node:path";
import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { resolveTheme } from "../../src/card/theme-spec.ts";
import { digestCard } from "../../src/render/digest.ts";
import { drawnBy } from "../../src/render/drawn-by.ts";
import { loadFontReader } from "../../src/render/font.ts";
import { renderCard } from "../../src/render/render-card.ts";

await loadFontReader();

const listed = { fonts: { headline: ["@fontsource/newsreader", "@fontsource/biz-udpgothic"] } };

test("what a brand's first font has not, the next of its list draws, before ours", () => {
  const { headline } = resolveTheme(listed).fonts;
  const fileOf = (text: string, family = headline) => basename(drawnBy(text, family, 700, "any")?.face?.path ?? "");
  expect(fileOf("a")).toMatch(/^newsreader/);
  expect(fileOf("Д")).toMatch(/^biz-udpgothic/);
  expect(fileOf("Д", { package: "@fontsource/newsreader" })).not.toMatch(/^biz-udpgothic/);
});

test("the list is a part of what decides a card's pixels", () => {
  const digests = ["paper", listed].map((theme) => digestCard({ card: sampleCards.trio, theme, size: "og" }));
  expect(digests[0]).not.toBe(digests[1]);
});

test("a font of the list that is not installed is refused by its name", async () => {
  const theme = { fonts: { headline: ["@fontsource/newsreader", "@fontsource/newsreaderr"] } };
  await expect(renderCard({ ...sampleCards.trio, title: "Привет" }, { size: "og", theme })).rejects.toThrow(
    "@fontsource/newsreaderr",
  );
});

test.each([
  [
    [],
    "`theme.fonts.headline`: a font is a package's name, `{ package, files }`, `{ package, variable, axes }`, or a list of them",
  ],
  [["@fontsource/newsreader", { packge: "x" }], "`theme.fonts.headline"],
  [[7], "`theme.fonts.headline"],
])("a list %j is refused by its place", (headline, message) => {
  expect(() => resolveTheme({ fonts: { headline: headline as never } })).toThrow(message);
});
