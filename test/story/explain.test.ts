import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { explainFigure } from "../../src/story/explain.ts";
import { tellStory } from "../../src/story/story.ts";

const body = `# Le port lève 90 millions d’euros

Le port lève 90 millions d’euros, contre 40 millions d’euros un an plus tôt, et emploiera 230 salariés. « Nous en voulons 500 millions de plus, et vite », dit sa directrice.

Il a été fondé en 1987.
`;

it("says of each figure why it is or is not on the card", () => {
  const article = parseArticle(body, { lang: "fr" });
  const story = tellStory(article, { count: 3 });
  const reasons = story.figures.map((figure) => [figure.source.text, explainFigure(figure, story, "fr")]);
  expect(reasons).toEqual([
    ["90 millions d’euros", "said at 3:14, which is on the card"],
    ["90 millions d’euros", expect.stringMatching(/^on the card: \d/)],
    ["40 millions d’euros", "a former level"],
    ["230 salariés", expect.stringMatching(/^on the card: \d/)],
    ["500 millions", "said by someone quoted"],
    ["1987", "only says when"],
  ]);
});

it("says of no figure that its sentence names nothing where its verb makes a label", () => {
  const text =
    "# Kestrel airport: 14.2 million travellers\n\nTraffic at the two terminals reached 14.2 million and 320 people were hired.\n\nFor the twelve months to the end of June, traffic rose 8 per cent to 14.2 million.";
  const article = parseArticle(text, { lang: "en" });
  const story = tellStory(article, { count: 1 });
  const change = story.figures.find(({ kind }) => kind === "percent");
  expect(change && explainFigure(change, story, "en")).toMatch(/^the article makes less of it/);
});
