import { describe, expect, test } from "vitest";
import { failedArticle, measures, scoreArticle } from "../../bench/figures/article-score.mjs";

const row = {
  id: "ferry",
  lang: "en",
  markdown:
    "# Island ferry carries 2.1 million\n\nThe ferry carried 2.1 million passengers in its **first year**, up from 1.8 million on the [old boat](/boat). About 340 people work on board, and a crossing takes 45 minutes.\n",
  said: [
    { v: ["2.1M"], about: ["ferry", "passenger"], role: "news" },
    { v: ["1.8M"], about: ["old boat"], role: "former" },
    { v: ["340"], k: ["about"], about: ["work", "on board"], role: "news" },
    { v: ["45 min"], about: ["crossing"], role: "news" },
  ],
  card: [0, 2],
  must: [0],
  ok: [3],
  count: 3,
  conflict: false,
};
const passengers = { value: "2.1M", label: "passengers in its first year", sentence: "", words: "" };
const crew = { value: "340", kicker: "About", label: "people work on board", sentence: "", words: "" };
const crossing = { value: "45 min", label: "a crossing takes", sentence: "", words: "" };
const trio = (...figures: object[]) => ({ template: "trio", figures });
const score = (card: object | undefined, conflicts: object[] = []) => scoreArticle(row, { card, conflicts });
const kinds = (card: object | undefined, conflicts?: object[]) =>
  score(card, conflicts).faults.map(({ kind }: { kind: string }) => kind);

describe("a card", () => {
  test("without a fault is publishable", () => {
    expect(score(trio(passengers, crew, crossing))).toEqual({
      isFalse: false,
      publishable: true,
      shown: 3,
      labelsRight: 3,
      slots: 3,
      slotsFilled: 3,
      musts: 1,
      mustShown: 1,
      loneHero: false,
      faults: [],
    });
  });

  test.each([
    ["a value that nobody said", { ...crew, value: "430" }, ["unsaid"], true],
    ["a label of something else", { ...crew, label: "passengers" }, ["label"], true],
    ["a kind's name", { ...crew, label: "Number" }, ["kind's name", "not the article's words"], false],
    ["words that are not the article's", { ...crew, label: "crew on board" }, ["not the article's words"], false],
    ["a kicker that is not said", { ...crew, kicker: "more than" }, ["kicker"], true],
    ["a kicker left out", { ...crew, kicker: undefined }, ["kicker"], false],
    ["a former level", { ...crossing, value: "1.8M", label: "on the old boat" }, ["not news"], false],
    ["a label that is there twice", { ...passengers, label: "passengers" }, ["repeated", "repeated"], false],
  ])("with %s", (_, figure, expected, isFalse) => {
    const first = expected[0] === "repeated" ? figure : passengers;
    expect(kinds(trio(first, figure))).toEqual(expected);
    expect(score(trio(first, figure))).toMatchObject({ isFalse, publishable: false });
  });

  test("joins pieces of the article", () => {
    expect(kinds(trio(passengers, { ...crew, label: "people work … a crossing" }))).toEqual([]);
  });

  test("misses the story", () => {
    expect(kinds(trio(crew))).toEqual(["missing"]);
    expect(kinds(undefined)).toEqual(["missing"]);
    expect(kinds({ template: "cover", figures: [passengers] })).toEqual(["missing"]);
  });

  test("shows too many, or reports a conflict where there is none", () => {
    const more = { ...passengers, label: "ferry carried" };
    expect(kinds(trio(passengers, crew, crossing, more), [{}])).toEqual(["too many", "conflicts"]);
  });

  test("draws what is said", () => {
    const change = { from: { value: "1.8M" }, to: { value: "2.1M" }, delta: "17%" };
    expect(score({ template: "change", figures: [], change }).faults).toEqual([
      { kind: "unsaid in the chart", text: "17%", untrue: true },
    ]);
  });

  test("is a lone hero, whose sentence is its label", () => {
    const sentence = "The ferry carried 2.1 million passengers in its first year.";
    const hero = { template: "hero", figures: [{ ...passengers, label: "", sentence }] };
    expect(score(hero)).toMatchObject({ loneHero: true, publishable: true });
  });
});

test("measures are shares of articles, of figures shown and of figures wanted", () => {
  const scores = [
    score(trio(passengers, { ...crew, value: "430" })),
    score(trio(crew)),
    failedArticle(row, new Error()),
  ];
  expect(measures(scores)).toEqual({
    articles: 3,
    falseCards: 2 / 3,
    publishable: 0,
    labelsRight: 2 / 3,
    mustHave: 1 / 3,
    slotsFilled: 2 / 9,
    loneHeroes: 0,
  });
  expect(measures([]).falseCards).toBeUndefined();
});
