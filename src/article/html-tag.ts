/** An HTML tag that stands within a sentence. */
interface Tag {
  /** In lower case. */
  name: string;
  /** 1 opens, -1 closes; an element without content does neither. */
  nesting: -1 | 0 | 1;
  /** A picture's, with its entities as written. */
  alt?: string;
}

const tag = /^<(\/?)([a-z][a-z0-9-]*)/i;
const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Elements without content: https://html.spec.whatwg.org/#void-elements */
const empty = new Set(["br", "img", "wbr", "hr", "input", "area", "source", "embed", "link", "meta", "col"]);

/** Text that no reader sees, or that its author has taken back. */
const hidden = new Set(["script", "style", "template", "noscript", "s", "del", "strike"]);

/** Text that is shown and says no quantity. */
const unread = new Set(["code", "kbd", "samp", "var", "tt"]);

/** The tag of an inline piece of HTML; undefined for a comment, a declaration and the like. */
export function tagOf(html: string): Tag | undefined {
  const [, slash, written = ""] = tag.exec(html) ?? [];
  if (slash === undefined) return undefined;
  const name = written.toLowerCase();
  if (name === "img") {
    const [, double, single, bare] = alt.exec(html) ?? [];
    return { name, nesting: 0, alt: double ?? single ?? bare ?? "" };
  }
  return { name, nesting: slash ? -1 : empty.has(name) || html.endsWith("/>") ? 0 : 1 };
}

export function isHidden(name: string): boolean {
  return hidden.has(name);
}

export function isUnread(name: string): boolean {
  return unread.has(name);
}
