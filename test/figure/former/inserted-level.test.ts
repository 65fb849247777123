import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind === "percent")
    .map(({ role }) => role);

it.each([
  ["fr", "Le taux, de 38 % en août, est tombé à 21 % en octobre."],
  ["en", "The rate, 38% in August, fell to 21% in October."],
  ["de", "Die Quote, im August noch bei 38 Prozent, ist im Oktober auf 21 Prozent gefallen."],
  ["it", "Il tasso, al 38% in agosto, è sceso al 21% in ottobre."],
  ["es", "La tasa, del 38 % en agosto, cayó al 21 % en octubre."],
])("a level of its month between subject and verb of change is former (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["former", "news"]);
});

it("a level of a month is news where no other follows", () => {
  expect(roles("en", "The rate, 38% in August, has fallen again since.")).toEqual(["news"]);
});
