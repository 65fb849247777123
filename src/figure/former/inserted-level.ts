import { behindBorder, isBorder, nextBorder } from "../clause/clause.ts";
import { isYear } from "../clause/mask.ts";
import { isComparable, type Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";

/** Tokens between two commas that only give a level and its time: "im August noch 38 Prozent". */
const longest = 9;

/**
 * "Le taux, de | 38 % en août, est tombé à 21 %", "Die Quote, im August noch | 38 Prozent, fiel auf 21 Prozent": a level with the month or
 * year it was of, between a subject and the verb that tells how it has changed since, before another level.
 */
export function isInsertedLevel({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const open = behindBorder(scene, start) - 1;
  const close = nextBorder(scene, mention.next);
  const isComma = (at: number) => tokens[at]?.lower === ",";
  if (open < 1 || !isComma(open) || !isComma(close) || close - open > longest) return false;
  const inserted = tokens.slice(open + 1, close);
  if (!inserted.some((token) => lexicon.months.has(token.lower) || isYear(token))) return false;
  if (mentions.some((each) => each.first < open) || tokens.slice(0, open).some((_, at) => isBorder(scene, at)))
    return false;
  const end = nextBorder(scene, close + 1);
  if (!tokens.slice(close + 1, end).some(({ lower }) => lexicon.ways.has(lower))) return false;
  const isLevel = (each: Mention) => each.kind === mention.kind && isComparable(mention, each) && !each.direction;
  return !mention.direction && mentions.some((each) => each.first > close && each.next <= end && isLevel(each));
}
