import { expect, it } from "vitest";
import { normalizeConfig } from "../../src/config.ts";
import { articleHtml, faultHtml } from "../../src/desk/article-html.ts";
import { deskArticle } from "../../src/desk/desk-article.ts";
import { deskDocument } from "../../src/desk/document.ts";
import { excerptHtml } from "../../src/desk/excerpt.ts";
import { listHtml } from "../../src/desk/list-html.ts";

const place = { home: "/.keyfigures/", page: "/a/", hash: "0", build: 1 };
const evil = `"><img src=x onerror=alert(1)>'`;

const shown = (markdown: string, title = "Le mur") =>
  articleHtml(
    deskArticle(
      { markdown, article: `${evil}.md`, told: { title }, marks: false, path: "/a/", root: "https://example.org" },
      normalizeConfig({ url: "https://example.org" }),
    ),
    place,
    [],
  );

it("writes nothing of an article as HTML", () => {
  const pages = [
    shown(
      `---\nfigures:\n  - value: 3 km\n    label: ${JSON.stringify(evil)}\n  - ${JSON.stringify(`9 ${evil}`)}\ncards: { theme: ${JSON.stringify(evil)} }\n---\nLe mur \\${evil} a 3 km, \`${evil}\`, dit-on.\n`,
      evil,
    ),
    faultHtml(evil, place, [evil], excerptHtml(evil, 1)),
    listHtml(
      [
        {
          path: `/${evil}/`,
          article: evil,
          title: evil,
          lang: evil,
          figures: 0,
          conflicts: 0,
          warnings: 0,
          fault: evil,
        },
      ],
      "/.keyfigures/",
      (path) => path,
    ),
    deskDocument({ title: evil, styles: [], script: "", fonts: [], data: { path: evil }, main: "" }),
  ];
  for (const html of pages) {
    expect(html).not.toContain("<img src=x");
    expect(html).toMatch(/&quot;&gt;&lt;img src=x|%22%3E%3Cimg/);
  }
});

it("says how many of the figures a template shows", () => {
  const article = (cards: string) =>
    `---\nfigures: [3 kilomètres, 40 ans]\n${cards}---\nLe mur aura 3 kilomètres. Il tiendra 40 ans.\n`;
  expect(shown(article(""))).not.toContain("desk-hint");
  expect(shown(article("cards: { template: hero }\n"))).toContain("<b>hero</b> shows 1 of them.");
  expect(shown(article("cards: { template: cover }\n"))).toContain("<b>cover</b> shows none of them.");
});
