import satori from "satori";
import type { JSXElement, JSXNode } from "satori/jsx";
import type { Card } from "../card/card.ts";
import type { Size } from "../card/size.ts";
import { type LineData, lineProps, Text, type TextProps } from "../card/text.tsx";
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
 * Lays a card out with one box for each text, which costs a third of laying out its letters.
 * @returns undefined for a card with a text that only satori can set
 */
export function cardToLayers(card: Card, theme: Theme, size: Size): Promise<Layers | undefined> {
  return inTurn(async () => {
    const { element, opened } = elementOf(card, theme, size);
    const sources: TextProps[] = [];
    const boxed = expand(element, (text) => textBox(text, sources.push(text) - 1, opened));
    if (!sources.every(({ of }) => isSimple(of))) return undefined;
    const texts: PlacedText[] = [];
    const boxes: Box[] = [];
    // satori reads and decodes each font it is given, a tenth of a second each, even where no text is left for it.
    const base = await layOut(boxed, size, hasText(boxed) ? opened : new Map(), {
      onBox(box) {
        const source = sources[box.props["data-text"] as number];
        if (!source) return void boxes.push(box);
        const { left, top, width } = box;
        const text = { of: source.of, color: source.color, align: source.align ?? "start", left, top, width };
        texts.push(text);
        boxes.push(...lineBoxes(text));
      },
    });
    return { base, texts, faces: opened, boxes };
  });
}

/** Whether words are left in a tree, beside those in a chart's own SVG, which are its description. */
function hasText(node: JSXNode): boolean {
  if (Array.isArray(node)) return node.some(hasText);
  if (typeof node === "string" || typeof node === "number") return true;
  if (typeof node !== "object" || node === null || !("props" in node)) return false;
  const { type, props } = node as JSXElement<{ children?: JSXNode }>;
  return type !== "svg" && hasText(props.children);
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

/** A text as the layout sees it: as wide as its longest line, with its baseline, for what aligns to that. */
function textBox({ of, optical }: TextProps, index: number, faces: ReadonlyMap<string, Face>): JSXElement {
  const height = isSimple(of) ? Math.min(of.height, baselineOf(of, 0, faces)) : of.height;
  const style = {
    flexShrink: 0,
    width: measuredWidth(of.width),
    height,
    marginBottom: of.height - height,
    marginLeft: optical && of.direction === "ltr" ? -Math.round(of.bearing) : 0,
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
