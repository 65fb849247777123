import { decodedPath } from "../base/decoded-path.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import type { Pictures } from "./pictures.ts";

/** What runs, asks, or shows another page: nothing of it is an article's text. */
const dropped =
  "script, style, template, noscript, iframe, frame, object, embed, applet, form, input, button, select, textarea, dialog, link, meta, base, svg, math, canvas, audio, video, title";

const hidden = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';

/** Schemes that a link may have; one without a scheme is of the site. */
const allowed = /^(?:https?|mailto|tel):$/;

/** What Markdown says: what stands on any other tag is lost with it. */
const kept = new Set(["href", "src", "alt", "colspan", "start", "class"]);

/**
 * Leaves of a document what an article can hold: text, links that lead somewhere, pictures that can be shown.
 * @param base - the page's address, for links that are written from there
 */
export function cleanDocument(document: DomDocument, pictures: Pictures, base: string | undefined): void {
  for (const element of [...document.body.querySelectorAll(dropped)]) element.remove();
  for (const element of [...document.body.querySelectorAll(hidden)]) element.remove();
  for (const link of [...document.body.querySelectorAll("a")]) cleanLink(link, base);
  for (const picture of [...document.body.querySelectorAll("img")]) cleanPicture(picture, pictures, base);
  for (const element of document.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  }
}

function cleanLink(link: DomElement, base: string | undefined): void {
  const target = targetOf(link.getAttribute("href"), base);
  // A place on the page has no name in Markdown.
  if (
    target === undefined ||
    target.startsWith("#") ||
    link.textContent.trim() + (link.querySelector("img") ? "i" : "") === ""
  )
    link.replaceWith(...Array.from(link.childNodes));
  else link.setAttribute("href", target);
}

function cleanPicture(picture: DomElement, pictures: Pictures, base: string | undefined): void {
  // Pictures of one or two pixels count visits.
  const isPixel = ["width", "height"].some((name) => /^[012](?:px)?$/.test(picture.getAttribute(name) ?? ""));
  const source = picture.getAttribute("src");
  const target = isPixel ? undefined : (pictures.take(source ?? "") ?? targetOf(source, base));
  if (target === undefined || !/^(?:https?:|[^:]*$)/.test(target)) picture.remove();
  else picture.setAttribute("src", target);
}

/** Where an address leads, written so that it ends nothing in Markdown; undefined where it may not lead. */
function targetOf(address: string | null, base: string | undefined): string | undefined {
  // Browsers read over white space and control characters: https://url.spec.whatwg.org/#concept-basic-url-parser
  const said = [...(address ?? "")].filter((each) => each > " ").join("");
  if (said === "") return undefined;
  if (said.startsWith("#")) return said;
  const standIn = "https://keyfigures.invalid/";
  let url: URL;
  try {
    url = new URL(said, base ?? standIn);
  } catch {
    return undefined;
  }
  if (!allowed.test(url.protocol)) return undefined;
  const isOwn = base === undefined && url.href.startsWith(standIn) && !/^[a-z]+:/i.test(said) && !said.startsWith("//");
  return (isOwn ? encodeURI(decodedPath(said) ?? said) : url.href).replaceAll("(", "%28").replaceAll(")", "%29");
}
