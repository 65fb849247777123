import { describe, expect, it } from "vitest";
import { type Block, endOffset, startOffset } from "../../src/article/block.ts";
import { parseBlocks } from "../../src/article/blocks.ts";

/** The file's own characters behind `words`, which must stand in one of the blocks. */
function sourceOf(markdown: string, words: string, bodyStart = 0): string {
  const block = parseBlocks(markdown, bodyStart).find(({ text }) => text.includes(words)) as Block;
  const index = block.text.indexOf(words);
  return markdown.slice(startOffset(block, index), endOffset(block, index + words.length));
}

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

describe("what is no prose", () => {
  it("leaves out code, HTML, pictures, comments and addresses", () => {
    const markdown = [
      "Du `code 5 MW` et ![750 MW](a.png) et <https://example.org/5> fin.",
      "<div>5 MW</div>",
      "```\n5 MW\n```",
      "<!-- 5 MW -->",
    ].join("\n\n");
    expect(parseBlocks(markdown).map(({ text }) => text)).toEqual(["Du \uFFFC et \uFFFC et \uFFFC fin."]);
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
