import { describe, expect, it } from "vitest";
import type { PageData } from "../../src/site/page.ts";
import { shareMenu } from "../../src/site/share-menu.ts";
import { sharedArticle, sharedFigure } from "../../src/site/shared.ts";
import { wordsOf } from "../../src/site/words.ts";

const figure = {
  value: "$10B",
  kicker: "jusqu’à",
  label: "puissance de calcul",
  sentence: "Elle achète jusqu’à 10 milliards de dollars de calcul.",
  words: "10 milliards de dollars",
  anchor: "figure-10-milliards-de-dollars",
  page: "/a/cards/10-milliards-de-dollars/",
  cards: [],
};

const page: PageData = {
  figures: [figure, { ...figure, value: "2028", kicker: "jusqu’en", label: "" }],
  cards: [],
  animated: [],
  others: [],
  marks: [],
  conflicts: [],
  meta: { url: "https://example.org/a/", title: "Une commande", site: "Le Site", lang: "fr", pictures: [] },
};

describe("what is copied", () => {
  it("of an article: a line a figure, and the source", () => {
    expect(sharedArticle(page).text).toBe(
      "jusqu’à $10B, puissance de calcul\njusqu’en 2028\nUne commande · Le Site\nhttps://example.org/a/",
    );
  });

  it("of a figure: the sentence that says it, in its language's quotation marks", () => {
    const shared = sharedFigure(page, figure, "https://example.org", wordsOf("fr"));
    expect(shared.url).toBe("https://example.org/a/cards/10-milliards-de-dollars/");
    expect(shared.text).toContain("«\u00a0Elle achète jusqu’à 10 milliards de dollars de calcul.\u00a0»");
  });
});

describe("the menu", () => {
  const options = { words: wordsOf("fr"), script: "/cards/share.js", link: (path: string) => `/blog${path}` };

  it("hides its buttons until a script shows those that work", () => {
    const html = shareMenu(sharedArticle(page), options);
    expect(html.match(/<li hidden><button/g)).toHaveLength(4);
    expect(html).toContain('src="/blog/cards/share.js"');
  });

  it("escapes what it hands on", () => {
    const html = shareMenu({ ...sharedArticle(page), title: '"><script>' }, options);
    expect(html).toContain('data-title="&quot;&gt;&lt;script&gt;"');
  });

  it("marks the picture that a share takes along: the link preview's", () => {
    const picture = (size: string, width: number, height: number) => ({
      ...{ size, width, height, path: `/cards/${size}.png`, type: "image/png", alt: "" },
      url: `https://example.org/cards/${size}.png`,
    });
    const pictures = [picture("square", 1080, 1080), picture("og", 1200, 630)];
    const html = shareMenu({ ...sharedArticle(page), pictures }, options);
    expect(html.match(/data-preview/g)).toHaveLength(1);
    expect(html).toContain('href="/blog/cards/og.png" download data-preview>');
  });
});
