import { isBorder } from "../clause/clause.ts";
import type { Reading } from "../clause/reading.ts";
import type { Token } from "../token/token.ts";

/** Words of one sentence part before the amount, and of a time that opens the sentence up to its comma. */
const farthest = 24;
const longestOpening = 8;

/**
 * "Anfang der 1990er Jahre hatte das Blatt eine Auflage von | 400.000", "In the 1980s the mill employed 2,400": what was so in a decade
 * that is over, and not since, and of nothing of today.
 */
export function isOfDecade({ scene, mention, mentions }: Reading): boolean {
  const { tokens, lexicon, heading } = scene;
  if (heading || mention.qualifier === "to") return false;
  const from = Math.max(0, mention.first - farthest);
  let start = mention.first;
  while (start > from && !isBorder(scene, start - 1)) start--;
  // "Au début des années 1990, | il tirait à 400 000 exemplaires"
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  const opens = comma === start - 1 && comma <= longestOpening;
  const first = opens ? 0 : start;
  const isLater = (at: number) =>
    lexicon.syntax.nowOrLater.test(tokens[at]?.lower ?? "") || mentions.some((other) => other.first === at);
  for (let at = first; at < mention.first; at++) if (isLater(at)) return false;
  return lexicon.syntax.inDecade.test(textOf(tokens.slice(first, mention.first)));
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower, glued }, index) => (glued || index === 0 ? lower : ` ${lower}`)).join("");
}
