import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["fr", "Sur 303 personnes, 89 n’ont jamais eu de fièvre.", "303"],
  ["en", "Of the 303 people tested, 89 never had symptoms.", "303"],
  ["de", "Wie elf Rennpferde scharren sie mit den Hufen.", "elf"],
  ["fr", "Le peintre est né à Marans, à une vingtaine de kilomètres de La Rochelle.", "vingtaine"],
  ["pt", "O caso da jovem de Serrinha, cidade a 180 quilômetros de Salvador, é grave.", "180"],
  ["fr", "Le canton est situé à quelque 350 km de la capitale régionale Chengdu.", "350"],
  ["en", "The wreck lies 800 feet north of the pier.", "800"],
  ["fr", "Les chercheurs ont décrit l’animal à partir de 41 ossements mis au jour.", "41"],
  ["it", "L’animale è stato ricostruito a partire da 41 ossa.", "41"],
  ["en", "It is unclear how many of the 140 staff will keep their jobs.", "140"],
  ["de", "Wie viele der 140 Beschäftigten bleiben, ist noch offen.", "140"],
  ["fr", "Nul ne sait combien des 140 salariés resteront.", "140"],
  ["pt", "Ele viu uma ovelha a 90 metros de distância.", "90"],
  ["it", "La scossa è stata registrata a 4 km da Roccaspina.", "4 km"],
  ["it", "Il parco nascerà a 24 km dalla costa adriatica.", "24 km"],
  ["fr", "L’usine sera bâtie à 12 km de la frontière.", "12 km"],
  ["es", "El buque se hundió a 15 kilómetros de la costa.", "15 kilómetros"],
  ["en", "The kidneys cleared 60 ml/min/1.73 m² on average.", "1.73"],
])("what a sentence only says in passing is no news (%s): %s", (lang, markdown, text) => {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  expect(figure?.role ?? "other").toBe("other");
});

it("an energy is no power in another measure", () => {
  const text = "L’impianto avrà una potenza di 340 MW e produrrà circa 1,2 TWh l’anno.";
  expect(extractFigures(text, { lang: "it" }).map(({ role }) => role)).toEqual(["news", "news"]);
});

it("a sum in another currency is one behind any qualifier", () => {
  const text = "Er zahlt 5 Bitcoins, umgerechnet etwas über 1.000 Euro.";
  expect(extractFigures(text, { lang: "de" })[1]?.role).toBe("conversion");
});

it.each([
  ["fr", "La note passe de 2/20 à 16/20."],
  ["de", "Das hatte ein BND-Mitarbeiter angegeben."],
  ["pt", "O cantor estava em um quarto de hotel na capital."],
  ["es", "Lo hallaron en un cuarto de baño del museo."],
  ["es", "Un cuarto de los vecinos fuma.", "Un cuarto"],
  ["de", "Seit 9/11 ist vieles anders."],
  ["fr", "Ils tablent sur un baril à 100 dollars.", "100 dollars"],
])("a mark, a day and what a price is of are no figures (%s): %s", (lang, markdown, ...texts) => {
  expect(extractFigures(markdown, { lang }).map(({ source }) => source.text)).toEqual(texts);
});

it("how long a record stood is not what a title tells", () => {
  const [figure] = extractFigures("# Airport has busiest summer in two decades\n\nText.", { lang: "en" });
  expect(figure?.role).toBe("other");
});

it.each([
  ["The company is recalling 93,700 pounds of pork products sold in 29 states.", "measure"],
  ["The plant will press at least 2 million pounds of pea protein every month.", "measure"],
  ["A 220-pound guard and a 20-pound salmon.", "measure"],
  ["He paid a 50-pound fine with a 50-pound note.", "money"],
  ["He gave 20,000 pounds of public money to the club.", "money"],
  ["The council lost 2 million pounds of taxpayers’ money.", "money"],
])("pounds of something are its weight, pounds of money are not: %s", (markdown, kind) => {
  expect(extractFigures(markdown, { lang: "en" })[0]?.kind).toBe(kind);
});

it('a Dutch "of" behind pounds says "or", and makes no weight of them', () => {
  const text = "De club kreeg 20.000 pond of meer van de stad.";
  expect(extractFigures(text, { lang: "nl" })[0]?.kind).toBe("money");
});

it('Dutch "acht" before a participle is a verb', () => {
  expect(extractFigures("De rechter acht bewezen dat hij loog.", { lang: "nl" })).toEqual([]);
});

it.each([
  ["fr", "Peut-on payer 12 euros de plus ?"],
  ["en", "Would 30% be enough?"],
  ["de", "Lässt sich das zu 100 Prozent verhindern?"],
  ["es", "¿Basta con 800 euros?"],
  ["it", "Bastano 800 euro?"],
  ["pt", "Chegam 800 euros?"],
  ["nl", "Is 800 euro genoeg?"],
])("a question says nothing (%s): %s", (lang, markdown) => {
  expect(extractFigures(markdown, { lang }).map(({ role }) => role)).toEqual(["other"]);
});

it("a title that asks says what it asks about", () => {
  expect(extractFigures("# Why did rents rise by 30%?\n\nText.", { lang: "en" })[0]?.role).toBe("news");
});

it.each([
  ["fr", "Velmont et Morville reçoivent respectivement 3 et 5 millions d’euros."],
  ["en", "Oslo and Bergen got £3m and £5m, respectively."],
  ["it", "Margine e risultato salgono rispettivamente del 9,5% a 84,2 milioni e del 7% a 23,6 milioni."],
  ["de", "Die Mieten in Köln und Bonn stiegen um drei bzw. 8,5 Prozent."],
  ["es", "Las ventas y el beneficio crecieron un 3% y un 8,5%, respectivamente."],
  ["it", "Oslo e Bergen ricevono rispettivamente 3 e 5 milioni di euro."],
  ["pt", "As vendas e o lucro cresceram 3% e 8,5%, respetivamente."],
  ["nl", "Omzet en winst stegen met respectievelijk 3 en 8,5 procent."],
])("which amount is whose, the words beside it do not say (%s): %s", (lang, markdown) => {
  const roles = extractFigures(markdown, { lang }).map(({ role }) => role);
  expect(new Set(roles)).toEqual(new Set(["other"]));
});

it("an amount before its conversion is nobody else's", () => {
  const text = "Der Eintritt kostet 12 Euro bzw. 14 Dollar.";
  expect(extractFigures(text, { lang: "de" }).map(({ role }) => role)).toEqual(["news", "conversion"]);
});

it.each([
  ["en", "They finished in the bottom half of the table; the other half of the squad left."],
  ["fr", "L’autre moitié des habitants refuse ; la moitié nord du village attend."],
  ["de", "Die untere Hälfte der Tabelle zittert, die andere Hälfte der Fans feiert."],
  ["es", "La otra mitad de los vecinos vive en la mitad norte del valle."],
  ["it", "L’altra metà dei residenti vive nella metà superiore della valle."],
  ["pt", "A outra metade dos moradores vive na metade norte do vale."],
  ["nl", "De andere helft van de huurders woont in de bovenste helft van de flat."],
  ["en", "They play in the doubles on Friday, and she doubles as a coach."],
  ["fr", "Ils jouent en double avec son frère."],
])("which half, and a game, are no figures (%s): %s", (lang, markdown) => {
  expect(extractFigures(markdown, { lang })).toEqual([]);
});

it.each([
  ["fr", "La moitié des habitants refuse. Le toit coûte le double du prix annoncé.", ["ratio", "multiplier"]],
  ["en", "Half of the tenants left. Rents will double by Friday.", ["ratio", "multiplier"]],
])("a half of a whole and a factor stay what they are (%s): %s", (lang, markdown, kinds) => {
  expect(extractFigures(markdown, { lang }).map(({ kind }) => kind)).toEqual(kinds);
});

it.each([
  ["en", "A battery park the size of 90 tennis courts will open in May.", "90 tennis courts"],
  ["fr", "Une serre de la taille de 90 courts de tennis ouvrira en mai.", "90 courts de tennis"],
  ["de", "Eine Halle, so groß wie 90 Tennisplätze, entsteht in Kiel.", "90 Tennisplätze"],
  ["es", "Un almacén del tamaño de 90 pistas de tenis abrirá en mayo.", "90 pistas de tenis"],
])("what a thing is as large as is no figure of it (%s): %s", (lang, text, words) => {
  const likeness = extractFigures(text, { lang }).find(({ source }) => words.startsWith(source.text));
  expect(likeness?.role).toBe("other");
});

it.each([
  ["es", "Fue asesinado de dos disparos a la puerta de su casa."],
  ["pt", "Matou o vizinho com dois tiros na sequência de uma discussão."],
  ["it", "È stato ucciso con tre colpi di pistola davanti al bar."],
])("by how many shots somebody was hit is no news (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang }).every(({ role }) => role === "other")).toBe(true);
});
