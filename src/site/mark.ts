import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { objectCharacter } from "../article/block.ts";
import type { Mark } from "./anchor.ts";

/** What the renderer's `env` must hold for sentences to be marked; Eleventy hands over a page's data. */
export interface MarkEnv {
  keyfigures?: { marks?: readonly Mark[] };
}

/**
 * Wraps each sentence that says a figure in `<span class="figure-sentence" id="figure-…">`, so a key figure can
 * link to it. Works on the reader's text, not on offsets: a template language may have run before Markdown.
 */
export function markSentences(md: MarkdownIt): void {
  md.core.ruler.push("figure_sentences", (state: StateCore) => {
    const pending = [...((state.env as MarkEnv).keyfigures?.marks ?? [])];
    for (const token of state.tokens) {
      if (pending.length === 0) break;
      if (token.type !== "inline" || !token.children) continue;
      // Wrapping adds no words, so what a reader sees of the token stays.
      const text = token.children.map(readable).join("");
      for (const mark of [...pending]) {
        const wrapped = wrap(token.children, text, mark, state);
        if (!wrapped) continue;
        token.children = wrapped;
        pending.splice(pending.indexOf(mark), 1);
      }
    }
  });
}

/** What a reader sees of a token, in as many characters as `Block.text` has for it. */
function readable(token: Token): string {
  switch (token.type) {
    case "text":
    case "text_special":
      return token.content;
    case "softbreak":
      return " ";
    case "hardbreak":
      return "\n";
    case "code_inline":
    case "image":
      return objectCharacter;
    default:
      return token.type === "html_inline" && /^<br\b/i.test(token.content) ? "\n" : "";
  }
}

/**
 * The children with the mark's sentence wrapped, or undefined where they do not say it. An element is not cut: one in
 * which the sentence begins or ends is inside as a whole.
 */
function wrap(children: readonly Token[], text: string, mark: Mark, state: StateCore): Token[] | undefined {
  const said = text.includes(mark.sentence) ? mark.sentence : mark.words;
  const start = text.indexOf(said);
  if (start === -1 || said === "") return undefined;
  const end = start + said.length;

  const wrapped: Token[] = [];
  let within = "before" as "before" | "inside" | "after";
  const open = () => {
    wrapped.push(html(`<span class="figure-sentence" id="${mark.id}">`, state));
    within = "inside";
  };
  const close = () => {
    wrapped.push(html("</span>", state));
    within = "after";
  };
  let at = 0;
  for (let index = 0; index < children.length; ) {
    const next = unitEnd(children, index);
    const from = at;
    const unit = children.slice(index, next);
    for (const token of unit) at += readable(token).length;
    index = next;
    const [only] = unit as [Token];
    if (at <= start || from >= end) {
      if (within === "inside") close();
      wrapped.push(...unit);
    } else if (unit.length > 1 || only.type !== "text") {
      if (within === "before") open();
      wrapped.push(...unit);
    } else {
      const { content } = only;
      if (from < start) wrapped.push(textToken(content.slice(0, start - from), state));
      if (within === "before") open();
      wrapped.push(textToken(content.slice(Math.max(0, start - from), end - from), state));
      if (at > end) {
        close();
        wrapped.push(textToken(content.slice(end - from), state));
      }
    }
  }
  if (within === "inside") close();
  return wrapped;
}

/** The index after a token, or after the whole element that it opens: what a span may wrap. */
function unitEnd(children: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < children.length; index++) {
    depth += children[index]?.nesting ?? 0;
    if (depth <= 0) return index + 1;
  }
  return children.length;
}

function html(content: string, state: StateCore): Token {
  const token = new state.Token("html_inline", "", 0);
  token.content = content;
  return token;
}

function textToken(content: string, state: StateCore): Token {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}
