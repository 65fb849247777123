import Markdown, { type MarkdownIt, type Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { figureSpan } from "./figure-span.ts";
import { htmlProse } from "./html-prose.ts";
import type { PositionedToken } from "./positioned-token.ts";

/** markdown-it keeps lines for blocks and nothing for what is inside them; this state keeps the index. */
class PositionedState extends Markdown.StateInline {
  /** Where the rule under way began, and where the pending text began. */
  ruleAt = 0;
  textAt = 0;

  override pushPending(): Token {
    const token: PositionedToken = super.pushPending();
    token.at = this.textAt;
    return token;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const before: PositionedToken | undefined = this.pending ? undefined : this.tokens.at(-1);
    const token: PositionedToken = super.push(type, tag, nesting);
    // A run of delimiters ("**") is pushed character by character, by one rule that began at the first.
    const continues = before?.type === "text" && before.at !== undefined && before.at >= this.ruleAt;
    token.at = continues ? (before.at as number) + before.content.length : this.ruleAt;
    return token;
  }
}

/** Signs without which a block's content is text and soft breaks: markdown-it's inline rules all begin with one. */
const marks = /[\\`~*_[<&]| \n|\n /;

/**
 * What is neither Markdown nor seen otherwise than it is written, in one look: letters, digits and the signs of prose,
 * a blank at a time. Any other content is looked at more closely.
 */
const other =
  /[^\n -%'-)+-;=-Z\]^a-}\u00a0-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba-\u024f\u2013\u2014\u2018-\u201e\u2026\u202f\u20ac]|[\n \u00a0\u202f]{2}/;

/** Is a block's content read as it stands? */
function isOrdinary(content: string): boolean {
  return !other.test(content);
}

/** Has a block's content no inline Markdown? It then gets no child tokens: its content is its text. */
function isPlain(content: string): boolean {
  return !marks.test(content);
}

/**
 * A markdown-it for reading, not for rendering: CommonMark with tables, strikethrough, footnotes and
 * figure spans, and HTML read as it is, whose inline tokens carry `at`. Joining text tokens would lose it, so that stays off.
 */
export function createParser(): MarkdownIt {
  const md = new Markdown({ html: true }).use(footnote).use(figureSpan).use(htmlProse);
  md.inline.State = PositionedState as typeof md.inline.State;
  md.inline.ruler.before("text", "position", (state, silent) => {
    if (!silent && state instanceof PositionedState) {
      state.ruleAt = state.pos;
      if (!state.pending) state.textAt = state.pos;
    }
    return false;
  });
  // Most of an article is plain, and the inline rules are most of the parser's time.
  md.core.ruler.at("inline", (state) => {
    for (const token of state.tokens as PositionedToken[]) {
      const { type, content, children } = token;
      if (type !== "inline") continue;
      token.ordinary = isOrdinary(content);
      if (children && !token.ordinary && !isPlain(content))
        state.md.inline.parse(content, state.md, state.env, children);
    }
  });
  md.inline.ruler2.disable("fragments_join");
  md.core.ruler.disable("text_join");
  return md;
}
