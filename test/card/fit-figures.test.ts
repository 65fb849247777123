import { expect, test } from "vitest";
import type { CardFigure } from "../../src/card/card.ts";
import { kickerDrop, kickerHeight } from "../../src/card/figure-block.tsx";
import { fitFigures } from "../../src/card/fit-figures.ts";
import { roomOf } from "../../src/card/frame.tsx";
import { type SizeName, sizeNames, sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { createTypesetter } from "../../src/card/typesetter.ts";
import { loadFontReader } from "../../src/render/font.ts";
import { createMetrics } from "../../src/render/metrics.ts";
import { clauses, figures, long, short } from "./labelled.ts";
import { sample } from "./sample.ts";

await loadFontReader();

function fitted(figures: CardFigure[], { size: name = "og" as SizeName, title = sample.title, lang = "fr" } = {}) {
  const size = sizeOf(name);
  const type = createTypesetter(createMetrics(lang).metrics, themes.paper, size, lang);
  const room = roomOf(themes.paper, size, type);
  return { type, ...fitFigures({ ...sample, lang, title, figures }, room, themes.paper, size, type) };
}

test("short labels stand in columns, on one line where that is enough", () => {
  const { type, ...set } = fitted(short);
  expect(set.layout).toBe("columns");
  expect(set.labelSize).toBeGreaterThanOrEqual(32);
});

test("clauses stand beside their values, in rows", () => {
  const set = fitted(clauses);
  expect(set.layout).toBe("rows");
  expect(set.layout === "rows" && set.labelAt).toBeGreaterThan(0);
});

test("one clause among short labels is enough for rows", () => {
  expect(fitted([...short.slice(0, 2), ...clauses.slice(0, 1)]).layout).toBe("rows");
});

test("two clauses have room enough in columns", () => {
  expect(fitted(clauses.slice(0, 2)).layout).toBe("columns");
});

test("a word that a column would have to cut is set in a row", () => {
  const words = figures(["12 TWh", "Versorgungsunternehmensverbrauch"], ["2031", "Fertigstellung"], ["€4B", "Kosten"]);
  expect(fitted(words, { lang: "de" }).layout).toBe("rows");
});

test("tall cards have rows, with clauses under their values", () => {
  expect(fitted(short, { size: "square" }).layout).toBe("rows");
  const set = fitted(clauses, { size: "pin" });
  expect(set.layout === "rows" && set.labelAt).toBe(undefined);
});

test.each(long)("%s are large under a long title, in every size", (_what, { figures: all, lang, title }) => {
  for (const size of sizeNames) {
    const { type, headline, ...set } = fitted(all, { size, title, lang });
    expect(headline.clamped).toBe(false);
    expect(set.labelSize).toBeGreaterThanOrEqual(type.px(32));
    expect(set.size).toBeGreaterThanOrEqual(type.px(36));
  }
});

test("short labels stand in rows where their values are then far larger", () => {
  const wide = figures(
    ["+34%", "de passages à vélo"],
    ["€2.4M", "consacrés aux pistes"],
    ["12K/day", "objectif de la ville"],
  );
  const set = fitted(wide, { title: "À Valmont, un tiers de vélos en plus" });
  expect(set.layout).toBe("rows");
  const columns = fitted(short, { title: "À Valmont, un tiers de vélos en plus" });
  expect(columns.layout).toBe("columns");
  expect(set.size).toBeGreaterThan(columns.size);
});

test("a kicker keeps away from the rule over it", () => {
  const kicked = figures(
    ["$10B", "de puissance de calcul commandée sur trois ans", "jusqu’à"],
    ["750 MW", "de capacité installée par étapes"],
    ["2028", "livraison de la dernière tranche", "jusqu’en"],
  );
  const set = fitted(kicked, { size: "news43" });
  if (set.layout !== "rows") throw new Error("in columns");
  expect(set.rowHeight - (kickerHeight(set.type) - kickerDrop(set.type, set.size) + set.size)).toBeGreaterThanOrEqual(
    set.type.px(22),
  );
});
