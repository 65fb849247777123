import type { JSXElement, JSXNode } from "satori/jsx";
import type { Size } from "../card/size.ts";
import type { Face } from "./face.ts";
import { layOutBoxes } from "./flex.ts";
import { type Box, layOut } from "./svg.ts";

/** Boxes laid out, and the SVG of those that are seen. */
interface Layout {
  base: string;
  boxes: Box[];
}

/** Cards of one template, theme and size whose texts have like many lines are laid out alike. */
const layouts = new Map<string, Layout>();

/** At this many all layouts are forgotten, so that memory stays flat. */
const mostLayouts = 1000;

export async function layoutOf(boxed: JSXNode, size: Size, faces: ReadonlyMap<string, Face>): Promise<Layout> {
  // satori reads and decodes each font it is given, a tenth of a second each, even where no text is left for it.
  const fonts: typeof faces = hasText(boxed) ? faces : new Map();
  const key = [size.name, ...fonts.keys(), JSON.stringify(boxed)].join(" ");
  const known = layouts.get(key);
  if (known) return known;
  const layout = plainLayout(boxed, size) ?? (await satoriLayout(boxed, size, fonts));
  if (layouts.size >= mostLayouts) layouts.clear();
  layouts.set(key, layout);
  return layout;
}

/** @returns undefined where there is more than boxes of one colour */
export function plainLayout(boxed: JSXNode, { width, height }: Size): Layout | undefined {
  const laidOut = layOutBoxes(boxed, { width, height });
  if (!laidOut) return undefined;
  const rects = laidOut.stacked.map(({ left, top, width, height, style: { background } }) =>
    background ? `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${background}"/>` : "",
  );
  const base = `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${rects.join("")}</svg>`;
  const boxes = laidOut.boxes.map(({ left, top, width, height, element }): Box => {
    const { children: _, ...props } = element.props;
    return { left, top, width, height, type: "div", props };
  });
  return { base, boxes };
}

export async function satoriLayout(boxed: JSXNode, size: Size, fonts: ReadonlyMap<string, Face>): Promise<Layout> {
  const boxes: Box[] = [];
  const base = await layOut(boxed, size, fonts, { onBox: (box) => boxes.push(box) });
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
