import type { Token } from "markdown-it";
import { isHidden, isUnread, tagOf } from "./html-tag.ts";

/** What a reader sees of an inline token. */
export interface Shown {
  text: string;
  /** Prose is read for quantities; code, a picture's alt text and an address that names itself are not. */
  read: boolean;
}

const nothing: Shown = { text: "", read: true };

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Of each inline token, in as many characters as a block's text has for it before `normalize`. */
export function shownOf(children: readonly Token[]): Shown[] {
  const listed = isListed(children);
  /** Elements around, by what they do to the text in them. */
  const around = { hidden: 0, unread: 0, raised: 0 };
  const enter = (key: keyof typeof around, nesting: number) => {
    around[key] = Math.max(0, around[key] + nesting);
  };
  return children.map((token) => {
    const { type, content, nesting, markup } = token;
    if (type === "html_inline") {
      const tag = tagOf(content);
      if (!tag) return nothing;
      if (isHidden(tag.name)) enter("hidden", tag.nesting);
      else if (isUnread(tag.name)) enter("unread", tag.nesting);
      else if (tag.name === "sup") enter("raised", tag.nesting);
      if (around.hidden > 0) return nothing;
      // A picture without alt text still parts the words on its sides.
      return tag.name === "br" ? { text: "\n", read: true } : tag.name === "img" ? picture(tag.alt ?? "") : nothing;
    }
    if (type === "s_open" || type === "s_close") enter("hidden", nesting);
    if (markup === "autolink") enter("unread", nesting);
    if (around.hidden > 0) return nothing;
    const read = around.unread === 0;
    switch (type) {
      case "text":
        return { text: around.raised > 0 ? raise(content) : content, read };
      case "text_special":
        return { text: content, read };
      case "softbreak":
        return { text: listed ? "\n" : " ", read };
      case "hardbreak":
        return { text: "\n", read };
      case "code_inline":
        return { text: content, read: false };
      case "image":
        return picture(altOf(token));
      default:
        return nothing;
    }
  });
}

/** "**The cost:** …" above "**The cure:** …": lines of which each opens in bold letters are a list, and no sentence goes on from one to the next. */
function isListed(children: readonly Token[]): boolean {
  const opens = (index: number) => {
    // Before a link or bold letters stands an empty text; a sign that opens a line is a bullet.
    let at = index;
    while (children[at]?.type === "text" && !/[\p{L}\d]/u.test(children[at]?.content ?? "")) at++;
    return children[at]?.type === "strong_open";
  };
  const breaks = children.flatMap(({ type }, at) => (type === "softbreak" ? [at + 1] : []));
  return breaks.length > 0 && [0, ...breaks].every(opens);
}

function picture(alt: string): Shown {
  return { text: alt.replaceAll("\n", " ") || " ", read: false };
}

/** A picture's alternative text, without the Markdown that may stand in it. */
function altOf({ children }: Token): string {
  const words = (children ?? []).map((token) => {
    if (token.type === "image") return altOf(token);
    if (token.type === "softbreak" || token.type === "hardbreak") return " ";
    return token.type === "html_inline" ? "" : token.content;
  });
  return words.join("");
}

/** Raised digits as Unicode writes them: "m<sup>2</sup>" is m², "<sup>1</sup>" a note's mark. */
function raise(text: string): string {
  return /^\d+$/.test(text) ? [...text].map((digit) => raised[Number(digit)]).join("") : text;
}
