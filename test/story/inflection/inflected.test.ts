import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure, labelsIn } from "../../../src/story/label/label.ts";

const labels = (text: string) => extractFigures(text, { lang: "de" }).map((figure) => labelFigure(figure, "de"));

describe("obliqueLabel", () => {
  it.each([
    ["Fast die Hälfte der Befragten arbeitet zu festen Zeiten.", "der Befragten arbeitet zu festen Zeiten"],
    [
      "Der Vertrag ist von allen 27 beteiligten Ländern einstimmig beschlossen worden.",
      "Der Vertrag ist von allen … beteiligten Ländern einstimmig beschlossen worden",
    ],
    ["Nur 30 Prozent der alten Häuser sind gedämmt.", "der alten Häuser sind gedämmt"],
  ])("has the article that its first word's ending asks for: %s", (text, label) => {
    expect(labels(text)).toEqual([label]);
  });

  it.each([
    "Bei einem Marktanteil von zuletzt 2,3 Prozent haben gerade einmal 140.000 Hörerinnen und Hörer regelmäßig eingeschaltet.",
    "Auf einer Fläche von mehr als 40.000 Hektar – so groß ist der Bezirk – seien Reben geschädigt worden.",
    "Nach Bezahlung einer Kaution von 120.000 Euro war Huber auf freien Fuß gesetzt worden.",
  ])("is none that says only in what something is so: %s", (text) => {
    expect(labels(text)[0]).toBe("");
  });

  it.each([
    ["Die Leichen von 30 Menschen sind gefunden worden.", "Die Leichen von … Menschen"],
    ["Die Tore vor 10.200 Zuschauern erzielte Jonas Huber.", "Die Tore vor … Zuschauern erzielte Jonas Huber"],
    [
      "31 Prozent der befragten 503 Manager sehen das Thema als wichtig an.",
      "der befragten 503 Manager sehen das Thema als wichtig an",
    ],
  ])("keeps the preposition of a count, and an article past a number: %s", (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it("is none of half a list", () => {
    expect(labels("Im Protokoll steht, dass 82 Zettel weder im Saal, noch in der Urne lagen.")[0]).not.toContain(
      "weder",
    );
  });

  it("begins with the preposition that its sentence opens with", () => {
    const text = "Über eine Beteiligung am Fonds sollen bis Herbst rund 26 Millionen Euro fließen.";
    expect(labels(text).at(-1)).toBe("Über eine Beteiligung am Fonds … fließen");
  });

  it("has nothing of the clause before one with a verb of its own", () => {
    const text =
      "Huber darf sich über einen Scheck in Höhe von 80.000 Euro sowie 240 Punkte freuen, für Maier blieben immerhin noch 42.100 Euro und 120 Punkte.";
    const [, figure] = extractFigures(text, { lang: "de" });
    expect(figure && labelsIn(figure, "de", true).clause).toBe("für Maier blieben");
  });

  it.each([
    "Die Brille wird zusammen mit zwei Geräten, zwei Sensoren und zwei Spielen Anfang April für 799 Dollar (exklusive Steuern) in den Handel kommen.",
    "Der Spieler war mit elf Toren und 21 Vorlagen zuletzt der beste Mann der Liga.",
    "Das Amt hat im Kampf gegen die nach seinen Schätzungen bis zu 70 Milliarden Euro ausmachende Steuerflucht am Montag ein großes Paket von Vorhaben vorgelegt.",
  ])("is none that only says when, or leaves out what something was: %s", (text) => {
    const figures = extractFigures(text, { lang: "de" }).filter(
      ({ kind, amount }) => kind === "money" || amount === 11,
    );
    expect(figures.map((figure) => labelFigure(figure, "de"))).toEqual([""]);
  });

  it.each([
    ["Etwa zwei Drittel des bisher genutzten Raumes würden abgegeben.", "des bisher genutzten Raumes würden abgegeben"],
    [
      "Forscher schätzen, dass die Wahlbeteiligung wieder auf 70 Prozent und darüber steigen könnte.",
      "die Wahlbeteiligung … steigen könnte",
    ],
    ["Zuletzt erhielt den jährlich vergebenen, mit 20.000 Euro dotierten Preis des Landes Peter Weber.", ""],
  ])("says whose, and what only may be: %s", (text, label) => {
    expect(labels(text).at(-1)).toBe(label);
  });
});
