import { isFunctionWord, type Words } from "./clause.ts";
import { isTimeKind, type Mention } from "./mention.ts";
import { isComparable, type Reading } from "./reading.ts";
import { matchPhrase } from "./trie.ts";
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

/** Behind an "after" before `next` that opens a clause, where an amount stands before it; `first` elsewhere. */
export function behindAfter(words: Words & { mentions: readonly Mention[] }, first: number, next: number): number {
  const { tokens, lexicon, mentions } = words;
  const amount = mentions.find((each) => !isTimeKind(each) && each.first >= first && each.next < next);
  if (!amount) return first;
  for (let at = next - 1; at >= amount.next; at--)
    if (matchPhrase(lexicon.syntax.following, tokens, at) && opensClause(words, at, next)) return at + 1;
  return first;
}

function opensClause({ tokens, lexicon }: Words, after: number, next: number): boolean {
  if (!lexicon.language.fixedOrder) return false;
  for (let at = after + 2; at < next; at++) {
    const { lower } = tokens[at] ?? { lower: "" };
    const isPast = lexicon.ways.has(lower) && lexicon.syntax.verbFirst.test(lower);
    if (isPast && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon)) return true;
  }
  return false;
}
