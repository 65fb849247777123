import satori from "satori";
import type { JSXElement, JSXNode } from "satori/jsx";
import type { Card } from "../card/card.ts";
import type { Size } from "../card/size.ts";
import { type LineData, lineProps, overhang, Text, type TextProps } from "../card/text.tsx";
import type { Theme } from "../card/theme.ts";
import { createTypesetter } from "../card/typesetter.ts";
import { InputError } from "../error.ts";
import { createMetrics, type Face } from "./metrics.ts";
import { baselineOf, isSimple, lineLeft, measuredWidth, type PlacedText } from "./placed-text.ts";
import { templateOf } from "./template-of.ts";

/** Where satori laid an element out, in pixels from the card's top left. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  type: string;
  props: Record<string, unknown>;
  /** What it is a line of, when it is a line of text. */
  line?: LineData | undefined;
}

export interface SvgOptions {
  /** Letters as outlines, so that the SVG needs no font; default true. `false` keeps words readable, for snapshots. */
  outlines?: boolean;
  /** Called with the box of each element. */
  onBox?: (box: Box) => void;
  /** Called with each font file that the card uses. */
  onFace?: (face: Face) => void;
}

/**
 * Draws a card as SVG.
 * @throws InputError for an unknown template, a missing font or a character that no font has
 */
export function cardToSvg(card: Card, theme: Theme, size: Size, options: SvgOptions = {}): Promise<string> {
  return inTurn(() => {
    const { element, opened } = elementOf(card, theme, size);
    const expanded = expand(element);
    if (options.onFace) for (const face of opened.values()) options.onFace(face);
    return layOut(expanded, size, opened, options);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** satori clears a cache of the whole module at each call: two at once would take each other's images. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** A card's shapes, and its texts with the places that the layout gave them. */
export interface Layers {
  /** SVG of all but the texts, which lie above it. */
  base: string;
  texts: PlacedText[];
  /** By name. */
  faces: ReadonlyMap<string, Face>;
  /** Of all elements and all lines of text. */
  boxes: Box[];
}

/**
 * Lays a card out with one box for each text, which costs a third of laying out its letters, and the same boxes
 * only once.
 * @returns undefined for a card with a text that only satori can set
 */
export async function cardToLayers(card: Card, theme: Theme, size: Size): Promise<Layers | undefined> {
  const { element, opened } = elementOf(card, theme, size);
  const sources: TextProps[] = [];
  const boxed = expand(element, (text) => textBox(text, sources.push(text) - 1, opened));
  if (!sources.every(({ of, after }) => isSimple(of) && (!after || isSimple(after.of)))) return undefined;
  const { base, boxes } = await layoutOf(boxed, size, opened);
  const texts = boxes.flatMap((box) => {
    const source = sources[box.props["data-text"] as number];
    return source ? placedTexts(source, box, opened) : [];
  });
  const shapes = boxes.filter(({ props }) => !("data-text" in props));
  return { base, texts, faces: opened, boxes: [...shapes, ...texts.flatMap(lineBoxes)] };
}

/** Boxes laid out, and the SVG of those that are seen. */
interface Layout {
  base: string;
  boxes: Box[];
}

/** Cards of one template, theme and size whose texts have like many lines are laid out alike. */
const layouts = new Map<string, Layout>();

/** At this many all layouts are forgotten, so that memory stays flat. */
const mostLayouts = 1000;

async function layoutOf(boxed: JSXNode, size: Size, faces: ReadonlyMap<string, Face>): Promise<Layout> {
  const key = `${size.name} ${JSON.stringify(boxed)}`;
  const known = layouts.get(key);
  if (known) return known;
  const boxes: Box[] = [];
  // satori reads and decodes each font it is given, a tenth of a second each, even where no text is left for it.
  const fonts: typeof faces = hasText(boxed) ? faces : new Map();
  const base = await inTurn(() => layOut(boxed, size, fonts, { onBox: (box) => boxes.push(box) }));
  if (layouts.size >= mostLayouts) layouts.clear();
  layouts.set(key, { base, boxes });
  return { base, boxes };
}

/** Whether words are left in a tree, beside those in a chart's own SVG, which are its description. */
function hasText(node: JSXNode): boolean {
  if (Array.isArray(node)) return node.some(hasText);
  if (typeof node === "string" || typeof node === "number") return true;
  if (typeof node !== "object" || node === null || !("props" in node)) return false;
  const { type, props } = node as JSXElement<{ children?: JSXNode }>;
  return type !== "svg" && hasText(props.children);
}

/** A text where its box was laid out, and what goes on from it on its baseline. */
function placedTexts(source: TextProps, box: Box, faces: ReadonlyMap<string, Face>): PlacedText[] {
  const { of, color, align = "start", after } = source;
  const { top, width } = box;
  const left = box.left - (source.width ? overhang(source) : 0);
  const text: PlacedText = { of, color, align, left, top, width: after ? measuredWidth(of.width) : width };
  if (!after) return [text];
  const rest = {
    of: after.of,
    color: after.color,
    align: "start" as const,
    left: left + text.width + after.gap,
    top: top + baselineOf(of, 0, faces) - baselineOf(after.of, 0, faces),
    width: measuredWidth(after.of.width),
  };
  return [text, rest];
}

/** The boxes that satori would have reported for a text's lines. */
function lineBoxes(text: PlacedText): Box[] {
  const { of, color } = text;
  return of.lines.map((line, index) => {
    const props = lineProps(of, line, color);
    return {
      left: lineLeft(text, index),
      top: text.top + index * of.lineHeight,
      width: measuredWidth(line.width),
      height: of.lineHeight,
      type: "div",
      props: { ...props },
      line: props["data-line"],
    };
  });
}

/** A text as the layout sees it: as wide as its room or its longest line, with its baseline, for what aligns to that. */
function textBox(text: TextProps, index: number, faces: ReadonlyMap<string, Face>): JSXElement {
  const { of, after, above = 0 } = text;
  const height = isSimple(of) ? Math.min(of.height, baselineOf(of, 0, faces)) : of.height;
  const low = after && isSimple(after.of) ? height - baselineOf(after.of, 0, faces) + after.of.height : 0;
  const style = {
    flexShrink: 0,
    width: text.width ?? measuredWidth(of.width) + (after ? after.gap + measuredWidth(after.of.width) : 0),
    height,
    marginTop: above,
    marginBottom: Math.max(of.height, low) - height,
    marginLeft: text.width ? 0 : -overhang(text),
  };
  return { type: "div", key: null, props: { "data-text": index, style } };
}

function elementOf(card: Card, theme: Theme, size: Size): { element: JSXNode; opened: ReadonlyMap<string, Face> } {
  const { metrics, opened } = createMetrics(card.lang);
  const type = createTypesetter(metrics, theme, size, card.lang);
  return { element: templateOf(card.template)(card, theme, size, type), opened };
}

/** Calls every component, so that all text is set and its fonts are open before satori asks for them. */
function expand(node: JSXNode, drawText?: (text: TextProps) => JSXElement): JSXNode {
  if (Array.isArray(node)) return node.map((each) => expand(each, drawText));
  if (typeof node !== "object" || node === null || !("props" in node)) return node;
  const { type, props } = node as JSXElement<{ children?: JSXNode }>;
  if (typeof type === "string") return { ...node, props: { ...props, children: expand(props.children, drawText) } };
  if (drawText && type === (Text as unknown)) return drawText(props as unknown as TextProps);
  const drawn = type(props);
  if (drawn instanceof Promise) throw new Error(`component ${type.name} is asynchronous; a template draws at once`);
  return expand(drawn, drawText);
}

function layOut(
  element: JSXNode,
  size: Size,
  faces: ReadonlyMap<string, Face>,
  { outlines = true, onBox }: SvgOptions,
): Promise<string> {
  return satori(element, {
    width: size.width,
    height: size.height,
    fonts: [...faces.values()].map(({ name, data }) => ({
      name,
      data,
      weight: 400 as const,
      style: "normal" as const,
    })),
    embedFont: outlines,
    // The typesetter has found a font for every character; one that comes here was drawn past it.
    loadAdditionalAsset: (_script, segment) => {
      throw new InputError(`no font of the card has “${segment}”`);
    },
    onStyleError: (error) => {
      throw error;
    },
    ...(onBox && {
      onNodeDetected: ({ left, top, width, height, type: tag, props }) =>
        onBox({ left, top, width, height, type: tag, props, line: props["data-line"] as LineData | undefined }),
    }),
  });
}
