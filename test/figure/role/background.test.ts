import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) => extractFigures(text, { lang }).find(({ kind }) => kind !== "date")?.role;

it.each([
  ["de", "In Torvund wurden im vergangenen Quartal 412 Kinder geboren."],
  ["nl", "In Torvund zijn vorig kwartaal 412 kinderen geboren."],
  ["de", "In Torvund wurden im vergangenen Jahr 38 Wohnungen gebaut."],
])("how many it happened to is news (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("news");
});

it("what a household pays is news where its verb is a small word", () => {
  expect(role("nl", "Een gemiddeld huishouden gaat 62 euro per jaar meer betalen.")).toBe("news");
});

it("what a firm is anyway is background", () => {
  expect(role("de", "Das Werk beschäftigt 412 Menschen.")).toBe("background");
});

it("what a relative clause says of a subject is not said of the amount that this comes to", () => {
  expect(role("es", "La cosecha en las comarcas que agrupa la Mesa llegó a 2,6 millones de kilos.")).toBe("news");
  expect(role("es", "La Mesa, que agrupa a 40 comarcas, se reunió ayer.")).not.toBe("news");
});
