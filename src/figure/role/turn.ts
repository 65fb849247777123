import type { Mention } from "../mention.ts";

/** Degrees of a whole turn and of half a one. */
const turns: ReadonlySet<number> = new Set([180, 360]);

/** "360-Grad-Videos", "un giro de 180 grados", "a 360-degree camera": all around, or the other way, which is no amount of anything. */
export function isTurn({ kind, unit, amount }: Mention): boolean {
  return kind === "measure" && unit === "degree" && turns.has(amount);
}
