/** A rectangle in pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Point = [x: number, y: number];

interface Label {
  width: number;
  height: number;
  /** Index of the point that it names. */
  point: number;
}

/**
 * Where labels stand beside the points of a line, in the order they are given: over, under or beside their point,
 * clear of the labels before them, and of the line where that leaves a place.
 * @param space - pixels between a point's middle and its label
 * @param taken - where no label may stand
 * @param others - other lines, which no label may cross
 * @returns undefined for a label that has no place
 */
export function placeLabels(
  labels: readonly Label[],
  shape: readonly Point[],
  plot: Area,
  space: number,
  taken: readonly Area[] = [],
  others: readonly (readonly Point[])[] = [],
): (Area | undefined)[] {
  const placed: Area[] = [...taken];
  return labels.map(({ width, height, point }) => {
    const [x, y] = shape[point] as Point;
    const areas = spots(x, y, { width, height }, space, isLow(shape, point)).map(({ left, top, ...area }) => ({
      ...area,
      left: Math.round(clamp(left, plot.left, plot.left + plot.width - width)),
      top: Math.round(top),
    }));
    const free = areas.filter(
      (area) =>
        area.top >= plot.top &&
        area.top + height <= plot.top + plot.height &&
        !placed.some((each) => meet(each, area)) &&
        !others.some((other) => crosses(other, area)),
    );
    const chosen = free.find((area) => !crosses(shape, area)) ?? free[0];
    if (chosen) placed.push(chosen);
    return chosen;
  });
}

/** The places that a label may have, the usual one first: over a point, and under one from which the line rises. */
function spots(
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
  space: number,
  low: boolean,
): Area[] {
  const size = { width, height };
  const over = { ...size, left: x - width / 2, top: y - space - height };
  const under = { ...size, left: x - width / 2, top: y + space };
  const aside = [x - space - width, x + space].flatMap((left) => [
    { ...size, left, top: over.top },
    { ...size, left, top: under.top },
    { ...size, left, top: y - height / 2 },
  ]);
  return [...(low ? [under, over] : [over, under]), ...aside];
}

/** Whether the points beside it are both higher on the picture, or the only one is. */
function isLow(shape: readonly Point[], point: number): boolean {
  const y = shape[point]?.[1] ?? 0;
  return [shape[point - 1], shape[point + 1]].every((beside) => beside === undefined || beside[1] < y);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function meet(a: Area, b: Area): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Whether the line runs through a label. */
function crosses(shape: readonly Point[], area: Area): boolean {
  return shape.some((to, index) => {
    const from = shape[index - 1];
    if (!from) return false;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
      const x = from[0] + (to[0] - from[0]) * share;
      const y = from[1] + (to[1] - from[1]) * share;
      return meet({ left: x - 3, top: y - 3, width: 6, height: 6 }, area);
    });
  });
}
