import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words between a share and what it is held against: "in più rispetto ai". */
const farthest = 5;

/** "187.432: il 14% in più | dei 164.397 dell'anno prima", "15 Prozent mehr als die | 163 Fälle": what a percentage says more or less than. */
export function isMoreThanIt({ scene, mention, mentions }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const share = mentions[mentions.indexOf(mention) - 1];
  if (mention.kind === "percent" || share?.kind !== "percent" || mention.first - share.next > farthest) return false;
  const { comparatives, definite, definiteOne } = lexicon.phrases;
  for (let at = share.next; at < mention.first; at++) {
    const than = comparatives.has(tokens[at]?.lower ?? "")
      ? matchPhrase(lexicon.syntax.than, tokens, at + 1)
      : undefined;
    if (!than) continue;
    const behind = tokens.slice(at + 1 + than.length, mention.first);
    return behind.every(({ lower }) => definite.has(lower) || definiteOne.has(lower));
  }
  return false;
}
