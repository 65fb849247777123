import type { Atlas, Piece } from "./atlas.ts";
import { distanceTo } from "./cap.ts";
import type { Geo, Point, Polygon, Projection } from "./geo.ts";
import { Outline } from "./outline.ts";

/** A map of countries in their surroundings, in pixels from its top left. */
export interface Located {
  land: Outline;
  borders: Outline;
  places: Place[];
  /** The borders that the countries have with each other. */
  shared: Outline;
}

export interface Place {
  code: string;
  outline: Outline;
  bounds: [Point, Point];
  /** Around one that is too small to be seen. */
  ring?: { center: Point; radius: number };
}

/** Pixels, and how many of them are one of `og`. */
interface Sheet {
  width: number;
  height: number;
  pixel: number;
}

/**
 * What is looked at of a country: parts of this share of its largest, and, in radians, no farther from that. It is Alaska, and not
 * Guyane, which is as large a part of France, on the other side of the ocean.
 */
const main = { share: 0.15, reach: 0.9 };

/** What the countries take of the map's width or height. */
const filled = 0.58;

/** Countries that reach farther from their middle than this, in radians, are shown on a map of the world. */
const farthest = 1.15;

/** At least so much is shown to each side of a small country, 6.5 degrees or 720 km: one knows it by its neighbours. */
const leastView = (6.5 * Math.PI) / 180;

/** And at most so much, in radians, to land that it may be known by. */
const mostView = 0.7;

/** Land of another country that one is known by, in steradians: 20,000 km². */
const knownArea = 0.0005;

/** Pixels at `og` under which a country has a ring around it: a feed shows a third of them. */
const leastSeen = 36;
const ringRadius = 30;

/** Pixels at `og` under which an island is left out, where it is not of the countries themselves. */
const leastIsland = 2.5;

/**
 * Countries in their surroundings: the part of the world around them as it is seen from above its middle, areas as large as they are,
 * so that no edge of a map cuts any of them.
 */
export function locate(atlas: Atlas, codes: readonly string[], sheet: Sheet): Located {
  const { geo, countries } = atlas;
  const parts = codes.map((code) => countries.get(code) ?? []);
  const looked = parts.map((each) => mainParts(each, geo));
  const { projection, seen } = viewOf(looked.flat(), atlas, codes, sheet);
  const bounds = looked.map((each) => geo.geoPath(projection).bounds(polygons(each)));
  // Beyond the edge, so that no coast is drawn along it.
  const spare = 8 * sheet.pixel;
  projection.clipExtent([
    [-spare, -spare],
    [sheet.width + spare, sheet.height + spare],
  ]);
  const draw = (object: object, least = 0) => {
    const outline = new Outline(least * sheet.pixel);
    geo.geoPath(projection, outline)(object);
    return outline;
  };
  return {
    land: draw(polygons(atlas.land.filter(seen)), leastIsland),
    borders: draw(lines(atlas.borders.filter(seen))),
    shared: draw(codes.length > 1 ? atlas.bordersAmong(codes) : lines([])),
    places: codes.map((code, index) =>
      placeOf(code, draw(polygons(parts[index] ?? [])), bounds[index] as [Point, Point], sheet.pixel),
    ),
  };
}

function placeOf(code: string, outline: Outline, bounds: [Point, Point], pixel: number): Place {
  const [[left, top], [right, bottom]] = bounds;
  if (Math.max(right - left, bottom - top) >= leastSeen * pixel) return { code, outline, bounds };
  const center: Point = [(left + right) / 2, (top + bottom) / 2];
  return { code, outline, bounds, ring: { center, radius: ringRadius * pixel } };
}

function polygons(pieces: readonly Piece<Polygon>[]): object {
  return { type: "MultiPolygon", coordinates: pieces.map(({ coordinates }) => coordinates) };
}

function lines(pieces: readonly Piece<Point[]>[]): object {
  return { type: "MultiLineString", coordinates: pieces.map(({ coordinates }) => coordinates) };
}

function mainParts(parts: readonly Piece<Polygon>[], geo: Geo): Piece<Polygon>[] {
  const measured = parts.map((part) => ({ part, area: geo.geoArea(polygons([part])) }));
  const largest = measured.reduce(
    (most, each) => (each.area > most.area ? each : most),
    measured[0] as (typeof measured)[0],
  );
  const middle = geo.geoCentroid(polygons([largest.part]));
  return measured
    .filter(({ part, area }) => area >= largest.area * main.share && distanceTo(part.cap, middle) < main.reach)
    .map(({ part }) => part);
}

/** How the world is projected, and what of it may be on the map. */
function viewOf(
  looked: readonly Piece<Polygon>[],
  atlas: Atlas,
  codes: readonly string[],
  { width, height }: Sheet,
): { projection: Projection; seen: (piece: Piece<unknown>) => boolean } {
  const { geo } = atlas;
  const middle = geo.geoCentroid(polygons(looked));
  const reach = Math.max(
    ...looked.flatMap(({ coordinates }) => coordinates.flat().map((point) => geo.geoDistance(middle, point))),
  );
  if (reach > farthest) {
    const world = geo.geoEqualEarth().rotate([-middle[0], 0]);
    return {
      projection: world.fitExtent(
        [
          [0, 0],
          [width, height],
        ],
        { type: "Sphere" },
      ),
      seen: () => true,
    };
  }
  const [across, down] = [(width * (1 - filled)) / 2, (height * (1 - filled)) / 2];
  const projection = geo.geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  projection.fitExtent(
    [
      [across, down],
      [width - across, height - down],
    ],
    polygons(looked),
  );
  const half = Math.min(width, height) / 2;
  if (half / projection.scale() < leastView) {
    const view = Math.max(leastView, Math.min(1.1 * nearestLand(middle, atlas, codes), mostView));
    projection.scale(half / view).translate([width / 2, height / 2]);
  }
  // A point at this angle from the middle is drawn 2 sin(angle / 2) from it.
  const corner = Math.min(1, (Math.hypot(width, height) * 0.75) / (2 * projection.scale()));
  const angle = 2 * Math.asin(corner);
  return { projection, seen: ({ cap }) => corner === 1 || distanceTo(cap, middle) < angle };
}

/** How far it is to land that a small country may be known by. */
function nearestLand(middle: Point, { geo, countries }: Atlas, codes: readonly string[]): number {
  let nearest = mostView;
  for (const [code, parts] of countries) {
    for (const part of codes.includes(code) ? [] : parts) {
      if (distanceTo(part.cap, middle) >= nearest || geo.geoArea(polygons([part])) < knownArea) continue;
      const [outer = []] = part.coordinates;
      nearest = Math.min(nearest, ...outer.map((point) => geo.geoDistance(middle, point)));
    }
  }
  return nearest;
}
