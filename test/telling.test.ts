import { expect, test } from "vitest";
import { normalizeConfig } from "../src/config.ts";
import { tell } from "../src/tell.ts";
import { packTelling, unpackTelling } from "../src/telling.ts";

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

/** All that can be read from a telling, getters among it. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test.each([
  ["as installed", {}, markdown],
  ["without pages", { pages: false }, markdown],
  ["that wants no card", {}, markdown.replace("author: Ana Ruiz", "cards: false")],
])("a telling %s is the same after it was kept", (_what, options, text) => {
  const { telling } = tell({ ...told, markdown: text }, normalizeConfig({ url: "https://example.org", ...options }));
  const packed = packTelling(telling);
  expect(plain(unpackTelling(Buffer.from(packed)))).toEqual(plain(telling));
});

test("the rest of a telling is only read when something asks for it", () => {
  const { telling } = tell({ ...told, markdown }, normalizeConfig({ url: "https://example.org" }));
  const [needed] = packTelling(telling).split("\t");
  const damaged = unpackTelling(Buffer.from(`${needed}\t{`));
  expect(damaged.tags).toEqual(telling.tags);
  expect(damaged.page?.marks).toHaveLength(2);
  expect(() => damaged.page?.figures).toThrow(SyntaxError);
});
