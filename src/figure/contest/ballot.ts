import { isBorder, type Stretch, type Words } from "../clause/clause.ts";
import { isTallied } from "./tally.ts";

/** Tokens from a verb of deciding to the numbers, and to those that say that they are votes. */
const farthest = { bare: 4, votes: 14, behind: 30 };

/** The word of deciding that two numbers go with: "voted | 5-2", "on a 6-3 | vote", "Par 27 voix contre 8, le conseil a | adopté". */
export function decidedAt(words: Words, pair: Stretch): number | undefined {
  const { tokens, lexicon } = words;
  const { first, next } = pair;
  const isSure = isTallied(words, pair);
  const most = isSure ? farthest.votes : farthest.bare;
  const parts = (at: number) => isBorder(words, at) && tokens[at]?.lower !== ",";
  const decides = (at: number) => lexicon.words.deciding.has(tokens[at]?.lower ?? "");
  for (let at = first - 1; at >= 0 && at >= first - most && !parts(at); at--) if (decides(at)) return at;
  if (!isSure) return decides(next) ? next : undefined;
  for (let at = next; at < next + farthest.behind && !parts(at); at++) if (decides(at)) return at;
  return undefined;
}
