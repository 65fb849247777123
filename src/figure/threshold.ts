import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";

const of = /^(?:del?|d[oa]s?)$/;
const to = /^(?:al?|hasta|para|até|aos?|às?)$/;
const article = /^(?:l[oa]s|el|la)$/;
const adjectives =
  /^(?:fuertes?|nuev[oa]|liger[oa]|leve|gran|mayor|menor|primer[oa]?|segund[oa]|tercer[oa]?|brusc[oa]|fort[es]*|nov[oa]|pequen[oa]|pequeñ[oa]|históric[oa]|notable)$/;

/** Words from such an amount to the one that a fall leads to. */
const farthestEnd = 7;

/**
 * "la tasa baja del 10 %", "o desemprego desce dos 10 %": below so much, and not by so much. "Una baja del 10 %" is a
 * noun, and by so much; where it falls to is said by another amount, and this one then is where it comes from.
 */
export function isThreshold({ tokens, lexicon }: Scene, { first, next, qualifier }: Mention): boolean {
  if (qualifier !== undefined) return false;
  const { determiners, functionWords } = lexicon.phrases;
  const leads = (at: number) =>
    to.test(tokens[at]?.lower ?? "") && [at + 1, at + 2, at + 3].some((number) => tokens[number]?.type === "number");
  for (let at = next; at < next + farthestEnd; at++) if (leads(at)) return false;
  const at = article.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const verb = tokens[at - 1]?.lower ?? "";
  if (!of.test(tokens[at]?.lower ?? "") || !lexicon.syntax.fallsBelow.test(verb)) return false;
  if (verb !== "baja" && verb !== "baixa") return true;
  let noun = at - 2;
  while (of.test(tokens[noun - 1]?.lower ?? "")) noun -= 2;
  const before = tokens[noun];
  const isNoun = before?.type === "word" && !functionWords.has(before.lower) && !adjectives.test(before.lower);
  return isNoun && determiners.has(tokens[noun - 1]?.lower ?? "");
}
