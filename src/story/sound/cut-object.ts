import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isShareKind } from "../../figure/mention.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";

/** "16% of women earn | more than £50,000": without its object the verb says nothing. */
export function isCutAtObject(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { fixedOrder = false } = lexicon.language;
  // A count's noun is one of its words.
  const isBehind = fixedOrder ? next > quantity.next && first >= quantity.first : first >= quantity.next;
  if (!isBehind || next - first < 2 || tokens[next - 1]?.type !== "word") return false;
  const own = mentionAt(passage, quantity);
  if (!own || (!isShareKind(own) && own.kind !== "count")) return false;
  const object = mentions.find((each) => each.first >= next);
  if (!object || object.kind === "date" || object.qualifier === "from") return false;
  if (startOf(passage, object) !== next) return fixedOrder && isInObject(passage, next, startOf(passage, object));
  if (object.kind === "duration" && !fixedOrder) return false;
  const { lower } = tokens[next] ?? { lower: "" };
  // "workers will receive | a 10 % pay rise"
  const isArticle = fixedOrder && lexicon.phrases.one.has(lower);
  return isArticle || !isFunctionWord(lower, lexicon) || object.qualifierSpan?.[0] === next;
}

/** Words between an article and an amount that describe the same noun. */
const farthestAmount = 3;

/** "people have bought | the separate $6 ticket": an article, adjectives, and an amount before the noun. */
function isInObject({ tokens, lexicon }: Passage, first: number, amount: number): boolean {
  if (amount <= first || amount - first > farthestAmount || !isDeterminer({ tokens, lexicon }, first)) return false;
  return tokens
    .slice(first + 1, amount)
    .every((token) => token.type === "word" && !isFunctionWord(token.lower, lexicon));
}

/** "after rejecting a 3.2 % | pay offer": the noun that the amount stands before says what it is. */
export function isWithoutNoun({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  const { lower, type } = tokens[next] ?? { lower: "", type: "symbol" };
  const own = mentionAt({ mentions }, { first });
  if (!lexicon.language.amountsDescribe || own?.kind === "count" || type !== "word" || isFunctionWord(lower, lexicon))
    return false;
  return lexicon.phrases.one.has(tokens[first - 1]?.lower ?? "") && !lexicon.ways.has(lower);
}

/** "500 posters could sell | for £60,000": what a verb waits for is another amount. */
export function isCutAtSum(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const own = mentionAt(passage, quantity);
  if (!lexicon.language.fixedOrder || first < quantity.first || next <= quantity.next) return false;
  if (own?.kind !== "count" && !(own && isShareKind(own))) return false;
  const { auxiliaries, determiners, and } = lexicon.phrases;
  const waits = [next - 2, next - 3].some((at) => auxiliaries.has(tokens[at]?.lower ?? ""));
  const { lower } = tokens[next] ?? { lower: "" };
  const leads = isFunctionWord(lower, lexicon) && !and.has(lower) && !determiners.has(lower);
  return waits && leads && mentions.some((each) => each.kind === "money" && startOf(passage, each) === next + 1);
}

/** "seized cocaine, | much cannabis and | $9m in cash": what stands before "and" is another thing of the list. */
export function isLastOfThings(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (!lexicon.language.fixedOrder || tokens[first - 1]?.lower !== "," || own?.kind === "count") return false;
  const and = startOf(passage, quantity) - 1;
  return next >= and && lexicon.phrases.and.has(tokens[and]?.lower ?? "") && !hasVerb(passage, { first, next });
}

/** "with the state providing | £105m", "one of the few departments …, getting | £2bn": of a clause within another. */
export function isWaiting(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  if (
    next < startOf(passage, quantity) - 1 ||
    !passage.lexicon.words.waiting.has(passage.tokens[next - 1]?.lower ?? "")
  )
    return false;
  return !hasVerb(passage, { first, next });
}
