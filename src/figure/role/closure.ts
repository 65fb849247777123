import type { Words } from "../clause/clause.ts";
import { pastOf } from "../clause/of.ts";
import { isTimeKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { isAccountsPeriod } from "./accounts-period.ts";

/** "busiest summer in two decades": how long a record stood. */
const longUnits = new Set(["year", "decade", "century"]);

/**
 * "Le pont fermera neuf jours": a title's one quantity, and no years, is what it tells; "à trois semaines du vote" and
 * "two days before" only say when.
 */
export function isClosure(mention: Mention, mentions: readonly Mention[], { tokens, lexicon }: Scene): boolean {
  const { kind, unit, first, next } = mention;
  if (kind !== "duration" || !unit || longUnits.has(unit) || !mentions.every(isTimeKind)) return false;
  if (matchPhrase(lexicon.syntax.ahead, tokens, next) || isTimeOfCount({ tokens, lexicon }, first)) return false;
  if (isTimeOfQuestion({ tokens, lexicon }, first) || isAccountsPeriod({ tokens, lexicon }, mention)) return false;
  const away = lexicon.phrases.target.has(tokens[first - 1]?.lower ?? "");
  return !(away && pastOf(tokens, next, lexicon) > next);
}

/** "sept démissions en 15 mois", "two deaths in three days": how long so many took, and not how long the news is. */
function isTimeOfCount({ tokens, lexicon }: Words, first: number): boolean {
  if (!lexicon.words.within.has(tokens[first - 1]?.lower ?? "")) return false;
  const { one } = lexicon.phrases;
  const isNumber = (lower: string) => lexicon.numbers.has(lower) && !one.has(lower);
  return tokens.slice(0, first).some(({ type, lower }) => type === "number" || isNumber(lower));
}

/** "Ecco quanto hanno speso i partiti in 8 mesi": what is asked is how much, and not in how long. */
function isTimeOfQuestion({ tokens, lexicon }: Words, first: number): boolean {
  const asked = tokens.findLastIndex((_, at) => at < first && matchPhrase(lexicon.syntax.howMuch, tokens, at));
  if (asked === -1 || tokens.slice(asked, first).some(({ type }) => type === "symbol")) return false;
  return lexicon.words.within.has(tokens[first - 1]?.lower ?? "");
}
