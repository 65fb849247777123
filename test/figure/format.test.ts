import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { formatFigure } from "../../src/figure/format.ts";

const first = (markdown: string) => extractFigures(markdown, { lang: "fr" })[0] as Figure;

describe("formatFigure", () => {
  it.each([
    ["10 milliards de dollars", "$10B", "10\u00a0Md\u00a0$"],
    ["3,25 Md€", "€3.25B", "3,25\u00a0Md\u00a0€"],
    ["entre 5 et 7 milliards d'euros", "€5–7B", "5–7\u00a0Md\u00a0€"],
    ["750 mégawatts", "750\u00a0MW", "750\u00a0MW"],
    ["40 GWh par an", "40\u00a0GWh/yr", "40\u00a0GWh/an"],
    ["4 200 postes", "4,200", "4\u202f200"],
    ["12 millions de voyageurs", "12M", "12\u00a0M"],
    ["10 000 salariés", "10K", "10\u202f000"],
    ["trois ans", "3\u00a0years", "3\u00a0ans"],
    ["recule de 12 %", "−12%", "−12\u202f%"],
    ["0,4 point", "0.4\u00a0pt", "0,4\u00a0pt"],
    ["Elle a doublé", "×2", "×2"],
    ["un tiers", "1/3", "1/3"],
    ["en 2028", "2028", "2028"],
    ["troisième trimestre 2029", "Q3 2029", "T3 2029"],
    ["12 novembre 2027", "12 Nov 2027", "12 nov. 2027"],
    ["19,99 € par mois", "€19.99/mo", "19,99\u00a0€/mois"],
    ["3 416,3 milliards d'euros", "€3.4163T", "3,4163\u00a0Bn\u00a0€"],
    ["2,50 milliards d'euros", "€2.50B", "2,50\u00a0Md\u00a0€"],
    ["40 dollars canadiens", "CA$40", "40\u00a0$CA"],
    ["1,55 million d'euros", "€1.55M", "1,55\u00a0M\u00a0€"],
  ])("prints “%s”", (said, international, local) => {
    const figure = first(`${said}.`);
    expect(formatFigure(figure, { locale: "fr" }).value).toBe(international);
    expect(formatFigure(figure, { locale: "fr", style: "local" }).value).toBe(local);
  });

  it.each([
    ["Jusqu'à 10 MW.", "fr", "jusqu’à"],
    ["Plus de 10 MW.", "fr", "plus de"],
    ["Plus de 10 MW.", "en", "more than"],
    ["Jusqu'en 2028.", "fr", "jusqu’en"],
  ])("says the qualifier of “%s” in %s", (said, locale, qualifier) => {
    expect(formatFigure(first(said), { locale }).qualifier).toBe(qualifier);
  });
});
