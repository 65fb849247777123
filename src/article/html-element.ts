import { tagOf } from "./html-tag.ts";

/** What a reader reads of one element of a block of HTML. */
export interface HtmlElement {
  kind: "paragraph" | "item" | "quote" | "heading";
  /** A heading's, 1 to 6. */
  level?: number;
  /** Where what stands between its tags begins and ends in the HTML, without white space on its sides. */
  start: number;
  end: number;
}

/** Elements whose text is an article's. */
const leaves = new Set(["p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** Elements that end a paragraph before them, beside these: text right in one of them may be anything. */
const parts = new Set(
  "address article aside center dd details div dl dt fieldset footer header hr main ol section summary ul".split(" "),
);

/** Elements with text that is none of the article's prose, or whose parts are told by their place, as cells are. */
const passed = new Set(
  "button canvas dialog figure form iframe math menu nav noscript object pre script select style svg table template textarea video".split(
    " ",
  ),
);

/** Tags and comments. None goes on over another's `<`, or a text of tags that do not end would be read again from each of them. */
const tags = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][a-z0-9-]*(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?\/?>/gi;

/** A post of another site, which its own script shows: what stands in it until then is that site's. */
const embedded = /^<blockquote\s[^>]*\bclass\s*=\s*["']?[^"'>]*\b(?:tweet|[a-z]+-(?:media|embed))\b/i;

/** What a template language makes a text of: nobody wrote that one. */
const templated = /\{[{%]/;

/** The paragraphs, items, quotations and headings of a block of HTML, in order; one that is not closed ends where the next begins. */
export function htmlElements(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const inside = { quote: 0, item: 0 };
  let skipped: string | undefined;
  let depth = 0;
  let open: Pick<HtmlElement, "kind" | "level" | "start"> | undefined;
  const close = (end: number) => {
    const text = open ? html.slice(open.start, end) : "";
    const start = end - text.trimStart().length;
    if (open && text.trim() !== "" && !templated.test(text))
      found.push({ ...open, start, end: start + text.trim().length });
    open = undefined;
  };
  for (const { 0: written, index } of html.matchAll(tags)) {
    const tag = tagOf(written);
    if (!tag) continue;
    const { name, nesting } = tag;
    if (skipped !== undefined) {
      if (name === skipped) depth += nesting;
      if (depth <= 0) skipped = undefined;
    } else if (passed.has(name) || embedded.test(written)) {
      close(index);
      [skipped, depth] = nesting > 0 ? [name, nesting] : [undefined, 0];
    } else if (leaves.has(name) || parts.has(name)) {
      close(index);
      if (name === "blockquote") inside.quote = Math.max(0, inside.quote + nesting);
      if (name === "li") inside.item = Math.max(0, inside.item + nesting);
      if (nesting <= 0 || parts.has(name)) continue;
      const start = index + written.length;
      if (/^h\d$/.test(name)) open = { kind: "heading", level: Number(name[1]), start };
      else open = { kind: inside.item > 0 ? "item" : inside.quote > 0 ? "quote" : "paragraph", start };
    }
  }
  close(html.length);
  return found;
}
