import { expect, test } from "vitest";
import { tell } from "../../src/build/compile-article.ts";
import { packTelling, type Telling, unpackTelling } from "../../src/build/compiled-article.ts";
import { normalizeConfig } from "../../src/config.ts";

const told = { article: "articles/a.md", path: "/a/", root: "https://example.org", site: "Le Relevé" };

const markdown = `---
title: La mairie chauffe ses écoles
lang: fr
date: 2026-11-12
author: Ana Ruiz
translationKey: heat
---
La mairie investit 12 millions d’euros dans un réseau de chaleur. Il comptera 40 mégawatts, et sera prêt en 2029.
`;

/** All that can be read from a telling. */
const plain = ({ article, url, lang, translationKey, pictures, tags, page, proofs }: Telling) =>
  JSON.parse(JSON.stringify({ article, url, lang, translationKey, pictures, tags, page, proofs })) as unknown;

test.each([
  ["as installed", {}, markdown],
  ["without pages", { pages: false }, markdown],
  ["that wants no card", {}, markdown.replace("author: Ana Ruiz", "cards: false")],
])("a telling %s is the same after it was kept", (_what, options, text) => {
  const { telling } = tell({ ...told, markdown: text }, normalizeConfig({ url: "https://example.org", ...options }));
  const packed = packTelling(telling);
  expect(plain(unpackTelling("key", () => Buffer.from(packed)))).toEqual(plain(telling));
});

test("the rest of a telling is only read when something asks for it", () => {
  const { telling } = tell({ ...told, markdown }, normalizeConfig({ url: "https://example.org" }));
  const [head, tags, marks] = packTelling(telling).split("\t");
  const damaged = unpackTelling("key", () => Buffer.from([head, tags, marks, "{"].join("\t")));
  expect(damaged.tags).toEqual(telling.tags);
  expect(damaged.page?.marks).toHaveLength(2);
  expect(() => damaged.page?.figures).toThrow(SyntaxError);
});
