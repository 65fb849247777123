import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind === "duration")
    .map(({ role }) => role);

describe("which months a company's figures are of is no figure of its own, in a title neither", () => {
  it.each([
    ["it", "# La Brandoni approva i risultati dei nove mesi"],
    ["it", "# Risultati consolidati dei primi nove mesi"],
    ["en", "# Board approves nine-month results"],
    ["en", "# Tarrant Foods reports results for the six months to September"],
    ["fr", "# Lormier publie ses résultats sur neuf mois"],
    ["de", "# Konzern legt die Zahlen für neun Monate vor"],
    ["pt", "# Empresa divulga os resultados dos nove meses"],
    ["nl", "# Bedrijf toont de cijfers over negen maanden"],
  ])("in %s “%s”", (lang, text) => {
    expect(roles(lang, text)).toEqual(["other"]);
  });
});

it.each([
  ["en", "# Report delayed by nine months"],
  ["it", "# Bilancio in ritardo di nove mesi: la Regione diffida il Comune"],
])("tells how long something takes (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["news"]);
});
