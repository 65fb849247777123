import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const read = (lang: string, text: string) => extractFigures(text, { lang }).map(({ source }) => source.text);

describe("a number in words counts things with names", () => {
  it.each([
    ["en", "She won three Davis Cup finals and two League titles.", ["three Davis Cup finals", "two League titles"]],
    ["en", "The side missed six straight World Cups.", ["six straight World Cups"]],
    ["fr", "Elle a remporté trois Grands Chelems.", ["trois Grands Chelems"]],
    ["es", "Ganó cuatro Copas del Rey y dos Ligas.", ["cuatro Copas", "dos Ligas"]],
    ["it", "Ha vinto quattro Coppe del mondo.", ["quattro Coppe"]],
    ["pt", "Venceu cinco Taças de Portugal.", ["cinco Taças"]],
    ["de", "Er gewann vier Grand-Slam-Titel.", ["vier Grand-Slam-Titel"]],
    ["nl", "Ze won drie WK-finales.", ["drie WK-finales"]],
  ])("%s: %s", (lang, text, figures) => {
    expect(read(lang, text)).toEqual(figures);
  });

  it.each([
    ["en", "He lives near Three Rivers Stadium."],
    ["en", "Its iPhone 11 Pro models sell well."],
    ["it", "Il Movimento cinque Stelle ha vinto."],
    ["es", "Vive en Tres Cantos."],
  ])("and is none within a name, %s: %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
