import { describe, expect, it } from "vitest";
import { dataCsv, dataJson } from "../../src/site/data-files.ts";
import type { PageData } from "../../src/site/page.ts";
import { citation, readerTools } from "../../src/site/reader-tools.ts";
import { languages, wordsOf } from "../../src/site/words.ts";

const page: PageData = {
  figures: [
    {
      value: "−3,2 %",
      kicker: "plus de",
      label: 'chômage "réel", en un an',
      words: "3,2 %",
      sentence: "Le chômage recule de plus de 3,2 %.",
      anchor: "figure-3-2",
      cards: [],
    },
    { value: "=1+1", label: "@cmd", words: "-x", sentence: "+y", cards: [] },
  ],
  cards: [],
  animated: [],
  others: [],
  marks: [],
  conflicts: [],
  meta: {
    url: "https://example.org/emploi/",
    title: "L’emploi",
    lang: "fr",
    site: "Le Site",
    published: "2026-11-24",
    modified: "2026-11-28",
    licence: "CC BY 4.0",
    pictures: [],
    article: { author: "Ana Roe", pictures: [] },
  },
};

describe("an article's figures as data", () => {
  it("is a table that carries source and licence in each row, and runs nothing in a spreadsheet", () => {
    expect(dataCsv(page).split("\r\n")).toEqual([
      "\ufeffvalue,qualifier,label,words,sentence,url,title,lang,licence",
      '"−3,2 %",plus de,"chômage ""réel"", en un an","3,2 %","Le chômage recule de plus de 3,2 %.",https://example.org/emploi/#figure-3-2,L’emploi,fr,CC BY 4.0',
      "'=1+1,,'@cmd,'-x,'+y,https://example.org/emploi/,L’emploi,fr,CC BY 4.0",
      "",
    ]);
  });

  it("is JSON with the same", () => {
    expect(JSON.parse(dataJson(page))).toMatchObject({
      licence: "CC BY 4.0",
      source: { title: "L’emploi", author: "Ana Roe", url: "https://example.org/emploi/" },
      figures: [{ value: "−3,2 %", qualifier: "plus de", url: "https://example.org/emploi/#figure-3-2" }, {}],
    });
  });
});

describe("a citation", () => {
  it("names author, title, site, dates and address in the page's language", () => {
    expect(citation(page, page.meta.url, wordsOf("fr"))).toBe(
      "Ana Roe, «\u00a0L’emploi\u00a0», Le Site, 24 novembre 2026 (mis à jour le 28 novembre 2026), https://example.org/emploi/",
    );
  });

  it("stands without data where an article says no figure", () => {
    const places = { gallery: "/g/", embed: "/e/", oembed: "/o", csv: "/figures.csv", json: "/figures.json" };
    const words = wordsOf("fr");
    const html = readerTools({ ...page, places, figures: [] }, { url: page.meta.url, words, link: (path) => path });
    expect(html).toContain("Ana Roe");
    expect(html).not.toContain("figures.csv");
  });

  it.each(languages)("and the tools around it speak %s", (lang) => {
    const words = wordsOf(lang);
    const places = { gallery: "/g/", embed: "/e/", oembed: "/o", csv: "/figures.csv", json: "/figures.json" };
    const html = readerTools({ ...page, places }, { url: page.meta.url, words, link: (path) => path });
    for (const said of [words.cite, words.copyCitation, words.downloadData, words.licence])
      expect(html).toContain(said);
    expect(html).toContain('<a href="/figures.csv" download>CSV</a>');
    expect(html).not.toContain(words.altOfCard);
    const card = { size: "og", path: "/a.png", url: "", width: 1, height: 1, type: "image/png", alt: 'Le "chômage"' };
    const withCard = readerTools({ ...page, places }, { url: page.meta.url, card, words, link: (path) => path });
    expect(withCard).toContain(`<summary>${words.altOfCard}</summary>\n<p id="reader-alt">Le &quot;chômage&quot;</p>`);
    expect(lang === "en" || words.copyAlt !== wordsOf("en").copyAlt).toBe(true);
  });
});
