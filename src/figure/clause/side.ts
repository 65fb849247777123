import { numberAt } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import { unitAt } from "../unit/unit-at.ts";

/** Where a quantity stands. */
interface Place {
  first: number;
  next: number;
}

/** "122 by | 244 centimetres": the unit is of both sides, of which this is one. */
export function isHalfSize(scene: Scene, { first }: Place): boolean {
  return isAcross(scene, first - 1) && scene.tokens[first - 2]?.type === "number";
}

/** "2 m | × 3 m": one side of a thing is not how large it is. */
export function isSide(scene: Scene, { first, next }: Place): boolean {
  return (
    (isAcross(scene, first - 1) && isLength(scene, first - 2)) || (isAcross(scene, next) && isSized(scene, next + 1))
  );
}

function isAcross({ tokens, lexicon }: Scene, at: number): boolean {
  const { lower, type } = tokens[at] ?? { lower: "", type: "symbol" };
  return /^[x×]$/.test(lower) || (type === "word" && lexicon.words.across.has(lower));
}

function isLength({ tokens, lexicon }: Scene, at: number): boolean {
  return unitAt(tokens, at, lexicon)?.unit.group === "length";
}

function isSized(scene: Scene, at: number): boolean {
  const num = numberAt(scene, at);
  return num !== undefined && isLength(scene, num.next);
}
