import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

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

describe("isPenal of a ban", () => {
  it.each([
    ["en", "He was banned from driving in the county for 18 months.", "18 month news"],
    ["fr", "La cycliste a été suspendue six mois par la fédération.", "6 month news"],
    ["de", "Der Torwart wurde vom Verband für sechs Monate gesperrt.", "6 month news"],
    ["nl", "De keeper is door de bond voor zes maanden geschorst.", "6 month news"],
    ["es", "La nadadora fue suspendida por seis meses.", "6 month news"],
    ["it", "Il portiere è stato squalificato per sei mesi.", "6 month news"],
    ["pt", "A nadadora foi suspensa por seis meses.", "6 month news"],
  ])("takes how long something is forbidden for news (%s): %s", (lang, text, time) => {
    expect(times(lang, text)).toEqual([time]);
  });

  it("takes no other time of its clause for one", () => {
    expect(times("en", "He was banned after playing for the club for six years.")).not.toEqual(["6 year news"]);
  });
});

it.each([
  ["en", "The lane will be shut to through traffic for six weeks from Monday."],
  ["fr", "La rue sera fermée à la circulation pendant six semaines."],
  ["de", "Die Brücke bleibt für sechs Wochen geschlossen."],
  ["es", "La calle permanecerá cerrada al tráfico durante seis semanas."],
])("how long a road stays closed is news (%s): %s", (lang, text) => {
  expect(times(lang, text)).toEqual(["6 week news"]);
});

it.each([
  ["nl", "Oud-wethouder Piet Molders moet 120 uur taakstraf verrichten.", "120 hour news"],
  ["nl", "Het OM eist 120 uur taakstraf tegen de oud-wethouder.", "120 hour target"],
  ["de", "Der frühere Stadtrat muss 120 Stunden gemeinnützige Arbeit leisten.", "120 hour news"],
])(
  "how long somebody has to work for the public is a sentence, and what is asked for an aim (%s): %s",
  (lang, text, time) => {
    expect(times(lang, text)).toEqual([time]);
  },
);

it("a sentence of work stands on the card", () => {
  const text = "# Straf\n\nDe man kreeg 120 uur taakstraf.";
  expect(extractFigures(text, { lang: "nl" })[0]?.score).toBeGreaterThan(0.4);
});

it("a sentence is one that somebody is sent to prison for", () => {
  expect(times("en", "The dealer has been sent to prison for nine years.")).toEqual(["9 year news"]);
});
