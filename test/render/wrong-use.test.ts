import { expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { InputError } from "../../src/base/error.ts";
import type { Card } from "../../src/card/card.ts";
import { normalizeConfig } from "../../src/config.ts";
import { renderCard } from "../../src/render/render-card.ts";
import { expand } from "../../src/render/svg.ts";
import { sample } from "../card/sample.ts";

test.each<[unknown, unknown, RegExp]>([
  [sample, undefined, /the options of renderCard/],
  [sample, null, /the options of renderCard/],
  [sample, {}, /size/],
  [sample, { size: 7 }, /`size`/],
  [sample, { size: "og", format: 7 }, /`format`/],
  [undefined, { size: "og" }, /the card's data is wrong/],
  [{ ...sample, lang: "en-a" }, { size: "og" }, /the card's lang is wrong: it is not a BCP 47 language/],
  ...[Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308].map((amount): [unknown, unknown, RegExp] => [
    { ...sample, template: "bars", bars: { label: "a", bars: [{ label: "b", value: "1", amount }] } },
    { size: "og" },
    /the card's bars\.bars\[0\]\.amount is wrong/,
  ]),
  [
    { ...sample, template: "timeline", timeline: [{ value: "1", at: -1e308, label: "a" }] },
    { size: "og" },
    /the card's timeline\[0\]\.at is wrong/,
  ],
])("renderCard(%j, %j) is one line of an error", async (card, options, message) => {
  const drawing = renderCard(card as Card, options as { size: "og" });
  await expect(drawing).rejects.toThrow(InputError);
  await expect(drawing).rejects.toThrow(message);
});

test.each([1e100, -1e100, 1e-300, 0])("an amount of %d draws numbers only", async (amount) => {
  const trend = {
    label: "a",
    points: [
      { label: "b", at: -1e15, value: "1", amount },
      { label: "c", at: 1e15, value: "2", amount: -amount },
    ],
  };
  const svg = await renderCard({ ...sample, template: "trend", trend }, { size: "og", format: "svg" });
  expect(String(svg)).not.toMatch(/NaN|Infinity/);
});

test("a language that is none is refused where it is said", () => {
  expect(() => parseArticle("Text.", { lang: "en-a", path: "a.md" })).toThrow(/^a\.md: the language `en-a` is none/);
  expect(() => normalizeConfig({ lang: "en-a" })).toThrow(/a language is written as fr or en-GB/);
});

test("a template that is asynchronous says so", () => {
  expect(() => expand(Promise.resolve(null) as never)).toThrow(/^the template is asynchronous/);
});
