import type { Cap } from "./cap.ts";
import type { Geo, Point, Polygon } from "./geo.ts";

/** A piece of land, or of a line between countries, with the part of the globe that it lies in. */
export interface Piece<Coordinates> {
  cap: Cap;
  coordinates: Coordinates;
}

/** The world's countries, and what draws them. */
export interface Atlas {
  geo: Geo;
  /** Their parts, by code. */
  countries: ReadonlyMap<string, readonly Piece<Polygon>[]>;
  land: readonly Piece<Polygon>[];
  borders: readonly Piece<Point[]>[];
  /** The lines between some countries, as GeoJSON. */
  bordersAmong(codes: readonly string[]): object;
}

let atlas: Atlas | undefined;

/** Makes the world known to templates, which load nothing. */
export function provideAtlas(loaded: Atlas): void {
  atlas = loaded;
}

/** @throws Error where none was provided: a card with a map is drawn after that */
export function providedAtlas(): Atlas {
  if (!atlas) throw new Error("no atlas is loaded");
  return atlas;
}
