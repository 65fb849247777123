import { expect, test } from "vitest";
import { lexiconOf } from "../../../src/figure/lexicon/lexicon-of.ts";
import { readingOf } from "../../../src/story/sentence/sentence-reading.ts";

const sentence = "The mill employs 40 people and made 12,000 tonnes.";

test("a sentence is read once for all its figures", () => {
  const reading = readingOf(sentence, lexiconOf("en"));
  expect(reading.mentions.map(({ amount }) => amount)).toEqual([40, 12_000]);
  expect(readingOf(sentence, lexiconOf("en"))).toBe(reading);
});

test("of another language it is read anew", () => {
  expect(readingOf(sentence, lexiconOf("en")).mentions).toHaveLength(2);
  expect(readingOf(sentence, lexiconOf("de")).mentions.map(({ amount }) => amount)).not.toEqual([40, 12_000]);
});

test("no more than those of a long article are kept", () => {
  const reading = readingOf(sentence, lexiconOf("en"));
  for (let count = 0; count < 100; count++) readingOf(`The mill made ${count} tonnes of flour.`, lexiconOf("en"));
  expect(readingOf(sentence, lexiconOf("en"))).not.toBe(reading);
});
