import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { planArticle } from "../../src/build/plan-article.ts";
import { normalizeConfig } from "../../src/config.ts";
import { thumbnailName } from "../../src/render/card-file.ts";

it("names pictures so that a disk takes them, however long the article's own is", () => {
  const name = `${"the-harvest-of-the-year-".repeat(10)}told`;
  const text = "Prices of apples rose 12% this year. Growers sold 1,200 tonnes of pears.";
  const article = parseArticle(`---\ntitle: Apples\nlang: en\n---\n${text}`, { path: `posts/${name}.md` });
  const { files, figureFiles } = planArticle(article, normalizeConfig({ pages: true }));
  const names = [...files, ...figureFiles.flat()].flatMap((file) => [file.name, thumbnailName(file.name) ?? ""]);
  expect(names.length).toBeGreaterThan(2);
  expect(Math.max(...names.map((each) => each.length))).toBeLessThan(255);
  expect(files[0]?.name).toMatch(/^the-harvest-of-the-year-[a-z-]*[a-z]\.og\.[0-9a-f]{16}\.png$/);
});
