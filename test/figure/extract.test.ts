import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import type { Figure } from "../../src/figure/figure.ts";

/** "kind amount[–to] unit[/per]": what a test says of a figure in one line. */
function told({ kind, amount, to, unit, per, date }: Figure): string {
  const value = date ?? `${amount}`;
  return [kind, to === undefined ? value : `${value}–${to}`, unit && `${unit}${per ? `/${per}` : ""}`]
    .filter(Boolean)
    .join(" ");
}

function read(lang: string, markdown: string): string[] {
  return extractFigures(markdown, { lang }).map((figure) => `${figure.source.text} = ${told(figure)}`);
}

it("reads nothing of a language that it does not know, whether that is said or shows", () => {
  const swedish = "Föreningen har fått 120 nya medlemmar, och det är 15 % fler än förra året.";
  expect(extractFigures(swedish, { lang: "sv" })).toEqual([]);
  expect(extractFigures(swedish)).toEqual([]);
});

describe("French", () => {
  it.each([
    ["Le chantier coûtera 1,2 milliard d’euros.", "1,2 milliard d’euros = money 1200000000 EUR"],
    ["Un prêt de 40 M€ et 2,5 Md$.", "40 M€ = money 40000000 EUR", "2,5 Md$ = money 2500000000 USD"],
    ["Elle a levé 3 M d’euros.", "3 M d’euros = money 3000000 EUR"],
    [
      "Il gagne vingt et un mille cinq cents dollars canadiens.",
      "vingt et un mille cinq cents dollars canadiens = money 21500 CAD",
    ],
    [
      "Quatre-vingts communes et soixante-dix-sept écoles.",
      "Quatre-vingts communes = count 80 communes",
      "soixante-dix-sept écoles = count 77 écoles",
    ],
    ["Ils sont 1 234 567 habitants.", "1 234 567 habitants = count 1234567 habitants"],
    [
      "Une usine de 1\u202f200 m² produit 40 GWh par an.",
      "1\u202f200 m² = measure 1200 square-meter",
      "40 GWh par an = measure 40 gigawatt-hour/year",
    ],
    ["Le train roule à 320 km/h.", "320 km/h = measure 320 kilometer-per-hour"],
    ["Un abonnement à 12,50 €/mois.", "12,50 €/mois = money 12.5 EUR/month"],
    [
      "Deux millions et demi de visiteurs en trois ans et demi.",
      "Deux millions et demi de visiteurs = count 2500000 visiteurs",
      "trois ans et demi = duration 3.5 year",
    ],
    [
      "Un tiers des foyers et neuf élèves sur dix.",
      "Un tiers = ratio 0.3333333333333333",
      "neuf élèves sur dix = ratio 0.9",
    ],
    [
      "Les ventes ont triplé et les coûts ont été divisés par deux.",
      "triplé = multiplier 3",
      "divisés par deux = multiplier 0.5",
    ],
    [
      "Le taux monte de 0,25 point de pourcentage et de 10 points de base.",
      "0,25 point de pourcentage = percent 0.25 percentage-point",
      "10 points de base = percent 10 basis-point",
    ],
    [
      "Livraison le 12 novembre 2027 ou au troisième trimestre 2029.",
      "12 novembre 2027 = date 2027-11-12",
      "troisième trimestre 2029 = date 2029-Q3",
    ],
    ["Entre 2025 et 2028, puis au S1 2030.", "Entre 2025 et 2028 = date 2025–2028", "S1 2030 = date 2030-H1"],
    [
      "De 12 à 15 % des 2 000 logements.",
      "De 12 à 15 % = percent 12–15 percent",
      "2 000 logements = count 2000 logements",
    ],
    ["Valtor 225.86 -12.99 -5.44%", "-5.44% = percent -5.44 percent"],
    ["Entre 500 et 600 millions de dollars.", "Entre 500 et 600 millions de dollars = money 500000000–600000000 USD"],
    ["Une perte de −3,4 Md€.", "−3,4 Md€ = money -3400000000 EUR"],
  ])("reads %s", (markdown, ...expected) => {
    expect(read("fr", markdown)).toEqual(expected);
  });

  it.each([
    "La 3e édition de la XVe conférence, version 2.4.1.",
    "Voir l’article 12, page 40, et le 01 42 68 53 00.",
    "Un Airbus A320 et un Boeing 747 se sont posés à 18 h 45.",
    "L’un des deux hommes habite au 12 rue de la Paix.",
    "Voir https://exemple.fr/2028/10-euros et `10 euros`.",
    "Un double vitrage et un quart de finale.",
    "## Les 5 choses à savoir",
    "Né le 3 mars 1970 à Lyon.",
    "Des milliers d’emplois, des millions de gens.",
  ])("finds nothing in %s", (markdown) => {
    expect(read("fr", markdown)).toEqual([]);
  });
});

describe("English", () => {
  it.each([
    ["It raised US$1.5bn and C$40 million.", "US$1.5bn = money 1500000000 USD", "C$40 million = money 40000000 CAD"],
    [
      "The plant needs a 300-megawatt line and 2.5 million gallons.",
      "300-megawatt = measure 300 megawatt",
      "2.5 million gallons = measure 2500000 gallon",
    ],
    [
      "It pays 35 lakh rupees to 4,200 workers.",
      "35 lakh rupees = money 3500000 INR",
      "4,200 workers = count 4200 workers",
    ],
    ["Between $5 and $7 billion was lost.", "Between $5 and $7 billion = money 5000000000–7000000000 USD"],
    [
      "A quarter of a million people in twenty-five towns.",
      "A quarter of a million people = count 250000 people",
      "twenty-five towns = count 25 towns",
    ],
    ["The chip is fourfold faster, 10x cheaper.", "fourfold = multiplier 4", "10x = multiplier 10"],
    ["The car makes 25/33 mpg in town.", "33 mpg = measure 33 mile-per-gallon"],
    [
      "Support stood at 42 percent, plus or minus three points.",
      "42 percent = percent 42 percent",
      "three points = percent 3 percentage-point",
    ],
    ["The rapper 50 Cent sold it for 50 cents.", "50 cents = money 0.5 USD"],
    ["The offer was subscribed 2.6 times; dealers met 2.4 times a week.", "2.6 times = multiplier 2.6"],
    [
      "Two-thirds of voters and one in five pupils.",
      "Two-thirds = ratio 0.6666666666666666",
      "one in five = ratio 0.2",
    ],
    [
      "It opens on March 3, 2027, in Q3 2029 or by 2030.",
      "March 3, 2027 = date 2027-03-03",
      "Q3 2029 = date 2029-Q3",
      "2030 = date 2030",
    ],
    ["It cost thirteen dollars and forty-five cents.", "thirteen dollars and forty-five cents = money 13.45 USD"],
    ["Cars run at 188 miles an hour.", "188 miles an hour = measure 188 mile-per-hour"],
    ["Rents rose from 5 to 7 percent.", "5 = percent 5 percent", "7 percent = percent 7 percent"],
  ])("reads %s", (markdown, ...expected) => {
    expect(read("en", markdown)).toEqual(expected);
  });

  it.each([
    "Flight 370 left gate 12 at 6:30 pm for the 21st time.",
    "The GPT-4 model runs on an H100; see section 3.2.",
    "One of the two may march in May.",
    "Call 555-0199 or +44 20 7946 0958.",
    "He lives at 221B Baker Street.",
    "She was born on 3 March 1970.",
    "1. First\n2. Second",
  ])("finds nothing in %s", (markdown) => {
    expect(read("en", markdown)).toEqual([]);
  });
});

describe("Markdown", () => {
  it.each([
    ["Il vaut **10 milliards** de dollars.", "10 milliards** de dollars"],
    ["Il vaut [10 milliards](https://a.fr/5-MW) de dollars.", "10 milliards](https://a.fr/5-MW) de dollars"],
    ["> Il vaut 10 milliards\n> de dollars.", "10 milliards\n> de dollars"],
    ["- Il vaut *10&nbsp;milliards* de dollars[^1].\n\n[^1]: Rien.", "10&nbsp;milliards* de dollars"],
  ])("keeps offsets into %s", (markdown, text) => {
    const [figure] = extractFigures(markdown, { lang: "fr" });
    expect(figure?.source.text).toBe(text);
    expect(markdown.slice(figure?.source.start, figure?.source.end)).toBe(text);
    expect(figure?.amount).toBe(10e9);
  });

  it("counts lines from the file's start", () => {
    const [figure] = extractFigures("---\ntitle: Une centrale\n---\n\nIl vaut 10 MW.\n", { lang: "fr" });
    expect(figure?.source).toMatchObject({ text: "10 MW", line: 5, column: 9, sentence: "Il vaut 10 MW." });
  });

  it.each([
    ["title: Un parc de 5 MW", "title"],
    ["title: 'Un parc de 5 MW' # provisoire", "title"],
    ['description: "Un parc de 5 MW"', "description"],
  ])("reads the front matter's “%s”, whose place is the proof", (line, field) => {
    const markdown = `---\ntags: [10 MW]\n${line}\n---\n\nRien.\n`;
    const [figure, ...others] = extractFigures(markdown, { lang: "fr" });
    expect(figure?.source).toMatchObject({ text: "5 MW", line: 3, field });
    expect(markdown.slice(figure?.source.start, figure?.source.end)).toBe("5 MW");
    expect(others).toEqual([]);
  });

  it("takes an annotation's label and pins its figure", () => {
    const figures = extractFigures('Il vaut [10 MW]{.figure label="Puissance"} sur 20 MW.', { lang: "fr" });
    expect(figures.map(({ origin, label, score }) => [origin, label, score === 1])).toEqual([
      ["annotated", "Puissance", true],
      ["extracted", undefined, false],
    ]);
  });

  it("marks each figure that an annotation holds or cuts, and none beside them", () => {
    const text =
      "[10 euros et 5 km]{.figure label=Tout} puis [12]{.figure label=Long} [km]{.figure label=Non}, ou 3 MW.";
    const read = extractFigures(text, { lang: "fr" }).map(({ unit, origin, label }) => [unit, origin, label]);
    expect(read).toEqual([
      ["EUR", "annotated", "Tout"],
      ["kilometer", "annotated", "Tout"],
      ["kilometer", "annotated", "Long"],
      ["megawatt", "extracted", undefined],
    ]);
  });
});

describe("what is said around a quantity", () => {
  it.each([
    ["fr", "Jusqu’à 10 MW.", { qualifier: "up-to" }],
    ["fr", "Il a coûté près de 10 M€.", { qualifier: "nearly" }],
    ["fr", "Pas moins de 10 MW.", { qualifier: "at-least" }],
    ["fr", "D’ici 2030.", { qualifier: "by" }],
    ["fr", "Le titre recule de 12 %.", { direction: "down" }],
    ["fr", "Sa taille pourrait doubler.", { modality: "possible" }],
    ["fr", "Sa taille ne doublera pas.", { modality: "negated" }],
    ["en", "No fewer than 40 people died.", { qualifier: "at-least" }],
    ["en", "A 12% rise.", { direction: "up" }],
    ["en", "It will not cost $5 million.", { modality: "negated" }],
    ["en", "It costs $5 million or more.", { qualifier: "at-least" }],
  ])("reads %s: %s", (lang, markdown, expected) => {
    expect(extractFigures(markdown, { lang })[0]).toMatchObject(expected);
  });

  it("has the words' own spans", () => {
    const markdown = "Le titre pourrait reculer de plus de **12 %**.";
    const [figure] = extractFigures(markdown, { lang: "fr" });
    const spans = Object.entries(figure?.spans ?? {}).map(([name, span]) => [
      name,
      span.text,
      markdown.slice(span.start, span.end),
    ]);
    expect(spans).toEqual([
      ["qualifier", "plus de", "plus de"],
      ["direction", "reculer", "reculer"],
      ["modality", "pourrait", "pourrait"],
    ]);
  });

  it("pairs the ends of a change", () => {
    const figures = extractFigures("Le loyer passe de 500 € à 650 €.", { lang: "fr" });
    expect(figures.map(({ amount, qualifier }) => [amount, qualifier])).toEqual([
      [500, "from"],
      [650, "to"],
    ]);
  });
});

describe("a number in two scales", () => {
  it.each([
    ["it", "Gli occupati sono 22 milioni 457 mila.", "22 milioni 457 mila = count 22457000"],
    ["it", "Il numero è pari a 3 milioni 236mila unità.", "3 milioni 236mila unità = count 3236000 unità"],
    ["es", "Hubo 2 millones 300 mil visitantes.", "2 millones 300 mil visitantes = count 2300000 visitantes"],
    ["pt", "São 3 milhões e 236 mil pessoas.", "3 milhões e 236 mil pessoas = count 3236000 pessoas"],
    [
      "fr",
      "Le plan coûte 2 milliards 300 millions d’euros.",
      "2 milliards 300 millions d’euros = money 2300000000 EUR",
    ],
  ])("in %s, of “%s”", (lang, markdown, expected) => {
    expect(read(lang, markdown)).toEqual([expected]);
  });
});

describe("a noun behind its count with an article", () => {
  it.each([
    ["it", "I morti sono 272, 1179 i feriti e 25mila gli sfollati.", ["272", "1179 i feriti", "25mila gli sfollati"]],
    ["es", "Son 25 los heridos.", ["25 los heridos"]],
    ["pt", "São 12 os feridos.", ["12 os feridos"]],
    // A level, and a day.
    ["it", "Salgono a 376 milioni i ricavi del gruppo.", ["376 milioni"]],
    ["it", "Il 12 i lavoratori scioperano.", []],
  ])("in %s, of “%s”", (lang, markdown, expected) => {
    expect(extractFigures(markdown, { lang }).map(({ source }) => source.text)).toEqual(expected);
  });
});

describe("a company's initials", () => {
  it("are no currency, unless they stand beside a number", () => {
    expect(read("it", "Verde Power (EGP) investe 15 milioni. La EGP costruisce.")).toEqual([
      "15 milioni = count 15000000",
    ]);
    expect(read("it", "Il contratto vale 15 milioni di EGP.")).toEqual(["15 milioni di EGP = money 15000000 EGP"]);
  });
});

describe("a temperature without its degree sign", () => {
  const read = (text: string) => extractFigures(text, { lang: "en" }).map(({ amount, unit }) => `${amount} ${unit}`);

  it("is one where the article speaks of temperatures", () => {
    const text = "The average temperature was 15.2C. That is 0.77C above the average, and May, at 15.30C, was hotter.";
    expect(read(text)).toEqual(["15.2 celsius", "0.77 celsius", "15.3 celsius"]);
    expect(read("The new model 15.30C is out.")).toEqual([]);
  });
});

describe("numbers that count nothing", () => {
  const read = (text: string) => extractFigures(text, { lang: "de" }).map(({ kind, amount }) => `${kind} ${amount}`);

  it.each([
    ["Die Zahl erhöhte sich mit 46.472 um 109 Stimmen.", ["count 109"]],
    ["Er landete auf Platz fünf von sechs.", []],
    ["Als nach der Belagerung 1683 ganz Ungarn frei war.", []],
    ["Im iWork 11 werkt ein neuer Chip.", []],
    ["Der Betrieb hat 1800 neue Mitarbeiter.", ["count 1800"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a title's counts", () => {
  const read = (title: string, lang: string) =>
    extractFigures(`# ${title}\n\nRien de plus.`, { lang }).map(({ source }) => source.text);

  it.each([
    ["fr", "Septante-deux postes supprimés à la verrerie", ["Septante-deux postes"]],
    ["en", "Council to close 14 libraries", ["14 libraries"]],
    ["de", "Molkerei schließt 23 Läden", ["23 Läden"]],
    // Lists, names and competitions count nothing that happened.
    ["en", "12 ways to sleep better", []],
    ["fr", "25 idées de sorties pour dimanche", []],
    ["en", "Apollo 13 crew returns", []],
    ["en", "Covid-19 vaccine trial begins", []],
    ["fr", "Top 14 clubs en crise", []],
    ["de", "Mindestens 40 Schulen bleiben zu", ["40 Schulen"]],
    ["de", "Vier Menschen sterben im Gebirge", ["Vier Menschen"]],
  ])("from ten on, with what they count (%s): %s", (lang, title, expected) => {
    expect(read(title, lang)).toEqual(expected);
  });
});

describe("Mexico's thousands", () => {
  const read = (text: string) => extractFigures(text, { lang: "es" }).map(({ amount, unit }) => `${amount} ${unit}`);

  it.each([
    ["Llegaron 7 mil 204.6 millones de dólares.", ["7204600000 USD"]],
    ["Suman 45 mil 930 mdp en el año.", ["45930000000 MXN"]],
    ["Vendieron 12 mil 40 autos.", ["12040 autos"]],
    ["Costó 45 mil millones de euros.", ["45000000000 EUR"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a factor that leads to a level", () => {
  it("gives what the title makes of it to the level", () => {
    const figures = extractFigures(
      "# Cycling to school doubles\n\nThe share of pupils who cycle doubled in a year, to 24.6 per cent.",
      { lang: "en" },
    );
    const [title, factor, level] = figures;
    expect(level?.source.text).toBe("24.6 per cent");
    expect(level?.score).toBeGreaterThan(Math.max(title?.score ?? 1, factor?.score ?? 1));
  });
});

it.each([
  ["de", "Autofahrer standen im Schnitt 56 Stunden im Stau."],
  ["nl", "Wie een huis zoekt, wacht gemiddeld 12 jaar."],
  ["fr", "Les patients attendent en moyenne 47 jours."],
])("makes as much of a time on average as of a measure: %s: %s", (lang, markdown) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure?.kind).toBe("duration");
  expect(figure?.score).toBeGreaterThan(0.4);
});

it.each([
  "Sie erbeuteten Uhren im Wert von mehreren hunderttausend Franken.",
  "Es entstand ein Schaden von mehreren zehntausend Euro.",
  "Einige hunderttausend Euro fehlen.",
])("reads no number of which one does not know how many: %s", (markdown) => {
  expect(extractFigures(markdown, { lang: "de" })).toEqual([]);
});

it("reads a paragraph of more figures than a call takes arguments", { timeout: 600_000 }, () => {
  expect(extractFigures("A 5%.\n".repeat(126_000), { lang: "en" })).toHaveLength(126_000);
});

it.each([
  ["de", "# „Die Frauen fahren jetzt 50 Minuten“", "news"],
  ["pt", '# "Temos 4.200 doentes à espera"', "news"],
  ["it", "# L'ente: «Oltre i limiti il 34% dei campioni»", "news"],
  ["de", "Sie sagt: „Die Frauen fahren jetzt 50 Minuten.“", "quote"],
])("what a title quotes is news, what the text quotes is said by someone (%s): %s", (lang, text, role) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe(role);
});
