import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) =>
  extractFigures(text, { lang }).find(({ kind }) => kind === "duration")?.role;

describe("how much later something was only says when", () => {
  it.each([
    ["en", "Six months later the mill has 40 workers."],
    ["en", "The mill reopened six months later with 40 workers."],
    ["en", "The mill closed two years later."],
    ["en", "Two years earlier, the mill had 40 workers."],
    ["fr", "Six mois plus tard, l’usine compte 40 salariés."],
    ["fr", "L’usine a rouvert six mois plus tard avec 40 salariés."],
    ["fr", "Deux ans plus tôt, l’usine comptait 40 salariés."],
    ["de", "Sechs Monate später hat das Werk 40 Beschäftigte."],
    ["de", "Das Werk öffnete sechs Monate später mit 40 Leuten."],
    ["de", "Drei Tage danach schloss das Werk."],
    ["es", "Seis meses más tarde, la fábrica tiene 40 empleados."],
    ["es", "La fábrica reabrió seis meses más tarde con 40 empleados."],
    ["es", "La fábrica cerró dos años después."],
    ["it", "Sei mesi più tardi, la fabbrica ha 40 dipendenti."],
    ["it", "Due anni prima, la fabbrica aveva 40 dipendenti."],
    ["it", "La fabbrica ha chiuso due anni dopo."],
    ["pt", "Seis meses mais tarde, a fábrica tem 40 empregados."],
    ["nl", "Zes maanden later heeft de fabriek 40 werknemers."],
    ["nl", "Drie dagen daarna sloot de fabriek."],
  ])("in %s “%s”", (lang, text) => {
    expect(role(lang, text)).toBe("other");
  });

  it.each([
    ["fr", "Le pont ouvrira deux ans plus tard que prévu."],
    ["es", "El puente abrirá dos años más tarde de lo previsto."],
    ["it", "Il ponte aprirà due anni più tardi del previsto."],
    ["pt", "A ponte abrirá dois anos mais tarde do que o previsto."],
  ])("but not in %s “%s”", (lang, text) => {
    expect(role(lang, text)).toBe("news");
  });
});
