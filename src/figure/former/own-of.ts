import { isFunctionWord } from "../clause/clause.ts";
import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** Does "of" say what the amount is of, where it says "from" as well? */
export function isOwn(reading: Reading): boolean {
  return isTotal(reading) || isOfSecond(reading);
}

/** "tot een totaal van 404.000": what it comes to, and not from. */
function isTotal({ scene, mention }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const noun = tokens[mention.first - 2]?.lower ?? "";
  return /^tota/.test(noun) && matchPhrase(lexicon.fillers, tokens, mention.first - 2) !== undefined;
}

/** Words between "and" and the "of" of what it joins: "en een fors hoger nettoverlies". */
const longestSecond = 5;

/**
 * "een omzet van 5 miljoen euro en een verlies | van 2 miljoen euro", "nach 7 Millionen Euro erzielte er einen Gewinn | von 9
 * Millionen": what is of the second noun, where "of" says "from" as well.
 */
function isOfSecond({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  const start = mention.first;
  const { of, and, one } = lexicon.phrases;
  const noun = tokens[start - 2];
  if (!of.has(tokens[start - 1]?.lower ?? "") || noun?.type !== "word") return false;
  // "een omzet van 5 miljoen euro en een stijging van 4 miljoen euro"
  if (lexicon.ways.has(noun.lower) && !matchPhrase(lexicon.syntax.lossNouns, tokens, start - 2)) return false;
  if (isFunctionWord(noun.lower, lexicon)) return false;
  for (let at = start - 3; at >= start - longestSecond; at--) {
    if (lexicon.language.split && one.has(tokens[at]?.lower ?? "")) return true;
    if (and.has(tokens[at]?.lower ?? "")) return mentions.some(({ next }) => next === at);
  }
  return false;
}
