import { describe, expect, it } from "vitest";
import { frontMatterEnd, parseFrontMatter } from "../../src/article/front-matter.ts";
import { locatedFrontMatter, placesIn } from "../../src/article/front-matter-places.ts";

function errorOf(markdown: string, options = {}): string {
  try {
    parseFrontMatter(markdown, "a.md", options);
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
    ["a date that is none", "---\ndate: hier\n---\n", "a.md:2:7: `date` must be a date like 2026-11-24"],
    ["a list for a map", "---\n- a\n---\n", "a.md:2:1: the front matter is no list of `key: value` lines"],
    ["wrong cards", "---\ncards: true\n---\n", "a.md:2:8: `cards` must be false or a map of template, theme and sizes"],
  ])("reports %s where it stands", (_, markdown, message) => {
    expect(errorOf(markdown)).toMatch(message);
  });

  it("lets pass Eleventy's keys and the site's own", () => {
    expect(errorOf("---\nlayout: a\neleventyNavigation: { key: b }\n---\n")).toBe("no error");
    expect(errorOf("---\nmood: a\n---\n", { keys: ["mood"] })).toBe("no error");
  });

  it("in a site it does not know, refuses only what looks like one of its keys", () => {
    expect(errorOf("---\nmood: a\nname: b\n---\n", { strict: false })).toBe("no error");
    expect(errorOf("---\nfigurs: []\n---\n", { strict: false })).toMatch("did you mean `figures`?");
  });

  it("finds the body behind Windows line ends", () => {
    const markdown = "---\r\ntitle: a\r\n---\r\nTexte";
    expect(markdown.slice(frontMatterEnd(markdown))).toBe("Texte");
    expect(parseFrontMatter(markdown, "a.md").front.title).toBe("a");
  });
});

it.each([
  'title: "Chauffage : 12 écoles"\ndate: 2026-11-12',
  "title: >-\n  La mairie\n  chauffe\nlang: fr",
  "tags: [climat, énergie]\ndescription: |\n  Deux\n  lignes",
  "author: 'Ana'\ndescription: |+\n  Deux\n\n",
  "tags: ~\ndraft: false # a comment\ncards: { sizes: [og] }",
  "title: &name Yes\nauthor: *name",
  "updated: 2026-11-12T08:30:00+01:00\ncards: false",
  "title: caf\u00e9\r\nlang: fr",
  "figures:\n  - 12 euros\n  - { value: 3 %, label: Part }",
])("front matter says the same whichever parser reads it: %j", (yaml) => {
  const { front } = parseFrontMatter(`---\n${yaml}\n---\nBody.\n`, "a.md");
  expect(front).toEqual(locatedFrontMatter(placesIn(yaml, "a.md"), {}));
});

it("has some place for a figure in front matter that only Eleventy's parser reads", () => {
  const { front } = parseFrontMatter("---\ntags: [\na, b]\nfigures: [12 euros]\n---\nBody.\n", "a.md");
  expect(front.tags).toEqual(["a", "b"]);
  expect(front.figures[0]?.place).toEqual({ path: "a.md", line: 2, column: 1 });
});
