import { expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import type { Card } from "../../src/card/card.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { checkSaid } from "../../src/check/check-said.ts";
import { planCards } from "../../src/story/plan.ts";

const article = parseArticle(`---
title: Le port de Brévan s’agrandit
description: Deux quais de plus d’ici trois ans.
---
Le port investit **31,6 millions d’euros**, dont la moitié vient de la *région*.

| Quai | Longueur (m) |
| --- | --- |
| Nord | 240 |
| Sud | 180 |
`);

const [card] = planCards(article) as [Card];
const found = (changed: Partial<Card>) => checkSaid({ ...card, ...changed }, article).map(({ field }) => field);

test("every card that is planned says what its article says", () => {
  const cards = planCards(article);
  expect(cards.length).toBeGreaterThan(2);
  for (const each of cards) expect(checkSaid(each, article), each.template).toEqual([]);
});

test("a text that stands nowhere is found, and named", () => {
  expect(found({ title: "Le port de Brévan coule" })).toEqual(["title"]);
  expect(found({ standfirst: "Trois quais de plus." })).toEqual(["standfirst"]);
  expect(found({ bars: { label: "Longueur (m)", bars: [{ label: "Ouest", value: "240", amount: 240 }] } })).toEqual([
    "bars.bars[0].label",
  ]);
  expect(found({ quote: { text: "Le port investit", by: "Une inconnue" } })).toEqual(["quote.by"]);
  const [problem] = checkSaid({ ...card, title: "Le port de Brévan coule" }, article);
  expect(problem).toMatchObject({ rule: "unsaid", severity: "error" });
});

test("words in another order, or a part of a word, are not said", () => {
  expect(found({ title: "Brévan s’agrandit, le port" })).toEqual(["title"]);
  expect(found({ title: "Le port de Brévan s’agrand" })).toEqual(["title"]);
});

test("emphasis, quotation marks and pieces joined by an ellipsis are no difference", () => {
  const figure = {
    value: "€31.6M",
    label: "Le port investit … dont la moitié vient de la région",
    sentence: "",
    words: "",
  };
  expect(found({ figures: [figure], title: "LE PORT DE BRÉVAN" })).toEqual([]);
  expect(found({ figures: [figure] })).toEqual([]);
  expect(found({ figures: [{ ...figure, label: "que la ville paie" }] })).toEqual(["figures[0].label"]);
  const own = { ...card, figures: [{ ...figure, label: "que la ville paie" }] };
  expect(checkSaid(own, article, { labels: false })).toEqual([]);
});

test("checkCard looks for a card's texts where it is given the article", async () => {
  const wrong = { ...card, title: "Le port de Brévan coule" };
  expect(await checkCard(wrong, { size: "og" })).toEqual([]);
  expect((await checkCard(wrong, { size: "og", article })).map(({ rule }) => rule)).toEqual(["unsaid"]);
});

test("a country's name is said by its code in the front matter, in the card's language, or by the words", () => {
  const front = parseArticle(
    "---\ntitle: Un port\nlang: fr\ncards: { template: map, country: DK }\n---\nLa Norvège regarde.\n",
  );
  const [map] = planCards(front) as [Card];
  const names = (...all: string[]) => ({ ...map, map: { countries: all.map((name) => ({ code: "DK", name })) } });
  expect(checkSaid(map, front)).toEqual([]);
  expect(checkSaid(names("Norvège"), front)).toEqual([]);
  expect(checkSaid(names("Danemark", "Suède"), front).map(({ field }) => field)).toEqual(["map.countries[1].name"]);
});
