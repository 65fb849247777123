import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const ends = (text: string, lang: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind !== "date")
    .map(({ amount, to, qualifier = "" }) => `${qualifier} ${to === undefined ? amount : `${amount}–${to}`}`.trim());

describe("the ends of a change, and what an amount was", () => {
  it.each([
    ["fr", "La dette passe de 4,1 à 3,6 milliards d’euros.", ["from 4100000000", "to 3600000000"]],
    // How near the end is stays with it.
    [
      "fr",
      "L’inflation est passée de 0,3 % en janvier 2025 à un peu moins de 10 % en août 2026.",
      ["from 0.3", "less-than 10"],
    ],
    // The verb stands between.
    ["it", "Il tasso dallo 0,94% scende allo 0,91%.", ["from 0.94", "to 0.91"]],
    ["es", "La tasa del 3,4 % ha bajado al 2,8 %.", ["from 3.4", "to 2.8"]],
    ["it", "La multa da 40 euro scende a 60 punti di sconto.", ["40", "60"]],
    // Two bounds, where nothing changes.
    ["fr", "Les maximales atteignent 32°C à 36°C dans l’ouest.", ["32–36"]],
    ["en", "Highs will reach 32°C to 36°C in the west.", ["32–36"]],
    ["es", "Las máximas alcanzarán 32 °C a 36 °C en el oeste.", ["32–36"]],
    ["de", "Die Höchstwerte erreichen 32 °C bis 36 °C im Westen.", ["32–36"]],
    ["fr", "La température est montée de 3 °C à 36 °C.", ["from 3", "to 36"]],
    // A number that is no such time.
    ["fr", "L’hôpital note un pic de 12 semaines à 3 435.", ["12"]],
    // Past the months that it took.
    ["fr", "Le loyer a encore augmenté, passant de mars à mai de 8,31 € à 8,97 €.", ["from 8.31", "to 8.97"]],
    ["es", "La renta pasó entre marzo y mayo de 8,31 € a 8,97 €.", ["from 8.31", "to 8.97"]],
    ["it", "Il canone sale ancora, passando da marzo a maggio da 8,31 a 8,97 euro.", ["from 8.31", "to 8.97"]],
    ["en", "Rents rose again, going from March to May from 8.31% to 8.97%.", ["from 8.31", "to 8.97"]],
    ["fr", "Le stock est passé de 31,6 m en 2016 à 27,4 m en 2026.", ["from 31.6", "to 27.4"]],
    ["fr", "Les ventes atteignent 12 M€, contre 14 M€ un an plus tôt.", ["12000000", "from 14000000"]],
    ["en", "Turnout fell to 34%, compared with 41% in 2020.", ["34", "from 41"]],
    ["en", "Sales rose to €5m from €4m.", ["to 5000000", "from 4000000"]],
    ["en", "Profit fell to $3 million, down from $4 million.", ["3000000", "from 4000000"]],
    ["de", "Das Ergebnis stieg auf 41 Mio. Euro nach 36 Mio. Euro im Vorjahr.", ["41000000", "from 36000000"]],
    [
      "es",
      "Facturó 611 millones de euros, frente a los 574 millones de euros de 2025.",
      ["611000000", "from 574000000"],
    ],
    ["it", "Le vendite salgono a 34 milioni da 29 milioni di euro.", ["to 34000000", "from 29000000"]],
    // The other end is no amount alike, and the first one is still where it comes from.
    ["es", "Las ventas bajaron de 310 millones en 2024 a 250 en 2025.", ["from 310000000"]],
    ["pt", "As vendas caíram de 310 milhões em 2024 para 250 em 2025.", ["from 310000000"]],
    ["nl", "De verkoop daalde van 310 miljoen in 2024 naar 250 in 2025.", ["from 310000000"]],
    ["de", "Die Verkäufe fielen von 310 Millionen 2024 auf 250 im Jahr 2025.", ["from 310000000"]],
    // A noun, and in French a verb as well, says by how much.
    ["es", "La tienda registró una baja de 310 euros a 12 meses.", ["310", "12"]],
    ["fr", "Le loyer a baissé de 310 euros à 12 kilomètres de Lyon.", ["310", "12"]],
    // What stands between the two ends says when it was the first.
    ["es", "El paro bajó del 9,4 por ciento en mayo al 9,1 por ciento en junio.", ["from 9.4", "to 9.1"]],
    [
      "pt",
      "A dívida caiu de R$ 14 bilhões em março para R$ 11 bilhões em junho.",
      ["from 14000000000", "to 11000000000"],
    ],
    ["it", "Il tasso è passato dal 4,2% di gennaio all’1,9% di giugno.", ["from 4.2", "to 1.9"]],
    ["nl", "Het aantal leden steeg van 1.200 vorig jaar naar 1.850 nu.", ["from 1200", "to 1850"]],
    [
      "de",
      "Der Umsatz stieg von 4,1 Millionen Euro im Vorjahr auf 5,2 Millionen Euro.",
      ["from 4100000", "to 5200000"],
    ],
    ["en", "The rate fell from 8.4% a year earlier to 7.9% in April.", ["from 8.4", "to 7.9"]],
    ["fr", "Le taux est passé de 8,4 % au premier trimestre à 7,9 % au deuxième.", ["from 8.4", "to 7.9"]],
    ["en", "The share ranges from 5% of men in March to a group of 7%.", ["5", "7"]],
    ["nl", "De omzet daalde van 14,9 naar 12,6 miljoen euro.", ["from 14900000", "to 12600000"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(ends(text, lang)).toEqual(expected);
  });

  it("takes a price's beginning for no end of a change", () => {
    expect(ends("The museum sells tickets from $20.", "en")).toEqual(["at-least 20"]);
    expect(ends("Most of it came from ten companies.", "en")).toEqual(["10"]);
  });
});

describe("a range", () => {
  it.each([
    ["en", "The climb takes 2–3 hours.", ["2–3"]],
    ["en", "It will drop to 18 to 25 percent by the evening.", ["18–25"]],
    ["en", "Four to five million people voted, six to seven hundred homes burned.", ["4000000–5000000", "600–700"]],
    ["es", "La subida lleva 2-3 horas.", ["2–3"]],
    ["fr", "Les prix vont baisser de 12 % à 15 %.", ["12–15"]],
    [
      "fr",
      "Quatre ou cinq millions de personnes, de deux à trois milliards d’euros.",
      ["4000000–5000000", "2000000000–3000000000"],
    ],
    ["it", "Costerà tra i 3 e i 4 milioni di euro.", ["3000000–4000000"]],
    ["de", "Fünf- bis sechshundert Häuser brannten.", ["500–600"]],
    ["nl", "In de stad wonen vier- tot vijfduizend mensen.", ["4000–5000"]],
    ["pt", "Na cidade vivem quatro a cinco mil pessoas.", ["4000–5000"]],
    // What has all sizes between two has no end of a change.
    ["fr", "Les tarifs varient de 5 € à 9 €.", ["5–9"]],
    ["fr", "Il risque des amendes allant de 100 euros à 400 euros.", ["100–400"]],
    ["en", "Fines ranging from 100 euros to 400 euros are planned.", ["100–400"]],
    ["de", "Die Preise reichen von 5 Euro bis 9 Euro.", ["5–9"]],
    ["es", "Las multas van de 100 euros a 400 euros.", ["100–400"]],
    ["it", "I prezzi vanno da 5 euro a 9 euro.", ["5–9"]],
    ["pt", "Os preços variam de 5 euros a 9 euros.", ["5–9"]],
    ["nl", "De kevers variëren in lengte van 9,7 millimeter tot 14,9 millimeter.", ["9.7–14.9"]],
    ["it", "Costerà da due a tre milioni di euro.", ["2000000–3000000"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(ends(text, lang)).toEqual(expected);
  });
});

describe("shares between two words", () => {
  const read = (lang: string, text: string) =>
    extractFigures(text, { lang }).map(({ amount, to, qualifier = "" }) => `${qualifier} ${amount}–${to ?? ""}`.trim());

  it.each([
    ["en", "The firm expects sales to rise 7% to 8% (previous outlook: 5% to 7%).", ["7–8", "5–7"]],
    ["en", "The rate rose 2% to 4%.", ["2–", "4–"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it("finds the end of a change behind an adverb", () => {
    expect(read("de", "Die Rücklage schmilzt von 41 Mrd. Euro auf voraussichtlich 33 Milliarden Euro.")).toEqual([
      "from 41000000000–",
      "to 33000000000–",
    ]);
  });
});

it.each([
  ["fr", "Il prévoit une croissance de 3,5 % à 4 %.", [[3.5, 4]]],
  ["en", "It expects growth of 3.5% to 4% this year.", [[3.5, 4]]],
  ["de", "Erwartet wird ein Wachstum von 3,5 bis 4 Prozent.", [[3.5, 4]]],
  ["es", "Prevé un crecimiento del 3,5% al 4%.", [[3.5, 4]]],
  ["it", "Si prevede una crescita dal 3,5% al 4%.", [[3.5, 4]]],
  ["pt", "Espera um crescimento de 3,5% a 4%.", [[3.5, 4]]],
  ["nl", "Zij verwacht een groei van 3,5 tot 4 procent.", [[3.5, 4]]],
  ["fr", "La croissance passe de 3,5 % à 4 %.", [[3.5], [4]]],
  ["en", "Growth went from 3.5% to 4%.", [[3.5], [4]]],
  ["de", "Der Anstieg von 3,5 auf 4 Prozent überrascht.", [[3.5], [4]]],
  ["es", "El crecimiento pasó del 3,5% al 4%.", [[3.5], [4]]],
  ["it", "La crescita è passata dal 3,5% al 4%.", [[3.5], [4]]],
  ["pt", "O crescimento passou de 3,5% a 4%.", [[3.5], [4]]],
  ["nl", "De groei ging van 3,5 naar 4 procent.", [[3.5], [4]]],
])("behind a noun of growth stand bounds, behind a verb of change ends (%s): %s", (lang, markdown, told) => {
  const said = extractFigures(markdown, { lang }).map(({ amount, to }) => (to === undefined ? [amount] : [amount, to]));
  expect(said).toEqual(told);
});

describe("words between the ends of a change", () => {
  it.each([
    ["en", "Bitcoin fell from $41,300 at 9.15pm on Sunday to $38,900 at noon."],
    ["en", "The price has dropped from $81 U.S. per barrel to $52.10."],
    ["en", "The battery raises the range from up to 240 miles to 275 miles."],
    ["fr", "Le prix passe de 12 euros le matin à 15 euros."],
    ["de", "Der Kurs fiel von 41.300 Dollar am Abend auf 38.900 Dollar."],
    ["es", "Cayó de 41.300 dólares por la noche a 38.900 dólares."],
    ["it", "Il prezzo è calato da 41.300 dollari di ieri a 38.900 dollari."],
    ["pt", "O preço caiu de 41.300 dólares na noite de ontem para 38.900 dólares."],
    ["nl", "De prijs daalde van 41.300 dollar gisteravond naar 38.900 dollar."],
  ])("part none of them, %s: %s", (lang, text) => {
    const figures = extractFigures(text, { lang });
    expect(figures.map(({ qualifier, role }) => [qualifier, role])).toEqual([
      ["from", "former"],
      ["to", "news"],
    ]);
    expect(figures.map(({ direction }) => direction)).toEqual([undefined, undefined]);
  });

  it.each([
    ["nl", "Het aantal branden daalde van 1.840 tijdens het eerste kwartaal van 2025 naar 1.530 in het tweede."],
    ["nl", "Het aantal branden nam af van 1.840 in 2024 tot 1.530 in 2025."],
    ["de", "Die Zahl der Brände sank von 1.840 während des ersten Quartals 2025 auf 1.530 im zweiten."],
    ["en", "Fires fell from 1,840 during the first quarter of 2025 to 1,530 in the second."],
  ])("have a time of several words between them, %s: %s", (lang, text) => {
    const figures = extractFigures(text, { lang }).filter(({ kind }) => kind === "count");
    expect(figures.slice(0, 2).map(({ amount, qualifier }) => [amount, qualifier])).toEqual([
      [1840, "from"],
      [1530, "to"],
    ]);
  });

  it.each([
    ["en", "Sales rose from 12 million euros a year ago thanks to 3 million euros of grants."],
    ["en", "It fell from 12 euros, and a ticket to 15 euros was dropped."],
    ["fr", "Les ventes remontent de 12 millions d’euros grâce à 3 millions d’euros d’aides."],
    ["es", "Las ventas subieron de 12 millones de euros gracias a 3 millones de euros de ayudas."],
  ])("lead to no other amount, %s: %s", (lang, text) => {
    expect(extractFigures(text, { lang })[1]?.qualifier).not.toBe("to");
  });
});

describe("“de … à …” in French", () => {
  const values = (text: string) =>
    extractFigures(text, { lang: "fr" }).map(({ amount, to, qualifier }) => [amount, to, qualifier]);

  it("has two ends behind a verb of change, past what stands between commas", () => {
    expect(values("L’abonnement passe, lui, de 41 à 46 €.")).toEqual([
      [41, undefined, "from"],
      [46, undefined, "to"],
    ]);
    expect(values("Le taux est passé, quant à lui, de 4,1 % à 4,6 %.").map(([amount]) => amount)).toEqual([4.1, 4.6]);
  });

  it("is a range within quotes as well", () => {
    expect(values("Le coût serait compris entre « 7 et 9 milliards d’euros ».")).toEqual([[7e9, 9e9, undefined]]);
  });

  it("is a range behind a noun of gain or loss", () => {
    expect(values("Un gain de 14 à 41 euros est attendu.")).toEqual([[14, 41, undefined]]);
    expect(values("Une perte de 14 à 41 millions d’euros est attendue.")).toEqual([[14e6, 41e6, undefined]]);
  });
});
