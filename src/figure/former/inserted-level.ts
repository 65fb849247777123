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
  if (open < 1 || close - open > longest) return false;
  // "Le déficit, attendu à | 3 milliards, atteindra 4,1 milliards"
  const foreseen = [inserted.first, inserted.first + 1, close - 1].some((at) =>
    lexicon.words.foreseen.has(tokens[at]?.lower ?? ""),
  );
  // A rate beside another one is its level before, whatever is said of when: "stable à 7,4 % depuis le printemps".
  if (!foreseen && mention.kind !== "percent" && !tokens.slice(inserted.first, close).some(isTime)) return false;
  if (mentions.some((each) => each.first < open) || behindBorder(scene, open) > 0) return false;
  const verbEnd = nextBorder(scene, close + 1);
  if (!foreseen && !tokens.slice(close + 1, verbEnd).some(({ lower }) => lexicon.ways.has(lower))) return false;
  // "bajó dos décimas, | hasta el 7,2 %"
  const leads = tokens[verbEnd]?.lower === "," && lexicon.phrases.target.has(tokens[verbEnd + 1]?.lower ?? "");
  const end = leads ? nextBorder(scene, verbEnd + 1) : verbEnd;
  const isLevel = (each: Mention) => each.kind === mention.kind && isComparable(mention, each) && !each.direction;
  // "scesi | al 21% ad agosto": how it came there.
  const isReached = lexicon.phrases.target.has(tokens[mention.first - 1]?.lower ?? "");
  return (
    (!mention.direction || isReached) &&
    mentions.some((each) => each.first > close && each.next <= end && isLevel(each))
  );
}
