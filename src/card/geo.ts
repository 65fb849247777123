/** [longitude, latitude] in degrees, or [x, y] in pixels. */
export type Point = [number, number];

/** Its outline, and holes in it. RFC 7946, 3.1.6 */
type Ring = Point[];
export type Polygon = Ring[];

/** What a map draws on: d3-geo takes a canvas's context for it. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(): void;
}

/** https://d3js.org/d3-geo/projection */
export interface Projection {
  (point: Point): Point | null;
  rotate(angles: [number, number]): this;
  fitExtent(extent: [Point, Point], object: object): this;
  scale(): number;
  scale(pixels: number): this;
  translate(): Point;
  translate(point: Point): this;
  clipExtent(extent: [Point, Point]): this;
}

/** What is used of d3-geo: https://d3js.org/d3-geo */
export interface Geo {
  geoAzimuthalEqualArea(): Projection;
  geoEqualEarth(): Projection;
  geoPath(projection: Projection, pen?: Pen): { (object: object): void; bounds(object: object): [Point, Point] };
  geoCentroid(object: object): Point;
  geoDistance(one: Point, other: Point): number;
  geoArea(object: object): number;
}
