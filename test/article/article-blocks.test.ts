import { expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { blocksOf } from "../../src/article/article-blocks.ts";

test("an article's blocks are read once, and again where its text is another", () => {
  const article = parseArticle("# The mill\n\nIt employs 40 people.\n");
  const blocks = blocksOf(article);
  expect(blocks.map(({ text }) => text)).toEqual(["The mill", "It employs 40 people."]);
  expect(blocksOf(article)).toBe(blocks);
  expect(blocksOf({ ...article })).toBe(blocks);

  article.markdown = "# The mill\n\nIt employs 50 people.\n";
  expect(blocksOf(article).map(({ text }) => text)).toEqual(["The mill", "It employs 50 people."]);
});

test("they begin behind the front matter", () => {
  const article = parseArticle("---\ntitle: The mill\n---\n\nIt employs 40 people.\n");
  expect(blocksOf(article).map(({ text }) => text)).toEqual(["It employs 40 people."]);
});
