import type { MarkdownLibrary } from "../base/eleventy-types.ts";
import { marksKey } from "../build/compiled-article.ts";
import type { KeptHtml } from "../cache/kept-html.ts";
import { keyOf } from "../cache/key.ts";
import type { PageData } from "../site/page.ts";
import { changeable, isPlain, rulesKey, vouchFor } from "./plain-markdown.ts";

/** What Eleventy hands to a Markdown library: a page's data, in which a text leaves the places of the links that it defines. */
interface Env {
  lang?: unknown;
  page?: { inputPath?: unknown };
  keyfigures?: PageData;
  /** By which footnotes are named. */
  docId?: unknown;
  references?: unknown;
}

/**
 * Has a plain library render a text once: a page that says the same as in the build before is given what it was then.
 * To be called when our rules are added. Where a rule of others is added later, each text is rendered each time, and so is
 * one that defines links, or is given some: what it leaves behind may be meant for the next one.
 */
export function renderOnce(library: MarkdownLibrary, kept: KeptHtml): void {
  const plainly = library.render;
  /** "" where it is no plain library any more. */
  let version = "";
  let seen: unknown[] | undefined;

  library.render = (text, given) => {
    const env: Env = given ?? {};
    const now = changeable(library);
    if (!seen || now.some((part, index) => part !== seen?.[index])) {
      version = isPlain(library) ? rulesKey(library) : "";
      seen = now;
    }
    if (version === "" || env.references !== undefined) return plainly.call(library, text, env);
    const marks = env.keyfigures ? marksKey(env.keyfigures) : "";
    const all = [version, env.lang, env.docId, env.page?.inputPath, marks, text];
    const key = keyOf(all.map(String).join("\0"));
    const known = kept.find(key);
    if (known !== undefined) return known;
    const html = plainly.call(library, text, env);
    if (env.references === undefined) kept.keep(key, html);
    return html;
  };
  vouchFor(library);
}
