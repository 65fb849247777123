import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTemplates } from "../../src/build/site-templates.ts";
import type { Card } from "../../src/card/card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import type { ThemeSpec } from "../../src/card/theme-spec.ts";
import { themes } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { drawChecked } from "../../src/check/draw-checked.ts";
import { figure, sample } from "../card/sample.ts";

/** The rules that find something, and the fields they name. */
async function faults(card: Card, theme?: ThemeSpec, size: "og" | "story" = "og") {
  const problems = await checkCard(card, { size, ...(theme && { theme }) });
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ rule, field }) => `${rule} ${field ?? ""}`.trim());
}

const square = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10" fill="#b4231a"/></svg>',
).toString("base64")}`;

test("a sound card has no problem", async () => {
  expect(await checkCard(sample, { size: "og" })).toEqual([]);
});

test("a font without the glyph is caught", async () => {
  const [problem, ...others] = await checkCard(
    { ...sample, title: "Écrit en 𐎠" },
    { size: "og", path: "content/a.md" },
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: "glyph", severity: "error", path: "content/a.md" });
  expect(problem?.message).toContain("“𐎠” (U+103A0), which the card's title needs");
});

test("a value of 300 characters is caught: it never breaks", async () => {
  const found = await faults({ ...sample, figures: [figure(`$${"1234567890".repeat(30)}`, "de trop")] });
  expect(found).toContain("overflow figures[0].value");
});

test("a theme of grey on grey is caught, by its colours and by the pixels", async () => {
  const grey = { extends: "paper", colors: { background: "#8a8a8a", text: "#777777", muted: "#808080" } };
  const found = await faults(sample, grey);
  expect(found).toEqual(
    expect.arrayContaining(["contrast theme.colors.text", "contrast theme.colors.muted", "contrast figures[0].label"]),
  );
});

test("an oversized logo is caught", async () => {
  const found = await faults(sample, { extends: "paper", logo: { src: square, width: 2000, height: 500 } });
  expect(found).toContain("picture theme.logo");
});

test("a logo of a fair size passes", async () => {
  expect(await faults(sample, { extends: "paper", logo: { src: square, width: 160, height: 40 } })).toEqual([]);
});

test("a card that comes out empty is caught", async () => {
  const blank = {
    colors: Object.fromEntries(
      ["background", "text", "muted", "rule", "accent", "onAccent", "mark", "quiet"].map((name) => [name, "#ffffff"]),
    ),
  };
  expect(await faults(sample, blank)).toContain("picture");
});

test("text that had to be cut is a warning, and the card still goes out", async () => {
  const { picture, problems } = await drawChecked(
    { ...sample, title: "mot ".repeat(150) },
    { size: "og", theme: themes.paper, format: "png" },
  );
  expect(picture?.length).toBeGreaterThan(1000);
  expect(problems).toEqual([expect.objectContaining({ rule: "clamped", severity: "warning", field: "title" })]);
});

test("a story keeps its words out of what Instagram covers", async () => {
  expect(await faults(sampleCards.trio, undefined, "story")).toEqual([]);
});

test("text lost over a gradient is caught from the pixels", async () => {
  const cache = await mkdtemp(join(tmpdir(), "gradient-"));
  await loadTemplates(new URL("../input/templates", import.meta.url).pathname, cache);
  expect(await faults({ ...sample, template: "gradient" })).toEqual(["contrast title"]);
  await rm(cache, { recursive: true });
});
