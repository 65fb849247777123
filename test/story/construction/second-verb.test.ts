import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "de",
    "Das Netzwerk Y hat in der EU elf Millionen Nutzer verloren und zählt hier nur noch 95 Millionen.",
    "Das Netzwerk Y … zählt",
  ],
  ["de", "Die Stadt hat 40 Bäume gefällt und zahlte dafür 90.000 Euro.", "Die Stadt … zahlte dafür"],
  [
    "en",
    "A blast at a paint factory in Pune killed 12 workers and injured more than 30.",
    "A blast at a paint factory in Pune … injured",
  ],
  [
    "en",
    "The Elk Creek fire had burned 9,400 acres by Monday and was 20% contained.",
    "The Elk Creek fire … contained",
  ],
  ["en", "The mill will spend £9m on solar panels and hire 60 people.", "The mill will … hire … people"],
  ["en", "The pier will cost $64 million and open in 2033.", "The pier will … open"],
  ["fr", "Le feu a détruit 12 granges et brûlé 640 hectares.", "Le feu a … brûlé"],
  ["fr", "La mairie va dépenser 3 millions d'euros et supprimer 45 postes.", "La mairie va … supprimer … postes"],
  [
    "fr",
    "Les ventes de vélos ont bondi de 42 % en mai et représentent désormais 24 % du marché.",
    "Les ventes de vélos … représentent désormais … du marché",
  ],
  [
    "es",
    "Las ventas crecieron un 12 % y representan ya el 24 % del mercado.",
    "Las ventas … representan ya … del mercado",
  ],
  ["pt", "As vendas cresceram 12% e representam já 24% do mercado.", "As vendas … representam já … do mercado"],
])("a second verb has the subject of the first, and not the first verb (%s): %s", (lang, text, label) => {
  const last = extractFigures(text, { lang }).at(-1);
  expect(last && labelFigure(last, lang)).toBe(label);
});

it("two places before a year stay together", () => {
  const [count] = extractFigures("There were 41,870 weddings in Kent and Sussex in 2023.", { lang: "en" });
  expect(count && labelFigure(count, "en")).toBe("weddings in Kent and Sussex");
});

it("keeps the preposition that an English count hangs on", () => {
  const [count] = extractFigures("A pack of 14 wolves crossed the border.", { lang: "en" });
  expect(count && labelFigure(count, "en")).toBe("A pack of … wolves crossed the border");
});

it("a pronoun behind a colon stands for the subject, and not for its verb", () => {
  const text = "Le prix moyen du croissant dépasse désormais un euro : il s’établit à 1,05 euro.";
  const price = extractFigures(text, { lang: "fr" }).find(({ amount }) => amount === 1.05);
  expect(price && labelFigure(price, "fr")).toBe("Le prix moyen du croissant");
});
