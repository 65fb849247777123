import { expect, test } from "vitest";
import { compileArticle } from "../../src/build/compile-article.ts";
import { type CompiledArticle, decodeArticle, encodeArticle } from "../../src/build/compiled-article.ts";
import { normalizeConfig } from "../../src/config.ts";

const place = { article: "articles/a.md", path: "/a/", root: "https://example.org", site: "Le Relevé", marks: true };
/** What Eleventy has read in the front matter. */
const told = {
  title: "La mairie chauffe ses écoles",
  lang: "fr",
  date: "2026-11-12",
  author: "Ana Ruiz",
  translationKey: "heat",
};

const markdown = `---
title: La mairie chauffe ses écoles
lang: fr
date: 2026-11-12
author: Ana Ruiz
translationKey: heat
---
La mairie investit 12 millions d’euros dans un réseau de chaleur. Il comptera 40 mégawatts, et sera prêt en 2029.
`;

/** All that can be read from an article. */
const plain = ({ article, url, lang, translationKey, pictures, tags, page, proofs }: CompiledArticle) =>
  JSON.parse(JSON.stringify({ article, url, lang, translationKey, pictures, tags, page, proofs })) as unknown;

test.each([
  ["as installed", {}, told],
  ["with pages", { pages: true }, told],
  ["that wants no card", {}, { ...told, cards: false as const }],
])("an article %s is the same after it was kept", (_what, options, told) => {
  const { article } = compileArticle(
    { ...place, told, markdown },
    normalizeConfig({ url: "https://example.org", ...options }),
  );
  const packed = encodeArticle(article);
  expect(plain(decodeArticle(() => Buffer.from(packed), "key"))).toEqual(plain(article));
});

test("the rest of an article is only read when something asks for it", () => {
  const { article } = compileArticle({ ...place, told, markdown }, normalizeConfig({ url: "https://example.org" }));
  const [head, tags, marks] = encodeArticle(article).split("\t");
  const damaged = decodeArticle(() => Buffer.from([head, tags, marks, "{"].join("\t")), "key");
  expect(damaged.tags).toEqual(article.tags);
  expect(damaged.page?.marks).toHaveLength(2);
  expect(() => damaged.page?.figures).toThrow(SyntaxError);
});
