import type { Reading } from "../clause/reading.ts";

/** Tokens from a share to what it is of: "of", "de matière". */
const farthest = 2;

/** "milk at | 3.6% fat and | 3.3% protein": what is in a thing, and not what it costs. */
export function isContent({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "percent" || mention.direction || mentions.length === 1) return false;
  const { contents } = lexicon.words;
  for (let at = mention.next; at < mention.next + farthest; at++)
    if (contents.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
