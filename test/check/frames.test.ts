import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { stressCards } from "../../src/card/samples/stress-cards.ts";
import { sectionOf } from "../../src/card/section.ts";
import { sizeNames, sizeOf } from "../../src/card/size.ts";
import { themeNames, themes } from "../../src/card/themes.ts";
import { wornTheme } from "../../src/card/worn-theme.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { drawPicture } from "../../src/render/picture.ts";

const accents = ["#1f5f8b", "#ffd400", "#000000", "#ffffff", "#808080", "#00d0ff"];
const falling = stressCards["falling bars"] as typeof sampleCards.bars;

test.each(accents)(
  "a section of %s passes the gate in every theme and frame",
  async (accent) => {
    for (const theme of themeNames) {
      for (const frame of ["classic", "poster"] as const) {
        for (const card of [sampleCards.trio, falling, sampleCards.share, sampleCards.hero]) {
          const problems = await checkCard({ ...card, accent, frame }, { size: "og", theme });
          expect(
            problems.map(({ message }) => message),
            `${theme} ${frame} ${card.template}`,
          ).toEqual([]);
        }
      }
    }
  },
  60_000,
);

test("every sample passes the gate as a poster at every size", async () => {
  for (const card of Object.values(sampleCards)) {
    for (const size of sizeNames) {
      const problems = await checkCard({ ...card, frame: "poster" }, { size });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  }
}, 300_000);

test("a poster is flooded with its section's colour", async () => {
  const { accent } = sectionOf(["sport"], { sport: "#2c6e49" });
  const { svg, theme, release } = await drawPicture(
    { ...sampleCards.trio, frame: "poster", ...(accent && { accent }) },
    themes.paper,
    sizeOf("og"),
  );
  release();
  expect(svg).toContain('width="1200" height="630" fill="#2c6e49"');
  expect(theme.colors.text).toBe("#ffffff");
});

test("a plain card wears the theme itself, and the same dress is the same theme", () => {
  expect(wornTheme(themes.ink, sampleCards.trio, false)).toBe(themes.ink);
  const card = { ...sampleCards.trio, accent: "#1f5f8b" };
  expect(wornTheme(themes.ink, card, false)).toBe(wornTheme(themes.ink, { ...card, title: "Another" }, false));
});
