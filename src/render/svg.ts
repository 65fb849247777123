import satori from "satori";
import type { JSXElement, JSXNode } from "satori/jsx";
import type { Card } from "../card/card.ts";
import type { Size } from "../card/size.ts";
import type { LineData } from "../card/text.tsx";
import type { Theme } from "../card/theme.ts";
import { createTypesetter } from "../card/typesetter.ts";
import { InputError } from "../error.ts";
import { createMetrics, type Face } from "./metrics.ts";
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
  // satori clears a cache of the whole module at each call: two at once would take each other's images.
  const turn = last.then(() => draw(card, theme, size, options));
  last = turn.catch(() => undefined);
  return turn;
}

/** Calls every component, so that all text is set and its fonts are open before satori asks for them. */
function expand(node: JSXNode): JSXNode {
  if (Array.isArray(node)) return node.map(expand);
  if (typeof node !== "object" || node === null || !("props" in node)) return node;
  const { type, props } = node as JSXElement<{ children?: JSXNode }>;
  if (typeof type === "string") return { ...node, props: { ...props, children: expand(props.children) } };
  const drawn = type(props);
  if (drawn instanceof Promise) throw new Error(`component ${type.name} is asynchronous; a template draws at once`);
  return expand(drawn);
}

let last: Promise<unknown> = Promise.resolve();

async function draw(
  card: Card,
  theme: Theme,
  size: Size,
  { outlines = true, onBox, onFace }: SvgOptions,
): Promise<string> {
  const { metrics, opened } = createMetrics(card.lang);
  const type = createTypesetter(metrics, theme, size, card.lang);
  const element = expand(templateOf(card.template)(card, theme, size, type));
  if (onFace) for (const face of opened) onFace(face);
  return satori(element, {
    width: size.width,
    height: size.height,
    fonts: [...opened].map(({ name, data }) => ({ name, data, weight: 400 as const, style: "normal" as const })),
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
