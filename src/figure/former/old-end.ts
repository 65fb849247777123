import { isDeterminer } from "../clause/determiner.ts";
import { isComparable, isSignedChange, type Reading, startOf } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words from the end that a change comes from to the one that it leads to. */
const farthestNewEnd = 7;

/** Words between the two ends of a change whose verb stands right before the first, with an insertion between. */
const farthestEnd = 18;

/** "pasó de | una media de 5.400 hectáreas": before what says that it is an average. */
function beforeAverage({ tokens, lexicon }: Scene, first: number): number {
  const held = lexicon.phrases.of.has(tokens[first - 1]?.lower ?? "") && isDeterminer({ tokens, lexicon }, first - 3);
  return held && matchPhrase(lexicon.syntax.averages, tokens, first - 2) ? first - 3 : first;
}

/** "dai 2,2 miliardi del 2021 si è passati ai 4,8": the end that a change comes from, with words between. */
export function isOldEnd({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { change, target } = lexicon.phrases;
  // "ha pasado de superar los 284 casos"
  const verb = mention.qualifierSpan?.[0] ?? start - 1;
  const led = lexicon.syntax.infinitive.test(tokens[verb]?.lower ?? "") && change.has(tokens[verb - 2]?.lower ?? "");
  if (led && matchPhrase(lexicon.from, tokens, verb - 1)) return true;
  // "la hausse de | 4,5 % du taux, qui passe de 38,2 % à 39,9 %": both ends are told behind it.
  const isFrom = (each: Mention) => each !== mention && each.qualifier === "from" && isComparable(mention, each);
  if (isSignedChange(mention) && mentions.some(isFrom)) return false;
  const first = beforeAverage(scene, mention.first);
  if (!matchPhrase(lexicon.from, tokens, start - 1) && !matchPhrase(lexicon.from, tokens, first - 1)) return false;
  // "passando de 26,8% (1995/96) para 53%"
  const before = tokens.findIndex(({ lower }, at) => at < first && at > first - 5 && change.has(lower));
  const changes =
    before === -1 ? tokens.findIndex(({ lower }, at) => at > mention.next && change.has(lower)) : mention.next;
  if (changes === -1) return false;
  // "passano dai 38,4 milioni del 2013 ai 45,5": the new end need not be read.
  const goes = before !== -1 && first - before <= 3;
  const later = tokens.slice(mention.next, mention.next + farthestNewEnd);
  if (goes && later.some(({ type }, at) => type === "number" && target.has(later[at - 1]?.lower ?? ""))) return true;
  return mentions.some(
    (other) =>
      other.first > changes &&
      other.first < changes + (before === -1 ? 9 : farthestEnd) &&
      isComparable(mention, other) &&
      // "a solo 0,7"
      [other.first, startOf(scene, other)].some((at) => target.has(tokens[at - 1]?.lower ?? "")),
  );
}

/** "were down to 600 on Monday, from | more than 1,300": where a level came from, with its limit. */
export function isFromMore({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  const { qualifier, qualifierSpan, kind, unit } = mention;
  if (!qualifier || !qualifierSpan || kind !== "count" || unit !== null) return false;
  const at = qualifierSpan[0] - 1;
  return tokens[at - 1]?.lower === "," && matchPhrase(lexicon.former, tokens, at)?.values.includes("sure") === true;
}
