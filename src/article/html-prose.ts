import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type HtmlElement, htmlElements } from "./html-element.ts";
import type { PositionedToken } from "./positioned-token.ts";

/** Elements around a paragraph's text, by what it is in: as Markdown's own are named. */
const around = { paragraph: [], quote: ["blockquote"], item: ["list_item"] } as const;

/**
 * Reads what an article writes in HTML as what it writes in Markdown: a file that another system wrote is often nothing but
 * `<p>` and `<li>`. Its text is read as Markdown is, though a reader sees `*` there as it stands.
 */
export function htmlProse(md: MarkdownIt): void {
  md.core.ruler.before("inline", "html_prose", (state) => {
    if (!state.tokens.some(({ type }) => type === "html_block")) return;
    state.tokens = state.tokens.flatMap((token) => (token.type === "html_block" ? proseOf(token, state) : [token]));
  });
}

function proseOf(block: Token, state: StateCore): Token[] {
  const { content, map } = block;
  let line = map?.[0] ?? 0;
  let lineStart = 0;
  return htmlElements(content).flatMap((element) => {
    for (let end = content.indexOf("\n", lineStart); end !== -1 && end < element.start; ) {
      line++;
      lineStart = end + 1;
      end = content.indexOf("\n", lineStart);
    }
    return tokensOf(element, { block, line, column: element.start - lineStart }, state);
  });
}

/** Where an element's text begins: a line of the body, and a column of the block's own. */
interface Place {
  block: Token;
  line: number;
  column: number;
}

function tokensOf({ kind, level, start, end }: HtmlElement, { block, line, column }: Place, state: StateCore): Token[] {
  const made = (type: string, tag: string, nesting: -1 | 0 | 1) => {
    const token = new state.Token(type, tag, nesting);
    token.level = block.level + 1;
    return token;
  };
  const inline: PositionedToken = made("inline", "", 0);
  inline.content = block.content.slice(start, end);
  inline.children = [];
  inline.map = [line, line + inline.content.split("\n").length];
  inline.column = column;
  if (kind === "heading") {
    const tag = `h${level}`;
    return [made("heading_open", tag, 1), inline, made("heading_close", tag, -1)];
  }
  const outer = around[kind];
  return [
    ...outer.map((name) => made(`${name}_open`, "", 1)),
    made("paragraph_open", "p", 1),
    inline,
    made("paragraph_close", "p", -1),
    ...outer.map((name) => made(`${name}_close`, "", -1)),
  ];
}
