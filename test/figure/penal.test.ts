import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const times = (lang: string, markdown: string) =>
  extractFigures(markdown, { lang })
    .filter(({ kind, role }) => kind === "duration" && role !== "age")
    .map(({ amount, unit, role }) => `${amount} ${unit} ${role}`);

describe("isPenal", () => {
  it.each([
    ["fr", "Le tribunal l’a condamné lundi à un an de prison ferme."],
    ["es", "La Audiencia lo condenó el lunes a un año de cárcel."],
    ["it", "Il tribunale lo ha condannato lunedì a un anno di reclusione."],
    ["pt", "O tribunal condenou-o na segunda-feira a um ano de prisão."],
    ["de", "Das Gericht hat ihn am Montag zu einem Jahr Haft verurteilt."],
    ["nl", "De rechtbank heeft hem maandag veroordeeld tot een jaar cel."],
    ["en", "He was sentenced on Monday to one year in prison."],
  ])("reads one year of prison (%s): %s", (lang, text) => {
    expect(times(lang, text)).toEqual(["1 year news"]);
  });

  it.each([
    ["fr", "Le chantier a duré un an et le pont est ouvert."],
    ["es", "La obra ha durado un año y el puente está abierto."],
    ["en", "He went to prison a year ago."],
  ])("leaves one year of anything else (%s): %s", (lang, text) => {
    expect(times(lang, text)).toEqual([]);
  });

  it.each([
    ["fr", "En mai, il avait été condamné à 24 mois de prison pour des vols."],
    ["es", "En mayo había sido condenado a 24 meses de prisión por robos."],
  ])("takes what someone had been sentenced to for former (%s): %s", (lang, text) => {
    expect(times(lang, text)).toEqual(["24 month former"]);
  });
});
