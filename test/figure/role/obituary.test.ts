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

it.each([
  [
    "fr",
    "La chanteuse Odette Marsan est morte",
    "La chanteuse Odette Marsan est morte mardi à Lyon, a annoncé sa fille. Elle avait 91 ans.",
    "91\u00a0years · La chanteuse Odette Marsan est morte mardi à Lyon",
  ],
  [
    "de",
    "Ein Leben am Webstuhl",
    "Die Weberin Klara Hinterseer ist tot. Sie starb, wie ihre Familie mitteilte, am Montag. Sie wurde 88 Jahre alt.",
    "88\u00a0years · Die Weberin Klara Hinterseer ist tot",
  ],
  [
    "en",
    "Potter Marta Kinsella dies",
    "The potter Marta Kinsella has died at her home in Cork, her family said. She was 91.",
    "91 · The potter Marta Kinsella has died at her home in Cork",
  ],
  [
    "es",
    "Muere la pintora Ana Ruiz",
    "La pintora Ana Ruiz murió el lunes en Cádiz. Tenía 90 años.",
    "90\u00a0years · La pintora Ana Ruiz murió el lunes en Cádiz",
  ],
  [
    "it",
    "Addio a Carlo Benti",
    "Lo scultore Carlo Benti è morto lunedì a Lucca. Aveva 79 anni.",
    "79\u00a0years · Lo scultore Carlo Benti è morto lunedì a Lucca",
  ],
  [
    "pt",
    "Morreu o fadista João Vilar",
    "O fadista João Vilar morreu esta segunda-feira. Tinha 85 anos.",
    "85\u00a0years · O fadista João Vilar morreu esta segunda-feira",
  ],
  [
    "nl",
    "Acteur Piet Honing overleden",
    "Acteur Piet Honing is zondag in Delft overleden. Hij werd 88 jaar.",
    "88\u00a0years · Acteur Piet Honing is zondag in Delft overleden",
  ],
  [
    "nl",
    "Zanger Piet Honing overleden",
    "Zanger Piet Honing is zondag overleden, 88 jaar oud.",
    "88\u00a0years · Zanger Piet Honing is zondag overleden",
  ],
])("an age in a sentence of its own is told with whose death the lead tells (%s): %s", (lang, title, text, figure) => {
  expect(shown(lang, title, text)).toEqual([figure]);
});

it.each([
  [
    "en",
    "Man dies in Harlow",
    "Paul Reed, of Bell Lane, died in a crash near Harlow on Monday, police said. He was 72.",
  ],
  [
    "fr",
    "Brenac en deuil",
    "Jean Perrin est mort lundi sur la départementale, percuté par un camion. Il avait 72 ans.",
  ],
  ["de", "Trauer in Oberau", "Ein Gast ist am Sonntag gestorben. Er wurde 82 Jahre alt."],
  ["de", "Trainer hört auf", "Der Trainer Karl Brandt hört auf. Er wurde 70 Jahre alt."],
  ["en", "Council thanks Ann Lowe", "Ann Lowe was thanked by the council on Monday. She was 82."],
])("the age of a victim, of somebody without a name or of the living is not (%s): %s", (lang, title, text) => {
  expect(shown(lang, title, text)).toEqual([]);
});
