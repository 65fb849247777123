import type { JSXElement, JSXNode } from "satori/jsx";
import { InputError } from "../base/error.ts";
import { hasByline } from "../card/byline.ts";
import type { Card } from "../card/card.ts";
import { iconsOf, provideIcon, withShownIcons } from "../card/icons.ts";
import { isOnPhoto } from "../card/photo-layout.ts";
import type { Size } from "../card/size.ts";
import { type LineData, Text, type TextProps } from "../card/text.tsx";
import type { Theme } from "../card/theme.ts";
import { createTypesetter } from "../card/typesetter.ts";
import type { AbsentGlyph } from "./absent-glyph.ts";
import { loadAtlas } from "./atlas.ts";
import { inspectPictures } from "./element-pictures.ts";
import type { Face } from "./face.ts";
import { loadFontReader } from "./font.ts";
import { readIcon } from "./icons.ts";
import { readMarkup } from "./markup.ts";
import { createMetrics } from "./metrics.ts";
import { satori } from "./satori.ts";
import type { Stage } from "./stage.ts";
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

interface SvgOptions {
  /** Letters as outlines, so that the SVG needs no font; default true. `false` keeps words readable, for snapshots. */
  outlines?: boolean;
  /** Called with the box of each element. */
  onBox?: (box: Box) => void;
  /** Called with each font file that the card uses. */
  onFace?: (face: Face) => void;
  /** Called with each character that nothing draws. */
  onAbsent?: (glyph: AbsentGlyph) => void;
  /** Draws a moment of its animation; default the whole card. */
  stage?: Stage | undefined;
}

/**
 * Draws a card as SVG.
 * @throws InputError for an unknown template or a missing font
 */
export async function cardToSvg(card: Card, theme: Theme, size: Size, options: SvgOptions = {}): Promise<string> {
  if (card.map) await loadAtlas();
  const { element, metrics, dress } = await elementOf(card, theme, size, options.stage);
  const { opened } = metrics;
  const expanded = expand(element, { dress });
  if (options.onAbsent) for (const glyph of metrics.absent) options.onAbsent(glyph);
  if (options.onFace) for (const face of opened.values()) options.onFace(face);
  return layOut(expanded, size, opened, options);
}

let last: Promise<unknown> = Promise.resolve();

/** satori clears a cache of the whole module at each call: two at once would take each other's images. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** What a card's template draws, and what its texts are set with: what that opened, and missed, is known once it is expanded. */
export async function elementOf(
  card: Card,
  theme: Theme,
  size: Size,
  stage?: Stage,
): Promise<{ element: JSXNode; metrics: ReturnType<typeof createMetrics>; dress?: Dress }> {
  await loadFontReader();
  const metrics = createMetrics(card.lang, JSON.stringify(card));
  if (card.markup !== undefined) return { element: readMarkup(card.markup, theme, metrics.metrics), metrics };
  const type = createTypesetter(metrics.metrics, theme, size, card.lang);
  const shown = withShownIcons(card, size);
  for (const name of iconsOf(shown)) provideIcon(name, readIcon(name));
  const template = await templateOf(card.template);
  const element = template(shown, dressed(theme, shown, size), size, type);
  return { element, metrics, ...(stage && { dress: (each) => stage(each, type) }) };
}

/** The theme with what a card asks of its frame. */
function dressed(theme: Theme, card: Card, size: Size): Theme {
  const byline = hasByline(card, size);
  if (!byline && !card.icon) return theme;
  // Nothing hangs from a poster's edge or a photograph's, from under an app's controls, or from a brand without a tab.
  const bare =
    card.frame === "poster" ||
    (card.photo !== undefined && isOnPhoto(card)) ||
    size.safe.top > 0 ||
    theme.rules.heavy === 0;
  return { ...theme, byline, flag: card.icon ? (bare ? "bare" : "hanging") : undefined };
}

/** Makes another element of one. */
type Dress = (element: JSXElement) => JSXElement;

interface Expansion {
  /** Called with each element before it is drawn. */
  dress?: Dress | undefined;
  /** Draws a text in the place of `Text`. */
  drawText?: (text: TextProps) => JSXElement;
}

/** Calls every component, so that all text is set and its fonts are open before satori asks for them. */
export function expand(node: JSXNode, expansion: Expansion = {}): JSXNode {
  if (Array.isArray(node)) return node.map((each) => expand(each, expansion));
  if (node instanceof Promise) throw new InputError("the template is asynchronous; a template draws at once");
  if (typeof node !== "object" || node === null || !("props" in node)) return node;
  const { dress, drawText } = expansion;
  const { type, props } = (dress ? dress(node as JSXElement) : node) as JSXElement<{ children?: JSXNode }>;
  if (typeof type === "string")
    return { ...node, type, props: { ...props, children: expand(props.children, expansion) } };
  if (drawText && type === (Text as unknown)) return drawText(props as unknown as TextProps);
  const drawn = type(props);
  if (drawn instanceof Promise) throw new Error(`component ${type.name} is asynchronous; a template draws at once`);
  return expand(drawn, expansion);
}

/**
 * Lays out and draws what `expand` made, as SVG.
 * @throws InputError for a picture that stands elsewhere, or is none that can be drawn
 */
export async function layOut(
  element: JSXNode,
  size: Size,
  faces: ReadonlyMap<string, Face>,
  { outlines = true, onBox }: SvgOptions,
): Promise<string> {
  await inspectPictures(element);
  return inTurn(() =>
    satori(element, {
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
    }),
  );
}
