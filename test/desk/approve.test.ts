import { expect, it } from "vitest";
import { parseFrontMatter } from "../../src/article/front-matter.ts";
import type { Card } from "../../src/card/card.ts";
import { approve } from "../../src/desk/approve.ts";
import { approvalState, shownDigest } from "../../src/site/approval.ts";

const card: Card = {
  template: "hero",
  lang: "fr",
  title: "Une centrale",
  figures: [{ value: "750 MW", label: "au réseau", sentence: "Elle livre 750 mégawatts.", words: "750 mégawatts" }],
  source: { site: "Le Réseau", author: "Ana" },
  alt: "Une centrale",
};
const shown = { card, theme: "ink" };
const at = new Date("2026-11-28T12:00:00Z");
const digest = shownDigest(shown);

it("writes one line behind the others, and none of theirs", () => {
  const source = '---\r\ntitle: "Une centrale"   # as printed\r\ntags: [a,  b]\r\n---\r\nTexte.\r\n';
  const text = approve(source, { by: " Ana\nRoe ", at, card: shown });
  const line = `approved: { by: Ana Roe, date: 2026-11-28, card: ${digest} }\r\n`;
  expect(text.replace(/"(\w+)" }/, "$1 }")).toBe(source.replace("---\r\nTexte", `${line}---\r\nTexte`));
  expect(parseFrontMatter(text, "a.md").front.approved).toEqual({ by: "Ana Roe", date: "2026-11-28", card: digest });
});

it.each([
  "approved: { by: Bo, date: 2026-01-01, card: abc }",
  "approved:\n  by: Bo\n  date: 2026-01-01",
  "approved:",
  "approved: true",
])("takes the place of an earlier one: %s", (before) => {
  const text = approve(`---\n# money\n${before}\nlang: fr # ok\n---\nTexte.\n`, { by: "Ana: #1", at, card: shown });
  expect(text).toMatch(/^---\n# money\napproved: \{ by: "Ana: #1", .* \}\nlang: fr # ok\n---\nTexte\.\n$/);
});

it("refuses what it cannot change safely, and nobody's approval", () => {
  const commented = "---\napproved:\n  by: Bo # the editor\n  date: 2026-01-01\n---\n";
  expect(() => approve(commented, { by: "Ana", at, card: shown, path: "a.md" })).toThrow(/^a\.md:1: /);
  expect(() => approve("Texte.\n", { by: " ", at, card: shown, path: "a.md" })).toThrow(/^a\.md: .*name/);
});

it("holds for the card that was seen, through what is not drawn", () => {
  const { front } = parseFrontMatter(approve("Texte.\n", { by: "Ana", at, card: shown }), "a.md");
  const state = (other: Partial<Card>, theme = "ink") =>
    approvalState(front.approved, { card: { ...card, ...other }, theme })?.changed;
  expect(state({ alt: "Autre", source: { author: "Bo", site: "Le Réseau" } })).toBe(false);
  expect(state({ title: "Une autre" })).toBe(true);
  expect(state({ figures: [{ ...(card.figures[0] as Card["figures"][0]), value: "751 MW" }] })).toBe(true);
  expect(state({ template: "trio" })).toBe(true);
  expect(state({}, "paper")).toBe(true);
  expect(approvalState({ by: "Ana" }, shown)).toEqual({ by: "Ana", changed: true });
  expect(approvalState(undefined, shown)).toBeUndefined();
});

it("leaves a site its own meaning of the key", () => {
  const { front, warnings } = parseFrontMatter("---\napproved: true\n---\n", "a.md");
  expect([front.approved, warnings]).toEqual([undefined, []]);
});
