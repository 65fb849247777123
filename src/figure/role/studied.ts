import type { Reading } from "../clause/reading.ts";
import { hasWord } from "../token/has-word.ts";

/** Words behind a count in which a verb says that it was studied: "2.300 Puppen in drei Kammern | verglichen". */
const farthest = 8;

/**
 * "Researchers followed | 1,126 burrows", "Die Forscher haben | 842 Gletscher | verglichen", "les chercheurs ont posé | 84 enregistreurs": how
 * many things were looked at, or with how many. What was found or counted is the news.
 */
export function isStudied({ scene: { tokens, lexicon, heading }, mention, clause }: Reading): boolean {
  if (heading || mention.kind !== "count") return false;
  const { researchers, studying } = lexicon.words;
  if (!hasWord(tokens, researchers, clause.first, mention.first)) return false;
  if (hasWord(tokens, studying, clause.first, mention.first)) return true;
  const last = Math.min(clause.next, mention.next + farthest);
  return lexicon.language.split !== undefined && hasWord(tokens, studying, mention.next, last);
}
