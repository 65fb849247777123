import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { planCards } from "../../../src/story/plan.ts";

const shown = (lang: string, title: string, text: string) =>
  planCards(parseArticle(`# ${title}\n\n${text}`, { defaultLang: lang }))[0]?.figures.map(
    ({ value, label }) => `${value} · ${label}`,
  );

it.each([
  [
    "fr",
    "Le cinéaste Paul Verdoux est mort",
    "Paul Verdoux est mort lundi à son domicile de Nantes, à l’âge de 88 ans, a annoncé sa fille.",
    ["88\u00a0years · Paul Verdoux est mort lundi à son domicile de Nantes"],
  ],
  [
    "en",
    "Actor Ron Tapley dies",
    "The actor Ron Tapley has died aged 84, his family said.",
    ["84 · The actor Ron Tapley has died"],
  ],
  [
    "de",
    "Schauspieler Karl Brandt gestorben",
    "Der Schauspieler Karl Brandt ist im Alter von 84 Jahren gestorben.",
    ["84\u00a0years · Der Schauspieler Karl Brandt … gestorben"],
  ],
  [
    "es",
    "Muere el actor Juan Santos",
    "El actor Juan Santos ha muerto este domingo a los 84 años.",
    ["84\u00a0years · El actor Juan Santos ha muerto este domingo"],
  ],
  // Whom the title does not name is one of those that the article tells of.
  ["en", "Man dies in Harlow crash", "Paul Reed, 42, died in a crash near Harlow on Monday.", []],
  ["fr", "Un mort dans un accident à Brenac", "Un homme est mort à l’âge de 42 ans à Brenac.", []],
])("an obituary tells the age at death (%s): %s", (lang, title, text, figures) => {
  expect(shown(lang, title, text)).toEqual(figures);
});

it.each([
  ["Marta Kinsella, potter who taught three generations, dies aged 91", "91 · Marta Kinsella … dies"],
  ["Ann Lowe, who ran two pubs, has died at 91", "91 · Ann Lowe … has died"],
])("a title says who died, and not what they were: %s", (title, figure) => {
  expect(shown("en", title, "The village mourns.")).toContain(figure);
});
