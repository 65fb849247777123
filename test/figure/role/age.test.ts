import { describe, expect, it } from "vitest";
import { findConflicts } from "../../../src/figure/conflicts.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";
import { selectFigures } from "../../../src/story/select.ts";

const read = (text: string, lang: string) =>
  extractFigures(text, { lang }).map(({ amount, unit }) => `${amount} ${unit}`);

/** Each age as "28" or "25–49", of months with its unit; of anything else its kind. */
const aged = (text: string, lang: string) =>
  extractFigures(text, { lang }).map(({ amount, to, unit, role, kind }) => {
    const years = to === undefined ? `${amount}` : `${amount}–${to}`;
    if (role !== "age") return kind;
    return unit === "year-person" ? years : `${years} ${unit}`;
  });

describe("an age is read as one", () => {
  it.each([
    ["fr", "Une joueuse de 19 ans, Ana Ruiz, 31 ans, et les moins de 25 ans.", ["19", "31", "25"]],
    ["fr", "Les 25-49 ans et les 65 ans et plus, âgés de plus de 18 ans.", ["25–49", "65", "18"]],
    ["en", "A 28-year-old, volunteers aged 40 to 69 years and people 65 years and older.", ["28", "40–69", "65"]],
    [
      "de",
      "Ein 28-jähriger, Ana Ruiz (31 Jahre), im Alter von 25 Jahren, 65 Jahre und älter.",
      ["28", "31", "25", "65"],
    ],
    ["de", "Ein 17 Jahre alter Schüler, ein 16 Jahre altes Mädchen.", ["17", "16"]],
    ["es", "Detenidos P. R. L., de 47 años, y M. T., 52 años.", ["47", "52"]],
    ["es", "La arquitecta Ana Ruiz, de 42 años de edad, dirige el museo.", ["42"]],
    ["pt", "Foi eleita Ana Ruiz, de 42 anos de idade.", ["42"]],
    ["es", "Una jugadora de 19 años, Ana Ruiz, 31 años, y mayores de 65 años o más.", ["19", "31", "65"]],
    ["it", "Una donna di 19 anni, Ana Ruiz, 31 anni, e gli over di 65 anni e oltre.", ["19", "31", "65"]],
    ["pt", "Um jogador de 19 anos, Ana Ruiz, 31 anos, e 65 anos ou mais.", ["19", "31", "65"]],
    ["nl", "Een man van 19 jaar, Ana Ruiz, 31 jaar, en 65 jaar en ouder.", ["19", "31", "65"]],
    [
      "fr",
      "La libération de l’humanitaire française de 72 ans et d’un otage italien de 58 ans est proche.",
      ["72", "58"],
    ],
    ["es", "La jugadora argentina de 19 años ganó.", ["19"]],
    ["es", "Una vecina de 71 años y un ciudadano chileno de 40 años.", ["71", "40"]],
    ["it", "Una bimba di 10 anni, un cittadino americano di 37 anni e un giovane di 21 anni.", ["10", "37", "21"]],
    ["it", "Ragazzi inglesi di 15 e 16 anni; un piano di 3 anni.", ["16", "duration"]],
    ["es", "La medida obliga a los jóvenes entre 18 y 29 años.", ["18–29"]],
    ["it", "Fermata una romena di 41 anni, denunciato un tunisino di 44 anni.", ["41", "44"]],
    ["es", "Detuvieron a un marroquí de 28 años y a una ecuatoriana de 36 años.", ["28", "36"]],
    ["pt", "Um venezuelano de 28 anos e uma angolana de 33 anos foram detidos.", ["28", "33"]],
    ["fr", "Un Marocain de 28 ans et une Belge de 52 ans ont été interpellés.", ["28", "52"]],
    ["pt", "Uma vizinha de 71 anos; uma pena de 6 anos.", ["71", "duration"]],
    ["nl", "Een 40-jarige man, een 16-jarige en twee 80-jarigen; het 12-koppige bestuur.", ["40", "16", "80"]],
  ])("%s: %s", (lang, text, ages) => {
    expect(aged(text, lang)).toEqual(ages);
  });

  it.each([
    ["en", "Nora Hale, 58, and drivers aged 17 to 24 met; it is open from the age of 16.", ["58", "17–24", "16"]],
    ["en", "He has an 18-month-old daughter.", ["18 month-person"]],
    ["fr", "Un homme est jugé pour le meurtre d’une fillette de 4 ans.", ["4"]],
    ["pt", "Um empresário do ramo imobiliário, de 41 anos, está desaparecido.", ["41"]],
    ["fr", "Lia Morel, 47, a commencé à l’âge de 12.", ["47", "12"]],
    ["de", "Jana Feld, 44, begann im Alter von 9.", ["44", "9"]],
    ["es", "Eva Soto, 39, empezó a la edad de 14.", ["39", "14"]],
    ["it", "Livia Neri, 52, cominciò all’età di 11.", ["52", "11"]],
    ["pt", "Rita Leal, 36, começou com a idade de 13.", ["36", "13"]],
    ["en", "He was 18 when he left. She is 34.", ["18", "34"]],
    ["en", "She will be 35 by the end of the year.", ["35"]],
    ["de", "Sie ist 34.", ["34"]],
    ["nl", "Hij was 34.", ["34"]],
    ["en", "He died at 83; she turned 40 in May, and people over 60 are at risk.", ["83", "40", "60"]],
    ["en", "The average age of members is 52, and life expectancy is around 73.", ["52", "73"]],
    ["fr", "Il est mort à 83 ans.", ["83"]],
    ["de", "Er starb mit 83, sie wurde 80. Die Lebenserwartung liegt bei 81.", ["83", "80", "81"]],
    ["es", "Murió a los 83.", ["83"]],
    ["it", "È morto a 83 anni.", ["83"]],
    ["pt", "Morreu aos 83 anos.", ["83"]],
    ["nl", "Hij overleed op 83.", ["83"]],
    ["nl", "Saar Bos, 61, begon op de leeftijd van 8.", ["61", "8"]],
  ])("where its number stands alone, %s: %s", (lang, text, ages) => {
    expect(aged(text, lang)).toEqual(ages);
  });

  it.each([
    ["en", "It opened on March, 12, and again in Ghent, 24, 31 and 40 metres high."],
    ["fr", "Il habite au 12, rue Basse, et joue en D1, 8, à Lens."],
    ["en", "He is 35 per cent sure."],
  ])("and no other number is, %s: %s", (lang, text) => {
    expect(extractFigures(text, { lang }).filter(({ role }) => role === "age")).toEqual([]);
  });

  it("prints its years alone, is on no card and no conflict", () => {
    const text =
      "# Pool opens\n\nNora Hale, 58, opened the pool. Nora Hale, 59, opened the pool for people aged 12 to 17.";
    const figures = extractFigures(text, { lang: "en" });
    expect(figures.map((figure) => formatFigure(figure, { locale: "en" }).value)).toEqual(["58", "59", "12–17"]);
    expect(findConflicts(figures)).toEqual([]);
    expect(selectFigures(figures)).toEqual([]);
  });
});

describe("what is no age", () => {
  it.each([
    ["fr", "Un contrat de 19 ans, une peine de 5 ans et un bail de 30 ans.", ["19 year", "5 year", "30 year"]],
    ["es", "Un contrato de 3 años.", ["3 year"]],
    ["en", "A contract of 12 years.", ["12 year"]],
    ["de", "Ein Vertrag von 12 Jahren.", ["12 year"]],
  ])("and a duration stays one, %s: %s", (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe("a time is no rate", () => {
  it.each([
    ["en", "Sales were $48 million a year earlier and $50 million a month after the launch."],
    ["de", "Der Umsatz lag bei 48 Millionen Euro im Jahr 2024."],
    ["es", "Ganó 48 millones de euros al año siguiente."],
    ["it", "Incassò 48 milioni di euro al mese successivo."],
  ])("%s: %s", (lang, text) => {
    expect(extractFigures(text, { lang }).map(({ per }) => per)).not.toContain("year");
    expect(extractFigures(text, { lang }).map(({ per }) => per)).not.toContain("month");
  });

  it("and how often is no factor", () => {
    expect(read("Held twice each year, or twice a week, it draws crowds.", "en")).toEqual([]);
    expect(read("Il se tient deux fois par an.", "fr")).toEqual([]);
    expect(read("It is twice as large and costs twice the price.", "en")).toEqual(["2 null", "2 null"]);
    expect(read("Il est deux fois plus grand.", "fr")).toEqual(["2 null"]);
  });
});

it.each([
  ["en", "# Edith Marlow, who mapped the fells, dies at 92"],
  ["fr", "# La photographe Anne Morel est morte à 89 ans"],
  ["es", "# Muere a los 84 años Elvira Peña"],
  ["it", "# È morto a 91 anni Gino Sarti"],
  ["it", "# È morto Gino Sarti, aveva 83 anni"],
  ["fr", "# Mort du chanteur Jean Roy à 91 ans"],
  ["fr", "# Le chanteur Jean Roy est mort à l’âge de 91 ans"],
  ["fr", "# Décès du chanteur Jean Roy à l’âge de 88 ans"],
  ["es", "# Muere el cantante Juan Rey a los 91 años"],
  ["pt", "# Morreu o músico João Reis aos 78 anos"],
  ["pt", "# Morre aos 84 anos o músico João Reis"],
  ["de", "# Schauspielerin Helga Lenz mit 91 gestorben"],
])("the age that a title tells a death with is news (%s): %s", (lang, title) => {
  const [age] = extractFigures(`${title}\n\nLorem ipsum.`, { lang });
  expect([age?.kind, age?.role]).toEqual(["duration", "news"]);
});

it("an age beside a name is none", () => {
  const [age] = extractFigures("# Boy, 12, dies after fall\n\nLorem ipsum.", { lang: "en" });
  expect(age?.role).toBe("age");
});

it.each([
  ["fr", "# Mort d’un ouvrier : le patron condamné à 3 ans"],
  ["fr", "# Mort d’un ouvrier, le patron condamné à 3 ans"],
])("a time behind a mark is no age at death: %s %s", (lang, title) => {
  const [time] = extractFigures(`${title}\n\nLorem ipsum.`, { lang });
  expect(time?.unit).toBe("year");
  expect(time?.role).toBe("news");
});

it.each([
  ["it", "Una mamma vive in auto con la figlia di 19 mesi."],
  ["es", "Una madre vive en el coche con su hija de 19 meses."],
  ["fr", "Une mère vit en voiture avec sa fille de 19 mois."],
  ["pt", "Uma mãe vive no carro com a filha de 19 meses."],
])("a child's age is told in months (%s): %s", (lang, text) => {
  expect(aged(text, lang)).toEqual(["19 month-person"]);
});
