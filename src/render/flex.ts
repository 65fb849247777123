import type { JSXElement, JSXNode } from "satori/jsx";
import { type BoxStyle, boxStyle } from "./box-style.ts";

/** An element laid out, in pixels from the card's top left. */
interface LaidOut {
  left: number;
  top: number;
  width: number;
  height: number;
  element: Element;
  style: BoxStyle;
}

interface FlexLayout {
  /** Each before those in it. */
  boxes: LaidOut[];
  /** The lowest first: CSS 2.2, appendix E, "Elaborate description of Stacking Contexts". */
  stacked: LaidOut[];
}

type Element = JSXElement<{ style?: unknown; children?: JSXNode }>;

interface Node {
  element: Element;
  style: BoxStyle;
  children: Node[];
  /** Those that are not absolute, which stand wherever they say. */
  flow: Node[];
}

type Axis = "width" | "height";

/**
 * Lays a card's boxes out by CSS Flexible Box Layout Module Level 1, as far as templates use it: boxes of known sizes on one line,
 * from left to right, of which none shrinks. satori knows all of CSS, and takes 4 to 6 ms for each layout until V8 has compiled it.
 * @returns undefined for what satori has to lay out
 */
export function layOutBoxes(
  card: JSXNode,
  { width, height }: { width: number; height: number },
): FlexLayout | undefined {
  const node = nodeOf(card);
  if (!node || ownLength(node, "width") !== width || ownLength(node, "height") !== height) return undefined;
  const { position, margin } = node.style;
  if (position === "absolute" || both(margin, "width") !== 0 || both(margin, "height") !== 0) return undefined;
  const root = { left: 0, top: 0, width, height };
  // The card itself lies under all, whether it is positioned or not.
  const ground: LaidOut[] = [];
  const placed: Placed = { boxes: [], layers: [ground] };
  if (!place({ ...node, style: { ...node.style, position: undefined } }, root, placed, ground)) return undefined;
  return { boxes: placed.boxes, stacked: placed.layers.flat() };
}

/** Props of which satori reads none, beside what is in a box. */
const unread = /^(?:style|children|data-.*)$/;

/** @returns undefined for words, pictures, and styles that only satori knows */
function nodeOf(given: JSXNode): Node | undefined {
  if (typeof given !== "object" || given === null || Array.isArray(given) || !("props" in given)) return undefined;
  const element = given as Element;
  const { type, props } = element;
  const style =
    type === "div" && Object.keys(props).every((name) => unread.test(name)) ? boxStyle(props.style) : undefined;
  if (!style) return undefined;
  const children: Node[] = [];
  for (const child of childrenOf(props.children)) {
    const node = nodeOf(child);
    // What is absolute stands from the nearest that is positioned: its parent, or it is satori's to place.
    if (!node || (node.style.position === "absolute" && style.position === undefined)) return undefined;
    children.push(node);
  }
  return { element, style, children, flow: children.filter((child) => child.style.position !== "absolute") };
}

/** What is drawn of them: a condition that does not hold leaves nothing. */
function childrenOf(children: JSXNode): JSXNode[] {
  if (Array.isArray(children)) return children.flatMap(childrenOf);
  return children === undefined || children === null || typeof children === "boolean" || children === ""
    ? []
    : [children];
}

/** What has been placed, and the layer of each box that is positioned, with all in it that is not. */
interface Placed {
  boxes: LaidOut[];
  layers: LaidOut[][];
}

/**
 * @param under - the layer of what it stands in
 * @returns whether all that is in it could be placed
 */
function place(node: Node, box: Box, placed: Placed, under: LaidOut[]): boolean {
  const { element, style, children } = node;
  const [left, top] = [Math.round(box.left), Math.round(box.top)];
  const width = Math.round(box.left + box.width) - left;
  const height = Math.round(box.top + box.height) - top;
  const laidOut = { left, top, width, height, element, style };
  const layer = style.position ? [] : under;
  if (style.position) placed.layers.push(layer);
  placed.boxes.push(laidOut);
  layer.push(laidOut);
  const flow = flowBoxes(node, box);
  return (
    flow !== undefined &&
    children.every((child) => place(child, flow.get(child) ?? absoluteBox(child, box), placed, layer))
  );
}

/** In pixels from the card's top left, and not yet whole ones. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const sides = { width: ["left", "right"], height: ["top", "bottom"] } as const;

/** Pixels of a margin or of a padding on both sides. */
function both(edges: BoxStyle["margin"], axis: Axis): number {
  return edges[sides[axis][0]] + edges[sides[axis][1]];
}

/** @returns undefined where boxes would have to shrink */
function flowBoxes(node: Node, box: Box): Map<Node, Box> | undefined {
  const { style, flow } = node;
  const main = style.flexDirection === "row" ? "width" : "height";
  const cross = main === "width" ? "height" : "width";
  const inner = (axis: Axis) => box[axis] - both(style.padding, axis);
  const lengths = flow.map((child) => lengthIn(child, main, inner(main)));
  const used = lengths.reduce((sum, length, index) => sum + length + both((flow[index] as Node).style.margin, main), 0);
  let spare = inner(main) - used;
  const grows = flow.reduce((sum, { style: { flexGrow } }) => sum + flexGrow, 0);
  if (spare < 0 && flow.some((child) => mayShrink(child, main))) return undefined;
  const share = spare > 0 && grows > 0 ? spare / Math.max(1, grows) : 0;
  spare -= share * grows;
  const { before, between } = justified(style.justifyContent, spare, flow.length);
  const boxes = new Map<Node, Box>();
  let at = box[start(main)] + style.padding[sides[main][0]] + before;
  for (const [index, child] of flow.entries()) {
    const { margin, flexGrow } = child.style;
    const length = (lengths[index] as number) + share * flexGrow;
    const room = inner(cross) - both(margin, cross);
    const across = acrossOf(child, cross, inner(cross), room, style.alignItems);
    const aligned = { stretch: 0, "flex-start": 0, center: (room - across) / 2, "flex-end": room - across };
    const from =
      box[start(cross)] + style.padding[sides[cross][0]] + margin[sides[cross][0]] + aligned[style.alignItems];
    at += margin[sides[main][0]];
    boxes.set(
      child,
      main === "width"
        ? { left: at, top: from, width: length, height: across }
        : { left: from, top: at, width: across, height: length },
    );
    at += length + margin[sides[main][1]] + between;
  }
  return boxes;
}

/** No box shrinks below what is in it (chapter 4.5, "Automatic Minimum Size of Flex Items"). */
function mayShrink(node: Node, main: Axis): boolean {
  const { style } = node;
  return style.flexShrink > 0 && style[main] !== undefined && contentLength(node, main) < ownLength(node, main);
}

function start(axis: Axis): "left" | "top" {
  return axis === "width" ? "left" : "top";
}

function acrossOf(child: Node, cross: Axis, inner: number, room: number, align: BoxStyle["alignItems"]): number {
  return child.style[cross] === undefined && align === "stretch" ? room : lengthIn(child, cross, inner);
}

/** Pixels before the first of a line's boxes and between two of them. */
function justified(how: BoxStyle["justifyContent"], spare: number, count: number): { before: number; between: number } {
  if (how === "center") return { before: spare / 2, between: 0 };
  if (how === "flex-end") return { before: spare, between: 0 };
  if (spare > 0 && how === "space-between" && count > 1) return { before: 0, between: spare / (count - 1) };
  if (spare > 0 && how === "space-evenly") return { before: spare / (count + 1), between: spare / (count + 1) };
  return { before: 0, between: 0 };
}

/** How long a box is in a parent with so many pixels inside. */
function lengthIn(node: Node, axis: Axis, inner: number): number {
  const own = node.style[axis];
  return own === "100%" ? inner : ownLength(node, axis);
}

/** How long a box is by itself: as it says, or as what is in it. */
function ownLength(node: Node, axis: Axis): number {
  const { boxSizing, padding, [axis]: own } = node.style;
  if (typeof own !== "number") return contentLength(node, axis);
  return boxSizing === "border-box" ? own : own + both(padding, axis);
}

function contentLength({ style, flow }: Node, axis: Axis): number {
  const padding = both(style.padding, axis);
  const lengths = flow.map((child) => ownLength(child, axis) + both(child.style.margin, axis));
  const along = style.flexDirection === (axis === "width" ? "row" : "column");
  return padding + (along ? lengths.reduce((sum, length) => sum + length, 0) : Math.max(0, ...lengths));
}

/** Where a box says that it stands in its parent. It is as long as what is in it, and as nothing where its parent has no room at all. */
function absoluteBox(child: Node, parent: Box): Box {
  const { left, top, margin } = child.style;
  const length = (axis: Axis) => lengthIn(child, axis, parent[axis]);
  return {
    left: parent.left + left + margin.left,
    top: parent.top + top + margin.top,
    width: child.style.width === undefined && parent.width <= left ? 0 : length("width"),
    height: length("height"),
  };
}
