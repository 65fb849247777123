import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb, isFiniteVerb } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "O clube confirmou na terça-feira, em comunicado, | a venda do avançado ao Getafe, | de Espanha, por 9 milhões": behind who did
 * something and when, and an aside, what was done is the object, and the amount that hangs on a preposition is the object's.
 */
export function objectBehindAside(
  passage: Passage,
  { first, next }: Stretch,
  segments: readonly Stretch[],
): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  const own = mentions.find((each) => !isTimeKind(each) && each.first >= first && each.next <= next);
  const hangs = own && startOf(passage, own) === first + 1 && isLed(passage, first);
  if (!hangs || tokens[first - 1]?.lower !== "," || segments.at(-1)?.next !== first - 1) return undefined;
  const subject = segments.findLastIndex(({ next: end }) => lexicon.words.saidDays.has(tokens[end - 1]?.lower ?? ""));
  const behind = segments.slice(subject + 1);
  const day = segments[subject];
  const object = behind.slice(0, -1).find((each) => isDeterminer(passage, each.first));
  // An aside of who says so is no stretch of the sentence's.
  const aside = day && (object === behind[0] ? { first: day.next + 1, next: object?.first ?? 0 } : behind[0]);
  if (!aside || !object || aside.next <= aside.first || !isLed(passage, aside.first)) return undefined;
  const acts = behind.some((each) => holdsVerb(passage, each));
  const isOther = mentions.some((each) => !isTimeKind(each) && each.first >= aside.first && each.next < first);
  return !acts && !isOther && isNamed(passage, object) ? object : undefined;
}

/** A preposition, and no article, pronoun or conjunction of a clause. */
function isLed({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const { and, or } = lexicon.phrases;
  if (isDeterminer({ tokens, lexicon }, at) || and.has(lower) || or.has(lower) || !isFunctionWord(lower, lexicon))
    return false;
  return [lexicon.syntax.relatives, lexicon.syntax.openers].every((words) => !matchPhrase(words, tokens, at));
}

function holdsVerb(passage: Passage, { first, next }: Stretch): boolean {
  if (hasVerb(passage, { first, next })) return true;
  return passage.tokens
    .slice(first, next)
    .some((_, at) => !isBorder(passage, first + at) && isFiniteVerb(passage, first + at));
}
