/** Pixels at a box's four sides. */
interface Edges {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The part of a style that decides where a box of a card stands, and what it is filled with. */
export interface BoxStyle {
  position?: "relative" | "absolute" | undefined;
  boxSizing: "border-box" | "content-box";
  flexDirection: "row" | "column";
  justifyContent: "flex-start" | "center" | "flex-end" | "space-between" | "space-evenly";
  alignItems: "stretch" | "flex-start" | "center" | "flex-end";
  flexGrow: number;
  flexShrink: number;
  width?: number | "100%" | undefined;
  height?: number | "100%" | undefined;
  /** Of an absolute box, from its parent's. */
  left: number;
  top: number;
  margin: Edges;
  padding: Edges;
  /** `#rrggbb` */
  background?: string | undefined;
}

/** Values that say what a box is anyway. */
const idle: Record<string, string> = { display: "flex", direction: "ltr" };

const words = {
  position: ["relative", "absolute"],
  boxSizing: ["border-box", "content-box"],
  flexDirection: ["row", "column"],
  justifyContent: ["flex-start", "center", "flex-end", "space-between", "space-evenly"],
  alignItems: ["stretch", "flex-start", "center", "flex-end"],
};

const pixels: readonly string[] = ["flexGrow", "flexShrink", "left", "top"];

/** Edges by the names that say one side of them, where text runs from left to right. */
const edges: Record<string, ["margin" | "padding", keyof Edges]> = {
  marginTop: ["margin", "top"],
  marginRight: ["margin", "right"],
  marginBottom: ["margin", "bottom"],
  marginLeft: ["margin", "left"],
  marginInlineStart: ["margin", "left"],
  paddingTop: ["padding", "top"],
  paddingRight: ["padding", "right"],
  paddingBottom: ["padding", "bottom"],
  paddingLeft: ["padding", "left"],
  paddingInlineStart: ["padding", "left"],
};

/** Reads a box's style. @returns undefined for one that says more than `BoxStyle` has */
export function boxStyle(given: unknown): BoxStyle | undefined {
  const style: BoxStyle = {
    boxSizing: "content-box",
    flexDirection: "row",
    justifyContent: "flex-start",
    alignItems: "stretch",
    flexGrow: 0,
    flexShrink: 1,
    left: Number.NaN,
    top: Number.NaN,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
  };
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value !== undefined && !read(style, name, value)) return undefined;
  }
  const { position, left, top } = style;
  const placed = !Number.isNaN(left) && !Number.isNaN(top);
  const moved = !Number.isNaN(left) || !Number.isNaN(top);
  return (position === "absolute" ? placed : !moved) ? style : undefined;
}

/** @returns whether it is one that a box may have */
function read(style: BoxStyle, name: string, value: unknown): boolean {
  if (name in idle) return idle[name] === value;
  if (name in words) {
    Object.assign(style, { [name]: value });
    return words[name as keyof typeof words].includes(value as string);
  }
  if (name === "background") {
    style.background = value as string;
    return /^#[0-9a-f]{6}$/.test(style.background);
  }
  if (name === "padding") return readPadding(style, value);
  if ((name === "width" || name === "height") && value === "100%") {
    style[name] = value;
    return true;
  }
  if (typeof value !== "number") return false;
  const edge = edges[name];
  if (edge) style[edge[0]][edge[1]] = value;
  else if (name === "insetInlineStart") style.left = value;
  else if (name === "width" || name === "height" || pixels.includes(name)) Object.assign(style, { [name]: value });
  else return false;
  return true;
}

/** "51px 64px 38px": CSS Box Model Module Level 3, the shorthand of up to four sides. */
function readPadding({ padding }: BoxStyle, value: unknown): boolean {
  const sides = String(value)
    .split(" ")
    .map((side) => (/^\d+(?:px)?$/.test(side) ? Number.parseInt(side, 10) : Number.NaN));
  const [top = Number.NaN, right = top, bottom = top, left = right] = sides;
  Object.assign(padding, { top, right, bottom, left });
  return sides.length <= 4 && !sides.some(Number.isNaN);
}
