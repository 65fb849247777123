import type { Reading } from "../clause/reading.ts";
import { hasWord } from "../token/has-word.ts";

/** Tokens from a comma to its relative pronoun: "in | dem". */
const farthestPronoun = 2;

/**
 * ", der zuletzt | 2.400 Mitarbeiter beschäftigte", ", waar | 92 mensen werken", ", über die täglich | 80.000 Fahrzeuge rollen": how many are
 * somewhere anyway, in a relative clause that its verb closes.
 */
export function isUsual({ scene: { tokens, lexicon }, mention, clause }: Reading): boolean {
  if (mention.kind !== "count" || !lexicon.language.split) return false;
  const { relativePronouns, relativeAdverbs, dwelling } = lexicon.words;
  const opening = tokens.slice(clause.first, clause.first + farthestPronoun).map(({ lower }) => lower);
  const relative = opening.some((lower) => relativePronouns.has(lower) || relativeAdverbs.has(lower));
  if (!relative || tokens[clause.first - 1]?.lower !== ",") return false;
  return hasWord(tokens, dwelling, mention.next, clause.next);
}
