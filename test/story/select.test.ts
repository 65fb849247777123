import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { pickFigures, selectFigures } from "../../src/story/select.ts";

const chosen = (markdown: string, count?: number) =>
  selectFigures(extractFigures(markdown, { lang: "fr" }), count === undefined ? {} : { count }).map(
    ({ source }) => source.text,
  );

const article = `# Un port pour l’éolien

Le port de Brest investira jusqu’à 900 millions d’euros dans un quai, pendant quatre ans.

Il ouvrira d’ici 2031 et chargera 1 250 éoliennes par an. En 2019, il en chargeait 12 %.

La mairie, créée en 1987, suit le dossier. Le budget de 900 millions d’euros est bouclé.
`;

describe("selectFigures", () => {
  it("takes money, what it buys and when, in that order", () => {
    expect(chosen(article)).toEqual(["900 millions d’euros", "1 250 éoliennes par an", "2031"]);
  });

  it("takes as many as asked, one fact once", () => {
    expect(chosen(article, 1)).toEqual(["900 millions d’euros"]);
    expect(chosen("Rien.")).toEqual([]);
  });

  it("takes what the author pinned first, in the article's order", () => {
    const pinned = article.replace("12 %", "[12 %]{.figure}").replace("1987", "[1987]{.figure}");
    expect(chosen(pinned, 2)).toEqual(["12 %", "1987"]);
  });

  it("takes a third only where the article makes something of it", () => {
    const aside = "\n\nLe maire a parlé longtemps de la ville et de ses habitants. ".repeat(7);
    const two = "# Un quai neuf\n\nLe port investit 90 millions d’euros et crée 240 emplois.";
    expect(chosen(`${two} Le quai portera 6 000 tonnes.`)).toHaveLength(3);
    expect(chosen(`${two}${aside}Une grue pèse 80 tonnes.`)).toEqual(["90 millions d’euros", "240 emplois"]);
  });

  it("lets a second weigh less where its label is its sentence, and no third", () => {
    const figures = extractFigures("They spent £3m, sold 40,000 pies and made 320 litres.", { lang: "en" });
    const scored = (scores: number[]) => figures.map((figure, at) => ({ ...figure, score: scores[at] ?? 0 }));
    const picked = (scores: number[]) =>
      pickFigures(
        scored(scores),
        3,
        ({ mentions }) => mentions[0],
        () => true,
      ).length;
    expect(picked([0.6, 0.34, 0])).toBe(2);
    expect(picked([0.6, 0.5, 0.4])).toBe(2);
    expect(picked([0.6, 0.5, 0.45])).toBe(3);
  });

  it("takes one count said in two ways once", () => {
    expect(chosen("# Plus de 130 logements raccordés\n\nLe chantier a raccordé 138 logements.")).toEqual([
      "138 logements",
    ]);
    expect(chosen("# Écoles : 45 millions dépensés\n\nLa ville a dépensé 45 millions d’euros.")).toEqual([
      "45 millions d’euros",
    ]);
  });

  it.each([
    ["fr", "La banque a relevé son taux d’un quart de point, à 2,25 %.", "2,25 %"],
    ["en", "The bank cut its rate by a quarter point to 3.5%.", "3.5%"],
    ["de", "Der Arbeitspreis sinkt um 2,8 Cent auf 33,9 Cent.", "33,9 Cent"],
    ["en", "Canola gained $6 to close at $812 a tonne.", "$812 a tonne"],
    ["es", "El banco central bajó 25 puntos básicos su tipo de referencia, hasta el 3,5 %.", "3,5 %"],
    ["nl", "De coöperatie verlaagt de prijs voor juni met 2 euro naar 51,40 euro per 100 kilo.", "51,40 euro"],
    ["it", "La banca ha tagliato il tasso di 25 punti base, al 2,75%.", "2,75%"],
    ["pt", "O banco cortou a taxa em 50 pontos base, para 3,25%.", "3,25%"],
  ])("prefers a level to the change that leads to it (%s): %s", (lang, text, level) => {
    const [first] = selectFigures(extractFigures(text, { lang }), { count: 1 });
    expect(first?.source.text).toBe(level);
  });

  it("leaves out former levels, conversions, quotations and mere dates", () => {
    expect(
      chosen(
        "Le groupe a vendu 4,2 millions de vélos, contre 3,9 millions un an plus tôt. Il a gagné 310 millions d’euros (335 millions de dollars) en 2026. « Nous en vendrons 5 millions l’an prochain, promis », dit sa patronne.",
      ),
    ).toEqual(["310 millions d’euros", "4,2 millions de vélos"]);
  });

  it("takes one number once, whatever is counted", () => {
    expect(
      chosen("Plus de 3 300 salariés sont transférés. Les 3 300 personnes concernées ont été prévenues."),
    ).toHaveLength(1);
  });

  it("shows the exact amount of one that the title rounds", () => {
    expect(chosen("# Plus de 660 000 hectares brûlés\n\nLes feux ont ravagé 662 776 hectares.")).toEqual([
      "662 776 hectares",
    ]);
  });

  it("takes no share for a rounding of another that is of something else", () => {
    const text = "La maire l’emporterait avec 38 % des voix. Le questionnaire a été rempli par 38,4 % du panel.";
    expect(chosen(text)).toContain("38 %");
  });

  it("takes how long someone goes to prison for, before what the prosecutor asked for", () => {
    expect(
      chosen(
        "# L’ex-directeur condamné\n\nIl a été condamné à quatre ans de prison et 150 000 euros d’amende. Le procureur demandait cinq ans de prison.",
        2,
      ),
    ).toEqual(["150 000 euros", "quatre ans"]);
  });

  it("counts the dead of a title and of the text once", () => {
    expect(
      chosen(
        "# Avalanche : trois skieurs tués\n\nTrois hommes âgés de 38, 43 et 52 ans ont été tués dimanche par une avalanche.",
      ),
    ).toEqual(["Trois hommes"]);
  });

  it.each([
    [
      "en",
      "# Council votes to shut two swimming pools",
      "The council voted to shut two swimming pools. A bus costs £640,000.",
    ],
    [
      "fr",
      "# Le conseil ferme trois piscines",
      "Le conseil ferme trois piscines de la ville. Un car coûte 640 000 euros.",
    ],
    [
      "de",
      "# Der Rat schließt drei Freibäder",
      "Der Rat schließt drei Freibäder der Stadt. Ein Bus kostet 640.000 Euro.",
    ],
    ["es", "# El consejo cierra tres piscinas", "El consejo cierra tres piscinas. Un autobús cuesta 640.000 euros."],
    ["it", "# Il consiglio chiude tre piscine", "Il consiglio chiude tre piscine. Un autobus costa 640.000 euro."],
    ["pt", "# O conselho fecha três piscinas", "O conselho fecha três piscinas. Um autocarro custa 640.000 euros."],
    ["nl", "# De raad sluit drie zwembaden", "De raad sluit drie zwembaden. Een bus kost 640.000 euro."],
  ])("takes the few that a title counts beside what costs more (%s)", (lang, title, text) => {
    const kinds = (markdown: string) => selectFigures(extractFigures(markdown, { lang })).map(({ kind }) => kind);
    expect(kinds(`${title}\n\n${text}`)).toEqual(["money", "count"]);
    expect(kinds(text)).toEqual(["money"]);
  });

  it("gives what the text counts with the title's own large number the title's weight", () => {
    const text = "Two lakh people had left their homes by noon, an officer said, and 180 camps took in 9,600 cattle.";
    const [first] = selectFigures(
      extractFigures(`# Flood nears: 2 lakh people leave homes\n\n${text}`, { lang: "en" }),
      {
        count: 1,
      },
    );
    expect(first?.amount).toBe(200_000);
  });

  it.each([
    [
      "fr",
      "# Le loyer au mètre carré sera plafonné",
      "Le loyer sera plafonné à 12 euros le mètre carré. Le club a 240 membres.",
    ],
    [
      "en",
      "# Council caps the rent of market stalls",
      "The council caps the rent of stalls at £12 a square metre. The club has 240 members.",
    ],
    [
      "de",
      "# Stadt deckelt Mieten am Markt",
      "Die Stadt deckelt Mieten am Markt bei 12 Euro je Quadratmeter. Der Verein hat 240 Mitglieder.",
    ],
  ])("takes a price first where the title is about it (%s)", (lang, title, text) => {
    const [first] = selectFigures(extractFigures(`${title}\n\n${text}`, { lang }), { count: 1 });
    expect(first?.kind).toBe("money");
  });

  it.each([
    ["fr", "La fromagerie a vendu 24 000 fromages. On recense 14 cas de listériose."],
    ["en", "The dairy sold 24,000 cheeses. There are 14 cases of listeria."],
    ["de", "Die Käserei hat 24.000 Käse verkauft. Es gibt 14 Fälle von Listeriose."],
    ["es", "La quesería vendió 24.000 quesos. Hay 14 casos de listeriosis."],
    ["it", "Il caseificio ha venduto 24.000 forme. Ci sono 14 casi di listeriosi."],
    ["pt", "A queijaria vendeu 24.000 queijos. Há 14 casos de listeriose."],
  ])("takes few cases of an illness first (%s)", (lang, text) => {
    const [first] = selectFigures(extractFigures(text, { lang }), { count: 1 });
    expect(first?.amount).toBe(14);
  });

  it.each([
    ["fr", "La liste verte obtiendrait 34 % des voix et 136 sièges, la liste bleue 31 %.", "voix"],
    ["en", "The Greens would win 34% of the vote and 136 seats, the Blues 31%.", "vote"],
    ["es", "La lista verde obtendría el 34 % de los votos y 136 escaños, la azul el 31 %.", "votos"],
  ])("tells two who run against each other together (%s)", (lang, text, votes) => {
    const filler = "word ".repeat(40);
    const read = (said: string) => selectFigures(extractFigures(`${filler}.\n\n${said}`, { lang })).length;
    expect(read(text)).toBe(3);
    expect(read(text.replace(votes, "xxx"))).toBe(2);
  });

  it.each([
    [
      "en",
      "# Schools in Wexcombe to shut on Fridays",
      "Nine of the 26 schools in Wexcombe will shut on Fridays. A bus costs £640,000.",
    ],
    [
      "nl",
      "# Scholen in Zuidveen dicht op vrijdag",
      "Negen van de 26 scholen in Zuidveen gaan dicht op vrijdag. Een bus kost 640.000 euro.",
    ],
    [
      "fr",
      "# Les écoles de Sarnac fermeront le vendredi",
      "Neuf des 26 écoles de Sarnac fermeront le vendredi. Un car coûte 640 000 euros.",
    ],
    [
      "de",
      "# Schulen in Rothenau schließen freitags",
      "Neun der 26 Schulen in Rothenau schließen freitags. Ein Bus kostet 640.000 Euro.",
    ],
  ])("takes the part that is told of the title's things (%s)", (lang, title, text) => {
    const amounts = selectFigures(extractFigures(`${title}\n\n${text}`, { lang })).map(({ amount }) => amount);
    expect(amounts).toEqual([640_000, 9]);
  });

  it("reads the part of what someone has, and not the whole", () => {
    const amounts = (text: string) => extractFigures(text, { lang: "en" }).map(({ amount }) => amount);
    expect(amounts("Seven of the borough’s 12 libraries could shut.")).toEqual([7]);
    expect(amounts("Twelve of France's 18 regions are dry.")).toEqual([12]);
    expect(amounts("Six of the country's biggest ports hired 18 pilots.")).toEqual([18]);
  });

  it.each([
    ["en", "All but three of the 14 satellites are lost."],
    ["fr", "Tous sauf trois des 14 satellites sont perdus."],
    ["de", "Bis auf drei der 14 Satelliten sind alle verloren."],
    ["es", "Todos menos tres de los 14 satélites se han perdido."],
  ])("takes no part that is left out (%s)", (lang, text) => {
    expect(extractFigures(text, { lang }).map(({ amount }) => amount)).not.toContain(3);
  });

  it("takes no few things that a title only names, or that someone lost", () => {
    const lost =
      "# Apprentice loses three fingers\n\nA firm was fined £180,000 after an apprentice lost three fingers.";
    const [first, second] = selectFigures(extractFigures(lost, { lang: "en" }));
    expect([first?.source.text, second]).toEqual(["£180,000", undefined]);
  });

  it.each([
    ["en", "Nine people have fallen ill. The firm sold 48,000 packs."],
    ["de", "Der Sturm hat neun Menschenleben gefordert. Er kostete 48.000 Euro."],
    ["fr", "Une crue a emporté un pont, tuant neuf personnes. Elle a coûté 48 000 euros."],
    ["es", "El temporal ha matado a nueve personas. Costó 48.000 euros."],
    ["it", "La piena ha ucciso nove persone. È costata 48.000 euro."],
    ["pt", "A chuva matou nove pessoas. Custou 48.000 euros."],
    ["nl", "Bij de brand zijn negen mensen om het leven gekomen. De schade is 48.000 euro."],
  ])("takes the few who died or fell ill (%s)", (lang, text) => {
    const [first] = selectFigures(extractFigures(text, { lang }), { count: 1 });
    expect([first?.kind, first?.amount]).toEqual(["count", 9]);
  });

  it("takes the first figure of a poll, whatever time stands before it", () => {
    expect(
      chosen(
        "# La maire en tête\n\nÀ quatre mois du scrutin, la maire recueillerait 34 % des voix, devant l’écologiste. Une liste est créditée de 9 %.",
        1,
      ),
    ).toEqual(["34 %"]);
  });

  it("leaves out what is denied", () => {
    expect(chosen("Le chantier ne coûtera pas 5 millions d’euros, il en occupera 40 ouvriers.")).toEqual([
      "40 ouvriers",
    ]);
  });

  it("takes the exact amount of a rounded one among thousands", () => {
    const others = Array.from({ length: 8000 }, (_, index) => `La part ${index} vaut ${index + 1},${index % 10} %.`);
    const text = `# Le port traite 662 000 tonnes\n\nLe port traite 662 776 tonnes.\n\n${others.join(" ")}\n`;
    expect(chosen(text, 1)).toEqual(["662 776 tonnes"]);
  });
});

it("shows one temperature once, however its degrees are called", () => {
  const text =
    "# Hitterecord in Borne 40,4 graden\n\nOp het veld van Borne werd een temperatuur van 40,4 graden gemeten.";
  expect(selectFigures(extractFigures(text, { lang: "nl" }))).toHaveLength(1);
});

it("shows a share that the title says in words and the text exactly once, as the text does", () => {
  const markdown =
    "# Un Morzannais sur quatre renonce à des soins\n\nFaute de moyens, 26 % des Morzannais ont renoncé à des soins l'an dernier.";
  const figures = extractFigures(markdown, { lang: "fr" });
  const shown = pickFigures(figures, 3, ({ mentions }) => mentions[0]).map(({ source }) => source.text);
  expect(shown).toEqual(["26 %"]);
});
