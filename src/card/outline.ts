import type { Pen, Point } from "./geo.ts";

/** Points nearer to the last one than this, in pixels, are left out: nobody sees them, and a coast has tens of thousands. */
const nearest = 1;

/** Keeps what is drawn on it, as SVG path data and as points. */
export class Outline implements Pen {
  readonly rings: Point[][] = [];
  readonly #lines: Point[][] = [];
  #line: Point[] = [];
  readonly #least: number;

  /** @param least - pixels across of what is kept of it, where it has an inside */
  constructor(least = 0) {
    this.#least = least;
  }

  moveTo(x: number, y: number): void {
    this.#end();
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const [left, top] = this.#line.at(-1) ?? [x, y];
    if (Math.abs(x - left) + Math.abs(y - top) >= nearest) this.#line.push([x, y]);
  }

  closePath(): void {
    // Of two points, it has no inside.
    if (this.#line.length > 2 && across(this.#line) >= this.#least) this.rings.push(this.#line);
    this.#line = [];
  }

  /** A point, which a map of countries has none of. */
  arc(): void {}

  #end(): void {
    if (this.#line.length > 1) this.#lines.push(this.#line);
    this.#line = [];
  }

  get data(): string {
    this.#end();
    return [...this.rings.map((ring) => `${pathOf(ring)}Z`), ...this.#lines.map(pathOf)].join("");
  }

  /** Whether a point is in it: an outline's inside, and not that of a hole. */
  contains([x, y]: Point): boolean {
    let inside = false;
    for (const ring of this.rings) {
      for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
        const [ax, ay] = ring[index] as Point;
        const [bx, by] = ring[last] as Point;
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      }
    }
    return inside;
  }
}

function across(line: readonly Point[]): number {
  const sides = ([0, 1] as const).map((axis) => {
    const places = line.map((point) => point[axis]);
    return Math.max(...places) - Math.min(...places);
  });
  return Math.max(...sides);
}

function pathOf(line: readonly Point[]): string {
  return line.map(([x, y], index) => `${index === 0 ? "M" : "L"}${tenths(x)},${tenths(y)}`).join("");
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
