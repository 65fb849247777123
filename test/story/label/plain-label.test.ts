import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { lexiconOf } from "../../../src/figure/lexicon/lexicon-of.ts";
import { labelFigure } from "../../../src/story/label/label.ts";
import { isPlainLabel } from "../../../src/story/label/plain-label.ts";
import { tellStory } from "../../../src/story/story.ts";

function plainOf(lang: string, sentence: string, said: string): boolean {
  const figure = extractFigures(sentence, { lang }).find(({ source }) => source.text.startsWith(said));
  if (!figure) throw new Error(`nothing read of ${said}`);
  const label = labelFigure(figure, lang);
  expect(label).not.toBe("");
  return isPlainLabel(figure, label, lexiconOf(lang));
}

describe("isPlainLabel", () => {
  it.each([
    ["fr", "Le chômage monterait à 7,9 % d’ici à l’été.", "7,9 %"],
    ["fr", "Les secours ont effectué 640 interventions dans la nuit.", "640"],
    ["fr", "Selon l’enquête, 57 % des salles de classe sont trop petites.", "57 %"],
    ["en", "Some 340 patients were waiting for more than 12 hours.", "340"],
    ["en", "Household spending rose by 3.4% in October.", "3.4%"],
    ["en", "The court heard that 43 account holders were affected.", "43"],
    ["de", "Die monatlichen Kosten betragen 12,90 Euro.", "12,90"],
    ["es", "La nueva terminal costará 84 millones de euros.", "84"],
    ["it", "La nuova linea costerà 84 milioni di euro.", "84"],
    ["pt", "A nova linha custará 84 milhões de euros.", "84"],
    ["nl", "De nieuwe lijn kost 84 miljoen euro.", "84"],
  ])(
    "takes the words that a sentence begins with, and those of a clause that begins with the number (%s: %s)",
    (lang, sentence, said) => {
      expect(plainOf(lang, sentence, said)).toBe(true);
    },
  );

  it.each([
    [
      "what stands between is left out",
      "fr",
      "Le musée, fermé depuis 2019, rouvrira au prix de 31 millions d’euros.",
      "31",
    ],
    ["a verb without its particle", "en", "Broadcasting brought in £50.6m last year.", "£50.6m"],
    [
      "behind another clause",
      "fr",
      "Les pluies ont sauvé le vignoble, où la récolte atteindrait 4,2 millions d’hectolitres.",
      "4,2",
    ],
    [
      "within another's words",
      "en",
      "Cover has shrunk, according to surveys of 31 reefs between Mackay and Cairns.",
      "31",
    ],
    [
      "cut before what they did",
      "es",
      "Desde el viernes, más de 170 personas han tenido que abandonar sus casas.",
      "170",
    ],
    ["what goes each year", "fr", "La ligne pilote traite 1 400 tonnes par an.", "1 400"],
    ["a price's basis", "nl", "De waarde van één kilo zuivere cocaïne ligt veel lager.", "één kilo"],
  ])("refuses other ones: %s", (_, lang, sentence, said) => {
    expect(plainOf(lang, sentence, said)).toBe(false);
  });
});

describe("a figure of less weight", () => {
  const valuesOf = (last: string) => {
    const markdown = `---
title: "Le port de Kerval investit 120 millions d’euros dans un nouveau quai"
lang: fr
---

Le port de Kerval investira 120 millions d’euros dans un nouveau quai, a annoncé mardi son directeur.
${"Le conseil a suivi sa proposition sans débat, après des mois de discussions avec les riverains du port. ".repeat(3)}

${last}
`;
    const article = parseArticle(markdown, { path: "quai.md", strict: false });
    return tellStory(article, { count: 3 }).chosen.map(({ source }) => source.text);
  };

  it("stands beside a strong one where its words are the sentence itself", () => {
    expect(valuesOf("Le trafic progresserait de 18 % d’ici dix ans.")).toEqual(["120 millions d’euros", "18 %"]);
  });

  it("is left out where they are put together", () => {
    expect(valuesOf("Le syndicat, lui, doute que le trafic, en recul, progresse un jour de 18 %.")).toEqual([
      "120 millions d’euros",
    ]);
  });
});
