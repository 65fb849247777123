import { behindBorder, nextBorder } from "../clause/clause.ts";
import { isComparable, type Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/**
 * "die im September noch bei | 2,4 Prozent gelegen hatte, ist auf 2,1 Prozent gefallen", "lag in mei nog op | 8,2 procent, in juni was dat
 * 7,9": a level of the past, where a later one follows. "Nur noch 2,4" is what there is now.
 */
export function isStillBefore(reading: Reading): boolean {
  const { scene, mention, mentions, start } = reading;
  const { tokens, lexicon } = scene;
  const { still, was, stood } = lexicon.words;
  const said = [start, start - 1, start - 2].find((at) => still.has(tokens[at]?.lower ?? ""));
  if (said === undefined || matchPhrase(lexicon.syntax.onlyLeft, tokens, said)) return false;
  const first = behindBorder(scene, said);
  const next = nextBorder(scene, mention.next);
  const past = tokens.slice(first, next).some(({ lower }) => was.has(lower) || stood.has(lower));
  const isLater = (other: Mention) =>
    other.first >= next && isComparable(mention, other) && other.kind === mention.kind && !other.direction;
  return (past && mentions.some(isLater)) || isStillThen(reading, said);
}

/**
 * "Im Oktober lag die Inflation noch bei | 3,1 Prozent", "In 2019 bedroeg het tekort nog | 3 miljoen": where verbs come second, a level of
 * a month or a year that the clause opens with, and not what is "immer noch" so. How many there still were may be news.
 */
function isStillThen({ scene, clause }: Reading, said: number): boolean {
  const { tokens, lexicon } = scene;
  const lasts = [said - 1, said + 1].some((at) => lexicon.words.enduring.has(tokens[at]?.lower ?? ""));
  if (!lexicon.language.split || lasts) return false;
  const { datePrepositions, auxiliaries } = lexicon.phrases;
  const isPast = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return lexicon.syntax.over.test(lower) && !auxiliaries.has(lower);
  };
  let verb = clause.first;
  while (verb < said && !isPast(verb)) verb++;
  if (verb === said || !datePrepositions.has(tokens[clause.first]?.lower ?? "")) return false;
  const opening = tokens.slice(clause.first + 1, verb);
  const isTime = ({ lower }: Token) =>
    lexicon.months.has(lower) || datePrepositions.has(lower) || /^(?:19|20)\d\d$/.test(lower);
  return opening.length > 0 && opening.every(isTime);
}
