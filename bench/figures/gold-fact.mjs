import { caseless } from "./plain-text.mjs";
import { sameValue } from "./same-value.mjs";

/** The indexes of an article's facts with a value. */
export function factsOfValue(row, value) {
  return [...row.said.keys()].filter((index) => row.said[index].v.some((gold) => sameValue(gold, value, row.lang)));
}

/** Does a label speak of a fact? It has one of the stems that the fact is about. */
export function speaksOf(label, fact) {
  const words = caseless(label);
  return fact.about.some((stem) => words.includes(caseless(stem)));
}

/**
 * Which of the facts with its value a shown figure is: the one its label speaks of, else one that is wanted on the card.
 * Undefined when the article says no such value.
 */
export function factShown(row, { value, label }) {
  const facts = factsOfValue(row, value);
  return (
    facts.find((index) => speaksOf(label, row.said[index])) ??
    facts.find((index) => row.card.includes(index)) ??
    facts[0]
  );
}
