import { expect, test } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).find(({ kind, role }) => kind !== "date" && role === "news");
  return figure && labelFigure(figure, lang);
};

test.each([
  [
    "es",
    "La cosecha de almendra en las comarcas que agrupa la Mesa llegó a 2,6 millones de kilos.",
    "La cosecha de almendra en las comarcas que agrupa la Mesa llegó",
  ],
  [
    "es",
    "El recibo medio del agua que pagan los vecinos con contador subió un 6,2% en abril.",
    "El recibo medio del agua que pagan los vecinos con contador",
  ],
  ["es", "La nave donde ardieron los palés ocupa 7 hectáreas.", "La nave donde ardieron los palés ocupa"],
  ["es", "En 2027 la deuda que arrastra la liga superó los 30 millones de euros.", "la deuda que arrastra la liga"],
  [
    "pt",
    "A colheita de arroz nas aldeias que a cooperativa serve chegou a 2,6 milhões de quilos.",
    "A colheita de arroz nas aldeias que a cooperativa serve chegou",
  ],
  ["pt", "O armazém onde arderam as paletes ocupa 7 hectares.", "O armazém onde arderam as paletes ocupa"],
  [
    "it",
    "Il raccolto di mandorle nelle valli che il Consorzio riunisce è arrivato a 2,6 milioni di chili.",
    "Il raccolto di mandorle nelle valli che il Consorzio riunisce è arrivato",
  ],
  [
    "it",
    "L’officina che ripara i tram investirà 40 milioni nello stabilimento di Forlì.",
    "L’officina che ripara i tram investirà … nello stabilimento di Forlì",
  ],
  [
    "it",
    "Il capannone dove sono bruciati i bancali occupa 7 ettari.",
    "Il capannone dove sono bruciati i bancali occupa",
  ],
  // Where it has no room, it is left out.
  [
    "es",
    "Las fuertes lluvias que castigan al valle de Corvera desde hace siete días han provocado 17 apagones.",
    "Las fuertes lluvias … han provocado … apagones",
  ],
  [
    "es",
    "La cosecha de almendra en las comarcas que agrupa la Mesa llegó en el tercer trimestre a 2,6 millones de kilos.",
    "La cosecha de almendra en las comarcas que agrupa la Mesa llegó en el tercer trimestre",
  ],
])("a relative clause without a comma stands between subject and verb (%s): %s", (lang, text, label) => {
  expect(labelOf(lang, text)).toBe(label);
});

test.each([
  ["es", "El concejal dijo en la radio que las obras costarán 8 millones de euros.", "las obras costarán"],
  ["es", "La patronal prevé que las ventas caerán un 4%.", "las ventas caerán"],
  ["pt", "O ministro acredita que o emprego vai crescer 3%.", "o emprego vai crescer"],
  ["it", "Le stime del governo dicono che l’occupazione crescerà del 3%.", "l’occupazione crescerà"],
])("what someone says is no relative clause (%s): %s", (lang, text, label) => {
  expect(labelOf(lang, text)).toBe(label);
});
