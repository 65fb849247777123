import { describe, expect, it } from "vitest";
import { frontMatterEnd, parseFrontMatter } from "../../src/article/front-matter.ts";
import { warningLines } from "../../src/base/warning.ts";

/** What front matter comes to in a site that is not strict, with its warnings as they are printed. */
function read(yaml: string) {
  const { front, warnings } = parseFrontMatter(`---\n${yaml}\n---\nTexte`, "a.md");
  return { front, warnings: warningLines(warnings).map((line) => line.replace("warning: a.md:", "")) };
}

function errorOf(markdown: string, options = {}): string {
  try {
    parseFrontMatter(markdown, "a.md", { strict: true, ...options });
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
}

describe("parseFrontMatter", () => {
  it("types what it reads, and keeps where each figure is declared", () => {
    const markdown = `---
title: Un titre
date: 2026-11-12
tags: énergie
figures:
  - 750 mégawatts
  - { value: 3 %, label: Part }
cards: { template: trio, sizes: [og, square] }
---
Texte`;
    const { front, bodyStart } = parseFrontMatter(markdown, "a.md");
    expect(markdown.slice(bodyStart)).toBe("Texte");
    expect(front).toEqual({
      title: "Un titre",
      date: "2026-11-12",
      tags: ["énergie"],
      draft: false,
      figures: [
        { value: "750 mégawatts", place: { path: "a.md", line: 6, column: 5 } },
        { value: "3 %", label: "Part", place: { path: "a.md", line: 7, column: 14 } },
      ],
      cards: { template: "trio", sizes: ["og", "square"] },
      card: {},
    });
  });

  it("has defaults for a file without front matter", () => {
    const { front, bodyStart } = parseFrontMatter("Texte", "a.md");
    expect(bodyStart).toBe(0);
    expect(front).toEqual({ tags: [], draft: false, figures: [], cards: {}, card: {} });
  });

  it.each([
    ["two documents", "---\ntitle: a\n...\nlang: fr\n---\n", /^a\.md:4:1: broken YAML: /],
    ["broken YAML", "---\ntitle: [a\n---\n", /^a\.md:2:10: broken YAML: /],
    ["an unclosed fence", "---\ntitle: a\n", "a.md:1:1: the front matter is not closed by a line `---`"],
    ["a misspelt key", "---\ntitel: a\n---\n", "a.md:2:1: unknown front-matter key `titel`; did you mean `title`?"],
    ["an unknown key", "---\ntitle: a\nmood: b\n---\n", "a.md:3:1: unknown front-matter key `mood`"],
    [
      "a misspelt key inside",
      "---\ntitle: a\nfigures:\n  - valeu: 3\n---\n",
      "a.md:4:5: unknown front-matter key `valeu`; did you mean `value`?",
    ],
    ["a title that is no text", "---\ntitle: 2028\n---\n", "a.md:2:8: `title` must be text, not 2028"],
    ["a date that is none", "---\ndate: hier\n---\n", 'a.md:2:7: `date` must be a date like 2026-11-24, not "hier"'],
    ["a list for a map", "---\n- a\n---\n", "a.md:2:1: the front matter is no list of `key: value` lines"],
    [
      "a country that there is not",
      "---\ntitle: a\ncards: { template: map, country: XX }\n---\n",
      'a.md:3:34: `cards.country` must be a country of ISO 3166 that the map has, such as FR, not "XX"',
    ],
    [
      "one in a list",
      "---\ncards:\n  country:\n    - DE\n    - Frankreich\n---\n",
      'a.md:5:7: `cards.country.1` must be a country of ISO 3166 that the map has, such as FR, not "Frankreich"',
    ],
    [
      "more countries than a map names",
      "---\ncards: { country: [AT, BE, CH, DE, ES, FR, GB, IT, NL] }\n---\n",
      "a.md:2:52: `cards.country` has 9 countries; a map names 8 at most",
    ],
    [
      "wrong cards",
      "---\ncards: true\n---\n",
      "a.md:2:8: `cards` must be false or a map of template, theme, frame, sizes, animated and country",
    ],
  ])("reports %s where it stands", (_, markdown, message) => {
    expect(errorOf(markdown)).toMatch(message);
  });

  it("lets pass Eleventy's keys and the site's own", () => {
    expect(errorOf("---\nlayout: a\neleventyNavigation: { key: b }\n---\n")).toBe("no error");
    expect(errorOf("---\nmood: a\n---\n", { keys: ["mood"] })).toBe("no error");
  });

  it("says each fault of a strict site, not only the first", () => {
    expect(errorOf("---\ntitel: a\nlang: en_US\nauthors: [Ana]\n---\n").split("\n")).toEqual([
      "a.md:2:1: unknown front-matter key `titel`; did you mean `title`?",
      "a.md:4:1: unknown front-matter key `authors`; did you mean `author`?",
      'a.md:3:7: `lang` must be a language like fr or pt-BR, not "en_US"',
    ]);
  });

  it("finds the body behind Windows line ends", () => {
    const markdown = "---\r\ntitle: a\r\n---\r\nTexte";
    expect(markdown.slice(frontMatterEnd(markdown))).toBe("Texte");
    expect(parseFrontMatter(markdown, "a.md").front.title).toBe("a");
  });
});

describe("in a site that is not strict", () => {
  it.each([
    ["title: 2024", { title: "2024" }],
    ["title: true", { title: "true" }],
    ["title:", {}],
    ["description:", {}],
    ["description: ''", {}],
    ["description: 12.5", { description: "12.5" }],
    ["author:", {}],
    ["author: [Ana, Bo]", { author: "Ana, Bo" }],
    ["author: { name: Ana, url: https://ana.example }", { author: "Ana" }],
    ["author: [{ name: Ana }, { name: Bo }]", { author: "Ana, Bo" }],
    ["lang: en_US", { lang: "en-US" }],
    ["lang: PT-br", { lang: "pt-BR" }],
    ["lang: de_DE.UTF-8", { lang: "de-DE" }],
    ["tags: [2024, ~, port]", { tags: ["2024", "port"] }],
    ["tags: [[a, b], c]", { tags: ["a", "b", "c"] }],
    ["tags: 2024", { tags: ["2024"] }],
    ["draft: 'no'", { draft: false }],
    ["draft: yes", { draft: true }],
    ["draft:", { draft: false }],
    ["draft: 1", { draft: true }],
    ["cards: no", { cards: false }],
    ["cards: 'false'", { cards: false }],
    ["cards: true", { cards: {} }],
    ["cards:", { cards: {} }],
    ["cards: { sizes: square }", { cards: { sizes: ["square"] } }],
    ["card: { title: 2024 }", { card: { title: "2024" } }],
    ["translationKey: 12", { translationKey: "12" }],
    ["<<: { title: Un port }", { title: "Un port" }],
    ['title: "Un\n port"', { title: "Un port" }],
    ['description: "Deux\nlignes\n\nsans retrait"', { description: "Deux lignes\nsans retrait" }],
  ])("takes %j for what it means, without a word", (yaml, expected) => {
    const { front, warnings } = read(yaml);
    expect({ front, warnings }).toEqual({
      front: { tags: [], draft: false, figures: [], cards: {}, card: {}, ...expected },
      warnings: [],
    });
  });

  it.each([
    ["2024/03/05", "2024-03-05"],
    ["2024-3-5", "2024-03-05"],
    ["2018-09-11 19:00:00", "2018-09-11T19:00:00Z"],
    ["2004-12-31 12:00:00 +02:00", "2004-12-31T12:00:00+02:00"],
    ["2019-05-15T10:50:00+0000", "2019-05-15T10:50:00+00:00"],
    ["2019-05-15T10:50:00.000-07", "2019-05-15T10:50:00-07:00"],
    ["2021-06-01T09:30", "2021-06-01T09:30:00Z"],
    ["2020-01-02T3:04:05Z", "2020-01-02T03:04:05Z"],
    ["2022-04-30 09:00:00 Europe/Lisbon", "2022-04-30T09:00:00Z"],
    ["!!timestamp 2001-12-14", "2001-12-14"],
    ["March 5, 2024", "2024-03-05"],
    ["5 Mar 2024", "2024-03-05"],
    ["Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05T10:00:00Z"],
    ["git Last Modified", undefined],
    ["", undefined],
    ["'{{ page.date }}'", undefined],
  ])("reads the date %j", (written, date) => {
    const { front, warnings } = read(`updated: ${written}`);
    expect([front.updated, warnings]).toEqual([date, []]);
  });

  it.each([
    "authors: [Ana]",
    "tag: port",
    "figure: port.jpg",
    "titles: [a]",
    "update: 2",
    "updates: 2",
    "name: b",
    "data: 2024-01-01",
    "autor: Ana",
    "titel: Der Hafen",
    "Title: a",
    "mood: a",
    "eleventyDataSchema: a",
  ])("leaves %j to the site, without a word", (yaml) => {
    expect(read(yaml)).toEqual(read("layout: a"));
  });

  it.each([
    ["decription: a", "2:1: unknown front-matter key `decription`; did you mean `description`?"],
    ["figurs: []", "2:1: unknown front-matter key `figurs`; did you mean `figures`?"],
    ["card: big", "2:7: `card` must be a map of title and alt"],
    ["figures: 3", "2:10: `figures` must be a list of figures"],
    ["figures: [{ src: port.jpg }]", "2:13: unknown front-matter key `src`"],
    ["figures: [~]", "2:11: `figures.0` must say a figure"],
    ["updated: hier", '2:10: `updated` must be a date like 2026-11-24, not "hier"'],
    ["updated: 2024-02-31", '2:10: `updated` must be a date like 2026-11-24, not "2024-02-31"'],
    ["updated: 05/03/2024", '2:10: `updated` must be a date like 2026-11-24, not "05/03/2024"'],
    ["lang: the same", '2:7: `lang` must be a language like fr or pt-BR, not "the same"'],
    ["lang: [en]", '2:7: `lang` must be a language like fr or pt-BR, not ["en"]'],
    ["title: { en: Port }", '2:8: `title` must be text, not {"en":"Port"}'],
    ["- a", "2:1: the front matter is no list of `key: value` lines"],
  ])("warns of %j where it stands, and goes on without it", (yaml, warning) => {
    const { front, warnings } = read(yaml);
    expect({ front, warnings }).toEqual({
      front: { tags: [], draft: false, figures: [], cards: {}, card: {} },
      warnings: [warning],
    });
  });

  it("reads a correction as a note, or as a map of it and its date", () => {
    expect(read("correction: Le coût était faux.").front.correction).toEqual({ note: "Le coût était faux." });
    const dated = read("correction: { note: Le coût était faux., date: 2026-11-28 }");
    expect(dated).toMatchObject({ front: { correction: { date: "2026-11-28" } }, warnings: [] });
    const wrong = read("correction: { note: Le coût., date: hier }");
    expect(wrong.front.correction).toEqual({ note: "Le coût." });
    expect(wrong.warnings[0]).toContain("`correction.date` must be a date like 2026-11-24");
    expect(read("correction: { date: 2026-11-28 }").front.correction).toBeUndefined();
  });

  it("keeps the figures of a list that it can read, each with its place", () => {
    const { front, warnings } = read("figures:\n  - { caption: Le port }\n  - 12 euros\n  - { value: 3 %, labell: a }");
    expect(front.figures.map(({ value, place: { line, column } }) => [value, line, column])).toEqual([
      ["12 euros", 4, 5],
      ["3 %", 5, 14],
    ]);
    expect(warnings).toEqual([
      "3:7: unknown front-matter key `caption`",
      "5:19: unknown front-matter key `labell`; did you mean `label`?",
    ]);
  });

  it("reads front matter in JSON, and leaves other languages to Eleventy", () => {
    const json = '---json\n{ "title": "Un port", "lang": "fr" }\n---\nTexte';
    const { front, bodyStart, warnings } = parseFrontMatter(json, "a.md");
    expect([front.title, json.slice(bodyStart), warnings]).toEqual(["Un port", "Texte", []]);
    for (const language of ["js", "javascript", "toml"]) {
      const markdown = `---${language}\nconst title = "Un port";\n---\nTexte`;
      const read = parseFrontMatter(markdown, "a.md");
      expect(markdown.slice(read.bodyStart)).toBe("Texte");
      expect(read.front.title).toBeUndefined();
      expect(read).toMatchObject({ unread: language, warnings: [] });
    }
    expect(() => parseFrontMatter("---json\n{ title }\n---\n", "a.md")).toThrow(/^a\.md:2:1: broken JSON: /);
  });

  it("takes a page's data where Eleventy has read them", () => {
    const markdown = "---js\nconst title = 1;\n---\nTexte";
    const data = { title: "Un port", date: new Date(Date.UTC(2024, 2, 5)), collections: {}, figures: ["12 euros"] };
    const { front, warnings } = parseFrontMatter(markdown, "a.md", { data });
    expect(front).toMatchObject({ title: "Un port", date: "2024-03-05", figures: [{ value: "12 euros" }] });
    expect(warnings).toEqual([]);
  });

  it("takes a rule at a text's beginning for no front matter", () => {
    const markdown = "---\n\nUn texte, sans rien.\n";
    expect(parseFrontMatter(markdown, "a.md").bodyStart).toBe(0);
  });

  it("finds the body where Eleventy does", () => {
    for (const [markdown, body] of [
      ["\ufeff---\ntitle: a\n---\nTexte", "Texte"],
      ["---yaml\ntitle: a\n--- \nTexte", "Texte"],
      ["---\n---\nTexte", "Texte"],
      ["---\ntitle: a\n---", ""],
    ] as const) {
      expect(markdown.slice(frontMatterEnd(markdown))).toBe(body);
    }
  });
});

describe("warningLines", () => {
  it("says once what a whole site writes", () => {
    const warnings = ["a.md", "b.md", "c.md", "c.md"].map((path) => ({
      message: "`card` is wrong",
      place: { path, line: 2, column: 1 },
    }));
    expect(warningLines(warnings)).toEqual(["warning: a.md:2:1: `card` is wrong (and in 2 more places)"]);
    expect(warningLines(warnings.slice(0, 2))).toEqual(["warning: a.md:2:1: `card` is wrong (and in 1 more place)"]);
  });
});
