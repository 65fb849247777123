import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (text: string) => labelFigure(extractFigures(text, { lang: "fr" }).at(-1) as never, "fr");

it.each([
  ["La taxe de séjour a fait débat. Elle coûtera 1,65 euro.", "La taxe de séjour … coûtera"],
  ["Le brasseur a rassuré. Au cours de l'année écoulée, il a gagné 3 millions d'euros.", "Le brasseur … a gagné"],
  // A label that is the noun alone, or begins with the pronoun.
  ["Le groupe Valdor a rouvert. Il a recruté 240 salariés.", "Le groupe Valdor … a recruté … salariés"],
  [
    "La Région a tranché. Elle a accordé une aide de 650 000 euros au club.",
    "La Région … a accordé une aide … au club",
  ],
])("a label begins with whom its sentence's pronoun stands for: %s", (text, expected) => {
  expect(last(text)).toBe(expected);
});

const lastOf = (lang: string, text: string) => labelFigure(extractFigures(text, { lang }).at(-1) as never, lang);

it.each([
  [
    "de",
    "Die Zentralbank überraschte. Im Frühjahr hob sie den Leitzins auf 4,5 Prozent an.",
    "Die Zentralbank … hob den Leitzins … an",
  ],
  [
    "de",
    "Als der Landkreis Ebern unter Druck geriet, investierte er 12,5 Millionen Euro in die Schule.",
    "der Landkreis Ebern … investierte … in die Schule",
  ],
  ["de", "Das Bundesamt ist überlastet. Es lehnte 6.200 Anträge ab.", "Das Bundesamt … lehnte … Anträge ab"],
  ["de", "Der Umsatz der Brauerei überraschte. Er stieg auf 84 Millionen Euro.", "Der Umsatz der Brauerei"],
  [
    "nl",
    "De gemeente heeft beslist. Ze investeert 12,5 miljoen euro in de school.",
    "De gemeente … investeert … in de school",
  ],
])("where verbs come second, beside its verb (%s): %s", (lang, text, expected) => {
  expect(lastOf(lang, text)).toBe(expected);
});
