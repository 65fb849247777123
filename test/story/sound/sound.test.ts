import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

describe("parts of a label that do not belong together are none", () => {
  it.each([
    ["nl", "De gemeente vervangt dit jaar 288 lampen langs het pad door nieuwe, zuinige lampen.", "288"],
    ["nl", "Afgelopen jaar waren er al rond de 15.000.", "15.000"],
    ["nl", "Twee derde van de leraren is van mening dat, ondanks alles, het werk leuk is.", "Twee derde"],
    ["en", "Lena Borg won the 100m backstroke in 52.40 seconds and the 200m in 1:54.09.", "1:54.09"],
    [
      "it",
      "# Aerei, fermi per 12 ore da venerdì mattina: i voli garantiti",
      "12",
      "Aerei, fermi per … da venerdì mattina",
    ],
    [
      "pt",
      "# Bilhete do metro sobe para 2,10 € a partir de sábado em Vila Clara",
      "2,10",
      "Bilhete do metro sobe para … a partir de sábado em Vila Clara",
    ],
    ["it", "# Cartiere Lodi, utile a 8,2 milioni nell’anno (+5,1%)", "5,1", "Cartiere Lodi … utile"],
    [
      "fr",
      "Le quartier du port est très touché et deux de ses cliniques, dont celle de Saint-Luc, qui compte 700 lits, ont fermé.",
      "700",
    ],
    ["fr", "Le nombre de contagions en Italie, qui réalise plus de 90.000 tests par jour, recule.", "90.000"],
    ["fr", "Le bilan est grave : avec les sinistrés, nous avons 39 personnes à loger.", "39", "personnes à loger"],
    [
      "fr",
      "Les ministres sont aujourd’hui 30 % à rester, soit 2 points de plus qu’en mai mais surtout 6 points de plus qu’en juin.",
      "6 points",
    ],
    ["fr", "Après 30 ans de métier et plus de 200 films, Mme Roy a été désignée reine du festival.", "200"],
    ["fr", "La tour est l’une des plus hautes : elle s’élève à 248 mètres de hauteur et se trouve au port.", "248"],
    [
      "it",
      "L’urto ha coinvolto altri veicoli, quali un autobus, cinque motociclette e due camioncini, interessando circa 50 negozi.",
      "50",
    ],
    ["it", "Secondo i primi rilievi, tuttavia incompleti, sarebbero andate perdute 30 statue.", "30"],
    ["es", "Una familia formada por una madre y tres hijas de entre 2 y 9 años fue desalojada ayer del piso.", "tres"],
    ["pt", "A acusação contra Lima e Soares, que foi filmado após receber uma mala com R$ 500 mil, segue.", "500"],
    ["pt", "Familiares das vítimas da tragédia que deixou 19 pessoas mortas foram ao tribunal.", "19"],
    [
      "de",
      "In seinem Haushalt nach der Wahl nannte der Minister das Vorhaben gering und strich die Mittel von 353.000 Euro.",
      "353.000",
    ],
    [
      "de",
      "Der Verein hat vor dem letzten Spiel des Jahres neun Zähler Vorsprung und könnte damit sechs Millionen Dollar mehr einnehmen.",
      "sechs",
    ],
    ["de", "Bei der Wahl 2012 büßte sie 5,2 Prozent ein.", "5,2"],
    ["de", "2013 verteilten 800 Volksschulen die Mitteilungshefte der Agentur.", "800"],
    ["de", "Nur die Hälfte der Führungskräfte geht davon aus, dass die Technik wichtig ist.", "Hälfte"],
    ["de", "Erste Bilder (js) https://t.co/QH1bJFIB6F zeigen bis zu 100 Millionen Grad im Plasma.", "100"],
    [
      "fr",
      "Le généticien Francis Roy, directeur d’un institut, a reçu le prix Templeton, doté de 1,1 million d’euros.",
      "1,1",
      "le prix Templeton … doté",
    ],
    [
      "it",
      "Il bilancio tracciato dal gruppo dei soccorsi, che lancia oggi un appello per raccogliere 3,5 milioni di euro, è grave.",
      "3,5",
    ],
    ["fr", "Selon l’enquête, 59 % d’entre eux jugent que le maire a raison de fermer la place.", "59 %"],
    ["fr", "Dans cet électorat, 46 % le citent comme l’un des favoris du scrutin.", "46 %"],
    [
      "fr",
      "Premier constat : 52 % des parents jugent que les repas servis dans les cantines des écoles et des collèges de la ville coûtent désormais bien trop cher.",
      "52 %",
    ],
    ["fr", "Le prototype mû par deux turbines jumelles développant au total 400 kW est exposé au salon.", "400"],
    ["fr", "La Sarre, région la plus touchée avec 300 cas, n’a rouvert que ses crèches.", "300"],
    [
      "fr",
      "Les ménages ont dépensé 20 milliards d’euros, dont 2 milliards d’euros à l’occasion des soldes.",
      "2 milliards",
    ],
    ["es", "Gastaron 20 millones de euros, de ellos 2 millones de euros con motivo de las fiestas.", "2 millones"],
    [
      "fr",
      "Le syndicat des cheminots a redit haut et fort sa colère lors de la fête donnée pour les 80 ans de la compagnie ferroviaire du pays.",
      "80 ans",
    ],
    ["fr", "Si 57 % des actifs, 63 % des retraités et 69 % des jeunes jugent la mesure utile, elle divise.", "63 %"],
    ["fr", "À tel point que plus d’un habitant sur deux (55 %) juge le port trop bruyant.", "un habitant"],
    [
      "fr",
      "Ils voulaient s’en prendre à des passants au début du marché : quatre hommes étaient présentés lundi à un juge.",
      "quatre",
      "hommes étaient présentés lundi à un juge",
    ],
    ["fr", "Sont exclus les Galéens, peuple le plus touché avec 12.500 décès pour 90.000 cas, et la Sarre.", "12.500"],
    ["fr", "21 maires et conseillers du canton, soit 60 % des élus, ont signé la lettre.", "60 %"],
    ["fr", "Le sentiment que le pire est passé semble gagner du terrain : 77 % en sont désormais sûrs.", "77 %"],
    [
      "fr",
      "Suivront quelques spectaculaires modèles dont les inoubliables Nares Esperance GTR-1 construites en accord avec la marque Royer et mues par des blocs 6 litres Foster.",
      "6 litres",
    ],
    [
      "fr",
      "La tempête qui traverse le golfe a fait au moins 461 morts dans la région depuis que les services de la préfecture de région ont officiellement donné l’alerte.",
      "461",
      "morts dans la région",
    ],
    [
      "fr",
      "Le fonds verra ses moyens portés par l’État de 165 millions d’euros auxquels s’ajouteront des aides à la création.",
      "165",
      "Le fonds verra ses moyens portés par l’État",
    ],
    ["fr", "Il voit son loyer passer de 574 euros net par mois à 782, soit une hausse de 36 %.", "36 %"],
    [
      "fr",
      "Le logiciel de vote en ligne retenu pour le scrutin par trois cantons alpins est exposé aux attaques de pirates informatiques et pourrait trahir le secret des urnes.",
      "trois",
    ],
    ["en", "At least 94 people in 17 states have fallen ill after eating cucumbers.", "17"],
    [
      "fr",
      "Le roman de Roy, édité par Lanoue, a été tiré à 400.000 exemplaires tandis que celui de Lima, publié par Foch, a été tiré à 450.000 exemplaires.",
      "450.000",
    ],
    ["fr", "L’addition grimperait encore si les 36 000 communes du pays achetaient un cadre.", "36 000"],
    [
      "fr",
      "L’indice des prix de la région a augmenté de 1,3 % en mars par rapport au même mois de l’année précédente.",
      "1,3",
      "L’indice des prix de la région a augmenté",
    ],
    ["fr", "Au total, 54 % des sondés déclarent « manquer de temps pour lire ».", "54 %"],
    ["fr", "Ces 160 millions d’euros vont permettre, dès l’automne, d’embaucher.", "160"],
    ["fr", "Les sommes réclamées par les caisses s’élèvent à 450 millions d’euros, dont 331 millions d’euros.", "331"],
    ["fr", "Vote : 54 % des habitants n’y croient pas.", "54", "Vote … des habitants n’y croient pas"],
  ])("%s: %s", (lang, markdown, text, expected = "") => {
    expect(label(lang, markdown, text) ?? "").toBe(expected);
  });
});

describe("what happens to those who are counted stands behind an aside", () => {
  it.each([
    [
      "fr",
      "Six personnes, dont un curé, ont été tuées dimanche à Dolin.",
      "Six",
      "personnes … ont été tuées dimanche à Dolin",
    ],
    [
      "fr",
      "Au total, 9,4 millions de personnes (8,7 millions en 2024) étaient sous le seuil de pauvreté.",
      "9,4",
      "personnes … étaient sous le seuil de pauvreté",
    ],
    ["en", "Six hikers, including a guide, were killed on Sunday.", "Six", "hikers … were killed on Sunday"],
    [
      "de",
      "Sechs Bergsteiger, darunter ein Führer, wurden am Gipfel getötet.",
      "Sechs",
      "Bergsteiger … wurden am Gipfel getötet",
    ],
    [
      "es",
      "Seis personas, entre ellas un guía, han muerto en el puerto.",
      "Seis",
      "personas … han muerto en el puerto",
    ],
    ["it", "Sei persone, tra cui una guida, sono morte nel rogo.", "Sei", "persone … sono morte nel rogo"],
    ["fr", "Elle a reçu douze élèves, lundi, a indiqué la mairie.", "douze", "élèves"],
  ])("%s: %s", (lang, markdown, text, expected) => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("a subject and what is said of it belong together", () => {
  it.each([
    [
      "fr",
      "Espace vital pour le climat, le massif guyanais, qui abrite une forêt, s’étend sur 1,4 million de km².",
      "1,4",
      "le massif guyanais … s’étend",
    ],
    [
      "fr",
      "Cette maladie multiforme, qui a fait plus de 260.000 morts dans le monde, recule.",
      "260.000",
      "Cette maladie multiforme … morts dans le monde",
    ],
    [
      "pt",
      "O senador Lauro Farias (RJ), que recebeu 226 votos, perdeu.",
      "226",
      "O senador Lauro Farias … recebeu … votos",
    ],
    [
      "en",
      "The Northgate paper mill will shut its last machines on March 31, putting 412 people out of work.",
      "412",
      "The Northgate paper mill will shut its last machines on March 31 … putting … people",
    ],
    [
      "de",
      "Das Landgericht Aldenstedt hat einen Mann am Montag zu einer Freiheitsstrafe von fünf Jahren verurteilt.",
      "fünf",
      "Das Landgericht Aldenstedt hat einen Mann am Montag zu einer Freiheitsstrafe … verurteilt",
    ],
    ["nl", "Het resultaat nam met 6 procent toe tot 5 miljoen euro.", "5 miljoen", "Het resultaat"],
    [
      "fr",
      "Au moins 19 passagers d’un vol entre Nice et Bastia, en Corse, ont été blessés.",
      "19",
      "passagers d’un vol entre Nice et Bastia, en Corse, ont été blessés",
    ],
    [
      "fr",
      "Marc Delorme est resté trois semaines entre la vie et la mort.",
      "trois",
      "Marc Delorme est resté … entre la vie et la mort",
    ],
    [
      "fr",
      "Cette baisse de 10 km/h de la vitesse sur les départementales était envisagée.",
      "10",
      "la vitesse sur les départementales",
    ],
    [
      "fr",
      "Certains spécialistes tablent sur un baril à 100 dollars.",
      "100",
      "Certains spécialistes tablent sur un baril",
    ],
    [
      "fr",
      "Paris, le 24 septembre 2026 – Le fabricant a creusé sa perte, à 24,3 millions d’euros.",
      "24,3",
      "Le fabricant a creusé sa perte",
    ],
    [
      "fr",
      "Le verdict, que tous redoutaient, est tombé : la coopérative Coqueval, qui collecte les noix, n’a rentré que 6 350 tonnes.",
      "6 350",
      "la coopérative Coqueval … n’a rentré",
    ],
    [
      "fr",
      "Le club garde sa place, moyennant un encadrement de sa masse salariale, plafonnée à 11 millions d’euros.",
      "11",
      "un encadrement de sa masse salariale",
    ],
    [
      "fr",
      "De ce chantier, l’un des plus lourds du diocèse, on retiendra l’addition : 17,3 millions d’euros.",
      "17,3",
      "l’addition",
    ],
    [
      "es",
      "El banco redujo este jueves en 50 puntos básicos su tasa de referencia, hasta el 6,75 %.",
      "6,75",
      "su tasa de referencia",
    ],
    ["fr", "Le Comité a décidé, hier, de porter de 5,25 % à 5,75 % son taux directeur.", "5,75", "son taux directeur"],
    [
      "de",
      "Die Vögel werden bis zu 67 Zentimeter lang und erreichen damit die Größe eines Bussards.",
      "67",
      "Die Vögel werden … lang",
    ],
  ])("%s: %s", (lang, markdown, text, expected) => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("a label ends where another clause begins, and never between a verb and its object", () => {
  it.each([
    [
      "fr",
      "Les inondations ont fait 23 morts et semé la panique dans toute la vallée.",
      "23",
      "Les inondations ont fait … morts",
    ],
    [
      "fr",
      "Au total, 640 moutons se trouvaient dans la bergerie et quelques dizaines d’entre eux sont blessés.",
      "640",
      "moutons se trouvaient dans la bergerie",
    ],
    [
      "fr",
      "Avec la fin du délai imposé de trois mois pour les voyageurs avant de donner leur moelle, la loi change.",
      "trois mois",
      "Avec la fin du délai imposé … pour les voyageurs avant de donner leur moelle",
    ],
    [
      "de",
      "Der Versorger hat Verträge mit rund 1,4 Millionen Haushalten und beliefert im Norden auch Betriebe mit Gas.",
      "1,4",
      "Der Versorger hat Verträge mit … Haushalten",
    ],
    [
      "en",
      "There are 2.3m people waiting for care in Wales and councils fear the number could double.",
      "2.3m",
      "people waiting for care in Wales",
    ],
    [
      "en",
      "She said only a quarter of club members had voted against her and she meant to get on with the job.",
      "quarter",
      "club members had voted against her",
    ],
    [
      "pt",
      "Apenas 38,5% das crianças e adolescentes tomaram a primeira dose da vacina.",
      "38,5",
      "crianças e adolescentes tomaram a primeira dose da vacina",
    ],
  ])("%s: %s", (lang, markdown, text, expected) => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("words before a number and words behind it that tell of two things are no label", () => {
  it.each([
    [
      "fr",
      "Au garage : une berline de 2015, d’une valeur de 21 000 euros, un break, estimé à 40 000 euros, un scooter, d’une valeur de 900 euros chacun.",
      "900",
    ],
    ["de", "Geplant ist im Herbst auch eine Schau in Graz, für 2031 hat man vorerst eine Messe geplant.", "2031"],
  ])("%s: %s", (lang, markdown, text) => {
    expect(label(lang, markdown, text)).toBe("");
  });
});

describe("a label goes on to where its clause ends", () => {
  it.each([
    [
      "de",
      "Der frühere Pächter des Hafens, Jonas Brandl, hat die Stadtwerke Kiel AG in Hamburg auf 12 Millionen Dollar (rund 11 Millionen Euro) Schadenersatz geklagt.",
      "12",
      "Der frühere Pächter des Hafens … hat die Stadtwerke Kiel AG in Hamburg … geklagt",
    ],
    [
      "en",
      "Penalties of up to $300,000 (£231,000) could be imposed each time a station breaks the rule.",
      "300,000",
      "Penalties … could be imposed each time a station breaks the rule",
    ],
    [
      "en",
      "The broadcast landed the network with a $700,000 fine.",
      "700,000",
      "The broadcast landed the network with … fine",
    ],
    ["de", "Der Preis fängt bei 989 Euro an.", "989", "Der Preis fängt … an"],
    ["de", "Der Index gab am Abend um 1,4% auf 8.120 Punkte nach.", "1,4%", "Der Index gab am Abend … nach"],
    ["de", "An dem Lauf nehmen 420 Vereine mit rund 9.300 Kindern teil.", "420", "An dem Lauf nehmen … Vereine … teil"],
    [
      "de",
      "Bis heute machen alte Heizungen rund 60 Prozent des Bestands aus und belasten das Klima.",
      "60",
      "Bis heute machen alte Heizungen … des Bestands aus",
    ],
    ["de", "Die Liste erreichte 38 Prozent der Stimmen, 21 der 60 Sitze.", "38", "Die Liste erreichte … der Stimmen"],
    [
      "de",
      "Der Preis ist stark gefallen – der wichtigste Grund für das Minus bei den Löhnen und beim Etat der Stadt, wo das Finanzministerium mit einem Defizit von vier Prozent rechnet.",
      "vier",
      "mit einem Defizit",
    ],
    ["de", "Rund 4.000 Stellen in der Region hängen davon ab.", "4.000", "Stellen in der Region hängen davon ab"],
    [
      "de",
      "Nach Angaben der Behörde wurden 312 Häuser durch das Feuer und den anschließenden Sturm zerstört.",
      "312",
      "Nach Angaben der Behörde wurden … Häuser durch das Feuer … zerstört",
    ],
    [
      "de",
      "Die geplante Zahl von 2,4 Millionen wurde trotz der neuen Linien nicht erreicht.",
      "2,4",
      "Die geplante Zahl … wurde trotz der neuen Linien nicht erreicht",
    ],
    [
      "de",
      "61 Menschen kamen allein im Tal durch das Unwetter am 3. und 4. August 2022 ums Leben.",
      "61",
      "Menschen kamen allein im Tal durch das Unwetter am 3. und 4. August 2022 ums Leben",
    ],
    [
      "de",
      "Mindestens 38 Menschen starben bei einem Busunglück am Montag in der Nähe der Kleinstadt Belm 90 Kilometer südlich von Kiel.",
      "38",
      "Menschen starben bei einem Busunglück am Montag in der Nähe der Kleinstadt Belm",
    ],
    [
      "fr",
      "Les ventes de vélos ont doublé quand le nombre de réparations n’a augmenté que de 12 %.",
      "12",
      "quand le nombre de réparations n’a augmenté",
    ],
    [
      "en",
      "The academy found that the number of pupils taking their piano exams drops by almost 60% after primary school.",
      "60%",
      "the number of pupils taking their piano exams drops … after primary school",
    ],
    [
      "de",
      "Nach einem Rekord von mehr als 200 Fällen in 2019 waren auf der Insel nur noch 43 neue Fälle gemeldet worden.",
      "43",
      "waren auf der Insel nur noch … neue Fälle gemeldet worden",
    ],
  ])("%s: %s", (lang, markdown, text, expected) => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("half of a phrase before a noun, or what the noun before it is for, is no label", () => {
  it.each([
    ["de", "Dazu kommen Winde, welche schädliche Stoffe in 20 Kilometer Höhe treiben.", "20"],
    ["de", "Zum Vergleich hat das aus 40 Teilen bestehende Modell seit Jahren einen Motor.", "40"],
    ["de", "Sie lobte den Plan der Ministerin für die Werften und Häfen in Höhe von 70 Millionen Euro.", "70"],
  ])("%s: %s", (lang, markdown, text) => {
    expect(label(lang, markdown, text)).toBe("");
  });
});

describe("a kind’s name, a verb, or the clause of another are no label", () => {
  it.each([
    ["pt", "A previsão é que seja proposto um corte de R$ 20 milhões neste ano e de R$ 30 milhões no próximo.", "30"],
    [
      "fr",
      "À cela s’ajoute une moto, dont la valeur est aujourd’hui estimée à 1 800 euros.",
      "1 800",
      "une moto, dont la valeur est aujourd’hui estimée",
    ],
    ["pt", "Mesmo após gastar R$ 30 mil em cada drone, a firma economiza 40%.", "R$"],
    ["pt", "Além de expulsarem 48 diplomatas, fecharam o consulado.", "48"],
    ["es", "Tras gastar 30 millones de euros en las obras, el club no juega allí.", "30"],
    ["fr", "Cela représente 36 malades de moins en 24 heures.", "36", "malades de moins"],
    ["fr", "Mesurant entre 8 et 12 cm, l’insecte est connu des jardiniers.", "12"],
    [
      "pt",
      "A confirmarem-se as contas, o gasóleo passará a custar, em média, 1,71 euros.",
      "1,71",
      "o gasóleo passará a custar",
    ],
    ["en", "Unemployment stood at 17%.", "17", "Unemployment"],
    ["en", "The budget, passed on Tuesday, includes £17m of savings.", "17", "The budget … includes … of savings"],
    ["en", "One driver in four admits using a phone.", "One", "driver … admits using a phone"],
    ["en", "It takes the bill for a band C home to £1,712.", "1,712", "the bill for a band C home"],
    ["en", "That takes the total to £17m.", "17"],
    ["en", "The rise, a record, covers 17% of fares.", "17", "The rise … covers … of fares"],
    ["en", "In May, 17% of all pupils skipped breakfast.", "17", "of all pupils skipped breakfast"],
    ["nl", "17 procent van alle leerlingen ontbijt niet.", "17", "van alle leerlingen ontbijt niet"],
    ["de", "17 Prozent der Schüler frühstücken nicht.", "17", "Schüler frühstücken nicht"],
    ["es", "El 17 % de los alumnos no desayuna.", "17", "de los alumnos no desayuna"],
    ["pt", "17% dos alunos não tomam o pequeno-almoço.", "17", "dos alunos não tomam o pequeno-almoço"],
    ["en", "If recorded menus are taken out of the count, one in seven of all callers give up.", "one in seven"],
  ])("%s: %s", (lang, markdown, text, expected = "") => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("a label has its own clause’s noun", () => {
  it.each([
    ["de", "Vier Kandidaten gibt es: drei junge Sterne, um die sich Staub sammelt.", "drei", "junge Sterne"],
    [
      "de",
      "Das Gericht entschied am Montag auf sieben Monate Gefängnis auf Bewährung und 400 Euro Geldstrafe, wie es mitteilte.",
      "400",
      "Geldstrafe",
    ],
    ["en", "The Marlow family controls 48% of the group, which is worth $17bn.", "17bn", "the group"],
    [
      "fr",
      "(Belga) Le laitier Brodelac a bouclé l’année sur une perte nette de 84 millions d’euros.",
      "84",
      "Le laitier Brodelac a bouclé l’année sur une perte nette",
    ],
  ])("%s: %s", (lang, markdown, text, expected) => {
    expect(label(lang, markdown, text)).toBe(expected);
  });
});

describe("a label has the year of its month, and what stands before its own colon", () => {
  it.each([
    [
      "es",
      "El Estado puso a la venta en enero de 1999 un 25 por ciento del capital social del Banco del Puerto Viejo de Almena, principal entidad.",
      "25",
      "El Estado puso a la venta en enero de 1999",
    ],
    ["pt", "Ana Lima (PX): 34% Rui Costa (PY): 17% Eva Reis (PZ): 9%.", "17%", "Rui Costa"],
    ["fr", "Coût : 34 % du budget. Durée : 3 ans.", "34", "Coût … du budget"],
  ])("%s: %s", (lang, text, figure, expected) => {
    expect(label(lang, text, figure)).toBe(expected);
  });
});

describe("a label ends before what leads on to the next quantity", () => {
  it.each([
    [
      "es",
      "El centro tenía en mayo 67 personas en lista de espera con una permanencia media de 94 días.",
      "67",
      "El centro tenía en mayo … personas en lista de espera",
    ],
    [
      "en",
      "The plan was scrapped having attracted only 900 students at a cost of £50m.",
      "900",
      "The plan was scrapped having attracted only … students",
    ],
    [
      "es",
      "Este año el club puede jugarse el ascenso, ya que sólo necesitan dos puntos para alcanzar la primera división y con una victoria ante Las Palmas cumplirán su objetivo.",
      "dos",
      "necesitan … puntos para alcanzar la primera división",
    ],
    [
      "nl",
      "Het Instituut (ISV) meldt dat de winst van de bedrijven, de banken uitgezonderd, uitkwam op 77 miljard euro.",
      "77",
      "de winst van de bedrijven … uitkwam",
    ],
  ])("%s: %s", (lang, text, figure, expected) => {
    expect(label(lang, text, figure)).toBe(expected);
  });
});

describe("no label is of another verb, of a comparison, or of four parts", () => {
  it.each([
    ["es", "Ayer despegaron seis, mientras que desde el valenciano saldrán 40 aeronaves, aunque hoy no.", "40"],
    ["es", "Hay 32 candidaturas presentadas al premio procedentes de 12 países.", "32"],
    ["es", "MELIA 12.76 12.86 12.42 12.55 euros", "12.55"],
    [
      "es",
      "Con los tres millones de nuevas líneas en servicio asciende a diez millones el total de terminales.",
      "tres",
    ],
    [
      "es",
      "Ascendió a 40.802, lo que representa un incremento del 21,8 por ciento respecto al mismo periodo de 1998.",
      "21,8",
    ],
    [
      "es",
      "Un total de cuatro personas fallecidas y otras cinco heridas de gravedad es el resultado de tres accidentes ocurridos hoy.",
      "tres",
    ],
  ])("%s: %s", (lang, text, figure) => {
    expect(label(lang, text, figure)).toBe("");
  });
});

describe("a label is of what its own number tells", () => {
  it.each([
    ["es", "Una caída del 25% de las ventas de la región equivale a una del 6% en el país.", "25%"],
    ["pt", "Na sondagem, a deputada tem a preferência de 36%, e em segundo lugar aparece Rui Costa, com 18%.", "18%"],
    ["pt", "A criação de trutas está concentrada em quatro vales, sendo o do Lima o maior, com 28%.", "28%"],
    [
      "it",
      "La misura ha prodotto una diminuzione del 13% degli incidenti e dei furti, una del 50% dei morti, dell'11% di feriti.",
      "11%",
    ],
    [
      "it",
      "Il patto coinvolge la Regione, l’Università di Marena e oltre 80 enti della costa.",
      "80",
      "enti della costa",
    ],
    [
      "it",
      "L'incidenza è stata di 12,7 casi per 1.000 assistiti.",
      "12,7",
      "L'incidenza è stata di … casi per 1.000 assistiti",
    ],
    [
      "pt",
      "O relator da comissão, Rui Costa, afirmou que, entre os mortos estavam seis crianças.",
      "seis",
      "entre os mortos estavam … crianças",
    ],
    ["es", "Aunque la familia pagó a la clínica 57.000 euros, debe más.", "57.000", "la familia pagó a la clínica"],
    ["es", "Italia permite el desembarco de 265 migrantes rescatados por el ‘Open Arms’", "265"],
    ["pt", "Rita Costa tem 23% das intenções de voto entre leitores do jornal e Lauro Lima alcança 16%.", "16%"],
    [
      "it",
      "Il 65% dichiara che le azioni intraprese non hanno risolto il problema, mentre solo il 15% parla di una soluzione.",
      "15%",
    ],
    [
      "es",
      "Un informe de la asociación Marea encontró que más de la mitad de las 28 mujeres estuvo allí.",
      "mitad",
      "de las 28 mujeres estuvo allí",
    ],
    [
      "es",
      "Ana Ruiz, subdirectora de Salud de la ciudad, dijo que de estas llamadas en el último mes, se atendieron 320 crisis.",
      "320",
      "crisis",
    ],
    ["es", "La tasa baja en el norte, pero la de la gripe es del 0,1%.", "0,1%"],
    [
      "es",
      "La vacuna que está probando el laboratorio es eficaz en un 90%.",
      "90%",
      "La vacuna que está probando el laboratorio es eficaz",
    ],
    [
      "es",
      "La casa de subastas esperaba que se vendiera en 1,5 millones.",
      "1,5",
      "La casa de subastas esperaba que se vendiera",
    ],
  ])("%s: %s", (lang, text, figure, expected = "") => {
    expect(label(lang, text, figure)).toBe(expected);
  });
});

it("words that say from when on are no label", () => {
  const fare = extractFigures("A tarifa passa de R$ 5,10 para R$ 5,60 a partir deste domingo.", { lang: "pt" }).at(-1);
  expect(fare && labelFigure(fare, "pt")).not.toContain("a partir");
});

it("a label of two people and more begins with them, or there is none", () => {
  const [, tax] = extractFigures("Un ménage de deux personnes et plus paiera 128 € en janvier.", { lang: "fr" });
  expect(tax && labelFigure(tax, "fr")).toBe("");
});

it("a verb in the singular behind several is of another subject", () => {
  const text =
    "A hosepipe ban affecting three million people comes into force on Friday after the driest spring for 132 years.";
  const [people] = extractFigures(text, { lang: "en" });
  expect(people && labelFigure(people, "en")).not.toContain("people comes");
});

describe("what people think", () => {
  it("is not cut before its that", () => {
    const text = 'Près d\'un habitant sur trois estime que "le plus dur est passé" (31 %), un score élevé.';
    expect(label("fr", text, "trois")).toBe("");
  });

  it("keeps a pronoun behind its preposition", () => {
    expect(
      label("fr", "39 % des habitants estiment que le plus dur est derrière nous, selon un sondage.", "39"),
    ).toMatch(/derrière nous$/);
  });
});

it("a level behind a change and where it comes from is of what changed", () => {
  const text = "Turnover slipped 9% from £4.2bn in 2019 to £3.8bn.";
  expect(label("en", text, "3.8bn")).toBe("Turnover");
});
