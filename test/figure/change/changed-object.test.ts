import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";

const read = (lang: string, text: string) =>
  extractFigures(text, { lang }).map((figure) => `${formatFigure(figure, { locale: lang }).value} ${figure.role}`);

it.each([
  ["es", "La medida redujo los accidentes un 12 %.", "−12% news"],
  ["es", "La cooperativa elevó la producción de aceite un 7 %.", "+7% news"],
  ["es", "El gobierno subirá el salario mínimo un 4 %.", "+4% news"],
  ["es", "La compañía recortó su plantilla en un 8 %.", "−8% news"],
  ["pt", "A rede aumentou as vendas em 9,8%.", "+9.8% news"],
  ["en", "The measure cut road accidents 12%.", "−12% news"],
  ["en", "The board voted to cut the fare to the island by 15%.", "−15% news"],
  ["en", "The board agreed to raise the rent on its flats in the old town by £40.", "+£40 news"],
  ["en", "They will end up owning 34% of the combined firm.", "34% news"],
  ["en", "The survey raised fears 34% of nurses would leave.", "34% news"],
  ["en", "The firm raised its prices 5%.", "+5% news"],
  // Where it leads to, and what share of what it is, are no changes.
  ["es", "La firma elevó su participación hasta el 12 %.", "12% news"],
  ["es", "El partido perdió las elecciones con el 12 % de los votos.", "12% news"],
  ["en", "The party lost the seat with 12% of the vote.", "12% news"],
])("behind what a verb changes stands how far it goes (%s): %s", (lang, text, figure) => {
  expect(read(lang, text)).toEqual([figure]);
});

it.each([
  [
    "en",
    "The board voted to raise the summer round-trip fare to Peaks Island from $7.70 to $9.25.",
    ["$7.70 former", "$9.25 news"],
  ],
  ["fr", "Le conseil a porté le taux de la taxe foncière de 36,2 % à 39,8 %.", ["36.2% former", "39.8% news"]],
  ["fr", "Le collège porte la taxe sur les déchets (TD) de 6,4 à 7,1 %.", ["6.4% former", "7.1% news"]],
  ["fr", "L’accord a porté la participation de la région de 11 à 25 %.", ["11% former", "25% news"]],
  ["fr", "Le texte fait passer la taxe de 7,5 à 9 %.", ["7.5% former", "9% news"]],
  [
    "fr",
    "Le chantier portera la capacité du site, installé près de Lens, de 120 à 200 mégawatts.",
    ["120\u00a0MW former", "200\u00a0MW news"],
  ],
  ["fr", "La région hisse la cadence de la ligne de 12 à 18 trains par jour.", ["12/day former", "18/day news"]],
  ["es", "El pleno elevó el tipo del impuesto municipal del 0,45 % al 0,52 %.", ["0.45% former", "0.52% news"]],
  ["es", "El banco subió el tipo de interés de 2,5 % a 2,75 %.", ["2.5% former", "2.75% news"]],
  [
    "it",
    "Il consiglio ha alzato l’aliquota dell’addizionale dallo 0,6 allo 0,8 per cento.",
    ["0.6% former", "0.8% news"],
  ],
  ["it", "Il biglietto passa dall’1,50 all’1,80 euro.", ["€1.50 former", "€1.80 news"]],
  // Prices rise by either, and a rate from one to the other.
  ["fr", "Le fabricant augmente ses prix de 3 à 5 %.", ["+3–5% news"]],
  // What one carries or signs is of a size.
  ["fr", "Les recrues portent des sacs de 20 à 30 kilos.", ["20–30\u00a0kg news"]],
  ["fr", "Le club a passé un nouveau contrat de 3 à 5 millions d’euros.", ["€3–5M news"]],
  ["es", "La empresa subirá los precios de 3 a 5 %.", ["+3–5% news"]],
  ["fr", "Le conseil a voté une hausse des tarifs de la cantine de 3 % à 5 %.", ["3–5% news"]],
])("a verb's object has two ends, or changes by either (%s): %s", (lang, text, figures) => {
  expect(read(lang, text)).toEqual(figures);
});
