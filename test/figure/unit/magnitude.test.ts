import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { planCards } from "../../../src/story/plan.ts";

describe("how strong an earthquake was", () => {
  it.each([
    ["fr", "Un séisme de magnitude 4,7 a réveillé la vallée.", 4.7],
    ["fr", "Le séisme, d’une magnitude de 5 sur l’échelle de Richter, n’a blessé personne.", 5],
    ["de", "Ein Beben der Stärke 5,3 hat die Insel erschüttert.", 5.3],
    ["de", "Das Beben erreichte 5,8 auf der Richterskala.", 5.8],
    ["en", "A 6.3-magnitude earthquake hit the north.", 6.3],
    ["en", "Magnitude 5.2 quake shakes Mira", 5.2],
    ["es", "Un terremoto de magnitud 5,4 sacudió la costa.", 5.4],
    ["es", "El temblor, de una magnitud estimada de 4,1, despertó al pueblo.", 4.1],
    ["it", "Una scossa di magnitudo 3,8 è stata avvertita a Mira.", 3.8],
    ["pt", "O sismo de 4,6 na escala de Richter foi sentido na ilha.", 4.6],
    ["nl", "Een aardbeving met een kracht van 3,3 trof het dorp.", 3.3],
  ])("is a number without a unit, %s: %s", (lang, text, amount) => {
    const [figure, ...others] = extractFigures(text, { lang });
    expect(figure).toMatchObject({ kind: "count", amount, unit: null, role: "news" });
    expect(others).toEqual([]);
  });

  it.each([
    ["en", "It is of the order of magnitude of 3.5, they say."],
    ["de", "Der Verein lobte die Stärke 5,1 seiner Elf."],
    ["en", "The magnitude 14 star is faint."],
    ["nl", "De kracht van 3,2 is onbekend."],
  ])("is of an earthquake, %s: %s", (lang, text) => {
    expect(extractFigures(text, { lang })).toEqual([]);
  });

  it("stands on the card", () => {
    const text = "# Trema la valle\n\nUna scossa di magnitudo 4,2 è stata avvertita a Mira, a 8 km dal confine.\n";
    const [card] = planCards(parseArticle(text, { path: "mira.md", defaultLang: "it" }), {});
    expect(card?.figures.map(({ value, label }) => [value, label])).toContainEqual([
      "4.2",
      "Una scossa di magnitudo … è stata avvertita a Mira",
    ]);
  });
});
