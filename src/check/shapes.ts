import type { Box } from "../render/svg.ts";

/** What of a picture is looked at: where its boxes are, and the SVG of its shapes, which begins at `origin`. */
export interface Drawn {
  boxes: readonly Box[];
  svg: string;
  origin: { left: number; top: number };
}

/** An element of an SVG as it is written. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** A bar, as the SVG has it. */
export interface Bar {
  amount: number;
  /** Whether it lies, and its length is its width. */
  lies: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  fill: string;
  /** Of bars that go on from each other, which they are one of. */
  stack?: number | undefined;
}

/** The rectangles that the SVG of a card has where its boxes say that there are bars. */
export function barsIn({ svg, boxes, origin }: Drawn): Bar[] {
  const bars = boxes.filter(({ props }) => props["data-amount"] !== undefined);
  if (bars.length === 0) return [];
  const rects = elementsIn(svg).filter(({ name, attributes }) => name === "rect" && attributes.fill);
  return bars.map(({ left, top, props }) => {
    const { background } = (props.style ?? {}) as { background?: string };
    // One of nothing is not drawn.
    const drawn = rects.find(
      ({ attributes: { x, y, fill } }) =>
        Number(x) === left - origin.left && Number(y) === top - origin.top && fill === background,
    );
    const { width = 0, height = 0 } = drawn?.attributes ?? {};
    return {
      amount: props["data-amount"] as number,
      lies: props["data-along"] === "x",
      left,
      top,
      width: Number(width),
      height: Number(height),
      fill: background ?? "",
      stack: props["data-stack"] as number | undefined,
    };
  });
}

/** The SVG of each chart in the SVG of a card, which is embedded as a picture. */
export function chartsIn(svg: string): Element[][] {
  return [...svg.matchAll(/"data:image\/svg\+xml;utf8,([^"]*)"/g)].map(([, data = ""]) =>
    elementsIn(decodeURIComponent(data)),
  );
}

function elementsIn(svg: string): Element[] {
  return [...svg.matchAll(/<(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g)].map(([, name = "", written = ""]) => ({
    name,
    attributes: Object.fromEntries(
      [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    ),
  }));
}
