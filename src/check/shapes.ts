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

/** The rectangles, or those with rounded ends, that the SVG of a card has where its boxes say that there are bars. */
export function barsIn({ svg, boxes, origin }: Drawn): Bar[] {
  const bars = boxes.filter(({ props }) => props["data-amount"] !== undefined);
  if (bars.length === 0) return [];
  const rects = elementsIn(svg).filter(({ name, attributes }) => /^(?:rect|path)$/.test(name) && attributes.fill);
  return bars.map(({ left, top, props }) => {
    const { background } = (props.style ?? {}) as { background?: string };
    // One of nothing is not drawn.
    const drawn = rects.find(
      ({ attributes: { x, y, fill } }) =>
        Number(x) === left - origin.left && Number(y) === top - origin.top && fill === background,
    );
    const { d, width = 0, height = 0 } = drawn?.attributes ?? {};
    return {
      amount: props["data-amount"] as number,
      lies: props["data-along"] === "x",
      left,
      top,
      ...(d === undefined ? { width: Number(width), height: Number(height) } : extentOf(d)),
      fill: background ?? "",
      stack: props["data-stack"] as number | undefined,
    };
  });
}

/** How far a path of lines along the axes and of arcs between them goes, as satori draws a box with rounded corners. */
function extentOf(path: string): { width: number; height: number } {
  let [x, y] = [0, 0];
  const [across, down] = [[0], [0]];
  for (const [, command, numbers = ""] of path.matchAll(/([hvaHVA])([^a-zA-Z]*)/g)) {
    const given = numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === "h") x += given[0] ?? 0;
    else if (command === "v") y += given[0] ?? 0;
    else [x, y] = [x + (given[5] ?? 0), y + (given[6] ?? 0)];
    across.push(x);
    down.push(y);
  }
  return { width: Math.max(...across) - Math.min(...across), height: Math.max(...down) - Math.min(...down) };
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
