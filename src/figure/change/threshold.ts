import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";

/** Words from such an amount to the one that a fall leads to. */
const farthestEnd = 7;

/**
 * "la tasa baja del 10 %", "o desemprego desce dos 10 %": below so much, and not by so much. "Una baja del 10 %" is a
 * noun, and by so much; where it falls to is said by another amount, and this one then is where it comes from.
 */
export function isThreshold({ tokens, lexicon }: Scene, { first, next, qualifier }: Mention): boolean {
  if (qualifier !== undefined) return false;
  const { words } = lexicon;
  const { determiners, definite, definiteOne, functionWords, of } = lexicon.phrases;
  const isArticle = (index: number) =>
    [definite, definiteOne].some((articles) => articles.has(tokens[index]?.lower ?? ""));
  const isOf = (index: number) => of.has(tokens[index]?.lower ?? "");
  const leads = (end: number) =>
    words.untilLinks.has(tokens[end]?.lower ?? "") &&
    [end + 1, end + 2, end + 3].some((number) => tokens[number]?.type === "number");
  const at = !isOf(first - 1) && isArticle(first - 1) ? first - 2 : first - 1;
  const verb = tokens[at - 1]?.lower ?? "";
  if (!isOf(at) || !lexicon.syntax.fallsBelow.test(verb)) return false;
  for (let end = next; end < next + farthestEnd; end++) if (leads(end)) return false;
  if (verb !== "baja" && verb !== "baixa") return true;
  let noun = at - 2;
  while (isOf(noun - 1)) noun -= 2;
  const before = tokens[noun];
  const isNoun = before?.type === "word" && !functionWords.has(before.lower) && !words.degrees.has(before.lower);
  return isNoun && determiners.has(tokens[noun - 1]?.lower ?? "");
}
