import { isOfDay, type Said } from "../clause/aside.ts";
import type { Way } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

export const clauseEnd = new Set(',;:()–—.!?"«»“”[]');

/**
 * "erhöhen den Preis der Tageskarte zum 1. Januar | um 3 Prozent": the way of a verb some words before an amount and its "by".
 * @param reach the token it is looked for from, the first it may be, and how many words between
 */
export function fartherWay(
  scene: Scene,
  reach: { at: number; from: number; words: number },
  others: readonly Mention[],
  wayAt: (index: number) => Way | undefined,
): Said | undefined {
  const { tokens, lexicon } = scene;
  let owned = false;
  for (let index = reach.at, words = 0; index >= reach.from && words < reach.words; index--) {
    const token = tokens[index] as Token;
    if (isOfDay(scene, others, index)) continue;
    words++;
    const isOwn = matchPhrase(lexicon.syntax.possessives, tokens, index) !== undefined;
    if (clauseEnd.has(token.lower) || token.type === "number") return undefined;
    if (lexicon.phrases.stops.has(token.lower) && !isOwn) return undefined;
    owned ||= isOwn;
    const way = wayAt(index);
    // "verhoogde zijn omzet | met", but "de stijgende prijzen zijn | met": a noun, or its adjective.
    const isNoun = owned && lexicon.phrases.determiners.has(tokens[index - 1]?.lower ?? "");
    if (way) return isNoun ? undefined : { way, at: index, length: 1 };
  }
  return undefined;
}
