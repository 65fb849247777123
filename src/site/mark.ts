import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { changesOf, withChanges, writtenIndex } from "../article/normalize.ts";
import { type Shown, shownOf } from "../article/shown.ts";
import type { Mark } from "./anchor.ts";

/** What the renderer's `env` must hold for sentences to be marked; Eleventy hands over a page's data. */
interface MarkEnv {
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
      const text = textOf(token.children);
      for (const mark of [...pending]) {
        const wrapped = wrap(token.children, text, mark, state);
        if (!wrapped) continue;
        token.children = wrapped;
        pending.splice(pending.indexOf(mark), 1);
      }
    }
  });
}

function textOf(children: readonly Token[]): string {
  return shownOf(children)
    .map(({ text }) => text)
    .join("");
}

/**
 * The children with the mark's sentence wrapped, or undefined where they do not say it. An element is not cut: one in
 * which the sentence begins or ends is inside as a whole.
 */
function wrap(children: readonly Token[], text: string, mark: Mark, state: StateCore): Token[] | undefined {
  const changes = changesOf(text);
  const seen = withChanges(text, changes);
  const said = seen.includes(mark.sentence) ? mark.sentence : mark.words;
  const found = seen.indexOf(said);
  if (found === -1 || said === "") return undefined;
  const start = writtenIndex(found, changes);
  const end = writtenIndex(found + said.length - 1, changes) + 1;
  const shown = shownOf(children);

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
    for (; index < next; index++) at += (shown[index] as Shown).text.length;
    const [only] = unit as [Token];
    const cut = unit.length === 1 && only.type === "text" && only.content.length === at - from;
    if (at <= start || from >= end) {
      if (within === "inside") close();
      wrapped.push(...unit);
    } else if (!cut) {
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
