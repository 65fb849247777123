import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

describe("how many there are", () => {
  it.each([
    ["en", "The number of visitors reached 185,240 in May."],
    ["en", "The population of the region was estimated at 185,240 last year."],
    ["en", "The attendance on Sunday hit 185,240."],
    ["en", "Membership of the union stands at 185,240."],
    ["en", "Passenger numbers reached 185,240 at the end of May."],
    ["fr", "Le nombre de visiteurs a atteint 185 240 en mai."],
    ["fr", "La population de la région est estimée à 185 240."],
    ["es", "El número de visitantes alcanzó los 185.240 en mayo."],
    ["it", "Il numero dei visitatori ha raggiunto quota 185.240 a maggio."],
    ["it", "La popolazione della regione è stimata in 185.240."],
    ["pt", "O número de visitantes atingiu 185.240 em maio."],
    ["pt", "A população da região foi estimada em 185.240."],
    ["de", "Die Zahl der Besucher erreichte im Mai 185.240."],
    ["de", "Die Einwohnerzahl wird auf 185.240 geschätzt."],
    ["nl", "Het aantal bezoekers bereikte 185.240."],
    ["nl", "De bevolking van de regio wordt op 185.240 geschat."],
  ])("%s: %s", (lang, text) => {
    const figures = extractFigures(text, { lang }).filter(({ kind }) => kind === "count");
    expect(figures.map(({ amount, unit }) => [amount, unit])).toEqual([[185_240, null]]);
  });

  it.each([
    ["en", "The number of pupils at 1,000 rose."],
    ["en", "The number of flats whose owners earn 12,000 fell."],
    ["en", "The crowd, and some say 12,000, sang."],
  ])("is not said: %s: %s", (lang, text) => {
    expect(extractFigures(text, { lang })).toEqual([]);
  });

  it("is news where the title says it, and else the size of a place", () => {
    const text = "The population of the island was 185,240 on October 1.";
    const read = (title: string) =>
      extractFigures(`# ${title}\n\n${text}`, { lang: "en" }).find(({ amount }) => amount === 185_240)?.role;
    expect(read("Island population tops 185,000")).toBe("news");
    expect(read("A bridge for the island")).toBe("background");
  });

  it("is news where the title rounds a count of the same things more coarsely", () => {
    const text = "Au 1er janvier, la commune comptera 20 418 habitants.";
    const read = (title: string) =>
      extractFigures(`# ${title}\n\n${text}`, { lang: "fr" }).find(({ amount }) => amount === 20_418)?.role;
    expect(read("La commune passe la barre des 20 000 habitants")).toBe("news");
    expect(read("La commune plante 20 000 tilleuls")).toBe("background");
  });

  it.each([
    ["es", "El número de viajeros que usaron la lanzadera en agosto alcanzó los 52.000.", 52_000],
    ["es", "El número de viajeros alcanzó los 52 mil.", 52_000],
    ["pt", "O número de viajantes que usaram o comboio atingiu os 52 mil.", 52_000],
    ["it", "Il numero di viaggiatori ha raggiunto quota 52mila.", 52_000],
    ["it", "Gli esuberi scendono a 84.", 84],
    ["es", "Los despidos bajan a 84.", 84],
    ["pt", "As demissões caem para 84.", 84],
  ])("is read by its word of thousands, behind a relative clause, and of jobs: %s: %s", (lang, text, amount) => {
    expect(extractFigures(text, { lang })).toMatchObject([{ amount, role: "news" }]);
  });

  it("is not said of what a relative clause says", () => {
    expect(extractFigures("El número de familias que ganan 12.000.", { lang: "es" })).toEqual([]);
  });
});
