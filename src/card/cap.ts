import type { Point } from "./geo.ts";

/** A round piece of the globe that something lies in. */
export interface Cap {
  /** Of the earth's middle, of length 1. */
  middle: Vector;
  /** Radians. */
  reach: number;
}

type Vector = [number, number, number];

export function capOf(points: readonly Point[]): Cap {
  const vectors = points.map(vectorOf);
  const sum = vectors.reduce<Vector>((all, [x, y, z]) => [all[0] + x, all[1] + y, all[2] + z], [0, 0, 0]);
  const length = Math.hypot(...sum) || 1;
  const middle = sum.map((part) => part / length) as Vector;
  return { middle, reach: Math.max(0, ...vectors.map((each) => angle(middle, each))) };
}

/** Radians from a point to the nearest that may lie in a cap; 0 in it. */
export function distanceTo({ middle, reach }: Cap, point: Point): number {
  return Math.max(0, angle(middle, vectorOf(point)) - reach);
}

function vectorOf([longitude, latitude]: Point): Vector {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function angle(one: Vector, other: Vector): number {
  const cosine = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  return Math.acos(Math.max(-1, Math.min(1, cosine)));
}
