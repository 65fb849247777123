import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { planCards } from "../../../src/story/plan.ts";

const qualifier = (lang: string, text: string) => extractFigures(text, { lang })[0]?.qualifier;

describe("what a row is over bounds nothing", () => {
  it.each([
    ["en", "The argument over 20mph is finished."],
    ["en", "The row over £3m grants goes on."],
    ["en", "Fears over 40 posts grow."],
    ["en", "A strike over 3% pay offers begins."],
    ["en", "The council faces a lawsuit over $30 million."],
    ["en", "Growing anger over £4 fares led to protests."],
    ["en", "Pay battle over 12% goes on."],
    ["de", "Der Streit über 20 Millionen Euro geht weiter."],
    ["de", "Die Haushaltsdebatte über 300 Stellen läuft."],
    ["de", "Ein Kredit über 20.000 Euro wird fällig."],
    ["fr", "La querelle autour des 3 % continue."],
    ["fr", "Le débat autour de 300 emplois reprend."],
    ["es", "La polémica en torno a 40 puestos crece."],
    ["it", "Il dibattito intorno a 300 posti prosegue."],
    ["pt", "O debate em torno de 300 empregos prossegue."],
    ["nl", "De discussie rond 300 banen loopt."],
  ])("in %s of “%s”", (lang, text) => {
    expect(qualifier(lang, text)).toBeUndefined();
  });

  it.each([
    ["en", "The firm cut over 200 jobs.", "more-than"],
    ["en", "Firefighters battle over 40 blazes.", "more-than"],
    ["en", "The row cost more than £3m.", "more-than"],
    ["en", "The row cost the council over £3m.", "more-than"],
    ["en", "Crews battle nearly 40 blazes.", "nearly"],
    ["de", "Der Streit kostete über 20 Millionen Euro.", "more-than"],
    ["fr", "Le débat a réuni autour de 300 personnes.", "about"],
    ["es", "La polémica costó en torno a 40 millones de euros.", "about"],
    ["nl", "De discussie trok rond de 300 mensen.", "about"],
  ])("but in %s “%s” is %s", (lang, text, expected) => {
    expect(qualifier(lang, text)).toBe(expected);
  });

  it("keeps its preposition in the label", () => {
    const article = parseArticle("---\ntitle: A title\nlang: en\n---\nThe row over £3m grants goes on.");
    expect(planCards(article)[0]?.figures[0]?.label).toMatch(/^The row over …/);
  });
});
