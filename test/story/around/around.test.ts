import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["es", "El Betis ganó 3-1 al Getafe ante 52.340 espectadores y suma ya 41 puntos.", "52.340", "… espectadores"],
  ["pt", "A fila para cirurgia passou de 31 para 47 semanas.", "47", "A fila para cirurgia"],
  ["it", "La grandinata ha distrutto un quarto del raccolto di mele della Val di Non.", "quarto", "della Val di Non"],
  ["pt", "A safra deve ser 9% menor, com 152 milhões de toneladas.", "152", "A safra"],
  ["it", "Dalla vendita di 18 immobili il Comune conta di incassare 7,4 milioni.", "18", "Dalla vendita di … immobili"],
  ["it", "Il Tar ha annullato la multa da 900 mila euro comminata nel 2024 alla società.", "900", "annullato la multa"],
  ["es", "El Supremo rebajó de siete a cuatro años de cárcel la condena del edil.", "cuatro", "la condena del edil"],
  ["es", "Las familias podrán pedir la ayuda, de 200 euros, hasta marzo.", "200", "la ayuda"],
  ["it", "Sinner ha battuto Ruud 6-4, 7-5 e incassa 900 mila euro.", "900", "6-4, 7-5 e incassa"],
  ["es", "Las ventas crecieron un 6 % en mayo, hasta las 98.214 unidades.", "98.214", "Las ventas … unidades"],
  ["pt", "Um terço dos médicos, cerca de 1.900, pode sair até 2030.", "terço", "médicos … pode sair até 2030"],
  ["it", "Il congedo passerà da 10 a 20 giorni dal primo gennaio.", "20", "Il congedo … dal primo gennaio"],
])("ends with what is its own (%s): %s", (lang, text, said, expected) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text.includes(said));
  const label = figure ? labelFigure(figure, lang) : "";
  expect(label.endsWith(expected) ? expected : label).toBe(expected);
});

it.each([
  ["it", "Davanti a 9.400 spettatori i ciociari hanno vinto.", "spettatori"],
  ["fr", "Devant 9 400 spectateurs les Merlus ont battu Strasbourg.", "spectateurs"],
  ["it", "Gli stranieri hanno ormai superato il 40% del totale.", "Gli stranieri … del totale"],
])("no subject behind a preposition’s noun, and no auxiliary alone (%s): %s", (lang, text, expected) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  ["it", "La rassegna ha già superato i 200 mila visitatori.", "La rassegna … visitatori"],
  [
    "fr",
    "Le gel a fait deux morts, tandis que 900 foyers restaient sans électricité.",
    "foyers restaient sans électricité",
  ],
])("has neither an auxiliary alone nor a conjunction (%s): %s", (lang, text, expected) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  [
    "nl",
    "De afzet is vorig jaar met 6 procent gestegen ten opzichte van 2031.",
    "6",
    "De afzet is vorig jaar … gestegen",
  ],
  ["es", "El número de altas bajó un 6% en comparación con 2031.", "6", "El número de altas"],
  ["de", "Die Zahl der Anträge sank um 6 Prozent im Vergleich zu 2031.", "6", "Die Zahl der Anträge"],
])("what leads on to a year that is cut off goes with it (%s): %s", (lang, markdown, text, expected) => {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it("a total that a sentence opens with is not who does what the others of it do", () => {
  const text = "Von den angeschriebenen fast 900 Betrieben meldeten gut 450 ihre Zahlen.";
  const figure = extractFigures(text, { lang: "de" }).find(({ amount }) => amount === 900);
  expect(figure && labelFigure(figure, "de", { nearest: false })).toBe("");
});

it("another thing that was done is none of what is counted", () => {
  const text =
    "El ejército aseguró haber dado muerte a unos 160 guerrilleros y de haberles forzado a replegarse en la costa.";
  const [dead] = extractFigures(text, { lang: "es" });
  expect(dead && labelFigure(dead, "es")).toBe("El ejército aseguró haber dado muerte a … guerrilleros");
  const jailed = "A defesa do político condenado a 32 anos de prisão e denunciado pelo Ministério Público recorreu.";
  const [term] = extractFigures(jailed, { lang: "pt" });
  expect(term && labelFigure(term, "pt")).not.toContain("denunciado");
});

it.each([
  [
    "de",
    "Eine Barkasse mit 34 Ausflüglern an Bord ist gesunken.",
    "Eine Barkasse mit … Ausflüglern an Bord ist gesunken",
  ],
  ["nl", "Een sloep met 34 toeristen aan boord is gezonken.", "Een sloep met … toeristen aan boord is gezonken"],
])("who is on board is told with that (%s): %s", (lang, text, expected) => {
  expect(labelFigure(extractFigures(text, { lang })[0] as never, lang)).toBe(expected);
});
