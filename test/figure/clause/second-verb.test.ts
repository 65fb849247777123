import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";

const read = (lang: string, text: string) =>
  extractFigures(text, { lang }).map((figure) => `${formatFigure(figure, { locale: lang }).value} ${figure.role}`);

it.each([
  ["de", "Nach Angaben der Behörde von Montag senkten die Stadtwerke Lenau die Gaspreise um 8 Prozent.", ["−8% news"]],
  ["de", "Nach dem Ende der Ferien steigt der Umsatz der Brauerei Haldern auf 84 Millionen Euro.", ["€84M news"]],
  ["de", "Nach langem Streit um den Hafen sank die Arbeitslosenquote in Torva auf 5,3 Prozent.", ["5.3% news"]],
  ["nl", "Na afloop van de vakantie daalde de werkloosheid in Torva naar 5,3 procent.", ["5.3% news"]],
  // What stands before the verb is of what came first.
  ["de", "Nach 7 Millionen Euro im Vorjahr erzielte die Werft 9 Millionen Euro.", ["€7M former", "€9M news"]],
  ["de", "Die Quote lag bei 5,7 Prozent nach einem Anstieg auf 9,7 Prozent.", ["5.7% news", "9.7% former"]],
])("what “after” opens ends before the verb (%s): %s", (lang, text, figures) => {
  expect(read(lang, text)).toEqual(figures);
});
