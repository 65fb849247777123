import type { JSXElement, JSXNode } from "satori/jsx";
import { InputError } from "../base/error.ts";
import type { Metrics } from "../card/metrics.ts";
import type { FontFamily, Theme } from "../card/theme.ts";
import { familyOf } from "./markup-fonts.ts";

/** Loaded where a card has markup. */
interface Parser {
  html(markup: string): JSXElement;
  /** Text as its entities mean it. */
  decode(text: string): string;
}

let parser: Parser | undefined;

/** Loads what reads markup. @throws InputError that names the package to install */
export async function loadMarkupParser(): Promise<void> {
  if (parser) return;
  try {
    const [{ html }, { default: markdown }] = await Promise.all([import("satori-html"), import("markdown-it")]);
    const { unescapeAll } = markdown().utils;
    // Markdown's escapes are none here.
    const decode = (text: string) => unescapeAll(text.replaceAll("\\", "\\\\"));
    parser = { html: html as unknown as Parser["html"], decode };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new InputError("a card template in HTML needs the package `satori-html`; install it");
  }
}

/** What a text inherits from the elements around it. */
interface Inherited {
  family: FontFamily;
  weight: number;
}

/** What stands on one line with the words around it. */
const inline = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "mark",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "u",
]);
const bold = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);

/**
 * HTML with inline styles, a `<style>` or Tailwind's classes, as elements for satori, set in the theme's fonts. In CSS a
 * `font-family` is `headline`, `value` or `text`, as the theme calls them, or the name of a font whose `@fontsource` package the site
 * has installed; without one it is `text`. Ground and words have the theme's colours. An element with several children is laid out as
 * a browser would: in lines where words are among them, else one under the other.
 * @param metrics - opens the fonts, and leaves out what nothing draws
 * @throws InputError for a font that is not installed
 */
export function readMarkup(markup: string, theme: Theme, metrics: Metrics): JSXElement {
  const { html, decode } = parser as Parser;
  const root = html(markup);
  const { background, text } = theme.colors;
  const props = root.props as { style: object };
  props.style = { backgroundColor: background, color: text, ...props.style };
  return read(root, { family: theme.fonts.text, weight: theme.text.label.weight }) as JSXElement;

  function read(node: JSXNode, inherited: Inherited): JSXNode {
    if (Array.isArray(node)) return node.flatMap((each) => (hasContent(each) ? [read(each, inherited)] : []));
    if (typeof node === "string" || typeof node === "number") return setText(decode(String(node)), inherited);
    if (typeof node !== "object" || node === null || !("props" in node)) return null;
    const { type, props } = node as JSXElement<{ style?: Record<string, string>; children?: JSXNode }>;
    if (typeof type !== "string" || type === "style" || type === "script") return null;
    if (type === "svg") return node;
    const own = fontOf(type, props.style ?? {}, inherited, theme);
    const children = childrenOf(props.children);
    const style = { ...layoutFor(type, children), ...props.style, ...font(children, own) };
    if (type === "img") return { ...node, props: { ...props, style } };
    const shown = children.map((each) => read(each, own)).filter((each) => each !== null);
    return {
      type: tagFor(type),
      key: null,
      props: { ...props, style, children: shown.length === 1 ? shown[0] : shown },
    };
  }

  /** The text as it is drawn. */
  function setText(text: string, { family, weight }: Inherited): string {
    return metrics.shape(text.replace(/\s+/g, " "), family, weight, "markup").drawn;
  }

  /** The fonts of an element that has words of its own, by the names that satori is given. */
  function font(children: readonly JSXNode[], { family, weight }: Inherited): Record<string, unknown> {
    const names = children.flatMap((each) =>
      typeof each === "string" ? metrics.shape(decode(each).replace(/\s+/g, " "), family, weight).runs : [],
    );
    const families = [...new Set(names.flatMap((run) => run.family.split(", ")))].filter((name) => name !== "");
    return families.length > 0 ? { fontFamily: families.join(", "), fontWeight: 400 } : {};
  }
}

function hasContent(node: JSXNode): boolean {
  return node !== undefined && node !== null && node !== "" && typeof node !== "boolean";
}

function childrenOf(children: JSXNode | undefined): JSXNode[] {
  return (Array.isArray(children) ? [...children] : [children]).filter((each) =>
    hasContent(each as JSXNode),
  ) as JSXNode[];
}

/** satori knows no lines of words and elements, and refuses an element whose layout is not said. */
function layoutFor(type: string, children: readonly JSXNode[]): Record<string, string> {
  if (children.length < 2) return type === "img" || inline.has(type) ? {} : { display: "flex" };
  const hasWords = children.some((each) => typeof each === "string" || inline.has((each as JSXElement).type as string));
  return hasWords
    ? { display: "flex", flexDirection: "row", flexWrap: "wrap", alignItems: "baseline", columnGap: "0.26em" }
    : { display: "flex", flexDirection: "column" };
}

/** A document's own elements are boxes like any other. */
function tagFor(type: string): string {
  return ["html", "body", "main", "article", "section", "header", "footer", "figure", "figcaption"].includes(type)
    ? "div"
    : type;
}

function fontOf(type: string, style: Record<string, string>, inherited: Inherited, theme: Theme): Inherited {
  const weight = style.fontWeight === "bold" ? 700 : style.fontWeight === "normal" ? 400 : Number(style.fontWeight);
  return {
    family: style.fontFamily ? familyOf(style.fontFamily, theme) : inherited.family,
    weight: weight || (bold.has(type) ? 700 : inherited.weight),
  };
}
