import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).findLast(({ kind }) => kind !== "date");
  return figure && labelFigure(figure, lang);
};

it.each([
  [
    "fr",
    "Un chiffre : 7 %. C’est la part des repas bio servis dans les crèches.",
    "la part des repas bio servis dans les crèches",
  ],
  [
    "de",
    "Eine Zahl: 7 Prozent. So hoch ist der Anteil der Biokost in den Krippen.",
    "der Anteil der Biokost in den Krippen",
  ],
  [
    "en",
    "One figure: 7%. That is the share of organic meals served in nurseries.",
    "the share of organic meals served in nurseries",
  ],
  [
    "es",
    "Una cifra: el 7 %. Es la proporción de comidas ecológicas en las guarderías.",
    "la proporción de comidas ecológicas en las guarderías",
  ],
  [
    "it",
    "Una cifra: 7%. È la quota di pasti biologici serviti negli asili.",
    "la quota di pasti biologici serviti negli asili",
  ],
  [
    "pt",
    "Um número: 7%. É a parte das refeições biológicas servidas nas creches.",
    "a parte das refeições biológicas servidas nas creches",
  ],
  [
    "nl",
    "Eén cijfer: 7 procent. Zo groot is het aandeel biomaaltijden in de crèches.",
    "het aandeel biomaaltijden in de crèches",
  ],
  [
    "en",
    "£5.1m. That’s how much the port will have to pay for the crane.",
    "how much the port will have to pay for the crane",
  ],
  ["nl", "51 miljoen euro. Zoveel kost de renovatie van het museum.", "Zoveel kost de renovatie van het museum"],
  [
    "de",
    "12,60 Euro. Das ist der Preis, den Mieter in Jever je Quadratmeter zahlen.",
    "der Preis, den Mieter in Jever je Quadratmeter zahlen",
  ],
])("an amount that stands alone is what the sentence behind says (%s): %s", (lang, text, said) => {
  expect(label(lang, text)).toBe(said);
});

it.each([
  ["fr", "6,4 %. C’est le taux de chômage le plus bas depuis 2011."],
  ["fr", "6,4 %. C’est un record."],
  ["en", "Just 6.4%. That’s the lowest rate since 2011."],
  ["de", "6,4 Prozent. Das ist zu viel."],
])("and is not where that only says how it compares (%s): %s", (lang, text) => {
  expect(label(lang, text)).toBe("");
});

it.each([
  ["fr", "Combien gagnez-vous ? 910 euros par mois.", "Combien gagnez-vous ?"],
  ["fr", "**Combien touche un livreur ?** – 910 euros par mois.", "Combien touche un livreur ?"],
  ["de", "Wie viel verdient ein Pfleger? 910 Euro im Monat.", "Wie viel verdient ein Pfleger?"],
  ["en", "**How much does a carer earn?** £910 a month.", "How much does a carer earn?"],
  ["es", "¿Cuánto gana un repartidor? 910 euros.", "¿Cuánto gana un repartidor?"],
  ["it", "Quanto guadagna un rider? 910 euro al mese.", "Quanto guadagna un rider?"],
  ["pt", "Quanto ganha um estafeta? 910 euros por mês.", "Quanto ganha um estafeta?"],
  ["nl", "Hoeveel verdient een bezorger? 910 euro per maand.", "Hoeveel verdient een bezorger?"],
])("an answer is of what was asked (%s): %s", (lang, text, said) => {
  expect(label(lang, text)).toBe(said);
});

it.each([
  [
    "fr",
    "Le groupe supprime des emplois à Cancale. Il s’agit de 240 emplois.",
    "Le groupe supprime des emplois à Cancale",
  ],
  ["de", "Die Firma streicht Stellen in Jever. Es geht um 240 Stellen.", "Die Firma streicht Stellen in Jever"],
  [
    "nl",
    "De fabriek schrapt banen in Borne. Het gaat om 240 banen, zegt de bond.",
    "De fabriek schrapt banen in Borne",
  ],
  ["es", "El grupo elimina empleos en Lorca. Se trata de 240 empleos.", "El grupo elimina empleos en Lorca"],
  ["it", "Il gruppo taglia impieghi a Lecco. Si tratta di 240 impieghi.", "Il gruppo taglia impieghi a Lecco"],
  ["pt", "O grupo corta empregos em Braga. Trata-se de 240 empregos.", "O grupo corta empregos em Braga"],
])("a count that goes on from a sentence with its noun is of that (%s): %s", (lang, text, said) => {
  expect(label(lang, text)).toBe(said);
});

it.each([
  ["fr", "15,4 %, c'est la part des logements vides à Brévance.", "la part des logements vides à Brévance"],
  ["fr", "12 millions d'euros : c'est le coût du nouveau pont.", "le coût du nouveau pont"],
  ["en", "38%: that is the share of homes that stand empty in Holm.", "the share of homes that stand empty in Holm"],
  ["de", "38 Prozent: Das ist der Anteil der Schulen ohne Netz.", "der Anteil der Schulen ohne Netz"],
])("also in the same sentence, behind a mark (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
