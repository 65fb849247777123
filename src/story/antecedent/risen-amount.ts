import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "Il cda ha approvato i conti, che si chiudono con | un utile netto | di 14 milioni, in crescita del 19%": right behind an amount of a
 * relative clause, or of what a preposition adds, a Romance change is of that amount's noun, and not of the sentence's subject.
 */
export function risenAmount(passage: Passage, { first }: Stretch, segments: readonly Stretch[]): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  const last = segments.at(-1);
  const lower = (at: number) => tokens[at]?.lower ?? "";
  if (!lexicon.language.romance || lower(first - 1) !== "," || last?.next !== first - 1) return undefined;
  // "que son rival voulait racheter pour 2 milliards, | a gagné": a verb has its own subject.
  if (!isFunctionWord(lower(first), lexicon) || lexicon.phrases.auxiliaries.has(lower(first))) return undefined;
  if (!lexicon.ways.has(lower(first + 1))) return undefined;
  const relative = matchPhrase(lexicon.syntax.relatives, tokens, last.first) !== undefined;
  const isLed = isFunctionWord(lower(last.first), lexicon) && !isDeterminer(passage, last.first);
  const amount = mentions.findLast((each) => !isTimeKind(each) && each.first >= last.first && each.next === last.next);
  if (!amount || (amount.kind !== "money" && amount.kind !== "measure") || !(relative || isLed)) return undefined;
  let next = startOf(passage, amount);
  while (next > last.first + 1 && isFunctionWord(lower(next - 1), lexicon)) next--;
  let noun = next;
  while (noun > last.first && isPlainWord(passage, noun - 1)) noun--;
  // "In settembre la domanda di energia | è stata di 26 TWh, in calo": such a verb has a subject of its own.
  const isDone = tokens.slice(noun - 1, amount.first).some((each) => lexicon.phrases.auxiliaries.has(each.lower));
  if (isLed && !relative && isDone) return undefined;
  // "ricavi pari a": without what only waits for the number.
  const found = trimEnd(passage, { first: isDeterminer(passage, noun - 1) ? noun - 1 : noun, next });
  return noun < found.next && isNamed(passage, found) ? found : undefined;
}
