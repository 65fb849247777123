import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, sentence: string, text: string) => {
  const figure = extractFigures(sentence, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
};

describe("a level that a verb of change leads to is not told as how much it changed by", () => {
  it.each([
    ["en", "The rise in rents came to 10.2 percent.", "10.2", "The rise in rents"],
    ["nl", "De stijging van de huren kwam uit op 10,2 procent.", "10,2", "De stijging van de huren"],
    ["nl", "De operationele winst was met 46 procent gestegen tot 10,1 miljoen euro.", "10,1", "De operationele winst"],
    ["en", "Net profit fell slightly to £41 million.", "41", "Net profit"],
    ["en", "Its profit slid to just £41 million.", "41", "Its profit"],
    ["en", "Forecasts for growth were also cut to 1.5% from 2.5%.", "1.5", "Forecasts for growth"],
    ["en", "Brent crude in London gained $1.30 to $48.45.", "48.45", "Brent crude in London"],
    ["en", "US imports rose 3% to $57bn.", "57", "US imports"],
    ["en", "The occupancy rate has risen to 71.5 percent in the quarter.", "71.5", "The occupancy rate"],
    ["de", "Die Auslastung ging deshalb leicht auf 71,5 Prozent zurück.", "71,5", "Die Auslastung"],
    ["de", "Der Überschuss sank im ersten Halbjahr auf 41 Millionen Euro.", "41", "Der Überschuss"],
    ["nl", "De brutomarge nam wel af tot 41 miljoen euro.", "41", "De brutomarge"],
    ["nl", "De brutomarge liep in het voorjaar terug naar 41 miljoen euro.", "41", "De brutomarge"],
    ["fr", "Le taux d’occupation a toutefois reculé à 71,5 %.", "71,5", "Le taux d’occupation"],
    ["es", "El beneficio neto bajó ligeramente hasta 41 millones de euros.", "41", "El beneficio neto"],
    ["it", "L’utile netto è sceso leggermente a 41 milioni di euro.", "41", "L’utile netto"],
    ["pt", "O lucro líquido recuou ligeiramente para 41 milhões de euros.", "41", "O lucro líquido"],
  ])("%s: %s", (lang, sentence, text, expected) => {
    expect(labelOf(lang, sentence, text)).toBe(expected);
  });

  it.each([
    [
      "en",
      "The council proposed a reduction of the yearly grant from $9 million to $6 million.",
      "6 m",
      "the yearly grant",
    ],
    ["nl", "Het bestuur stelt een verlaging van de bijdrage van 9 naar 6 miljoen euro voor.", "6 m", "de bijdrage"],
    ["fr", "Le conseil propose une réduction de la dotation de 9 à 6 millions d’euros.", "6 m", "la dotation"],
    ["es", "El consejo propone una reducción de la dotación de 9 a 6 millones de euros.", "6 m", "la dotación"],
    ["de", "Eine Senkung des Beitrags von 9 auf 6 Millionen Franken sei angebracht.", "6 M", ""],
  ])("of the noun of a change what is changed, if anything: %s: %s", (lang, sentence, text, expected) => {
    const figure = extractFigures(sentence, { lang }).find(({ source }) => source.text.includes(text));
    expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(expected);
  });

  it.each([
    ["en", "The town increased its subsidy to £41 million.", "41", "The town increased its subsidy"],
    ["en", "The start-up narrowed its net loss to £41 million.", "41", "The start-up narrowed its net loss"],
    ["en", "The minimum wage is to rise to £13.", "13", "The minimum wage is to rise"],
    [
      "de",
      "Die Stadt erhöhte im Frühjahr ihren Zuschuss auf 41 Millionen Euro.",
      "41",
      "Die Stadt erhöhte im Frühjahr ihren Zuschuss",
    ],
    ["nl", "In 2031 loopt dat tekort op tot 41 miljoen euro.", "41", "In 2031 loopt dat tekort op"],
    ["pt", "A quota de sardinha vai subir para 41 mil toneladas.", "41", "A quota de sardinha vai subir"],
  ])("whoever changes something, and what may come, keep their verb: %s: %s", (lang, sentence, text, expected) => {
    expect(labelOf(lang, sentence, text)).toBe(expected);
  });
});

it.each([
  ["de", "Das Konzernergebnis ging von 56,1 Mio. Euro auf 39,2 Mio. Euro zurück.", "39,2", "Das Konzernergebnis"],
  ["nl", "De winst liep van 56 miljoen euro terug naar 39 miljoen euro.", "39", "De winst"],
  // When it was stays with it.
  ["en", "In 2016 the payout rose to $3.50.", "3.50", "In 2016 the payout rose"],
])("half a verb is left out of a level, and a time is not (%s): %s", (lang, sentence, text, expected) => {
  expect(labelOf(lang, sentence, text)).toBe(expected);
});
