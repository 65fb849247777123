import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, endOffset, startOffset } from "../../src/article/block.ts";
import { parseBlocks } from "../../src/article/blocks.ts";
import { extractFigures } from "../../src/figure/extract.ts";

/** The file's own characters behind `words`, which must stand in one of the blocks. */
function sourceOf(markdown: string, words: string, bodyStart = 0): string {
  const block = parseBlocks(markdown, bodyStart).find(({ text }) => text.includes(words)) as Block;
  const index = block.text.indexOf(words);
  return markdown.slice(startOffset(block, index), endOffset(block, index + words.length));
}

describe("what an article writes in HTML", () => {
  const kinds = (markdown: string) => parseBlocks(markdown).map(({ kind, text }) => `${kind}: ${text}`);

  it("is read as its like in Markdown is", () => {
    const html =
      '<h2 class="a > b">Le bilan</h2>\n<p>Un <em>essai</em><br>\n  et demi</p>\n<ul>\n  <li>deux<ul><li><p>trois</p></li></ul></li>\n</ul>' +
      "\n<blockquote>quatre</blockquote>\n<blockquote>\n  <p>cinq</p>\n</blockquote>";
    expect(kinds(html)).toEqual([
      "heading: Le bilan",
      "paragraph: Un essai\net demi",
      "item: deux",
      "item: trois",
      "quote: quatre",
      "quote: cinq",
    ]);
  });

  it("is the article's alone: no caption, cell, button, script or bare text", () => {
    const html =
      "<div>un <p>deux.<p>trois</div>\n<figure><p>quatre</p></figure><table><td><p>cinq</p></td></table>\n" +
      "<form><button>six</button><p>sept</p></form><style>p { top: 8px }</style><!-- <p>neuf</p> -->";
    expect(kinds(html)).toEqual(["paragraph: deux.", "paragraph: trois"]);
  });

  it("is nothing that a template makes, nor another site's post", () => {
    const html =
      "<p>{{ post.summary }}</p>\n<ul><li>{% figure 5 %}</li><li>un</li></ul>\n" +
      '<blockquote class="twitter-tweet"><p>8 km</p></blockquote><blockquote class="note"><p>deux</p></blockquote>' +
      '<blockquote data-x="1" class="big instagram-media"><div><p>9 km</p></div></blockquote>';
    expect(kinds(html)).toEqual(["item: un", "quote: deux"]);
  });

  it("gives its figures", () => {
    const article = "<p>La commune a planté 1 200 arbres.</p>";
    expect(extractFigures(article, { lang: "fr" }).map(({ source }) => source.text)).toEqual(["1 200 arbres"]);
  });
});

describe("the way back from prose to the file", () => {
  it.each([
    ["emphasis inside", "Il vaut **10 milliards** de dollars.", "10 milliards de dollars", "10 milliards** de dollars"],
    ["a link's text, not its target", "Voir [750 MW](/750-MW) ici, 750 MW.", "750 MW ici", "750 MW](/750-MW) ici"],
    ["an escape", "Il vaut 10\\. Puis 5\\* plus.", "5* plus", "5\\* plus"],
    ["an entity at the end", "Il vaut 10&nbsp;&euro; net.", "10\u00a0€", "10&nbsp;&euro;"],
    ["a soft break", "Il vaut 10 milliards\nde dollars net.", "10 milliards de dollars", "10 milliards\nde dollars"],
    [
      "a quote over two lines",
      "> Il vaut 10 milliards\n> de dollars.",
      "milliards de dollars",
      "milliards\n> de dollars",
    ],
    ["a list item", "- un\n- il vaut 10 MW\n", "10 MW", "10 MW"],
    ["a nested list", "1. un\n   - deux vaut 5 MW\n", "5 MW", "5 MW"],
    ["a heading with a closing mark", "## Et 10 MW ##\n\ntexte", "10 MW", "10 MW"],
    ["unmatched delimiters", "a *** 5 MW b", "5 MW", "5 MW"],
    [
      "a footnote mark inside",
      "10 milliards[^1] de dollars\n\n[^1]: Dit-il.",
      "10 milliards de",
      "10 milliards[^1] de",
    ],
    ["a footnote", "Texte[^1].\n\n[^1]: Il vaut 5 MW.", "5 MW", "5 MW"],
    ["inline HTML", "Il vaut <b>10</b> MW.", "10 MW", "10</b> MW"],
    ["a paragraph in HTML", "<p>Un.</p><p>Il vaut <b>10</b> MW.</p>\n", "10 MW", "10</b> MW"],
    ["an item in HTML beside one with the same end", "<ul><li>5 MW</li><li>15 MW</li></ul>", "5 MW", "5 MW"],
    ["HTML in a quotation", "> <p>Il vaut\n>   10 MW.</p>", "vaut 10 MW", "vaut\n>   10 MW"],
    ["CRLF", "Un.\r\n\r\nIl vaut\r\n10 MW.\r\n", "10 MW", "10 MW"],
    ["an inline figure", 'Il vaut [10 MW]{.figure label="Puissance"}.', "10 MW", "10 MW"],
  ])("keeps %s", (_, markdown, words, expected) => {
    expect(sourceOf(markdown, words)).toBe(expected);
  });

  it("counts from the file's start when there is front matter", () => {
    const markdown = "---\ntitle: x\n---\nIl vaut 10 MW.";
    expect(sourceOf(markdown, "10 MW", 17)).toBe("10 MW");
  });

  it("finds table cells that repeat, and those with an escaped pipe", () => {
    const markdown = "| An | MW |\n| --- | --- |\n| 10 | 10 |\n| a \\| 5 MW | 7 |\n";
    const blocks = parseBlocks(markdown);
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ["An", 0, 0],
      ["MW", 0, 1],
      ["10", 1, 0],
      ["10", 1, 1],
      ["a | 5 MW", 2, 0],
      ["7", 2, 1],
    ]);
    expect(startOffset(blocks[3] as Block, 0)).toBe(markdown.indexOf("10 |\n"));
    expect(sourceOf(markdown, "5 MW")).toBe("5 MW");
  });
});

describe("what is shown and not read", () => {
  const shown = (markdown: string) => parseBlocks(markdown).map(({ text }) => text);

  it("shows code, a picture's alt text and an address, and reads none of them", () => {
    const markdown = "Du `code 5 MW` et ![de *750* MW](a.png) et <https://example.org/5> fin.";
    const [block] = parseBlocks(markdown);
    expect(block?.text).toBe("Du code 5 MW et de 750 MW et https://example.org/5 fin.");
    expect(block?.prose.replace(/\uFFFC+/g, "…")).toBe("Du … et … et … fin.");
    expect(block?.prose).toHaveLength(block?.text.length ?? 0);
  });

  it.each([
    ["`` a `b` ``", "a `b`", "a `b`"],
    ["> x `5\n> MW` y", "5 MW", "5\n> MW"],
    ["x ![750 MW](a.png) y", "750 MW", "750 MW"],
    ["x <https://a.example/5> y", "https://a.example/5", "https://a.example/5"],
  ])("points at %s", (markdown, words, expected) => {
    expect(sourceOf(markdown, words)).toBe(expected);
  });

  it("knows what HTML stands for code and pictures", () => {
    const [block] = parseBlocks('Un <code>5 MW</code>, <img src="a.png" alt="une carte"> et 7<img src="b.png">8.');
    expect(block?.text).toBe("Un 5 MW, une carte et 7 8.");
    expect(block?.prose.replace(/\uFFFC+/g, "…")).toBe("Un …, … et 7…8.");
  });

  it("leaves out scripts, comments, blocks of code and HTML, and what is struck out", () => {
    expect(shown("<div>5 MW</div>\n\n```\n5 MW\n```\n\n<!-- 5 MW -->\n\nfin")).toEqual(["fin"]);
    expect(shown("Un <!-- 5 --><script>5 MW</script>~~6 MW~~<del>7 MW</del> 8 MW.")).toEqual(["Un 8 MW."]);
  });

  const pieces = fc.constantFrom(
    ..."`a 5`|``|![|](x)|[|]|<br>|<sup>1</sup>|<code>|</code>|<img alt='5 MW'>|<!-- x -->|<script>|</script>|~~|**|&shy;|&#xFFFC;|<https://a.b/5>|\\|> |- |a | b |\n|5 MW|1e\u0301|\uFFFC|\u200b|\u00ad"
      .split("|")
      .concat("|", "\n\n", "  "),
  );
  it("lets no object character out, whatever stands in the text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const markdown = parts.join("");
        for (const block of parseBlocks(markdown)) {
          expect(block.text).not.toContain("\uFFFC");
          expect(block.prose).toHaveLength(block.text.length);
          for (let at = 0; at < block.text.length; at++) {
            const [start, end] = [startOffset(block, at), endOffset(block, at + 1)];
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(markdown.length);
          }
        }
        for (const { source } of extractFigures(markdown, { lang: "fr" })) {
          expect(source.sentence).not.toContain("\uFFFC");
          expect(source.text).toBe(markdown.slice(source.start, source.end));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what nobody sees", () => {
  it.each([
    ["a soft hyphen", "Il vaut 10 mil\u00adlions&shy; net.", "10 millions", "10 mil\u00adlions"],
    ["a zero-width space", "Il vaut \u200b10\u200b MW net.", "10 MW", "10\u200b MW"],
    ["a word joiner", "Il vaut 10 \u2060MW net.", "10 MW", "10 \u2060MW"],
    ["two spaces", "Il vaut 10  000 \u00a0MW net.", "10 000\u00a0MW", "10  000 \u00a0MW"],
    ["a mark of a note", "Il vaut 10[1] MW net.", "10 MW", "10[1] MW"],
    ["a ligature", "Il ﬁt 5 MW net.", "fit 5", "ﬁt 5"],
    ["an accent apart", "L’e\u0301nergie vaut 5 e\u0301cus net.", "5 écus", "5 e\u0301cus"],
  ])("does without %s", (_, markdown, words, expected) => {
    expect(parseBlocks(markdown)[0]?.text).toMatch(/net\.$/);
    expect(sourceOf(markdown, words)).toBe(expected);
  });

  it.each([
    ["750 MW<sup>1</sup> ici", "750 MW ici"],
    ["750 MW<sup>[12]</sup> ici", "750 MW ici"],
    ['750 MW<sup><a href="#n">1</a></sup> ici', "750 MW ici"],
    ["un tiers¹ des foyers ², puis 40²", "un tiers des foyers, puis 40"],
    ["un tiers [1] des foyers\\* et†", "un tiers des foyers et"],
    ["10 km<sup>2</sup> et 5 m³, 10⁶ et 3 m·s⁻¹", "10 km² et 5 m³, 10⁶ et 3 m·s⁻¹"],
    ["étudiant\\*es, 5\\* et le XX<sup>e</sup> siècle", "étudiant*es, 5* et le XXe siècle"],
    ["👩\u200d💻 et a\u200db", "👩\u200d💻 et ab"],
  ])("%s", (markdown, text) => {
    expect(parseBlocks(markdown)[0]?.text).toBe(text);
  });
});

describe("kinds of blocks", () => {
  it("knows title, headings, items and quotes, and the heading each stands under", () => {
    const blocks = parseBlocks("# Titre\n\nUn.\n\n## À retenir\n\n- deux\n\n> trois\n");
    expect(blocks.map(({ kind, text, heading }) => [kind, text, heading])).toEqual([
      ["title", "Titre", ""],
      ["paragraph", "Un.", ""],
      ["heading", "À retenir", ""],
      ["item", "deux", "À retenir"],
      ["quote", "trois", "À retenir"],
    ]);
  });

  it("takes the short line right above a list for its heading, and for no other's", () => {
    const blocks = parseBlocks(
      "# T\n\nUn texte.\n\nLes choses à retenir\n\n- une\n- deux\n\nÀ noter :\n\n1. trois\n\nFin.\n",
    );
    expect(blocks.map(({ kind, text, heading }) => [kind, text, heading])).toEqual([
      ["title", "T", ""],
      ["paragraph", "Un texte.", ""],
      ["heading", "Les choses à retenir", ""],
      ["item", "une", "Les choses à retenir"],
      ["item", "deux", "Les choses à retenir"],
      ["paragraph", "À noter :", ""],
      ["item", "trois", "À noter :"],
      ["paragraph", "Fin.", ""],
    ]);
  });

  it("reads a plain text line by line", () => {
    const long =
      "Le groupe a signé un contrat qui porte sur une centrale entière et sur les lignes qui la relient à la ville.";
    const blocks = parseBlocks(`Un titre court\n${long}\nUne suite.\nLes choses à retenir\n- Une chose.\n`);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["title", "Un titre court"],
      ["paragraph", long],
      ["paragraph", "Une suite."],
      ["heading", "Les choses à retenir"],
      ["item", "Une chose."],
    ]);
  });

  it("keeps the label of an annotated figure", () => {
    const [block] = parseBlocks('Il vaut [10 MW]{.figure label="Puissance"} et [5 MW]{.figure}.');
    expect(block?.annotations).toEqual([
      { start: 8, end: 13, label: "Puissance" },
      { start: 17, end: 21, label: undefined },
    ]);
  });

  it("keeps annotations in the lines of a plain text", () => {
    const long =
      "Il vaut [10 MW]{.figure label=Puissance} et la suite de cette longue ligne ne dit rien de plus à personne, hélas.";
    const blocks = parseBlocks(`${long}\nPuis [5 MW]{.figure label=Reste} encore.`);
    expect(blocks.map(({ text, annotations }) => annotations.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["10 MW"],
      ["5 MW"],
    ]);
  });
});

it("takes lines of which each opens in bold letters for a list, where no sentence goes on", () => {
  const [listed] = parseBlocks("✅ **Mooring:** a berth by the quay\n✅ **Crew:** three sailors\n");
  expect(listed?.text).toBe("✅ Mooring: a berth by the quay\n✅ Crew: three sailors");
  const [wrapped] = parseBlocks("A paragraph with **bold** words that\n**goes on** behind them\n");
  expect(wrapped?.text).toBe("A paragraph with bold words that goes on behind them");
});
