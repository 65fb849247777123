import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { escapeHtml } from "../base/escape.ts";
import { ownHtml } from "./raw-html.ts";
import { slug } from "./slug.ts";
import { wordsOf } from "./words.ts";

/** Gives each heading an id made of its words, and a link to itself. */
export function headingAnchors(md: MarkdownIt): void {
  md.core.ruler.push("heading_anchors", (state: StateCore) => {
    const taken = new Set<string>();
    const lang: unknown = state.env?.lang;
    const words = wordsOf(typeof lang === "string" && lang ? lang : "en");
    for (const [index, token] of state.tokens.entries()) {
      const inline = state.tokens[index + 1];
      if (token.type !== "heading_open" || !inline?.children) continue;
      const text = textOf(inline);
      let id = slug(text) || "section";
      for (let number = 2; taken.has(id); number++) id = `${slug(text)}-${number}`;
      taken.add(id);
      token.attrSet("id", id);
      const label = escapeHtml(words.headingLink(text));
      inline.children.push(ownHtml(` <a class="heading-anchor" href="#${id}" aria-label="${label}">#</a>`, state));
    }
  });
}

function textOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (/^(text|text_special|code_inline)$/.test(type) ? content : ""))
    .join("");
}

/** A heading as a table of contents lists it. */
interface OutlineEntry {
  id: string;
  /** HTML, as it stands in the heading. */
  html: string;
}

/** The second-level headings of an article's HTML that have an id. */
export function outline(html: string): OutlineEntry[] {
  return [...html.matchAll(/<h2\b[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = "", inner = ""]) => ({
    id,
    html: inner
      .replace(/<a class="heading-anchor"[\s\S]*?<\/a>/, "")
      .replace(/<\/?(?:a|span)\b[^>]*>/g, "")
      .trim(),
  }));
}
