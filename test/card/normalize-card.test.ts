import { expect, test } from "vitest";
import { normalizeCard } from "../../src/card/normalize-card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { stressCards } from "../../src/card/samples/stress-cards.ts";
import { sample } from "./sample.ts";

test.each(Object.entries({ ...sampleCards, ...stressCards }))("the card %s passes as it is", (_name, card) => {
  expect(normalizeCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
});

test.each([
  [{ ...sample, titel: "x" }, "a card has no `titel`; did you mean `title`?"],
  [{ ...sample, title: 3 }, "the card's title is wrong"],
  [{ ...sample, figures: [{ value: "" }] }, "the card's figures[0].value is wrong"],
  [{ ...sample, lang: "français" }, "the card's lang is wrong: it is not a BCP 47 language"],
  [
    {
      ...sample,
      trend: { label: "", points: [2020, 2019].map((at) => ({ at, label: "", value: "", amount: 1 })) },
    },
    "the card's trend.points is wrong: its points are not in order of time",
  ],
  [undefined, "the card's data is wrong"],
])("%j is refused", (card, message) => {
  expect(() => normalizeCard(card)).toThrow(message);
});
