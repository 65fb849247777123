import { isFunctionWord, type Words } from "../clause/clause.ts";
import { isComparable, type Reading } from "../clause/reading.ts";
import { isTimeKind, type Mention } from "../mention.ts";
import { matchPhrase } from "../token/trie.ts";
import { isUntilThen } from "./until-then.ts";

/**
 * "blocked the road after prices fell to 850 rupees": behind "after" a noun and its verb in the past tell what has come about, where no
 * amount alike stands before it. "A fall to 850 rupees" and "rose to 900 after they fell to 850" tell of what was.
 * @param after where the word stands
 */
export function isTellingAfter(reading: Reading, after: number): boolean {
  const { scene, mention, mentions, start } = reading;
  const isOld = (other: Reading["mention"]) => isUntilThen({ ...reading, mention: other, start: other.first });
  if (mentions.some((other) => other.first < mention.first && isComparable(other, mention) && !isOld(other)))
    return false;
  return opensClause(scene, after, start);
}

/** Behind an "after" before `next` that opens a clause, where that is the first word or an amount stands before it; `first` elsewhere. */
export function behindAfter(words: Words & { mentions: readonly Mention[] }, first: number, next: number): number {
  const { tokens, lexicon, mentions } = words;
  const isAfter = (at: number) => matchPhrase(lexicon.syntax.following, tokens, at)?.length === 1;
  const amount = mentions.find((each) => !isTimeKind(each) && each.first >= first && each.next < next);
  for (let at = next - 1; amount && at >= amount.next; at--)
    if (isAfter(at) && opensClause(words, at, next, true)) return at + 1;
  return isAfter(first) && opensClause(words, first, next, true) ? first + 1 : first;
}

/** Would what is cut before `next` end in a clause that "after" opens, before its verb: "after the regulator | granted it half"? */
export function isCutInAfter(words: Words, first: number, next: number, end: number): boolean {
  for (let at = next - 1; at >= first; at--)
    if (matchPhrase(words.lexicon.syntax.following, words.tokens, at)?.length === 1)
      return opensClause(words, at, end, true) && !opensClause(words, at, next, true);
  return false;
}

/** @param isAny may the verb be another than of a rise or a fall? */
function opensClause({ tokens, lexicon }: Words, after: number, next: number, isAny = false): boolean {
  if (!lexicon.language.fixedOrder) return false;
  for (let at = after + 2; at < next; at++) {
    const { lower } = tokens[at] ?? { lower: "" };
    const isPast = lexicon.syntax.verbFirst.test(lower) && !lexicon.syntax.gerund.test(lower);
    // "after burglaries were | up 18%"
    const { auxiliaries, up, down } = lexicon.phrases;
    const moves = (index: number) => up.has(tokens[index]?.lower ?? "") || down.has(tokens[index]?.lower ?? "");
    if (auxiliaries.has(lower) && moves(at + 1)) return true;
    // "after strong demand pushed profit | up 31%"
    const isVerb = isPast || lexicon.words.shortPasts.has(lower);
    if (isVerb && !isAny && tokens.slice(at + 2, next).some((_, index) => moves(at + 2 + index))) return true;
    if (isPast && (isAny || lexicon.ways.has(lower)) && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon))
      return true;
  }
  return false;
}
