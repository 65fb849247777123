import type { Point } from "./geo.ts";
import type { Located, Place } from "./locator.ts";
import type { Outline } from "./outline.ts";
import type { Area } from "./place-labels.ts";

/** Where a country's name stands on a map. */
export interface PlacedName extends Area {
  /** Whether in the country; else beside it, on ground of its own. */
  inside: boolean;
  /** Whether it reaches beyond the country that it stands in, on ground in that one's colour. */
  over?: boolean;
  /** Where a line to its country goes from and to, where others stand between. */
  line?: [Point, Point];
}

interface Size {
  width: number;
  height: number;
}

/** A place beside a country, and how much it is less its own. */
interface Spot extends Area {
  far: number;
}

/** What a place at a country's corner stands behind one at its side, in eighths of a name on other land. */
const farther = 3;

/** A name with so many eighths on other land stands better over its own, if so much of it lies there. */
const mostCovered = 2;
const leastOver = 0.4;

/** In how many steps a country is gone through for a place that holds its name. */
const steps = 12;

/**
 * Where names stand: each in its country where that has the room, as near to its middle as it can, else beside it, clear of the other
 * countries and names.
 * @param names - their widths and heights, of the places in their order
 * @param space - pixels from a name to its country, and to the edge of the map
 */
export function placeNames(
  { places, land }: Pick<Located, "places" | "land">,
  names: readonly Size[],
  map: Size,
  space: number,
): PlacedName[] {
  const found: PlacedName[] = [];
  const clear = (area: Area) => !places.some((other) => touches(other, area));
  for (const [index, place] of places.entries()) {
    const name = names[index] as Size;
    const free = (area: Area) => found.every((other) => !overlap(area, other)) && isWithin(area, map, space);
    const inside = place.ring
      ? undefined
      : spotsIn(place, name, map).find((area) => free(area) && holds(place, lettersOf(area, space)));
    if (inside) found.push({ ...inside, inside: true });
    else {
      const spots = spotsBeside(place, name, map, space).filter((area) => free(area) && clear(area));
      const best = leastOf(spots, (each) => covered(land, each) + each.far);
      // On a neighbour it would be taken for that one's name, or hide it.
      const over =
        best && !place.ring && covered(land, best) >= mostCovered
          ? spotsIn(place, name, map).find(
              (area) =>
                free(area) &&
                shareIn(place, area) >= leastOver &&
                !places.some((other) => other !== place && touches(other, area)),
            )
          : undefined;
      if (over) {
        found.push({ ...over, inside: true, over: true });
        continue;
      }
      found.push(
        best ? { ...areaOf(best), inside: false } : led(place, name, map, (area) => free(area) && clear(area)),
      );
    }
  }
  return found;
}

/** Places in a country's part that the map shows, those near its middle first. */
function spotsIn({ bounds }: Place, { width, height }: Size, map: Size): Area[] {
  const [[left, top], [right, bottom]] = bounds;
  const [from, to]: [Point, Point] = [
    [Math.max(0, left), Math.max(0, top)],
    [Math.min(map.width, right), Math.min(map.height, bottom)],
  ];
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const spots: { area: Area; far: number }[] = [];
  for (let down = 0; down <= steps; down++) {
    for (let across = 0; across <= steps; across++) {
      const x = from[0] + ((to[0] - from[0]) * across) / steps;
      const y = from[1] + ((to[1] - from[1]) * down) / steps;
      const area = { left: Math.round(x - width / 2), top: Math.round(y - height / 2), width, height };
      spots.push({ area, far: Math.hypot(x - middle[0], y - middle[1]) });
    }
  }
  return spots.sort((a, b) => a.far - b.far).map(({ area }) => area);
}

/** Whether an area lies in a country. */
function holds(place: Place, area: Area): boolean {
  return shareIn(place, area) === 1;
}

/** How much of an area lies in a country, looked at in eight columns and four rows. */
function shareIn({ outline }: Place, { left, top, width, height }: Area): number {
  const points = Array.from(
    { length: 32 },
    (_, index): Point => [left + (width * (index % 8)) / 7, top + (height * Math.floor(index / 8)) / 3],
  );
  return points.filter((point) => outline.contains(point)).length / points.length;
}

/** Places around a country, the usual ones first, held on the map. */
function spotsBeside(place: Place, { width, height }: Size, map: Size, space: number): Spot[] {
  const { left, top, right, bottom } = extentOf(place);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const beside: Point[] = [
    [right + space, y - height / 2],
    [left - space - width, y - height / 2],
    [x - width / 2, bottom + space],
    [x - width / 2, top - space - height],
  ];
  const cornerwise = [right + space, left - space - width].flatMap((column): Point[] => [
    [column, bottom],
    [column, top - height],
  ]);
  return [...beside, ...cornerwise].map(([column, row], index) => ({
    left: Math.round(Math.max(space, Math.min(column, map.width - space - width))),
    top: Math.round(Math.max(space, Math.min(row, map.height - space - height))),
    width,
    height,
    far: index < beside.length ? 0 : farther,
  }));
}

/** The nearest free place anywhere on the map, with a line to the country. */
function led(place: Place, name: Size, map: Size, free: (area: Area) => boolean): PlacedName {
  const middle = middleOf(place, map);
  const distance = (area: Area) =>
    Math.hypot(area.left + area.width / 2 - middle[0], area.top + area.height / 2 - middle[1]);
  const spots = Array.from({ length: (2 * steps + 1) ** 2 }, (_, index): Area => {
    const [column, row] = [index % (2 * steps + 1), Math.floor(index / (2 * steps + 1))];
    const across = ((map.width - name.width) * column) / (2 * steps);
    return { ...name, left: Math.round(across), top: Math.round(((map.height - name.height) * row) / (2 * steps)) };
  });
  const found = leastOf(spots.filter(free), distance);
  const area = found ?? {
    ...name,
    left: Math.round(middle[0] - name.width / 2),
    top: Math.round(middle[1] - name.height / 2),
  };
  const from: Point = [
    Math.max(area.left, Math.min(middle[0], area.left + area.width)),
    Math.max(area.top, Math.min(middle[1], area.top + area.height)),
  ];
  return { ...area, inside: false, line: [from, middle] };
}

/** A point in a country, as near to its middle as there is one. */
function middleOf(place: Place, map: Size): Point {
  if (place.ring) return place.ring.center;
  const points = spotsIn(place, { width: 0, height: 0 }, map).map(({ left, top }): Point => [left, top]);
  return points.find((point) => place.outline.contains(point)) ?? (points[0] as Point);
}

function areaOf({ left, top, width, height }: Area): Area {
  return { left, top, width, height };
}

/** How much of an area has land under it, in eighths: the name of a country in another would be taken for that one's. */
function covered(land: Outline, { left, top, width, height }: Area): number {
  const points = Array.from(
    { length: 16 },
    (_, index): Point => [left + (width * (index % 8)) / 7, top + (index < 8 ? 0 : height)],
  );
  return Math.round(points.filter((point) => land.contains(point)).length / 2);
}

/** The first of those with the least. */
function leastOf<Each>(all: readonly Each[], of: (each: Each) => number): Each | undefined {
  const amounts = all.map(of);
  return all[amounts.indexOf(Math.min(...amounts))];
}

/** What the letters of a name take of its lines, which are higher, with some of the country on either side. */
function lettersOf({ left, top, width, height }: Area, space: number): Area {
  return { left: left - space / 2, top: top + height * 0.2, width: width + space, height: height * 0.6 };
}

function extentOf({ bounds, ring }: Place): { left: number; top: number; right: number; bottom: number } {
  if (!ring) return { left: bounds[0][0], top: bounds[0][1], right: bounds[1][0], bottom: bounds[1][1] };
  const { center, radius } = ring;
  return { left: center[0] - radius, top: center[1] - radius, right: center[0] + radius, bottom: center[1] + radius };
}

/** Whether some of a country, or of its ring, lies under an area. */
function touches({ outline, ring }: Place, area: Area): boolean {
  const { left, top, width, height } = area;
  if (ring) {
    const [x, y] = ring.center;
    const nearest = [Math.max(left, Math.min(x, left + width)), Math.max(top, Math.min(y, top + height))] as const;
    if (Math.hypot(nearest[0] - x, nearest[1] - y) < ring.radius * 1.1) return true;
  }
  const within = ([x, y]: Point) => left <= x && x <= left + width && top <= y && y <= top + height;
  return outline.contains([left + width / 2, top + height / 2]) || outline.rings.some((each) => each.some(within));
}

function isWithin({ left, top, width, height }: Area, map: Size, space: number): boolean {
  return left >= space && top >= space && left + width <= map.width - space && top + height <= map.height - space;
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
