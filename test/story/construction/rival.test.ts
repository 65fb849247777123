import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "The Greens lead with 31%, ahead of the Liberals on 24%.", "the Liberals"],
  ["fr", "Jeanne Morel est créditée de 31 % des intentions de vote, devant Luc Petit, à 24 %.", "Luc Petit"],
  ["de", "Die Grünen kommen auf 31 Prozent, vor der FDP mit 24 Prozent.", "FDP"],
  ["nl", "Groen staat op 31 procent, voor de VVD met 24 procent.", "VVD"],
  ["es", "El PSR obtiene el 31 % de los votos, por delante del PLN, con el 24 %.", "PLN"],
  ["it", "I Verdi sono al 31%, davanti a Nuova Italia al 24%.", "Nuova Italia"],
  ["pt", "O PVR tem 31% das intenções de voto, à frente do PLN, com 24%.", "PLN"],
])("the share of whom someone is ahead of is told with their name (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).find(({ amount }) => amount === 24);
  expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(label);
});

it("takes what stands before a share in a place for no rival", () => {
  const figure = extractFigures("The queue ahead of the station grew by 24%.", { lang: "en" })[0];
  expect(figure && labelFigure(figure, "en")).not.toBe("the station");
});
