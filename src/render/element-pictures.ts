import type { JSXElement, JSXNode } from "satori/jsx";
import { InputError } from "../base/error.ts";
import { inspectPicture } from "./inspect-picture.ts";
import { unpack } from "./picture-source.ts";

/** What CSS shows besides its own: `url(…)` but for a part of the drawing itself. */
const shownByStyle = /url\(\s*["']?(?!\s*["']?#)([^"')]*)/gi;

/** Looked at before: a site's cards show the same emoji and logos. */
const seen = new Set<string>();

/** At this many all are forgotten, so that memory stays flat. */
const most = 500;

/**
 * Looks at each picture that an element shows: satori would fetch what is at an address, and decode whatever it is given.
 * @param element - with every component called
 * @throws InputError for a picture that is no `data:` URI, or is none that can be drawn
 */
export async function inspectPictures(element: JSXNode): Promise<void> {
  for (const src of new Set(sourcesIn(element))) {
    if (seen.has(src)) continue;
    if (!/^data:image\//i.test(src)) {
      throw new InputError(`the template shows ${src.slice(0, 200)}; give a file of the site: nothing is fetched`);
    }
    await inspectPicture(unpack(src).bytes, "a picture of the template");
    if (seen.size >= most) seen.clear();
    seen.add(src);
  }
}

function* sourcesIn(node: JSXNode): Generator<string> {
  if (Array.isArray(node)) {
    for (const each of node) yield* sourcesIn(each);
    return;
  }
  if (typeof node !== "object" || node === null || !("props" in node)) return;
  const { type, props } = node as JSXElement<Record<string, unknown>>;
  if (type === "img" || type === "image" || type === "feImage") {
    for (const key of ["src", "href", "xlinkHref", "xlink:href"]) {
      const src = props[key];
      if (typeof src === "string" && !src.startsWith("#")) yield src.trim();
    }
  }
  const { style, tw, children } = props;
  const said = [...(typeof style === "object" && style !== null ? Object.values(style) : []), tw];
  for (const each of said) {
    if (typeof each !== "string") continue;
    for (const [, src = ""] of each.matchAll(shownByStyle)) yield src.trim();
  }
  yield* sourcesIn(children as JSXNode);
}
