import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";
import { tellStory } from "../../../src/story/story.ts";

const labels = (text: string, lang: string) => extractFigures(text, { lang }).map((each) => labelFigure(each, lang));

describe("the noun phrase nearest to an amount", () => {
  it.each([
    [
      "de",
      "Bei dem Brand in einer Lagerhalle am Hafen ist in der Nacht zum Freitag nach Angaben der Feuerwehr ein Schaden von 3,1 Millionen Euro entstanden.",
      "ein Schaden",
    ],
    ["de", "Wer das Paket Plus für 20 Euro im Monat bucht, bekommt mehr.", "das Paket Plus"],
    [
      "de",
      "Die Anwältin, die für ihre Mandantin 11.200 Euro Schmerzengeld fordert, ist überzeugt, dass es schnell ging.",
      "Schmerzengeld",
    ],
    ["de", "Es entstand somit ein Schaden zwischen 80.000 und 300.000 Euro.", "ein Schaden"],
    ["en", "She said it faced a shortfall of £2.4m.", "a shortfall"],
    ["fr", "Il est aussi condamné à une amende de 40 000 euros.", "une amende"],
    ["it", "Se ne occuperà la ditta, con una penale di 80.000 euro.", "una penale"],
  ])("is what it is of, with its article (%s)", (lang, text, label) => {
    expect(labels(text, lang)).toEqual([label]);
  });

  it.each([
    [
      "fr",
      "Il lance une offre publique d’achat sur son concurrent, au prix de 31,50 euros par action.",
      "prix … par action",
    ],
    ["en", "It will bid at a price of £3.40 per share.", "price … per share"],
    ["de", "Er bietet dafür einen Preis von 3,40 Euro je Aktie.", "Preis … je Aktie"],
  ])("is a price where it is that of a share (%s)", (lang, text, label) => {
    expect(labels(text, lang)).toEqual([label]);
  });

  it("is none that says only that there is an amount, or a dimension", () => {
    expect(labels("It was sold at a price of £19m.", "en")).toEqual([""]);
    expect(labels("Cela se fera pour un montant de 19 millions d’euros.", "fr")).not.toContain("un montant");
    expect(labels("Di notte, a una profondità di 12 chilometri.", "it")).toEqual([""]);
  });

  it("is what a colon tells of, where all of it is too long", () => {
    const text =
      "Le groupe Soléane va bâtir non loin du barrage de Kessou la plus grande centrale solaire de la région des Lacs : 140 MWc, mis en service en 2029.";
    expect(labels(text, "fr")[0]).toBe("la plus grande centrale solaire de la région des Lacs");
    const date = "Na twee keer uitstel heeft de nieuwe sluis bij de haven een openingsdatum: 17 maart 2028.";
    expect(labels(date, "nl").at(-1)).toMatch(/openingsdatum$/);
    const other = "La ville a attribué le marché de renouvellement de sa flotte : 32 bus seront livrés en 2028.";
    expect(labels(other, "fr")[0]).not.toBe("le marché de renouvellement de sa flotte");
  });

  it.each([
    ["en", "The Greens gain four points and stand at 11 per cent.", "The Greens"],
    ["en", "Labour lose two points and stand at 11 per cent.", "Labour"],
  ])("is the subject of two verbs (%s)", (lang, text, subject) => {
    const figures = extractFigures(text, { lang }).filter(({ amount }) => amount === 11);
    expect(figures.map((figure) => labelFigure(figure, lang))).toEqual([subject]);
  });

  it("gives way to the clause of another mention", () => {
    const markdown = "# Council clears £76m chip plant\n\nIt took a year and an investment of £76m.";
    const article = parseArticle(markdown, { path: "a.md", defaultLang: "en", strict: false });
    const { chosen } = tellStory(article, { count: 4 });
    expect(chosen.map(({ label }) => label)).toEqual(["Council clears … chip plant"]);
  });

  it("is not taken where another label has its words", () => {
    const said = (bill: string) => {
      const text = `The fee of the new pool is £1,880 on top of an annual ${bill}. With that it is an annual bill of £1,590.`;
      const article = parseArticle(text, { path: "a.md", defaultLang: "en", strict: false });
      return tellStory(article, { count: 4 }).chosen.map(({ label }) => label);
    };
    expect(said("charge")).toContain("an annual bill");
    expect(said("bill")).toHaveLength(1);
  });

  it.each([
    ["es", "Los alquileres se encarecieron y alcanzaron un nuevo máximo de 12,6 euros el metro cuadrado."],
    ["pt", "As rendas subiram e atingiram um novo máximo de 12,6 euros por metro quadrado."],
  ])("is none where it only says how high that is (%s)", (lang, text) => {
    const [figure] = extractFigures(text, { lang });
    expect(figure && labelFigure(figure, lang)).not.toMatch(/^un? nuevo|^um novo/);
  });
});
