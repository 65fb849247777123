import Markdown from "markdown-it";
import { describe, expect, it } from "vitest";
import { figureSpan } from "../../src/article/figure-span.ts";
import { markSentences } from "../../src/site/mark.ts";

function render(markdown: string, ...sentences: string[]): string {
  const marks = sentences.map((sentence, index) => ({ id: `f${index + 1}`, sentence, words: "10 MW" }));
  const md = new Markdown({ html: true }).use(figureSpan).use(markSentences);
  return md.render(markdown, { keyfigures: { marks } }).trim();
}

const open = (id = "f1") => `<span class="figure-sentence" id="${id}">`;

describe("markSentences", () => {
  it("wraps the sentence and nothing else", () => {
    expect(render("Un. Il vaut 10 MW. Fin.", "Il vaut 10 MW.")).toBe(`<p>Un. ${open()}Il vaut 10 MW.</span> Fin.</p>`);
  });

  it("keeps elements inside whole", () => {
    expect(render("Il vaut **10 [MW](/a)**. Fin.", "Il vaut 10 MW.")).toBe(
      `<p>${open()}Il vaut <strong>10 <a href="/a">MW</a></strong>.</span> Fin.</p>`,
    );
  });

  it("takes in the whole of an element in which the sentence begins or ends", () => {
    expect(render("Un. *Deux. Il vaut* 10 MW. Fin.", "Il vaut 10 MW.")).toBe(
      `<p>Un. ${open()}<em>Deux. Il vaut</em> 10 MW.</span> Fin.</p>`,
    );
    expect(render("Il vaut *10 MW. Puis* fin.", "Il vaut 10 MW.")).toBe(
      `<p>${open()}Il vaut <em>10 MW. Puis</em></span> fin.</p>`,
    );
  });

  it("marks several sentences of a paragraph, over line ends and around code", () => {
    expect(render("Il vaut\n10 MW. Puis `x` 5 MW.", "Il vaut 10 MW.", "Puis x 5 MW.")).toBe(
      `<p>${open()}Il vaut\n10 MW.</span> ${open("f2")}Puis <code>x</code> 5 MW.</span></p>`,
    );
  });

  it("marks the words alone where the sentence stands in another form", () => {
    expect(render("Il vaut bien 10 MW.", "Il vaut 10 MW.")).toBe(`<p>Il vaut bien ${open()}10 MW</span>.</p>`);
  });

  it("knows a sentence by what a reader sees of it", () => {
    expect(render("Un. Il vaut  10\u2060 MW<sup>1</sup>. Fin.", "Il vaut 10 MW.")).toBe(
      `<p>Un. ${open()}Il vaut  10\u2060 MW<sup>1</sup>.</span> Fin.</p>`,
    );
    expect(render("Il vaut <del>9 MW</del> 10 MW. Fin.", "Il vaut 10 MW.")).toBe(
      `<p>${open()}Il vaut <del>9 MW</del> 10 MW.</span> Fin.</p>`,
    );
  });

  it("marks a sentence once, and leaves pages without marks alone", () => {
    expect(render("Il vaut 10 MW.\n\nIl vaut 10 MW.", "Il vaut 10 MW.").match(/<span/g)).toHaveLength(1);
    expect(new Markdown().use(markSentences).render("Il vaut 10 MW.")).toBe("<p>Il vaut 10 MW.</p>\n");
  });
});
