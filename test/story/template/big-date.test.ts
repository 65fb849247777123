import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { checkSaid } from "../../../src/check/check-said.ts";
import { planCards } from "../../../src/story/plan.ts";

const article = (lang: string, title: string, text = "Nothing.", front = "date: 2026-11-12") =>
  parseArticle(`---\ntitle: "${title}"\nlang: ${lang}\n${front}\n---\n\n${text}\n`, { path: "a.md" });

it.each([
  [
    "fr",
    "Le tramway ouvrira le 12 mars",
    "Le premier tramway ira à l’hôpital le 12 mars 2027.",
    ["12", "mars", "2027"],
  ],
  [
    "en",
    "The pool reopens on March 1",
    "The town pool reopens on March 1, 2027, the council said.",
    ["1", "March", "2027"],
  ],
  ["de", "Die Frist endet am 31. Juli 2027", "Nichts.", ["31", "Juli", "2027"]],
  [
    "es",
    "La piscina abre el 2 de mayo",
    "La piscina abre el 2 de mayo de 2027, dice el alcalde.",
    ["2", "mayo", "2027"],
  ],
  ["it", "Il museo riapre il 4 aprile", "Il museo riapre il 4 aprile 2027.", ["4", "aprile", "2027"]],
  ["pt", "O prazo acaba a 30 de setembro", "O prazo acaba a 30 de setembro de 2027.", ["30", "setembro", "2027"]],
  ["nl", "De brug opent in juni 2027", "Niets.", [undefined, "juni", "2027"]],
])("opens with the day that the title is about (%s)", (lang, title, text, [day, month, year]) => {
  const plan = article(lang as string, title as string, text as string);
  const [card] = planCards(plan);
  expect(card?.template).toBe("date");
  expect(card?.date).toEqual({ ...(day ? { day } : {}), month, year });
  expect(checkSaid(card as NonNullable<typeof card>, plan)).toEqual([]);
});

it("says by when where the text does, and reads its sentence aloud", () => {
  const [card] = planCards(
    article("fr", "Les inscriptions ferment le 31 janvier", "On s’inscrit jusqu’au 31 janvier 2027 à la mairie."),
  );
  expect(card).toMatchObject({ template: "date", figures: [{ kicker: "jusqu’au", words: "31 janvier 2027" }] });
  expect(card?.alt).toContain("31 janvier 2027");
});

it.each([
  ["a day that is past", "The fire of March 3, 2026", "The hall burnt down on March 3, 2026."],
  [
    "a title that counts something else",
    "The pool reopens on March 1 for £4",
    "It reopens on March 1, 2027 and costs £4.",
  ],
  ["two days", "Open from March 1, 2027 to June 4, 2027", "Nothing."],
  ["a day that is off", "The pool will not reopen on March 1, 2027", "Nothing."],
  ["a year", "The pool reopens in 2028", "Nothing."],
  ["a title without it", "The pool reopens at last", "It reopens on March 1, 2027."],
])("opens with none of %s", (_what, title, text) => {
  expect(planCards(article("en", title, text))[0]?.template).not.toBe("date");
});

it("opens with none where the article does not say when it was written, or its author declares figures", () => {
  const title = "The pool reopens on March 1, 2027";
  expect(planCards(article("en", title, "Nothing.", "draft: false"))[0]?.template).not.toBe("date");
  const declared = article("en", title, "It cost £4m.", "date: 2026-11-12\nfigures: [£4m]");
  expect(planCards(declared)[0]?.template).not.toBe("date");
});
