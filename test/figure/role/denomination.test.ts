import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) => extractFigures(text, { lang }).map(({ role }) => role);

describe("what a coin or a note is worth is no sum", () => {
  it.each([
    ["fr", "Il a payé avec des billets de 50 euros."],
    ["en", "Police found fake $100 bills in the car."],
    ["de", "Die Polizei fand gefälschte 50-Euro-Scheine."],
    ["es", "Pagó con billetes falsos de 50 euros."],
    ["it", "Ha pagato con banconote da 50 euro."],
    ["nl", "Hij betaalde met biljetten van 50 euro."],
    ["pt", "As digitais estavam nas cédulas de R$ 50 e R$ 100."],
  ])("%s: %s", (lang, text) => {
    expect(new Set(roles(lang, text))).toEqual(new Set(["other"]));
  });
});

describe("what one pays is a sum", () => {
  it.each([
    ["fr", "Il a payé 50 euros en billets."],
    ["en", "She paid a fine of $100 on Monday."],
    ["pt", "Havia R$ 51 milhões em notas no apartamento."],
  ])("%s: %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["news"]);
  });
});
