import type { Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import { matchPhrase } from "../token/trie.ts";

/** "the 6-foot-4, | 220-pound forward": how tall and heavy somebody is. */
export function isBuild({ scene: { tokens }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "measure") return false;
  const isHeight = ({ unit, next }: Mention) =>
    unit === "foot" && tokens[next]?.lower === "-" && tokens[next]?.glued && tokens[next + 1]?.type === "number";
  if (isHeight(mention)) return true;
  const before = mentions[mentions.indexOf(mention) - 1];
  return mention.unit === "pound" && before !== undefined && isHeight(before) && mention.first - before.next <= 4;
}

/** Of more shots their number is news. */
const mostShots = 10;

/** "131 off 104 balls": how long it took. "matou o vizinho com dois tiros": how it was done. */
export function isOfStrokes({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  if (mention.kind !== "count") return false;
  if (mention.amount < mostShots && lexicon.words.shots.has(mention.unit?.toLowerCase() ?? "")) return true;
  if (!lexicon.words.strokes.has(mention.unit?.toLowerCase() ?? "")) return false;
  return lexicon.words.spentOn.has(tokens[mention.first - 1]?.lower ?? "");
}

/** "a western that cost $48m to make": beside what it takes, that is known. */
export function isMaking({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  if (mention.kind !== "money" || !lexicon.words.infinitives.has(tokens[mention.next]?.lower ?? "")) return false;
  return lexicon.words.makes.has(tokens[mention.next + 1]?.lower ?? "");
}

/** "from 0-60mph": what a car starts at is no amount. */
export function isFromRest({ mention }: Reading): boolean {
  return mention.kind === "measure" && mention.amount === 0 && mention.to !== undefined;
}

/** "A espera média é de | 119 dias", "esperan una media de | 96 días": waiting, and no hope, where how long is told of. */
export function isWaiting({ scene, mention, clause }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (mention.kind !== "duration") return false;
  const { onAverage, averages } = lexicon.syntax;
  for (let at = clause.first; at < mention.first; at++)
    if (matchPhrase(onAverage, tokens, at) || matchPhrase(averages, tokens, at)) return true;
  const at = tokens.findIndex(({ lower }, index) => index >= clause.first && lexicon.words.waits.has(lower));
  return at > 0 && at < mention.first && lexicon.phrases.determiners.has(tokens[at - 1]?.lower ?? "");
}
