import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const [figure] = extractFigures(text, { lang });
  return figure && labelFigure(figure, lang);
};

it.each([
  [
    "en",
    "Some 61% of tenants who moved into the new estates run by the Hartwell housing trust were visited within two weeks of moving.",
    "tenants who moved into the new estates … were visited within two weeks of moving",
  ],
  [
    "it",
    "A maggio il 31% delle prime richieste presentate agli uffici comunali di Borgo San Pietro è stato evaso oltre i termini previsti dalla legge.",
    "prime richieste … è stato evaso oltre i termini previsti dalla legge",
  ],
  [
    "fr",
    "En mai, 31 % des demandes déposées aux guichets des mairies de la région ont été traitées au-delà des délais fixés par la loi.",
    "demandes … ont été traitées au-delà des délais fixés par la loi",
  ],
])("a share of those whom many words restrict has them and what is told of them (%s)", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("without what a relative clause says they would be others", () => {
  const text =
    "Pourtant, 44 % des agents qui ne portent jamais le casque ont aussi reçu des avertissements écrits de leur hiérarchie et de leur direction.";
  expect(label("fr", text)).toBe("");
});
