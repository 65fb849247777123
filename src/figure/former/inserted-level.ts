import { behindBorder, nextBorder } from "../clause/clause.ts";
import { betweenCommas } from "../clause/insertion.ts";
import { isYear } from "../clause/mask.ts";
import { isComparable, type Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Token } from "../token/token.ts";

/** Tokens between two commas that only give a level and its time: "im August noch 38 Prozent". */
const longest = 9;

/**
 * "Le taux, de | 38 % en août, est tombé à 21 %", "Die Quote, im August noch | 38 Prozent, fiel auf 21 Prozent": a level with the month or
 * year it was of, between a subject and the verb that tells how it has changed since, before another level.
 */
export function isInsertedLevel({ scene, mention, mentions }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const inserted = betweenCommas(scene, mention);
  if (!inserted) return false;
  const [open, close] = [inserted.first - 1, inserted.next];
  const isTime = (token: Token) => lexicon.months.has(token.lower) || isYear(token);
  if (open < 1 || close - open > longest || !tokens.slice(inserted.first, close).some(isTime)) return false;
  if (mentions.some((each) => each.first < open) || behindBorder(scene, open) > 0) return false;
  const end = nextBorder(scene, close + 1);
  if (!tokens.slice(close + 1, end).some(({ lower }) => lexicon.ways.has(lower))) return false;
  const isLevel = (each: Mention) => each.kind === mention.kind && isComparable(mention, each) && !each.direction;
  return !mention.direction && mentions.some((each) => each.first > close && each.next <= end && isLevel(each));
}
