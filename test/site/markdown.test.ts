import { describe, expect, it } from "vitest";
import { outline } from "../../src/site/headings.ts";
import { siteMarkdown } from "../../src/site/markdown.ts";

const render = (markdown: string, lang = "fr") => siteMarkdown().render(markdown, { lang });

describe("headings", () => {
  it("have an id of their own and a named link to themselves", () => {
    const html = render("## L’été\n\n## L’été\n\n## `a` & b\n");
    expect([...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual(["l-ete", "l-ete-2", "a-b"]);
    expect(html).toContain('href="#l-ete-2" aria-label="Lien vers «\u00a0L’été\u00a0»"');
  });

  it("make the table of contents, as HTML and without their links", () => {
    expect(outline(render("# Un\n\n## Deux *trois* & [quatre](/x)\n\n### Cinq\n"))).toEqual([
      { id: "deux-trois-quatre", html: "Deux <em>trois</em> &amp; quatre" },
    ]);
  });
});

describe("footnotes", () => {
  it("are bare numbers that lead there and back, by name", () => {
    const html = render("Texte[^a].\n\n[^a]: Note.\n", "en");
    expect(html).toContain('<a href="#fn1" id="fnref1">1</a>');
    expect(html).toContain('<a href="#fnref1" class="footnote-backref" aria-label="Back to the text">');
  });
});

describe("tables", () => {
  it("keep the table below its chart, in an element that scrolls, and hold no inline style", () => {
    const html = render("| Axe | Par jour |\n| --- | ---: |\n| Pont | 3 |\n| Gare | 2 |\n| Quai | 1 |\n");
    expect(html).toMatch(
      /<figure class="data">[\s\S]*<svg [\s\S]*<section class="table"[\s\S]*<table>[\s\S]*<\/section><\/figure>/,
    );
    expect(html).toContain('<td class="align-right">3</td>');
    expect(html).not.toContain("style=");
  });

  it("without a chart are still held", () => {
    const html = render("| A | B |\n| --- | --- |\n| a | b |\n");
    expect(html).toContain('<section class="table" aria-label="Tableau" tabindex="0">');
    expect(html).not.toContain("<svg");
  });
});

describe("pictures", () => {
  it.each([
    ["caf%C3%A9.jpg", "content/café.jpg"],
    // As an old site in Latin-1 has them.
    ["caf%E9.jpg", "content/caf%E9.jpg"],
  ])("are noted with their file, %s, whatever their address escapes", (address, file) => {
    const html = siteMarkdown().render(`![Un café](${address})`, { lang: "fr", page: { inputPath: "content/a.md" } });
    expect(html).toContain(`data-photo="${file}"`);
  });
});
