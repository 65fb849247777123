import { compareFacts } from "./fact.ts";
import type { Figure } from "./figure.ts";
import { isTimeKind, type Mention } from "./mention.ts";
import { startOf } from "./reading.ts";
import type { Scene } from "./scene.ts";

/** What a change is worth less than the level that it leads to. */
export const change = 0.1;
/** Tokens between a change and its level: ", à", "per cent, to". */
const farthest = 3;
/** The same behind "doubled", which has words of its own: "doubled in size overnight to". */
const farthestOfFactor = 7;

/**
 * "d’un quart de point, à 2,25 %", "um 2,8 Cent auf 33,9 Cent", "doubled in a year, to 36.4%": is the mention a change,
 * and stands the level that it leads to behind it?
 */
export function leadsTo(mention: Mention, mentions: readonly Mention[], scene: Scene): boolean {
  const level = levelBehind(mention, mentions);
  if (!level || level.direction !== undefined || level.qualifier === "from" || isStep(level)) return false;
  if (mention.kind === "multiplier") {
    const { tokens, lexicon } = scene;
    const to = [startOf(scene, level) - 1, level.first - 1].some((at) =>
      lexicon.phrases.target.has(tokens[at]?.lower ?? ""),
    );
    return to && level.kind !== "multiplier" && level.first - mention.next <= farthestOfFactor;
  }
  if (mention.direction === undefined && !isStep(mention)) return false;
  return level.kind === mention.kind && level.first - mention.next <= farthest;
}

/** Percentage points are always a change. */
function isStep({ unit }: Mention): boolean {
  return unit === "percentage-point" || unit === "basis-point";
}

/** The next quantity that is no time. */
export function levelBehind({ next }: Mention, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((each) => !isTimeKind(each) && each.first >= next);
}

/** "Flu jabs double", and in the text "more than doubled, to 36.4%": what a title makes of a factor is of the level it leads to. */
export function creditLevels(leading: ReadonlyMap<Figure, Figure>, figures: readonly Figure[]): void {
  for (const [factor, level] of leading) {
    const same = figures.filter((figure) => figure === factor || compareFacts(figure, factor) === 0);
    level.score = Math.max(level.score, ...same.map(({ score }) => score));
    for (const figure of same) if (figure.origin === "extracted") figure.score = Math.max(0, figure.score - change);
  }
}
