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
      for (const mark of [...pending]) {
        const wrapped = wrap(token.children, mark, state);
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

/** A top-level element with all that is in it, or a token of its own: what a span may wrap without cutting it. */
interface Unit {
  tokens: Token[];
  text: string;
}

function unitsOf(children: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  let depth = 0;
  for (const token of children) {
    const unit = units.at(-1);
    if (depth > 0 && unit) {
      unit.tokens.push(token);
      unit.text += readable(token);
    } else units.push({ tokens: [token], text: readable(token) });
    depth += token.nesting;
  }
  return units;
}

/** The children with the mark's sentence wrapped, or undefined where they do not say it. */
function wrap(children: readonly Token[], mark: Mark, state: StateCore): Token[] | undefined {
  const text = children.map(readable).join("");
  const said = text.includes(mark.sentence) ? mark.sentence : mark.words;
  const start = text.indexOf(said);
  if (start === -1 || said === "") return undefined;

  const units = cut(cut(unitsOf(children), start, state), start + said.length, state);
  let at = 0;
  const ranges = units.map(({ text: { length } }) => {
    at += length;
    return { from: at - length, to: at };
  });
  const inside = ({ from, to }: { from: number; to: number }) => to > start && from < start + said.length;
  const first = ranges.findIndex(inside);
  const last = ranges.findLastIndex(inside);
  const tokens = (part: readonly Unit[]) => part.flatMap((unit) => unit.tokens);
  return [
    ...tokens(units.slice(0, first)),
    html(`<span class="figure-sentence" id="${mark.id}">`, state),
    ...tokens(units.slice(first, last + 1)),
    html("</span>", state),
    ...tokens(units.slice(last + 1)),
  ];
}

/** Cuts the text token that goes over `index` in two; an element is not cut, it stays whole on one side. */
function cut(units: readonly Unit[], index: number, state: StateCore): Unit[] {
  let at = 0;
  return units.flatMap((unit) => {
    const within = index - at;
    at += unit.text.length;
    const token = unit.tokens[0] as Token;
    if (within <= 0 || within >= unit.text.length || token.type !== "text") return [unit];
    return [unit.text.slice(0, within), unit.text.slice(within)].map((text) => ({
      tokens: [textToken(text, state)],
      text,
    }));
  });
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
