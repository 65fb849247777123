import type { Reading } from "../clause/reading.ts";

/** Words between "respectively" and the amounts it is said of. */
const farthestAmount = 12;

/** Words between one such amount and the next. */
const farthestNext = 8;

/** "um drei bzw. 8,5 Prozent", "£3m and £5m, respectively": which amount is whose, the words beside it do not say. */
export function isRespective({ scene, mention, mentions, cues }: Reading): boolean {
  const said = cues.get("respective");
  if (!said || mention.kind === "date" || mention.kind === "duration") return false;
  const { tokens, lexicon } = scene;
  // "12 Euro bzw. 14 Dollar" are the same once more.
  const isAlike = (at: number) => {
    const other = mentions.find(({ first, next }) => first <= at && at < next);
    if (other) return other.kind === mention.kind && other.unit === mention.unit;
    return tokens[at]?.type === "number" || lexicon.numbers.has(tokens[at]?.lower ?? "");
  };
  const near = (first: number, next: number) =>
    tokens.slice(Math.max(0, first), next).some((_, at) => isAlike(Math.max(0, first) + at));
  const { first, next } = mention;
  if (!near(first - farthestNext, first) && !near(next, next + farthestNext)) return false;
  return said.some((cue) => cue.at - next <= farthestAmount && first - cue.next <= farthestAmount);
}
