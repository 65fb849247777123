import type { MarkdownIt, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { escapeHtml } from "../base/escape.ts";
import { wordsOf } from "./words.ts";

/** Footnotes whose marks are bare numbers and whose links back have a name for who hears them. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  const { rules } = md.renderer;
  rules.footnote_caption = (tokens, index) => String(numberOf(tokens[index]).id + 1);
  rules.footnote_anchor = (tokens, index, _options, env) => {
    const { id, subId } = numberOf(tokens[index]);
    const target = `fnref${id + 1}${subId > 0 ? `:${subId}` : ""}`;
    const { backToText } = wordsOf(typeof env?.lang === "string" ? env.lang : "en");
    return ` <a href="#${target}" class="footnote-backref" aria-label="${escapeHtml(backToText)}">↩\uFE0E</a>`;
  };
}

/** Which note, and which of its marks, both from 0. */
function numberOf(token: Token | undefined): { id: number; subId: number } {
  const { id, subId } = (token?.meta ?? {}) as { id?: number; subId?: number };
  return { id: id ?? 0, subId: subId ?? 0 };
}
