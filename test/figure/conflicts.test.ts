import { describe, expect, it } from "vitest";
import { findConflicts } from "../../src/figure/conflicts.ts";
import { extractFigures } from "../../src/figure/extract.ts";

const conflicts = (markdown: string) => findConflicts(extractFigures(markdown, { lang: "fr" }));

describe("findConflicts", () => {
  it("quotes both wordings with their lines", () => {
    const markdown = "Le projet coûtera jusqu’à 4 milliards d’euros.\n\nIl vaut plus de quatre milliards d’euros.\n";
    expect(conflicts(markdown)).toMatchObject([
      {
        kind: "qualifier",
        message: "line 1 says “jusqu’à 4 milliards d’euros”, line 3 says “plus de quatre milliards d’euros”",
      },
    ]);
  });

  it("compares what is said of one thing", () => {
    const apart = "Moins de 5 % des trains sont en retard.\n\nL’usine emploie plus de 5 % des habitants.";
    expect(conflicts(apart)).toEqual([]);
    const one = "Moins de 5 % des trains régionaux sont en retard.\n\nPlus de 5 % des trains régionaux ont manqué.";
    expect(conflicts(one).map(({ kind }) => kind)).toEqual(["qualifier"]);
  });

  it.each([
    ["fr", "# Il manque 1 300 infirmiers\n\nAu total, 1 030 postes d’infirmiers sont vacants.\n", 1],
    ["nl", "# Oogst 21 procent lager\n\nDe opbrengst ligt 12 procent lager dan normaal.\n", 1],
    ["pt", "# Fogo queimou 2.300 hectares\n\nArderam 2.140 hectares de mato, diz a autarquia.\n", 1],
    [
      "en",
      "# Plan for 231 homes approved\n\nA 213-home estate on farmland has been approved despite many letters.\n",
      1,
    ],
    // Two areas of a size may both be meant.
    ["pt", "# Fogo queimou 2.300 hectares\n\nArderam 2.140 hectares de mato e 2.900 hectares de pinhal.\n", 0],
    [
      "en",
      "# Council backs 214 homes despite 300 objections\n\nIt got 312 letters of objection and agreed to 214 homes.\n",
      0,
    ],
    [
      "fr",
      "# Orvane perd 14,2 M€ au semestre\n\nLe résultat net ressort à -14,2 M€ et le chiffre d’affaires à 15 M€.\n",
      0,
    ],
    [
      "fr",
      "# Vote par internet : 58 % des Suisses favorables\n\n54 % des Suisses sont favorables au vote par internet, 30 % y sont opposés.\n",
      1,
    ],
    [
      "fr",
      "# Vote par internet : 58 % des Suisses favorables\n\n54 % des Suisses voteront dimanche, 58 % par internet.\n",
      0,
    ],
    ["en", "# Poll: 61% want the ferry back\n\n57% of islanders use the bus.\n", 0],
    ["es", "# Un choque de tranvías deja 14 heridos\n\nUn choque de tranvías dejó 17 personas heridas.\n", 1],
    ["nl", "# Trams botsen: 14 gewonden\n\nBij de botsende trams raakten 17 mensen gewond.\n", 1],
    ["es", "# Un choque de tranvías deja 14 heridos\n\nEl choque obligó a evacuar a 17 personas mayores.\n", 0],
    ["fr", "# Un vélo cargo à moins de 4 000 €\n\nLe vélo cargo est affiché à 3 790 €.\n", 0],
  ])("finds a title's figure that the text says otherwise (%s: %s)", (lang, markdown, count) => {
    expect(findConflicts(extractFigures(markdown, { lang }))).toHaveLength(count);
  });

  it("sees one thing with two amounts", () => {
    const markdown =
      "La nouvelle usine de Dunkerque emploiera 400 salariés.\n\nLa nouvelle usine de Dunkerque emploiera 450 salariés.";
    expect(conflicts(markdown).map(({ kind }) => kind)).toEqual(["amount"]);
  });

  it("tells a part of a thing from the whole of it", () => {
    const markdown =
      "Le résultat opérationnel de la société progresse de 14,6 %.\n\nLe résultat opérationnel international de la société progresse de 17 %.";
    expect(conflicts(markdown)).toEqual([]);
  });

  it("lets what stands under one heading contradict nothing under another", () => {
    const product = (name: string, price: number, weight: string, cycles: string) =>
      `### ${name}, la meilleure batterie de camping (${price} euros)\n\n- Batterie lithium de ${weight} kg\n- Garantie de ${cycles} cycles de recharge complète\n\n`;
    const two = product("Lumo", 349, "7,2", "3 000") + product("Vento", 279, "5,1", "4 000");
    expect(conflicts(`# Deux batteries\n\n${two}`)).toEqual([]);
    const one = "- Garantie de 3 000 cycles de recharge complète\n- Garantie de 4 000 cycles de recharge complète\n";
    expect(conflicts(`# Une batterie\n\n## Garantie\n\n${one}`)).toHaveLength(1);
    const prose = "La batterie lithium pèse 7,2 kilos.\n\n## Poids\n\nLa batterie lithium pèse 5,1 kilos.\n";
    expect(conflicts(`# Une batterie\n\n${prose}`)).toHaveLength(1);
  });

  it("lets the cases that a list or a rule tells apart contradict nothing", () => {
    const english = (markdown: string) => findConflicts(extractFigures(markdown, { lang: "en" }));
    const years = (first: string, second: string) =>
      `# The cost of a boat\n\nWhat we paid for the boat:\n\n- **${first}:** $15,600 for the mooring and repairs\n- **${second}:** $14,200 for the mooring and repairs\n`;
    expect(english(years("Year 1", "Year 2"))).toEqual([]);
    expect(english(years("Single berth", "Double berth"))).toEqual([]);
    expect(english(years("Rent at 1%", "Rent at 1.1%"))).toEqual([]);
    expect(english(years("Year 1", "Year 1"))).toHaveLength(1);
    const crews = (sum: number) =>
      `- Annual budget of the crew for sails and ropes: $${sum}\n- Insurance of the crew for a year\n\n`;
    expect(english(`# Crews\n\n**The blue crew**\n\n${crews(5200)}**The red crew**\n\n${crews(6100)}`)).toEqual([]);
    const rule = (a: string, b: string) =>
      `# Leave\n\nA teacher with ${a} 20 years of service gets a month of leave.\n\nA teacher with ${b} 20 years of service gets a year of leave.\n`;
    expect(english(rule("fewer than", "at least"))).toEqual([]);
    expect(english(rule("nearly", "more than"))).toHaveLength(1);
    const ends = "# Fees\n\nA fund with a yearly fee of 2% versus a 0.5% fee.\n\nA yearly fee below 0.5% is good.\n";
    expect(english(ends)).toEqual([]);
  });

  it("sees one event with two dates", () => {
    const markdown =
      "La nouvelle centrale nucléaire ouvrira ses portes en 2028.\n\nLa nouvelle centrale nucléaire ouvrira ses portes en 2030.";
    expect(conflicts(markdown).map(({ kind }) => kind)).toEqual(["date"]);
  });

  it("sees what a title and its text say of one count, or of one share", () => {
    const english = (markdown: string) =>
      findConflicts(extractFigures(markdown, { lang: "en" })).map(({ kind }) => kind);
    expect(english("# Firm to cut more than 400 jobs\n\nIt will lay off up to 400 employees.")).toEqual(["qualifier"]);
    expect(english("# Firm closes 260 shops\n\nThe letter says that 230 shops will go.")).toEqual(["amount"]);
    const german = "# Rente steigt um mindestens 3,5 Prozent\n\nDie Renten werden um bis zu 3,5 Prozent erhöht.";
    expect(findConflicts(extractFigures(german, { lang: "de" })).map(({ kind }) => kind)).toEqual(["qualifier"]);
  });

  it.each([
    "Environ 10 MW ici. Près de 10 MW là.",
    "Le chantier durera jusqu’en 2028. Tout sera prêt d’ici 2028.",
    "La nouvelle usine de Dunkerque coûte 4 millions d’euros. La nouvelle usine de Dunkerque coûte entre 4 et 5 millions d’euros.",
    "Le loyer passe de 500 € à 650 €.",
    "C’est près de 40 % du nombre total d’enfants. C’est plus de 6 % du nombre total d’enfants.",
    "Paris compte 2 millions d’habitants. Lyon en a 500 000 habitants.",
  ])("leaves alone: %s", (markdown) => {
    expect(conflicts(markdown)).toEqual([]);
  });
});

it("finds the digits of a title's count in another order where the noun stands before the number", () => {
  const text =
    "# Scuola di Valdoria, gli iscritti sono 5.721\n\nDopo due anni di calo la scuola cresce: i 5.271 iscritti di quest’anno sono il 4% in più.";
  const [conflict] = findConflicts(extractFigures(text, { lang: "it" }));
  expect(conflict?.message).toBe("line 1 says “5.721”, line 3 says “5.271 iscritti”");
});

it("takes an amount in fewer digits for no other one", () => {
  const text =
    "# Sept tonnes de beurre rappelées\n\nLa laiterie rappelle depuis mardi 7,3 tonnes de beurre en plaquettes.";
  expect(findConflicts(extractFigures(text, { lang: "fr" }))).toEqual([]);
});

it("still finds another amount that has fewer digits", () => {
  const text = "# Le parc livrera 640 mégawatts\n\nLe parc livrera 600 mégawatts au réseau dès le printemps.";
  expect(findConflicts(extractFigures(text, { lang: "fr" }))).toHaveLength(1);
});
