import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { selectFigures } from "../../../src/story/select.ts";

describe("where a stock index stands", () => {
  it.each([
    ["en", "The Mira index fell 1.2% to 1,463.78 points.", "1,463.78 points"],
    ["en", "The S&P 500 rose 0.4% to 2,731.45.", "2,731.45"],
    ["en", "The Dow closed at 41,258.", "41,258"],
    ["fr", "Le CAC 40 gagne 0,4 % à 5 431,20 points.", "5 431,20 points"],
    ["de", "Der Dax stieg um 0,4 Prozent auf 12.345,67 Punkte.", "12.345,67 Punkte"],
    ["es", "El Ibex 35 sube un 0,4 %, hasta los 9.431,20 puntos.", "9.431,20 puntos"],
    ["it", "L’indice Ftse Mib sale dello 0,4% a 21.431,2 punti.", "21.431,2 punti"],
    ["pt", "O índice subiu 0,4%, para 105.431,27 pontos.", "105.431,27 pontos"],
    ["pt", "O Ibovespa subiu 1,1%, aos 138.210 pontos.", "138.210 pontos"],
    ["es", "El Ibex subió un 1,1 %, hasta los 11.250 puntos.", "11.250 puntos"],
    ["nl", "De AEX steeg 0,4 procent naar 561,23 punten.", "561,23 punten"],
  ])("is read, and on no card, %s: %s", (lang, text, level) => {
    const figures = extractFigures(text, { lang });
    expect(figures.map(({ source }) => source.text)).toContain(level);
    expect(selectFigures(figures).map(({ source }) => source.text)).not.toContain(level);
  });

  it.each([
    ["en", "The Dow lost 171.61 points, or 0.7%.", "171.61 points"],
    ["en", "The main index (16369.03 up 58.06 points).", "16369.03"],
    ["en", "The Veska Stock Exchange (16,369.03, up 58.06 points) closed.", "58.06 points"],
    ["de", "Der Dax fiel um 109,2 Punkte oder 0,9 Prozent.", "109,2 Punkte"],
    ["fr", "Le CAC 40 perd 41,3 points, soit 0,8 %.", "41,3 points"],
    ["en", "The Dow stood at 41,258.3, up 15.2 points.", "15.2 points"],
    ["de", "Der Dax fiel um 109,2 Punkte und steht bei 12.345,67 Punkten.", "109,2 Punkte"],
    ["en", "Shares in Mira rose 8.15% to 3.65.", "3.65"],
    ["de", "Die Aktie stieg um 8,15 Prozent auf 3,65.", "3,65"],
  ])("changes by points or to a price beside its percentage, %s: %s", (lang, text, said) => {
    const figures = extractFigures(text, { lang });
    expect(figures.find(({ source }) => source.text === said)?.role).toBe("other");
  });

  it.each([
    ["en", "The index gained 58.06 points on Tuesday."],
    ["en", "Mira rose to 3.65."],
    ["en", "It rose to 2,731.45 in the game."],
    ["de", "Der Dax fiel um 109,2 Punkte."],
  ])("is no change of it, and no other number, %s: %s", (lang, text) => {
    expect(extractFigures(text, { lang })).toEqual([]);
  });

  it("is in points where its change is", () => {
    const figures = extractFigures("The Dow rose 64.06 points to 41,577.1.", { lang: "en" });
    expect(figures.map(({ amount, unit }) => [amount, unit])).toContainEqual([41577.1, "points"]);
  });
});
