import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** "trente mois de prison, dont | dix-huit assortis du sursis", "di cui | 18 con la condizionale": so many of the months before, whatever noun stands behind. */
export function isPartOfTime({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const time = mentions[mentions.indexOf(mention) - 1];
  if (mention.kind !== "count" || time?.kind !== "duration" || mention.amount >= time.amount) return false;
  const behind = [1, 2, 3].map((length) => start - length);
  const at = behind.find((index) => index + (matchPhrase(lexicon.syntax.parts, tokens, index)?.length ?? 0) === start);
  return at !== undefined && tokens[at - 1]?.lower === ",";
}
