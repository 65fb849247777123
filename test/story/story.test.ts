import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { tellStory } from "../../src/story/story.ts";

it("shows in its sentence the news that has no label, and not what one knows beside it", () => {
  const text = "The supplier, which has 1.8 million customers, overcharged 36,000 of them by an average of £54.";
  const article = parseArticle(`---\ntitle: Energy firm overcharges\nlang: en\n---\n${text}`);
  const { chosen } = tellStory(article, { count: 3 });
  expect(chosen.map(({ amount, label }) => [amount, label])).toEqual([[36_000, ""]]);
});

it("labels a count by its title where its sentence has no more than the noun", () => {
  const text = "She took the seat from the ruling party. She had 17,842 votes, the returning officer said.";
  const article = parseArticle(
    `---\ntitle: Chebet wins seat in Olkeri by-election with 17,842 votes\nlang: en\n---\n${text}`,
  );
  const { chosen } = tellStory(article, { count: 3 });
  expect(chosen.map(({ label }) => label)).toEqual(["Chebet wins seat in Olkeri by-election with … votes"]);
});

it("labels an amount by its title where its sentence has one cut word", () => {
  const text =
    "Prendre le car coûtera plus cher : la région a voté jeudi une hausse de 3,8 % des tarifs, applicable en mars.";
  const article = parseArticle(`---\ntitle: Les tarifs des cars augmenteront de 3,8 %\nlang: fr\n---\n${text}`);
  const { chosen } = tellStory(article, { count: 3 });
  expect(chosen.map(({ label }) => label)).toEqual(["Les tarifs des cars augmenteront"]);
});
