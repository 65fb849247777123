import type { Reading } from "../clause/reading.ts";

/** In fewer places a film opens as a rarity. */
const least = 50;

/** "$41m from | 3,612 theaters", "612 480 entrées dans | 794 salles": where so much was taken. */
export function isShowplace({ scene: { tokens, lexicon }, mention, mentions, start }: Reading): boolean {
  if (mention.kind !== "count" || mention.amount < least || mentions.length === 1) return false;
  if (!lexicon.words.showplaces.has(mention.unit?.toLowerCase() ?? "")) return false;
  return [start - 1, mention.first - 1].some((at) => lexicon.phrases.functionWords.has(tokens[at]?.lower ?? ""));
}
