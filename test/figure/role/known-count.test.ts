import { describe, expect, it } from "vitest";
import { findConflicts } from "../../../src/figure/conflicts.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { selectFigures } from "../../../src/story/select.ts";

const read = (lang: string, text: string) => extractFigures(text, { lang });

describe("a count that one knows of", () => {
  it.each([
    ["en", "The two companies merged.", "two companies"],
    ["en", "These 14 towns lie on the river.", "14 towns"],
    ["fr", "Les trois usines ont fermé.", "trois usines"],
    ["de", "Die zwei Firmen fusionieren.", "zwei Firmen"],
    ["es", "Los tres países firmaron.", "tres países"],
    ["it", "Le tre aziende si uniscono.", "tre aziende"],
    ["pt", "As três empresas juntaram-se.", "três empresas"],
    ["nl", "De twee bedrijven fuseren.", "twee bedrijven"],
  ])("is read, and on no card, %s: %s", (lang, text, said) => {
    const figures = read(lang, text);
    expect(figures.map(({ source, role }) => [source.text, role])).toEqual([[said, "other"]]);
    expect(selectFigures(figures)).toEqual([]);
  });

  it("is the whole of a share as well", () => {
    const roles = read("en", "Half (51%) the 4,011 tenants had moved.").map(({ source, role }) => [source.text, role]);
    expect(roles.at(-1)).toEqual(["4,011 tenants", "other"]);
    const owned = read("en", "More than a third of Velmo’s 12,000 employees will have to go.");
    expect(owned.map(({ source, role }) => [source.text, role])).toEqual([
      ["a third", "news"],
      ["12,000 employees", "other"],
    ]);
  });

  it.each([
    ["en", "He is one of the four winners."],
    ["fr", "C’est l’une des quatre usines."],
    ["es", "Es una de las cuatro obras."],
    ["it", "È una delle quattro opere."],
  ])("is none as the whole of one, %s: %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it("contradicts no other", () => {
    expect(
      findConflicts(read("en", "The two mills on the river closed. The three mills on the river closed.")),
    ).toEqual([]);
  });
});
