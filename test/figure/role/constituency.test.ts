import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) => extractFigures(text, { lang }).map(({ role }) => role);

it.each([
  ["en", "The union represents about 730 tram drivers."],
  ["en", "The union, which represents 730 tram drivers, signed on Monday."],
  ["de", "Die Gewerkschaft vertritt 730 Lokführer."],
  ["fr", "Le syndicat représente 730 conducteurs."],
  ["nl", "De bond vertegenwoordigt 730 machinisten."],
  ["fr", "La coopérative regroupe 92 éleveurs."],
])("for how many somebody speaks is background (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["background"]);
});

it("what something comes to is news", () => {
  expect(roles("en", "That represents 730 jobs.")).toEqual(["news"]);
});
