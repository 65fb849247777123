import type { MarkdownLibrary } from "./eleventy.ts";
import type { KeptHtml } from "./kept-html.ts";
import { keyOf } from "./key.ts";
import type { PageData } from "./site/page.ts";
import { isPlain, rulesKey, vouchFor } from "./site/plain-markdown.ts";
import { marksKey } from "./telling.ts";

/** What Eleventy hands to a Markdown library: a page's data. */
interface Env {
  lang?: unknown;
  page?: { inputPath?: unknown };
  keyfigures?: PageData;
  /** The places of links that a text before has defined; a page's data may hold anything under this name. */
  references?: unknown;
}

/**
 * Has a plain library render a text once: a page that says the same as in the build before is given what it was then.
 * To be called when our rules are added. Where a rule of others is added later, each text is rendered each time.
 */
export function renderOnce(library: Pick<MarkdownLibrary, "options" | "render">, kept: KeptHtml): void {
  const plainly = library.render;
  /** "" where it is no plain library any more. */
  let version: string | undefined;
  library.render = (text, env: Env = {}) => {
    version ??= isPlain(library) ? rulesKey(library) : "";
    if (version === "" || env.references !== undefined) return plainly.call(library, text, env);
    const marks = env.keyfigures ? marksKey(env.keyfigures) : "";
    const all = [version, String(env.lang), String(env.page?.inputPath), marks, text];
    const key = keyOf(all.join("\0"));
    const known = kept.find(key);
    if (known !== undefined) return known;
    const html = plainly.call(library, text, env);
    kept.keep(key, html);
    return html;
  };
  vouchFor(library);
}
