import { startOf } from "./clause/reading.ts";
import { compareFacts } from "./fact.ts";
import type { Figure } from "./figure.ts";
import { isTimeKind, type Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import { clamp } from "./score.ts";

/** What a change is worth less than the level that it leads to. */
const change = 0.1;
/** Tokens between a change and its level: ", à", "per cent, to". */
const farthest = 3;
/** The same before "to", where what changed may stand between: "50 puntos básicos su tasa de referencia, hasta el". */
const farthestBeforeTo = 7;

/**
 * "d’un quart de point, à 2,25 %", "um 2,8 Cent auf 33,9 Cent", "doubled in a year, to 36.4%": is the mention a change,
 * and stands the level that it leads to behind it?
 */
export function leadsTo(mention: Mention, mentions: readonly Mention[], scene: Scene): boolean {
  const level = levelBehind(mention, mentions);
  if (!level || level.direction !== undefined || level.qualifier === "from" || isStep(level)) return false;
  const between = level.first - mention.next;
  const ledTo = between <= farthestBeforeTo && isLedTo(level, scene);
  if (mention.kind === "multiplier") return ledTo && level.kind !== "multiplier";
  if (level.kind !== mention.kind) return false;
  // "omhoog: 5,5 procent in april": behind a colon stand its parts.
  const isParted = scene.tokens.slice(mention.next, level.first).some(({ lower }) => lower === ":");
  if (mention.direction !== undefined || isStep(mention)) return ledTo || (between <= farthest && !isParted);
  return ledTo && level.unit === mention.unit && isMove(mention, scene);
}

/** Does "to" stand before the quantity, or before its qualifier and its article ("hasta el 6,75 %")? */
function isLedTo(level: Mention, scene: Scene): boolean {
  const words = scene.tokens.slice(Math.max(0, startOf(scene, level) - 1), level.first);
  return words.some(({ lower }) => scene.lexicon.phrases.target.has(lower));
}

/** "sinkt der Arbeitspreis um 2,8 Cent", "gained 21 cents": how far something went, although no sign would stand for it. */
function isMove(mention: Mention, scene: Scene): boolean {
  const { tokens, lexicon } = scene;
  const before = tokens[startOf(scene, mention) - 1]?.lower ?? "";
  return lexicon.phrases.surely.has(before) || lexicon.ways.has(before);
}

/** Percentage points are always a change. */
function isStep({ unit }: Mention): boolean {
  return unit === "percentage-point" || unit === "basis-point";
}

/** The next quantity that is no time. */
export function levelBehind({ next }: Mention, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((each) => !isTimeKind(each) && each.first >= next);
}

/**
 * "Flu jabs double", and in the text "more than doubled, to 36.4%"; "gained 21 cents to finish at 1,268 cents a
 * kilogram": what an article makes of a change is of the level it leads to.
 */
export function creditLevels(leading: ReadonlyMap<Figure, Figure>, figures: readonly Figure[]): void {
  for (const [led, level] of leading) {
    const same = figures.filter((figure) => figure === led || compareFacts(figure, led) === 0);
    level.score = Math.max(level.score, ...same.map(({ score }) => score));
    for (const figure of same) if (figure.origin === "extracted") figure.score = clamp(figure.score - change);
  }
}
