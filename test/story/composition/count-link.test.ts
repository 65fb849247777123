import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, text: string, said: string) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text.includes(said));
  return figure && labelFigure(figure, lang);
};

it.each([
  ["es", "60.000", "La agencia multa a Telfix por ceder datos de 60.000 clientes.", "por ceder datos de … clientes"],
  ["pt", "170", "O fogo obrigou à retirada de 170 pessoas.", "O fogo obrigou à retirada de … pessoas"],
  ["it", "80 mila", "La multa riguarda pratiche nei confronti di 80 mila clienti.", "nei confronti di … clienti"],
  ["fr", "56", "Chaque navire embarquera un équipage de 56 marins.", "un équipage de … marins"],
  ["es", "41", "La Audiencia condenó a Ruiz por estafar 3 millones a 41 jubilados.", "por estafar … a … jubilados"],
  ["pt", "40", "O hospital recebe mais 40 doentes por dia.", "recebe mais … doentes"],
  ["pt", "240", "O apoio à renda chega a 240 mil famílias e custa, em média, 110 euros.", "chega a … famílias"],
])("keeps the preposition that a counted noun hangs on (%s): %s of %s", (lang, said, text, expected) => {
  expect(labelOf(lang, text, said)).toContain(expected);
});

it("takes the preposition of a total for the number's own", () => {
  expect(labelOf("es", "El centro atendió a un total de 340 pacientes.", "340")).toBe(
    "El centro atendió a … pacientes",
  );
});

it.each([
  [
    "A walkout by 900 bus drivers in Oxford will begin on Monday.",
    "A walkout by … bus drivers in Oxford will begin on Monday",
  ],
  [
    "Strikes by 900 bus drivers in Oxford have been called off after members of the union voted to take a new offer of pay.",
    "Strikes by … bus drivers in Oxford have been called off after members of the union voted",
  ],
  ["The workforce rose by 900 people.", "The workforce rose … people"],
])("keeps “by” before those who do something: %s", (text, label) => {
  const [count] = extractFigures(text, { lang: "en" });
  expect(count && labelFigure(count, "en")).toBe(label);
});

it.each([
  ["en", "40", "The bank lent $5m to 40 farmers in the north.", "The bank lent … to … farmers in the north"],
  ["en", "12", "Police seized $3m in 12 raids across the city.", "Police seized … in … raids across the city"],
  ["en", "12", "The chain cut prices by 5% in 12 countries.", "The chain cut prices … in … countries"],
  ["fr", "12", "Le fonds a levé 3 millions d’euros auprès de 12 villes.", "Le fonds a levé … auprès de … villes"],
  ["es", "12", "La policía incautó 3 millones de euros en 12 tiendas.", "La policía incautó … en … tiendas"],
  ["de", "40", "Die Bank lieh 5 Millionen Euro an 40 Bauern im Norden.", "Die Bank lieh … an … Bauern im Norden"],
  ["nl", "40", "De bank leende 5 miljoen euro aan 40 boeren.", "De bank leende … aan … boeren"],
])("keeps the preposition between an amount and what is counted (%s): %s of %s", (lang, said, text, expected) => {
  expect(labelOf(lang, text, said)).toBe(expected);
});
