import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, markdown: string) =>
  extractFigures(markdown, { lang }).map(({ source, role }) => `${source.text}: ${role}`);

describe("readClauses", () => {
  it.each([
    ["de", "Wer 1.400 Euro Rente bekommt, erhält damit 52 Euro mehr.", "background"],
    ["nl", "Wie 1.400 euro pensioen krijgt, ontvangt 30 euro extra.", "background"],
    ["de", "Die Gewerkschaft fordert für die 160.000 Beschäftigten der Post sechs Prozent mehr Geld.", "background"],
    ["nl", "De bond eist voor de 40.000 werknemers 6 procent meer loon.", "background"],
  ])("tells from whom an example starts, and for whom something is asked: %s: %s", (lang, markdown, role) => {
    expect(extractFigures(markdown, { lang })[0]?.role).toBe(role);
  });

  it.each([
    ["nl", "Van elke duizend lammeren sterven er 3,4.", "other"],
    ["de", "Viele haben 2026 die Schule ohne Abschluss verlassen.", "date"],
  ])("tells what a rate is reckoned by, and what is done: %s: %s", (lang, markdown, role) => {
    expect(extractFigures(markdown, { lang })[0]?.role).toBe(role);
  });

  it("takes no level of last year for a former one that only a difference stands beside", () => {
    const [level] = extractFigures(
      "Vorig jaar kwamen 2,6 miljoen gasten naar Gent, 180.000 meer dan een jaar eerder.",
      { lang: "nl" },
    );
    expect(level?.role).toBe("news");
  });

  it.each([
    // What something is compared with.
    [
      "pt",
      "A empresa lucrou 11 milhões de euros, valor que compara com os 5 milhões de euros alcançados então.",
      "former",
    ],
    ["it", "L’utile è di 2,1 milioni di euro, che si confronta con 1,2 milioni di euro.", "former"],
    ["es", "La empresa ganó 11 millones de euros, que se compara con 5 millones de euros.", "former"],
    // A limit of the amount before says nothing without it.
    ["de", "Die Pfleger erhalten 4,5 Prozent mehr Lohn, mindestens aber 210 Euro.", "other"],
    ["nl", "De chauffeurs krijgen 4,5 procent meer, maar minimaal 210 euro.", "other"],
    ["fr", "Les agents touchent 3 % de plus, mais au moins 90 euros.", "other"],
    ["en", "Drivers will get 3% more, but at least £900.", "other"],
    // A median is no margin.
    ["fr", "Un studio se loue en médiane 640 euros par mois à Lens.", "news"],
    // What is run or skated is an event.
    ["nl", "Sander Vos won in Heerenveen de 1500 meter.", "event"],
    ["de", "Lena Kern gewann die 800 Meter.", "event"],
    ["en", "Lena Kern won the 1,500 metres.", "event"],
    ["fr", "Léa Vos a remporté le 800 mètres.", "event"],
    // What was to be, and a time that is the amount's before.
    ["de", "Die Halle kostet 15 Millionen Euro statt der geplanten 12 Millionen.", "former"],
    ["en", "The hall costs £15m instead of the planned £12m.", "former"],
    ["de", "Nach 6 Millionen Euro im Vorjahr erzielte Norvia einen Gewinn von 8 Millionen Euro.", "news"],
    ["nl", "Het dorp groeide van 15.800 naar 18.200 inwoners.", "news"],
    ["nl", "De toren staat 22 kilometer voor de kust van Oostende.", "other"],
    ["de", "Die Vögel kamen durchschnittlich neun Tage früher als üblich.", "other"],
    // How many were asked, of how many it is, and a level of last year that a difference is of.
    ["nl", "Dat blijkt uit een enquête van de bond onder 1.900 leden.", "margin"],
    ["de", "Das ergab eine Umfrage des Verbands unter 1.900 Mitgliedern.", "margin"],
    ["de", "Von den 64 Filialen der Sparkasse bleiben die meisten offen.", "other"],
    // A record that is broken, and how many were asked.
    ["nl", "Het oude record stond op 17,9 graden.", "former"],
    ["de", "Der alte Rekord lag bei 17,9 Grad.", "former"],
    ["nl", "De peiling is gehouden onder 2.300 mensen.", "margin"],
    // One side of a thing is not its size.
    ["nl", "De platen zijn drie meter bij twee meter.", "other"],
    ["en", "The mural measures 3 metres × 2 metres.", "other"],
    // Of a half of it, the whole is no news.
    ["en", "The map may bring less than half the $4.3 million that its owners paid.", "other"],
    ["fr", "La carte rapporterait moins de la moitié des 4,3 millions de dollars payés.", "other"],
    ["de", "Die Karte brachte das Doppelte der 4 Millionen Euro.", "other"],
    // A year that the sentence looks back to.
    ["en", "In the vote that year the party held a lead of 5 percent.", "former"],
    ["de", "In der Saison davor stand ein Fehlbetrag von 3 Millionen Euro zu Buche.", "former"],
    ["es", "Aquel año el partido obtuvo una ventaja del 5 %.", "former"],
    // What others had expected.
    ["pt", "Os analistas do banco previam que a empresa lucrasse 65 milhões de euros.", "forecast"],
    ["fr", "Le consensus des analystes ressort à 65 millions d’euros.", "forecast"],
    ["en", "Analysts had pencilled in revenue of $65 million.", "forecast"],
    ["de", "Analysten hatten mit einem Gewinn von 65 Millionen Euro gerechnet.", "forecast"],
    ["en", "Growth will be much lower than its forecast in April of 1.2%.", "former"],
    ["en", "She ran a start-up that was once valued at $9bn.", "former"],
    ["en", "The head teacher initially hoped to raise £500.", "former"],
    // How long it took, what it took to make, what a price was, and how large a thing is that is spoken of.
    ["en", "Kale made 131 off 104 balls.", "other"],
    ["en", "Sixty per cent of nurses voted against a deal that would have raised their pay.", "news"],
    ["en", "It is a western that cost $48 million to make.", "background"],
    ["de", "Es werden 220 neue Wohnungen gebaut.", "news"],
    ["de", "Für 220 Mieter wurde das Haus im Krieg gebaut.", "background"],
    ["en", "Visits have doubled since it scrapped its $16 admission.", "background"],
    ["en", "The 13cm pot was picked up at a sale.", "background"],
    // A class that people fight in, and where a car starts from.
    ["en", "Sarah Ardley retained her +78kg judo title.", "event"],
    ["en", "The car will accelerate from 0-60mph a second faster.", "other"],
    // How a meeting decided is not what it decided; how an election did is.
    ["en", "The budget was passed by 31 votes to 19.", "background"],
    ["fr", "Le conseil l’a adopté par 33 voix contre 29.", "background"],
    ["nl", "De raad stemde met 24 stemmen voor en 15 tegen in met het plan.", "background"],
    ["en", "She won by 1,312 votes.", "news"],
    // What a sentence opens with as supposed.
    ["de", "Sollten 12 Abgeordnete fehlen, muss neu gewählt werden.", "background"],
    ["nl", "Mocht de opbrengst 12 miljoen euro halen, dan gaat het door.", "background"],
    ["en", "Should takings reach £12m, the show goes on.", "background"],
    // What an example starts from.
    ["fr", "Pour un foyer consommant 120 m³ par an, cela change tout.", "background"],
    ["en", "A family using 300 units would notice it.", "background"],
    // What something comes on each of.
    ["de", "Auf jeden der 85.000 Arbeitsplätze kommen viele andere.", "other"],
    ["en", "There is a space for each of the 300 flats.", "other"],
    // Of how many a study tells.
    ["de", "Ausgewertet wurden die Daten von rund 312.000 Versicherten.", "margin"],
    ["en", "The team analysed records of 48,000 patients.", "margin"],
    // What would have been, were currencies the same.
    ["it", "A cambi costanti il calo sarebbe stato del 10,9%.", "background"],
    ["en", "Sales grew 4% at constant currency.", "background"],
    // A day that a reader waits for.
    ["en", "The museum has an opening date: May 3, 2027.", "news"],
    ["fr", "Le musée a enfin une date d’ouverture : le 3 mai 2027.", "news"],
    ["de", "Das Museum hat einen Eröffnungstermin: 3. Mai 2027.", "news"],
    ["es", "El museo ya tiene fecha de apertura: 3 de mayo de 2027.", "news"],
    ["it", "Il museo ha una data di apertura: 3 maggio 2027.", "news"],
    ["pt", "O museu tem data de abertura: 3 de maio de 2027.", "news"],
    ["nl", "Het museum heeft een openingsdatum: 3 mei 2027.", "news"],
    // What holds in spite of the news.
    ["it", "Nonostante l’aumento del tax rate al 28%, l’utile sale.", "background"],
    ["fr", "Malgré une inflation de 4 %, les ventes tiennent.", "background"],
    ["es", "Pese a una inflación del 4 %, las ventas aguantan.", "background"],
    ["nl", "Ondanks een inflatie van 4 procent houdt de verkoop stand.", "background"],
    // Where something lies, and for the how-manieth time.
    ["fr", "L’avalanche est partie à 2 870 mètres d’altitude.", "background"],
    ["es", "Por primera vez en 31 ediciones, el torneo paga lo mismo.", "background"],
    // What a bracket says of a time before.
    ["es", "El precio subió un 4,5%, más que en el segundo trimestre (+4%).", "former"],
    ["es", "El precio superó el anterior récord (+12,7%).", "former"],
    ["pt", "O intervalo das estimativas ia de uma queda até uma alta de 0,7%.", "forecast"],
    ["fr", "En 2022, le trafic avait plafonné à 20,5 millions de passagers.", "former"],
    ["pt", "O resultado superou a mediana das previsões, de alta de 0,1%.", "forecast"],
    // A year of what stands right before it, and an opening.
    ["pt", "Os ministros adiaram o início da discussão sobre os vencedores das eleições de 2014.", "date"],
    ["pt", "A ponte abrirá em 2028.", "news"],
    ["es", "El puente reabrirá en abril de 2028.", "news"],
    ["es", "La operadora da empleo a 3.200 personas.", "background"],
    ["pt", "Bolsas de estudo chegam a mais 12 mil alunos.", "news"],
    // What an example's loan is of, and how long one waits.
    ["it", "Il calo fa risparmiare 38 euro al mese su un prestito di 150 mila euro.", "other"],
    ["es", "El recorte abarata en 38 euros al mes una hipoteca media de 150.000 euros.", "other"],
    ["pt", "A espera média é de 119 dias.", "news"],
    ["es", "El banco concedió un crédito de 150.000 euros.", "news"],
    // What is run for a medal, how far behind somebody is, what once was, and those against.
    ["es", "La nadadora logró la plata en 200 metros.", "event"],
    ["pt", "A atleta ficou com a prata, a 0,8 pontos da campeã.", "other"],
    ["pt", "A fábrica, que chegou a ter 900 trabalhadores, fecha.", "former"],
    ["it", "Il bilancio è passato con 24 voti a favore e 12 contrari.", "background"],
    ["it", "Il ponte riaprirà a marzo 2028.", "news"],
    ["pt", "A ponte reabre em março de 2028.", "news"],
    ["fr", "Date de lancement : 17 février 2027.", "news"],
    ["en", "Opening date: 17 February 2027.", "news"],
    ["de", "Der Starttermin ist der 17. Februar 2027.", "news"],
    ["es", "Fecha de lanzamiento: 17 de febrero de 2027.", "news"],
    ["it", "Data di apertura: 17 febbraio 2027.", "news"],
    ["pt", "Data de abertura: 17 de fevereiro de 2027.", "news"],
    ["nl", "Openingsdatum: 17 februari 2027.", "news"],
    ["en", "Updated: 17 February 2027.", "date"],
    // What an example starts from.
    ["fr", "Pour un appartement à 1 480 francs, la baisse serait de 30 francs.", "news"],
    ["de", "Ein Haushalt mit einem Verbrauch von 3.200 kWh zahlt 70 Euro mehr.", "news"],
    ["de", "Der Rat beschloss einen Haushalt in Höhe von 4,5 Millionen Euro.", "news"],
    ["de", "Ein Haushalt hat einen Verbrauch von 3.200 kWh.", "news"],
    ["en", "The levy applies to households that use more than 300 units.", "background"],
    ["nl", "Dat geldt voor een gemiddelde woning van 350.000 euro.", "background"],
    ["es", "Se calcula para una familia con un consumo de 250 kWh.", "background"],
    ["it", "La stima vale per una famiglia con un consumo di 2.700 kWh.", "background"],
    ["pt", "A conta é feita para um casal com um consumo de 250 kWh.", "background"],
    ["en", "It grew 4.2%, ahead of the 3.6% the bank had estimated.", "former"],
    // What a correction corrects, and what has not changed.
    ["en", "In Friday’s paper we said that the bridge would cost £3m.", "former"],
    ["fr", "Dans notre édition de lundi, nous avons écrit que le pont coûterait 3 millions d’euros.", "former"],
    ["pt", "Na edição de ontem escrevemos que a ponte custaria 3 milhões de euros.", "former"],
    ["nl", "In de krant van gisteren stond dat de brug 3 miljoen euro kost.", "former"],
    ["es", "En la página 8 se decía por error que el puente costaría 3 millones de euros.", "former"],
    ["it", "Ieri abbiamo erroneamente scritto che il ponte costa 3 milioni di euro.", "former"],
    ["de", "Gestern hieß es fälschlicherweise, die Brücke koste 3 Millionen Euro.", "former"],
    ["nl", "Het vaste tarief blijft onveranderd op 38 euro.", "background"],
    // How large a thing is that is spoken of anyway; a distance may be the news.
    ["en", "Work began on a 30-metre mast.", "background"],
    ["en", "Work began on a 30-km line.", "news"],
    ["nl", "De penningmeester moet negen maanden de cel in.", "news"],
    ["de", "Der Täter muss für fünf Jahre ins Gefängnis.", "news"],
    // What a rate is reckoned by.
    ["en", "Complaints rose to 41 per 100,000 journeys.", "other"],
    ["fr", "Le taux atteint 41 cas pour 100 000 enfants.", "other"],
    ["es", "La incidencia es de 41 casos por cada 100.000 niños.", "other"],
    ["en", "The fair sold 100,000 tickets.", "news"],
    // A month of last year.
    ["fr", "En octobre de l’an dernier, le chômage avait augmenté de 50 000 personnes.", "former"],
    ["de", "Im Oktober des vergangenen Jahres waren 50.000 Menschen ohne Arbeit.", "former"],
    ["it", "A ottobre dello scorso anno erano 50.000 persone.", "former"],
    // How long it is until something.
    ["es", "Los partidos empatan a tres semanas de las elecciones.", "other"],
    // The loser's share, and how heavy somebody is.
    ["en", "The mayor won the runoff by 54% to 46%.", "other"],
    // Who tells of it.
    ["en", "The agency is looking into the lender, according to two people familiar with the matter.", "background"],
    ["es", "El alcalde ganó por 54 % a 46 %.", "other"],
    ["en", "The price rose by 54% to 46%.", "news"],
    ["en", "The club signed a 6-foot-4, 220-pound forward.", "other"],
    // A sentence of a court is no time that only says when.
    ["fr", "L’ancien maire a été condamné à quatre ans de prison.", "news"],
    ["es", "El colegio ha suspendido durante seis meses al cirujano.", "news"],
    ["it", "Il tribunale antidoping ha squalificato per due anni il ciclista Rota.", "news"],
    ["pt", "O fundista foi suspenso por quatro anos por doping.", "news"],
    ["en", "The former mayor was sentenced to four years’ imprisonment.", "news"],
    ["de", "Die frühere Bürgermeisterin ist zu einer Freiheitsstrafe von vier Jahren verurteilt worden.", "news"],
    ["es", "La exalcaldesa recibió una pena de cuatro años.", "news"],
    ["it", "L’ex sindaco è stato condannato a quattro anni di carcere.", "news"],
    ["de", "Das Gericht verurteilte ihn zu vier Jahren Haft.", "news"],
  ])("in %s, of the last quantity of “%s”", (lang, markdown, role) => {
    expect(roles(lang, markdown).at(-1)?.split(": ").at(-1)).toBe(role);
  });

  it("knows the end that a change comes from, whatever stands between", () => {
    expect(
      roles("it", "Dai 2,2 miliardi di euro sequestrati prima della riforma si è passati ai 4,8 miliardi di euro."),
    ).toEqual(["2,2 miliardi di euro: former", "4,8 miliardi di euro: news"]);
  });

  it("knows it behind the word of change as well", () => {
    expect(roles("pt", "A taxa aumentou, passando de 26,8% (1996) para 53% em dez anos.").slice(0, 1)).toEqual([
      "26,8%: former",
    ]);
  });

  it("knows a second former level by the first, whatever is counted", () => {
    expect(
      roles("pt", "A safra chega a 179 milhões de toneladas, ante 177 milhões em outubro e 171 milhões colhidas."),
    ).toEqual(["179 milhões de toneladas: news", "177 milhões: former", "171 milhões colhidas: former"]);
  });
});

it.each([
  ["nl", "Het aantal dagen met meer dan 90% zon stijgt van 218 tot 258."],
  ["es", "El número de hogares con más de 3 coches creció un 5 %."],
  ["fr", "Le nombre de foyers de plus de 4 personnes a augmenté de 5 %."],
  ["en", "The number of homes worth more than £1 million rose to 3,000."],
  ["de", "Die Zahl der Haushalte mit mehr als 3 Autos stieg auf 3000."],
])("what defines those that are counted is no news (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("background");
});

describe("what is only supposed", () => {
  it.each([
    ["es", "Avisa de que si los parques costaran 5 millones de euros, nadie los haría."],
    ["en", "If the plan saves £3 million, the pool stays open."],
    ["it", "Se i parchi costassero 3 milioni di euro, il comune chiuderebbe."],
    ["de", "Wenn die Stadt 3 Millionen Euro spart, bleibt das Bad offen."],
    ["fr", "Si la ville économise 3 millions d’euros, la piscine reste ouverte."],
    ["nl", "We weten dat als Jansen 1 miljoen euro had, hij een boot zou kopen."],
  ])("is no news (%s): %s", (lang, text) => {
    expect(extractFigures(text, { lang }).map(({ role }) => role)).toEqual(["background"]);
  });

  it("is none behind Dutch “als” where it says as, nor what only happens later", () => {
    const roles = (lang: string, text: string) => extractFigures(text, { lang }).map(({ role }) => role);
    expect(roles("nl", "Als eerste stad steekt Ede 1 miljoen euro in het zwembad.")).toEqual(["news"]);
    expect(roles("es", "Lugo aprueba su presupuesto seis meses después")).toEqual(["other"]);
    expect(roles("es", "---\ntitle: Lugo aprueba su plan seis meses después\n---\n\nNo hay más.")).toEqual(["other"]);
    expect(roles("en", "Leeds passes its budget six months later")).toEqual(["other"]);
    expect(roles("nl", "Er werd minder gestemd dan vier jaar geleden.")).toEqual(["other"]);
  });
});

it.each([
  ["fr", "Pour un loyer de 800 euros, l’aide est de 60 euros.", "background"],
  ["en", "On a £120 hotel room that comes to £5.", "background"],
  ["de", "Bei einer Rechnung von 100 Euro kommen 5 Euro hinzu.", "background"],
  ["es", "Para un alquiler de 800 euros, la ayuda es de 60 euros.", "background"],
  ["it", "Su una bolletta di 100 euro, l’imposta è di 5 euro.", "background"],
  ["pt", "Num salário de 2.000 euros, o aumento é de 40 euros.", "background"],
  ["nl", "Bij een huur van 800 euro is de toeslag 60 euro.", "background"],
  ["fr", "Pour un montant de 30 millions d’euros, la ville achète un stade de 5 millions d’euros.", "news"],
  ["en", "For a second year, profit hit £3m, up from £2m.", "news"],
  ["en", "For a fee of £12, members get a meal.", "news"],
])("what a sentence reckons its example from is no news, and what comes of it is (%s): %s", (lang, markdown, role) => {
  expect(extractFigures(markdown, { lang }).find(({ kind }) => kind === "money")?.role).toBe(role);
});

describe("by how much a thing is more", () => {
  it.each([
    ["fr", "Le cadre dépasse de 5 centimètres celui d’avant.", "5 centimètres"],
    ["es", "El precio supera en 300 euros el de marzo.", "300 euros"],
    ["it", "Il prezzo supera di 300 euro il vecchio.", "300 euro"],
    ["pt", "O preço supera em 300 euros o de março.", "300 euros"],
  ])("is told in passing, and no bound (%s): %s", (lang, markdown, text) => {
    const [figure] = extractFigures(markdown, { lang }).filter(({ source }) => source.text.includes(text));
    expect([figure?.role, figure?.qualifier]).toEqual(["other", undefined]);
  });

  it.each([
    ["fr", "Le budget dépasse 5 millions d’euros."],
    ["es", "El precio supera los 300 euros."],
  ])("and more than so much is (%s): %s", (lang, markdown) => {
    const [figure] = extractFigures(markdown, { lang });
    expect([figure?.role, figure?.qualifier]).toEqual(["news", "more-than"]);
  });
});

it("takes a time with a capital for a race’s name", () => {
  const role = (lang: string, text: string) => extractFigures(text, { lang })[0]?.role;
  expect(role("fr", "La voiture a fini quatrième des 24 Heures du Mans.")).toBe("event");
  expect(role("en", "The car came fourth in the 24 Hours of Le Mans.")).toBe("event");
  expect(role("fr", "La voiture a roulé 24 heures dans le désert.")).not.toBe("event");
});

it("takes no time that so many took for a title’s news", () => {
  const role = (lang: string, text: string) =>
    extractFigures(text, { lang }).find(({ kind }) => kind === "duration")?.role;
  expect(role("fr", "# Mairie : déjà six démissions en 14 mois")).toBe("other");
  expect(role("en", "# Two deaths in three days at the plant")).toBe("other");
  expect(role("fr", "# Le pont fermera neuf jours")).toBe("news");
});

it.each([
  ["en", "# Bridge delayed to 2034"],
  ["fr", "# La piscine rouvrira en avril 2031"],
  ["nl", "# Stroomnet tot 2031 op slot"],
  ["es", "# El túnel se retrasa a 2034"],
  ["it", "# Il tunnel slitta al 2034"],
  ["pt", "# Túnel adiado para 2034"],
])("a date that something is put off to is news (%s): %s", (lang, title) => {
  const [date] = extractFigures(`${title}\n\nLorem ipsum.`, { lang });
  expect(date?.role).toBe("news");
});

it("a population that shrank by so many is news, and no state of things", () => {
  const [lost] = extractFigures("Le canton a perdu 900 habitants en un an.", { lang: "fr" });
  expect(lost?.role).toBe("news");
});

it.each([
  ["de", "Fast jeder fünfte Einwohner lebt allein."],
  ["nl", "Bijna een op de vijf inwoners woont alleen."],
  ["fr", "Près de 20 % des habitants vivent seuls."],
])("a share of those who live somewhere is no size of the place (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("news");
});

it("a population that grew is news, and how large it is is not", () => {
  const roles = extractFigures("The country’s population grew by 0.4% to 5.6 million.", { lang: "en" }).map(
    ({ role }) => role,
  );
  expect(roles).toEqual(["news", "news"]);
  expect(extractFigures("The town has a population of 5,600.", { lang: "en" })[0]?.role).toBe("background");
});

it.each([
  ["The company that runs the ferries will cut 140 jobs.", ["140 jobs: news"]],
  ["The company runs 140 ferries.", ["140 ferries: background"]],
])("what a company does otherwise is no part of what it will do: %s", (text, expected) => {
  expect(roles("en", text)).toEqual(expected);
});

it.each([
  ["As many as 600 jobs are at risk.", ["600 jobs: news"]],
  ["It is unclear how many of the 150 staff will stay.", ["150 staff: other"]],
])("as many as there may be are news, and those of whom a number is asked are not: %s", (text, expected) => {
  expect(roles("en", text)).toEqual(expected);
});

it.each([
  [
    "de",
    "Erstmals kostete eine Kilowattstunde im Mai mehr als 28 Cent.",
    ["eine Kilowattstunde: other", "28 Cent: news"],
  ],
])("what a price is of is no news where an article counts it (%s): %s", (lang, text, expected) => {
  expect(roles(lang, text).filter((each) => !each.endsWith("date"))).toEqual(expected);
});

it.each([
  ["The average home now costs £170,231 - £10,000 higher than last summer.", ["news", "other"]],
  ["Bills will be £120 lower than last year.", ["news"]],
])("by how much a level is more than it was is no news right behind it: %s", (text, expected) => {
  expect(extractFigures(text, { lang: "en" }).map(({ role }) => role)).toEqual(expected);
});
