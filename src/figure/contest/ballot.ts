import { isBorder, type Stretch, type Words } from "../clause/clause.ts";

/** Tokens from a verb of deciding to the numbers. */
const farthest = 4;

/** The word of deciding that two numbers go with: "voted | 5-2", "on a 6-3 | vote". */
export function decidedAt(words: Words, { first, next }: Stretch): number | undefined {
  const { tokens, lexicon } = words;
  const parts = (at: number) => isBorder(words, at) && tokens[at]?.lower !== ",";
  const decides = (at: number) => lexicon.words.deciding.has(tokens[at]?.lower ?? "");
  for (let at = first - 1; at >= 0 && at >= first - farthest && !parts(at); at--) if (decides(at)) return at;
  return decides(next) ? next : undefined;
}
