import { expect, it } from "vitest";
import { lexiconOf } from "../../../src/figure/lexicon/lexicon-of.ts";
import { quantityOf } from "../../../src/story/sentence/quantity-place.ts";
import { readingOf } from "../../../src/story/sentence/sentence-reading.ts";

it("a quantity is not found within a longer number", () => {
  const text = "Von 15 Milliarden Euro fließen 5 Milliarden nach Bayern.";
  const reading = readingOf(text, lexiconOf("de"));
  const place = quantityOf({ source: { text: "5 Milliarden" }, clause: text } as never, reading);
  expect(place).toEqual({ first: 5, next: 7 });
});
