import type { MarkdownLibrary } from "../base/eleventy-types.ts";
import { marksKey } from "../build/compiled-article.ts";
import type { Action, Cache } from "../cache/cache.ts";
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
 * What Markdown becomes. A page whose text is another one each time would have the file written with each build; what is left
 * out costs no more than rendering it again.
 */
const markdown: Action<readonly unknown[], string> = {
  name: "markdown",
  key: (beside) => beside.map(String).join("\0"),
  // No JSON has a line feed of its own.
  encode: (html) => JSON.stringify(html),
  decode: (bytes) => JSON.parse(bytes().toString()) as string,
  patience: 0.1,
};

/**
 * Has a plain library render a text once: a page that says the same as in the build before is given what it was then.
 * To be called when our rules are added. Where a rule of others is added later, each text is rendered each time, and so is
 * one that defines links, or is given some: what it leaves behind may be meant for the next one.
 */
export function renderOnce(library: MarkdownLibrary, cache: Cache): void {
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
    return cache.memo(markdown, text, [version, env.lang, env.docId, env.page?.inputPath, marks], (once) => {
      const html = plainly.call(library, text, env);
      if (env.references !== undefined) once();
      return html;
    });
  };
  vouchFor(library);
}
