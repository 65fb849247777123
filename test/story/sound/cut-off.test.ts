import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

describe("a label cut off from what it hangs on is none", () => {
  it.each([
    ["de", "Es gibt Leute, die vor lauter Arbeit kaum schlafen und 300.000 Arbeitslose, sagte sie.", "300.000"],
    ["de", "Eine Sperre hat der Stürmer, mit 20 Toren bester Schütze der Liga, bereits abgesessen.", "20"],
    [
      "de",
      "Der Landkreis Nordmoor muss seinen Kunden, von denen sich rund 3.700 einer Beschwerde der Verbraucherschützer angeschlossen hatten, Geld erstatten.",
      "3.700",
    ],
    ["de", "Wer im Sommer drei Wochen für 900 Euro reist, bekommt Rabatt.", "900"],
    ["nl", "Plotseling ontbreekt er 40 miljard euro, en misschien nog meer.", "40"],
    ["de", "800 Euro muss Jonas Behr, der Trainer des Vereins, wegen Beleidigung zahlen.", "800"],
    ["de", "Der Vorschlag sieht vor, wonach die Boote 20 Zentimeter breiter werden.", "20"],
    [
      "de",
      "Bereinigt um die Effekte der Feiertage und des Schaltjahres lag die Erzeugung des Landes 1,1 Prozent über dem Stand des Vorjahrs.",
      "1,1",
    ],
    [
      "de",
      "Die 16 Sieger reisen weiter zu der am Samstag beginnenden Phase des mit 9,5 Millionen Dollar dotierten Turniers der Profis.",
      "9,5",
    ],
    [
      "de",
      "Das Spiel wurde bei Orvex entwickelt, die der Konzern gekauft hatte, laut Berichten für 500 Millionen Dollar.",
      "500",
    ],
    ["de", "In einer am Montag veröffentlichten Umfrage sagten 25 Prozent der Befragten, sie wollten verkaufen.", "25"],
    ["de", "Drei Viertel der Befragten gaben an, die Prüfung mit der Hand geschrieben zu haben.", "Drei Viertel"],
    ["de", "Die seit zehn Partien sieglosen Bregtaler müssen gewinnen.", "zehn"],
    ["es", "La sorpresa la da Unión del Sur: pasa del 6,1 % al 13,7 % y gana peso.", "13,7"],
    ["en", "Only 16% of nurses earn more than £50,000, said the union.", "16%"],
    ["en", "That alone was worth $1m, she said.", "$1m"],
    ["en", "About 900 nurses in the trust's clinics will get a 4% rise.", "900"],
    ["en", "The old ferry could sell for £60,000 while 500 brass lamps could sell for £900.", "500"],
    ["en", "The answers suggest more than eight in 10 tenants (81%) are worried about mould.", "eight"],
    ["en", "Harker told her 276,000 followers she would go on tour.", "276,000"],
    ["en", 'She hopes to raise £3m to open Wexshire\'s first "dark-sky museum".', "£3m"],
    ["en", "Ms Harker went on to say that it was 4% of them.", "4%"],
    [
      "en",
      "Three quarters of applications for the Trust for Young Composers in Northern Wexshire (TYC) programme were refused.",
      "Three quarters",
    ],
    ["en", "Officers seized pills, large quantities of cannabis and $9 million in cash.", "$9 million"],
    ["en", "It had already pledged £55m, with the state providing £105m.", "£105m"],
    [
      "nl",
      "De rest komt van de stad, die daarvoor de tarieven in het centrum verhoogt van 3,60 naar 4,80 euro per uur.",
      "4,80",
    ],
  ])("%s: %s", (lang, markdown, text) => {
    expect(label(lang, markdown, text)).toBe("");
  });

  it.each([
    [
      "en",
      "The film took $52m in its first weekend from 3,614 cinemas.",
      "$52m",
      "The film took … in its first weekend",
    ],
    ["en", "Officers seized pills and $9 million in cash.", "$9 million", "Officers seized pills and … in cash"],
    [
      "en",
      "Harbour Housing, which speaks for landlords, said 75% of tenants have their rent paid by the state.",
      "75%",
      "tenants have their rent paid by the state",
    ],
    [
      "en",
      "Mike Carter, formerly of Harbour Bank, was among 38 former traders prosecuted.",
      "38",
      "former traders prosecuted",
    ],
    ["en", "Both are on the list, as each school had fewer than 300 pupils.", "300", "each school had … pupils"],
    ["en", "The 10% rise means Band D homes pay £1,491.72.", "£1,491", "Band D homes pay"],
    [
      "en",
      "When the figures are adjusted for the season it shows the number of births was down 4%.",
      "4%",
      "the number of births",
    ],
    ["en", "The fund is predicting UK growth will fall to just 0.5% in 2028.", "0.5%", "UK growth"],
    [
      "en",
      "The agency registered 2,140 new taxis in April, May, and June this year.",
      "2,140",
      "The agency registered … new taxis in April, May, and June",
    ],
    [
      "en",
      "Drivers are on strike on June 21, 23 and 25 at 13 depots.",
      "13",
      "Drivers are on strike on June 21, 23 and 25 at … depots",
    ],
    ["en", "Orvex said it would cut 300 jobs.", "300", "Orvex said it would cut … jobs"],
    ["en", "The ministry said it has fined Orvex £12.3 million.", "£12.3", "The ministry said it has fined Orvex"],
    ["en", "Ministers said they would give £3m to repairs.", "£3m", "Ministers said they would give … to repairs"],
    [
      "en",
      "More than 64,000 staff at Harbour Bank are to receive a £1,000 one-off payment.",
      "£1,000",
      "staff at Harbour Bank are to receive … one-off payment",
    ],
    ["en", "And 60% of children under the age of 13 have a pass.", "60%", "children under the age of 13 have a pass"],
    [
      "en",
      "In May, 61% of patients waited over four hours to be seen.",
      "61%",
      "patients waited over four hours to be seen",
    ],
    [
      "en",
      "Hooper warned four out of five dairies could close within a year.",
      "four",
      "Hooper warned … dairies could close within a year",
    ],
    [
      "en",
      "The club has been fined £2m (€2.3m) for failing to disclose to the league.",
      "£2m",
      "The club has been fined … for failing to disclose to the league",
    ],
    [
      "en",
      "The publishing house Barrow & Lindqvist Rutherford has scrapped a $2.2bn (£1.9bn) planned takeover of its rival Sallow Press.",
      "$2.2bn",
      "The publishing house Barrow & Lindqvist Rutherford has scrapped … planned takeover",
    ],
    ["en", "Parents with a mortgage and an annual income of £40,000 are asking too.", "£40,000", "an annual income"],
    [
      "en",
      "The sale of the 33% stake in the club for £146m is a lifeline.",
      "£146m",
      "The sale of the 33% stake in the club for … is a lifeline",
    ],
    [
      "en",
      "The minister told the BBC the ex-mayor had the 40 backers needed.",
      "40",
      "the ex-mayor had … backers needed",
    ],
    ["en", "Farms were hit by more than 100 hailstorms this week.", "100", "Farms were hit by … hailstorms this week"],
    [
      "en",
      "The club scored two goals in the shootout and Hexley just one.",
      "two",
      "The club scored … goals in the shootout",
    ],
    [
      "en",
      "Rents have dropped for the first time this year, down £45.",
      "£45",
      "Rents have dropped for the first time this year",
    ],
    [
      "en",
      "The climate board (KCC) points out that 85% of the coal is likely to be exported.",
      "85%",
      "the coal is likely to be exported",
    ],
    ["en", "The Guild of Midwives (GOM) said 65% of members voted against it.", "65%", "members voted against it"],
    ["en", "The fund has paid out £25m in four years, with £8m available for next year.", "£8m", "available"],
    [
      "de",
      "Dem Bericht zufolge suchen jeden Monat 20 Flüchtlinge den Weg über den Pass.",
      "20",
      "Dem Bericht zufolge suchen jeden Monat … Flüchtlinge den Weg über den Pass",
    ],
    ["de", "Die Zölle beliefen sich auf neun Milliarden Pfund.", "neun", "Die Zölle"],
    ["de", "Die Miete liegt 300 Euro über dem Durchschnitt.", "300", "Die Miete liegt … über dem Durchschnitt"],
    ["de", "Die Bank vergab Kredite im Ausmaß von 190 Millionen Euro.", "190", "Die Bank vergab Kredite"],
  ])("and what is whole stays: %s, %s", (lang, markdown, text, expected) => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("labelFigure gives counted things no verb of one thing", () => {
  it.each([
    [
      "fr",
      "Placé en garde à vue mardi soir, le conducteur de la camionnette blanche qui a renversé trois cyclistes samedi à Vannes a reconnu devant les enquêteurs avoir bu plusieurs verres.",
      "trois cyclistes",
    ],
    [
      "en",
      "Questioned for hours on Tuesday, the driver of the white delivery van that hit three cyclists on Saturday in Leeds has admitted to detectives that he had been drinking.",
      "three cyclists",
    ],
    ["pt", "Entre os 300 signatários do texto está Rui Pires.", "300"],
  ])("%s: %s", (lang, markdown, text) => {
    expect(label(lang, markdown, text)).toBe("");
  });

  it("but where it is theirs, or a dozen of them", () => {
    expect(label("fr", "Une douzaine de cyclistes a été renversée à Vannes.", "Une douzaine")).toContain(
      "a été renversée",
    );
    expect(label("fr", "Trois cyclistes, dont un a été opéré, ont été renversés.", "Trois")).toContain(
      "ont été renversés",
    );
  });

  it("and ends in no thought that goes on between quotes", () => {
    const text = "D’après le sondage, 71 % des sondés estiment que la réforme « ne réglera rien ».";
    expect(label("fr", text, "71 %")).not.toMatch(/que la réforme$/);
  });
});

describe("labelFigure takes whom the words are of", () => {
  it.each([
    [
      "fr",
      "Ce sondage, publié jeudi, révèle que Anne Valat, qui pourrait conduire une liste, a une cote de confiance de 31 %.",
      "31 %",
      "Anne Valat … a une cote de confiance",
    ],
    ["fr", "Trois millions et demi de foyers ont été touchés.", "Trois", "foyers ont été touchés"],
    [
      "fr",
      "Selon le bilan publié jeudi, le nombre de personnes diagnostiquées positives au nouveau coronavirus dans cette région a augmenté de plus de 31 % en une semaine.",
      "31 %",
      "le nombre de personnes diagnostiquées positives … dans cette région a augmenté",
    ],
    [
      "fr",
      "Le mardi 12 mai, les agents entrent dans cette cave où, avec 31 plants de tabac, on cultive des endives.",
      "31",
      "les agents entrent dans cette cave … plants de tabac",
    ],
    ["fr", "En échange, il a touché « au bas mot » 41 000 euros.", "41", ""],
    [
      "fr",
      "Le plan fait l’objet de critiques, notamment du camp de Paul Valat, arrivé loin derrière avec 28,4 % des voix.",
      "28,4 %",
      "",
    ],
    ["fr", "Le texte abroge 43 lois adoptées entre 1821 et 1940.", "43", "Le texte abroge … lois adoptées"],
    [
      "fr",
      "Alors que les premiers froids arrivent au nord, sept Français sur dix redoutent la facture.",
      "sept",
      "Français … redoutent la facture",
    ],
    [
      "fr",
      "Pire, 71 % des Français jugent la politique menée injuste.",
      "71 %",
      "des Français jugent la politique menée injuste",
    ],
    ["fr", "Plus léger de 7 kg que son devancier, il est affiché à 3 190 €, soit 410 € de moins.", "410", ""],
    ["fr", 'Le président doit recevoir les "160 citoyens" de la convention.', "160", ""],
    ["fr", "Trente et un Vannetais ont été évacués.", "Trente", "Vannetais ont été évacués"],
    ["fr", "Lourde de 31 000 tonnes et haute de 90 mètres, elle sera posée sur la dalle.", "90", ""],
    ["fr", "L’opération, qui a mobilisé 91 gendarmes a permis d’arrêter trois suspects.", "91", ""],
    [
      "fr",
      "Le bilan de l’effondrement d’un immeuble résidentiel de 14 étages lundi dans l’ouest de l’Inde s’est alourdi à 31 morts, avec une dizaine de personnes encore piégées.",
      "14",
      "un immeuble résidentiel de … étages lundi dans l’ouest de l’Inde",
    ],
    [
      "fr",
      "Auditionné devant les députés le 12 juin, il a affirmé que la mortalité dans les cliniques était « de 41 % ».",
      "41 %",
      "la mortalité dans les cliniques",
    ],
    ["fr", "Fondée en 2011 à Lyon, Valtor a levé 31 millions d’euros.", "31", "Valtor a levé"],
    [
      "fr",
      "Près de 41 000 voyageurs qui étaient sur les lignes les plus touchées, la ligne B, la ligne D et d’autres branches, vont recevoir un chèque de 31 euros.",
      "31",
      "un chèque",
    ],
    ["fr", "Plus de 31 millions d’euros ont été levés.", "31", ""],
    ["en", "More than £31m was raised.", "£31m", ""],
    ["fr", "Le président recule, avec 61 % des sondés qui ont une mauvaise opinion de lui.", "61 %", ""],
    [
      "fr",
      "Le pays a subi des attaques, dont trois revendiquées par le groupe Alcar, qui ont fait au total 34 morts.",
      "34 morts",
      "",
    ],
  ])("%s: %s", (lang, markdown, text, expected) => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("labelFigure goes on from no speaker, no aside and no other clause", () => {
  it.each([
    [
      "D’après le porte-parole de la région, Karim Belhadj, l’attaque, menée à l’aide d’un véhicule et qui visait une caserne, a fait 9 morts.",
      "9 morts",
      "l’attaque … morts",
    ],
    [
      "En ce qui concerne le sommeil, 43 % des salariés gênés disent dormir moins bien.",
      "43 %",
      "des salariés gênés disent dormir moins bien",
    ],
    [
      "Contrairement au Chili et au Pérou, où les courbes ont chuté, le pays reste sur un plateau, avec environ 1 200 décès quotidiens.",
      "1 200",
      "",
    ],
    ["Autrement dit environ 4,2 millions de retraités.", "4,2", "retraités"],
    [
      "Ces données, encore provisoires, portent sur 1 432 actes de décès.",
      "1 432",
      "Ces données … portent sur … actes de décès",
    ],
    ["Le virus a tué 90 000 personnes au Mexique et en a contaminé plus de 300 000 au Chili.", "300 000", ""],
    ["La pandémie y a fait plus de 18 000 morts.", "18 000", ""],
    [
      "L’institut dévoile, jeudi, que le taux de chômage a nettement baissé, de 0,4 point.",
      "0,4",
      "le taux de chômage a nettement baissé",
    ],
    [
      "L’application aux 210 millions d’utilisateurs -- plus connue pour ses filtres que pour ses débats -- a un concurrent.",
      "210",
      "L’application aux … utilisateurs",
    ],
    ["Le chercheur recensait mi-avril pas moins de 3 204 « prépublications » liées au virus.", "3 204", ""],
    [
      "La ministre explique posséder un patrimoine de 6,4 millions, mais son patrimoine immobilier ne s’élève « qu’à » 1,2 million d’euros.",
      "1,2",
      "son patrimoine immobilier",
    ],
    [
      "Rossi a marqué 18 buts en 43 matches avec son équipe.",
      "43",
      "Rossi a marqué 18 buts en … matches avec son équipe",
    ],
    [
      "Un trafic TGV peu perturbé, deux trains sur cinq et un Transilien sur deux circuleront mardi.",
      "un Transilien",
      "Transilien … circuleront mardi",
    ],
    ["Le voisin d’Elon Musk, fondateur de SpaceX, qui a une fortune de 140,2 milliards de dollars.", "140,2", ""],
    ["# Défense : 4,4 milliards d’euros pour 72 hélicoptères\n\nLe ministère signe.", "4,4", ""],
    ["Selon l’étude, 31 % d’entre ont restreint leur chauffage.", "31 %", ""],
    [
      "Lire aussi : Au moins 53 soldats tués dans l’attaque d’une base militaire",
      "53",
      "soldats tués dans l’attaque d’une base militaire",
    ],
  ])("%s", (markdown, text, expected) => {
    expect(label("fr", markdown, text)).toBe(expected);
  });
});

describe("labelFigure says nothing of one that the sentence says of another", () => {
  it.each([
    ["Le pays est devenu avec 41 828 décès officiellement recensés le deuxième pays le plus touché.", "41", ""],
    [
      "Une voiture transportant deux adultes et leurs trois enfants a fait une chute de 150 mètres dans un ravin.",
      "150",
      "",
    ],
    ["Quant aux trains rapides, sept sur dix sont annoncés.", "sept", ""],
    [
      "Le club devrait gagner gros, puisque le coût de revient de la tunique ne dépasse pas les 3 euros.",
      "3 euros",
      "le coût de revient de la tunique",
    ],
    [
      "« Santé, sobriété, solidarité » : une soixantaine de députés de gauche ont dévoilé leurs propositions.",
      "soixantaine",
      "députés de gauche ont dévoilé leurs propositions",
    ],
    [
      "# Sondage RVA - Lemon : 67 % des Français inquiets de leur retraite",
      "67 %",
      "Français inquiets de leur retraite",
    ],
    ['# Virus : environ "2.000 élèves" sont en quarantaine, annonce le ministre', "2.000", ""],
    ["Près de 500 kilomètres de routes vont repasser à 90 km/h en Seine-et-Marne.", "500", ""],
    [
      "Le porte-parole a fait état de 2 102 nouveaux cas au cours des dernières 24 heures.",
      "2 102",
      "Le porte-parole a fait état de … nouveaux cas",
    ],
    [
      "Le comité, au cours duquel l’enseigne a confirmé la suppression de 1 900 postes, a duré.",
      "1 900",
      "l’enseigne a confirmé la suppression de … postes",
    ],
  ])("%s", (markdown, text, expected) => {
    expect(label("fr", markdown, text)).toBe(expected);
  });

  it("and takes no year behind a championship’s name for a count", () => {
    expect(label("fr", "Les poules de la CAN 2019 connues dans la soirée au Caire.", "2019")).toBe(undefined);
  });
});

describe("labelFigure labels a title", () => {
  it("that ends with the one word its number counts", () => {
    const title = "# Virus : les maisons de retraite craignent le décès de 21 000 résidents";
    expect(label("fr", title, "21")).toBe("les maisons de retraite craignent le décès de … résidents");
  });
});
