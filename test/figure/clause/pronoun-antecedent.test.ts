import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const meant = (text: string, lang = "fr") => extractFigures(text, { lang }).at(-1)?.source.antecedent?.text;

it.each([
  ["La taxe de séjour a fait débat. Elle passe à 1,65 euro.", "La taxe de séjour"],
  ["Lundi soir, le brasseur Lorval a fermé son site. En 2026, il a perdu 3 millions d'euros.", undefined],
  [
    "Lundi soir, le brasseur Lorval a rassuré les marchés. En 2026, il a gagné 3 millions d'euros.",
    "le brasseur Lorval",
  ],
  ["Les ventes de maisons ont touché le fond. Elles ont reculé de 12 %.", "Les ventes de maisons"],
  ["L'hôpital de Sion, ouvert en 1979, s'agrandit. Il investira 62 millions de francs.", "L'hôpital de Sion"],
  ["Kivala a séduit les investisseurs. Elle a levé 9 millions d'euros.", "Kivala"],
  ["Les 140 bénévoles ont été formés. Ils ont aidé 3 000 personnes.", "Les 140 bénévoles"],
])("a pronoun stands for the subject of the sentence before: %s", (text, expected) => {
  expect(meant(text)).toBe(expected);
});

it.each([
  // Its article goes with another pronoun.
  "La ministre s'est dite confiante. Il coûtera 40 millions d'euros.",
  // Two nouns may be meant.
  "Le conseil a voté le budget. Il s'élève à 4,2 millions d'euros.",
  "Le port investira dans un quai. Il coûtera 4 millions d'euros.",
  "Le club a recruté Hugo Lantier. Il a gagné 3 millions d'euros.",
  // Its verb is not known as one.
  "La commande assure 2 000 emplois. Elle coûtera 4 millions d'euros.",
  // It stands for nothing.
  "Le chantier a repris. Il faut encore 12 millions d'euros.",
  "Le chantier a repris. Il n'y a plus que 12 millions d'euros.",
  "Le chantier a repris. Il est prévu que 12 millions d'euros soient versés.",
  "Le chantier a repris. Il a fallu 12 millions d'euros.",
])("nothing tells whom it means: %s", (text) => {
  expect(meant(text)).toBeUndefined();
});

it.each([
  [
    "de",
    "Die Stadtwerke Lenau sorgen für Gesprächsstoff. Sie senkten die Gaspreise um 8 Prozent.",
    "Die Stadtwerke Lenau",
  ],
  ["de", "Der Umsatz der Brauerei überraschte. Im Frühjahr stieg er auf 84 Millionen Euro.", "Der Umsatz der Brauerei"],
  [
    "de",
    "Seit Montag steht der neue Hafen von Torva leer. Er hat 46 Millionen Euro gekostet.",
    "der neue Hafen von Torva",
  ],
  ["de", "Das Klinikum Waldeck wächst weiter. Es stellte 120 Pflegekräfte ein.", "Das Klinikum Waldeck"],
  ["nl", "De woningcorporatie zorgt voor gespreksstof. Dit voorjaar bouwde ze 310 woningen.", "De woningcorporatie"],
  ["nl", "Het aantal wolven verraste iedereen. Het steeg met 140 naar 1.320.", "Het aantal wolven"],
])("where verbs come second, beside its verb (%s): %s", (lang, text, expected) => {
  expect(meant(text, lang)).toBe(expected);
});

it.each([
  // Its article goes with another pronoun, or another noun's does with it as well.
  ["de", "Der Rat beriet lange. Sie kostet 4 Millionen Euro."],
  ["de", "Der Rat billigte den Haushalt. Er umfasst 4 Millionen Euro."],
  ["de", "Die Stadt saniert ihre Brücke. Sie kostet 46 Millionen Euro."],
  ["de", "Die Stadt investiert in die Brücke. Sie kostet 46 Millionen Euro."],
  ["de", "Die Stadt arbeitet an der Brücke. Sie kostet 46 Millionen Euro."],
  ["de", "Der Kreis arbeitet am Hafen. Er kostet 46 Millionen Euro."],
  ["de", "Die Stadt plant neue Wohnungen. Sie kosten 46 Millionen Euro."],
  ["nl", "De stad renoveert haar brug. Ze kost 46 miljoen euro."],
  // It stands for nothing, or is no subject, or no pronoun.
  ["de", "Das Tal litt unter dem Sturm. Es gab 14 Verletzte."],
  ["de", "Die Firma klagte. Im Mai stoppte sie der Richter nach 14 Tagen."],
  ["nl", "Het kabinet stemde in. Het park krijgt een vermogen van 945 megawatt."],
  ["nl", "Het kabinet stemde in. In mei kwam het bedrijf met 3 miljoen euro."],
])("where verbs come second, nothing tells whom it means (%s): %s", (lang, text) => {
  expect(meant(text, lang)).toBeUndefined();
});

it.each([
  [
    "de",
    "Als die Stadtwerke Lenau unter Druck gerieten, senkten sie die Gaspreise um 8 Prozent.",
    "die Stadtwerke Lenau",
  ],
  ["de", "Weil der Umsatz der Brauerei wuchs, investierte sie 12 Millionen Euro.", undefined],
  ["de", "Obwohl das Land die Gemeinde unterstützt, streicht sie 640 Stellen.", undefined],
  ["de", "Weil die Bank die Zinsen senkte, verlor sie 640 Kunden.", undefined],
  ["de", "Weil die Stadt ihre Brücke sanieren lässt, kostet sie 46 Millionen Euro.", undefined],
  ["nl", "Toen de bank in opspraak raakte, verloor ze 640 klanten.", "de bank"],
  ["nl", "Omdat het huis te klein werd, kwam het bedrijf met 640 plannen.", undefined],
])("the subject of the clause that the sentence opens with (%s): %s", (lang, text, expected) => {
  expect(meant(text, lang)).toBe(expected);
});
