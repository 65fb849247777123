import { isFunctionWord } from "../clause/clause.ts";
import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/**
 * "standen im Schnitt 56 Stunden im Stau", "will be 20 minutes shorter": how long something takes on average, or how much longer or less
 * long than before, is what is told, where other times only say when.
 */
export function isToldTime({ scene: { tokens, lexicon }, mention, start, clause }: Reading): boolean {
  if (mention.kind !== "duration" || mention.unit === "second") return false;
  const { onAverage, averages } = lexicon.syntax;
  const { timeWords, and } = lexicon.phrases;
  // "a week earlier", "17 heures et | 6 minutes"
  const isPart = and.has(tokens[mention.first - 1]?.lower ?? "");
  if (isPart || timeWords.has(tokens[mention.next]?.lower ?? "")) return false;
  // "The average wait is now 19 days", "Im Schnitt warten Patienten 19 Tage"
  for (let at = clause.first; at < start; at++)
    if (matchPhrase(onAverage, tokens, at) || matchPhrase(averages, tokens, at)) return true;
  const compared = matchPhrase(lexicon.syntax.longerOrShorter, tokens, mention.next);
  // "mais | 20 minutos"
  const ahead = lexicon.words.moreBefore.has(tokens[mention.first - 1]?.lower ?? "");
  if (!compared && !ahead) return false;
  const behind = tokens[mention.next + (compared?.length ?? 0)];
  return behind?.type !== "word" || isFunctionWord(behind.lower, lexicon);
}
