import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { contentCount } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { pastTime } from "../sentence/time-word.ts";

/** Light words before a day: "a partir de". */
const mostLight = 3;

/** "uno sciopero di 24 ore | da domenica sera": words behind a number that begin with a day say when, and not of what. */
export function isWhen(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  if (isTimeAlone(passage, { first, next })) return true;
  if (first < quantity.next) return false;
  const { tokens, lexicon } = passage;
  // "a partir deste domingo"
  if (lexicon.words.starting.has(tokens[first + 1]?.lower ?? "")) return true;
  const light = first + (matchPhrase(lexicon.syntax.copulas, tokens, first)?.length ?? 0);
  for (let at = first; at < Math.min(next, first + mostLight + 1); at++)
    if (lexicon.words.days.has(tokens[at]?.lower ?? "")) return contentCount(passage, { first: light, next: at }) === 0;
  return false;
}

/** "Afgelopen jaar", "in der vergangenen Woche": a time with the word that says which. */
function isTimeAlone(passage: Passage, { first, next }: Stretch): boolean {
  const { determiners, datePrepositions } = passage.lexicon.phrases;
  const leads = (lower: string) => determiners.has(lower) || datePrepositions.has(lower);
  let at = first;
  while (at < next && leads(passage.tokens[at]?.lower ?? "")) at++;
  return at < next && pastTime(passage, at) === next;
}
