import { placeOfPast } from "../clause/cues.ts";
import { pastOf } from "../clause/of.ts";
import type { Reading } from "../clause/reading.ts";

/** "onder de 3 miljard | van vorig jaar", "boven de 120 | die er is toegestaan": which one is meant is said behind it. */
export function isKnownLimit({ scene: { tokens, lexicon }, mention, cues }: Reading): boolean {
  const { qualifier, next } = mention;
  if (qualifier !== "more-than" && qualifier !== "less-than") return false;
  const { relativePronouns, relativeAdverbs } = lexicon.words;
  const behind = tokens[next]?.lower ?? "";
  const of = pastOf(tokens, next, lexicon);
  const past = of > next && placeOfPast(cues, of, of + 3) === of;
  return past || relativePronouns.has(behind) || relativeAdverbs.has(behind);
}
