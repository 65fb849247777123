import { isFunctionWord, type Words } from "../clause/clause.ts";
import { pastOf } from "../clause/of.ts";
import type { Reading } from "../clause/reading.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";
import { isNamedBy } from "./attribute.ts";

/** "Life expectancy has risen to 81.4 years", "waits fell to 19 days": a time that a rise or a fall leads to. */
export function isLedTime({ scene: { tokens, lexicon }, start }: Pick<Reading, "start"> & { scene: Words }): boolean {
  const leads = lexicon.phrases.target.has(tokens[start - 1]?.lower ?? "");
  return leads && lexicon.ways.has(tokens[start - 2]?.lower ?? "");
}

/** "Life expectancy is 81.4 years": of an age that is a number of its own, behind its verb. */
function isExpectancy({ tokens, lexicon }: Words, first: number, start: number): boolean {
  const verb = [1, 2].some((back) => matchPhrase(lexicon.syntax.copulas, tokens, start - back)?.length === back);
  return verb && hasWord(tokens, lexicon.words.ageTopics, first, start);
}

/** "Die Fahrzeit verkürzt sich um 18 Minuten", "Die Arbeiten verzögern sich um acht Monate": behind a verb of how much longer something takes. */
function isLasting({ tokens, lexicon }: Words, first: number, next: number): boolean {
  return hasWord(tokens, lexicon.words.lasting, first, next);
}

/** "la moyenne mobile | sur sept jours", "the average | over seven days": what an average is taken of. */
export function isAveragedOver({ tokens, lexicon }: Words, first: number): boolean {
  const link = tokens[first - 1]?.lower ?? "";
  if (!lexicon.phrases.of.has(link) && !matchPhrase(lexicon.syntax.during, tokens, first - 1)) return false;
  // "La demora media es de 94 días"
  const word = tokens[first - 2]?.lower ?? "";
  const reach = isFunctionWord(word, lexicon) || lexicon.phrases.auxiliaries.has(word) ? 2 : 3;
  return [first - 2, first - reach].some((at) => matchPhrase(lexicon.syntax.averages, tokens, at)?.length === 1);
}

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
  if (isNamedBy({ tokens, lexicon }, mention)) return false;
  // "a pris | 14 mois de retard", but not "avec 14 mois de retard"
  const late = pastOf(tokens, mention.next, lexicon);
  const isLate = late > mention.next && lexicon.words.delays.has(tokens[late]?.lower ?? "");
  if (isLate && tokens[start - 1]?.type === "word" && !isFunctionWord(tokens[start - 1]?.lower ?? "", lexicon))
    return true;
  if (isAveragedOver({ tokens, lexicon }, mention.first)) return false;
  // "The average wait is now 19 days", "Im Schnitt warten Patienten 19 Tage"
  for (let at = clause.first; at < mention.first; at++)
    if (matchPhrase(onAverage, tokens, at) || matchPhrase(averages, tokens, at)) return true;
  if (isLedTime({ scene: { tokens, lexicon }, start }) || isExpectancy({ tokens, lexicon }, clause.first, start))
    return true;
  if (isLasting({ tokens, lexicon }, clause.first, mention.next)) return true;
  const compared = matchPhrase(lexicon.syntax.longerOrShorter, tokens, mention.next);
  // "mais | 20 minutos"
  const ahead = lexicon.words.moreBefore.has(tokens[mention.first - 1]?.lower ?? "");
  if (!compared && !ahead) return false;
  const behind = tokens[mention.next + (compared?.length ?? 0)];
  return behind?.type !== "word" || isFunctionWord(behind.lower, lexicon);
}

/** "aumentou | em 14 anos | a pena", "a réduit | de deux ans | la peine": by how much or within how long, and never how long what stands behind is. */
export function isTimeStep({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  if (mention.kind !== "duration" || mention.qualifier === "to" || mention.qualifier === "from") return false;
  const by = [lexicon.by, lexicon.directly].some(
    (words) => matchPhrase(words, tokens, mention.first - 1)?.length === 1,
  );
  const object = lexicon.phrases.determiners.has(tokens[mention.next]?.lower ?? "");
  return by && object && lexicon.ways.has(tokens[mention.first - 2]?.lower ?? "");
}
