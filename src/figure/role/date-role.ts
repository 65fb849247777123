import { isFunctionWord, type Stretch } from "../clause/clause.ts";
import { placeOf } from "../clause/cues.ts";
import { pastOf } from "../clause/of.ts";
import { type Reading, segmentBefore } from "../clause/reading.ts";
import type { Role } from "../figure.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";

/** An end, or a beginning that a reader waits for, is news; any other date only says when. */
export function dateRole(reading: Reading): Role {
  const { mention, scene } = reading;
  if (isEvent(reading)) return "event";
  if (reading.bracketed || mention.qualifier === "since" || mention.to !== undefined) return "date";
  const before = reading.mentions[reading.mentions.indexOf(mention) - 1];
  // "from 1999 through 2014"
  if (mention.qualifier === "until" && before?.kind === "date" && mention.first - before.next <= 2) return "date";
  if (mention.qualifier === "until" && !scene.lexicon.syntax.untilIsBy) return isOver(reading) ? "date" : "news";
  return isMilestone(reading) || isShutUntil(reading) ? "news" : "date";
}

/** "bleibt bis zum 14. Februar 2027 gesperrt": an end, where "bis" may say by when as well. */
function isShutUntil({ scene: { tokens, lexicon }, mention, clause }: Reading): boolean {
  const { was, closures } = lexicon.words;
  if (mention.qualifier !== "until" || !hasWord(tokens, closures, clause.first, clause.next)) return false;
  return !tokens
    .slice(clause.first, clause.next)
    .some(({ lower }) => was.has(lower) || lexicon.syntax.over.test(lower));
}

/** "dont le prix n’avait pas bougé jusqu’en 2023": an end that is past. */
function isOver({ scene: { tokens, lexicon }, mention, clause }: Reading): boolean {
  const { over, pluperfect } = lexicon.syntax;
  const before = tokens.slice(clause.first, mention.first);
  return (
    lexicon.language.romance === true &&
    before.some(({ lower }) => over.test(lower) || pluperfect.auxiliary.test(lower))
  );
}

/** "soll 2028 in Betrieb gehen"; no amount of its own stands between. */
function isMilestone(reading: Reading): boolean {
  const { scene, mention, mentions, cues, clause } = reading;
  const milestones = cues.get("milestone");
  // "haben 2026 die Schule ohne Abschluss verlassen": it is done.
  if (scene.lexicon.language.split && scene.lexicon.syntax.perfect.test(scene.tokens[mention.first - 1]?.lower ?? ""))
    return false;
  // "compared to 4,400 completions in the same period of 2018"
  if (isOfAttribute(reading) || isSince(reading)) return false;
  if (!milestones || placeOf(cues, "comparing", clause.first, mention.first) !== -1 || isOfName(reading)) return false;
  const { tokens, lexicon } = scene;
  // "o início da discussão das eleições de 2014", "a abertura do carnaval de 2018": the year of what stands right before it.
  const ofIt =
    mention.qualifier === undefined &&
    lexicon.phrases.of.has(tokens[mention.first - 1]?.lower ?? "") &&
    mention.date?.length === 4 &&
    !lexicon.language.capitalNouns;
  // "Date de lancement : 17 février 2027": the words before the colon are the date's.
  const named = tokens[clause.first - 1]?.lower === ":" && mention.first - clause.first <= 1;
  const opening = named ? segmentBefore(scene, clause.first) : clause.first;
  const between = (first: number, next: number) =>
    mentions.some((other) => other.kind !== "date" && other.first >= first && other.next <= next);
  return milestones.some(
    ({ at, next }) =>
      at >= opening &&
      // "2027 beginnt mit einer Überraschung": the year itself begins.
      !(at === mention.next && lexicon.words.having.has(tokens[next]?.lower ?? "")) &&
      next <= clause.next &&
      !(ofIt && at < mention.first) &&
      !isBeside(reading, { first: at, next }) &&
      !(at < mention.first ? between(next, mention.first) : between(mention.next, at)),
  );
}

/**
 * "A gestão | termina 2017 com dívidas", "| Inaugurado em 2014, o aeroporto", "No | início do julgamento em 2014": where prepositions hold
 * an article, does the milestone take the year as its object, or only open the sentence with what is told of another?
 */
function isBeside({ scene: { tokens, lexicon }, mention }: Reading, { first, next }: Stretch): boolean {
  if (!lexicon.language.romance || mention.date?.length !== 4 || mention.qualifier) return false;
  if (next === mention.first) return true;
  const word = tokens[first]?.lower ?? "";
  if (first === 0 && next === 1)
    return lexicon.syntax.pluperfect.participle.test(word) && tokens[mention.next]?.lower === ",";
  const opening = tokens[0]?.lower ?? "";
  const opens = isFunctionWord(opening, lexicon) && !lexicon.phrases.determiners.has(opening);
  return opens && tokens.slice(1, first).every(({ lower }) => isFunctionWord(lower, lexicon) || /^['’]$/.test(lower));
}

/** Words from "aus" to its year: "aus dem Jahr | 2006". */
const farthestSince = 3;

/** "die Vorzugsaktien aus dem Jahr | 2006": of then, and no beginning. */
function isSince({ scene: { tokens, lexicon }, mention: { first } }: Reading): boolean {
  return hasWord(tokens, lexicon.words.stemming, Math.max(0, first - farthestSince), first);
}

/** "der | 2015 eingeleiteten Verfahren wurden abgeschlossen": behind an article, the year is of its noun's participle. */
function isOfAttribute({ scene: { tokens, lexicon }, mention: { first, next } }: Reading): boolean {
  const article = lexicon.phrases.determiners.has(tokens[first - 1]?.lower ?? "");
  return lexicon.language.split !== undefined && article && lexicon.syntax.participial.test(tokens[next]?.text ?? "");
}

/** "the 2017 Clean Rivers Act expires": between its article and its name, a year tells which one is meant. */
function isOfName({ scene: { tokens, lexicon, heading }, mention }: Reading): boolean {
  if (!lexicon.language.yearBeforeNoun || heading || mention.date?.length !== 4) return false;
  const article = lexicon.phrases.determiners.has(tokens[mention.first - 1]?.lower ?? "");
  return article && isUpper(tokens[mention.next]?.text ?? "");
}

/** "Vision 2030", "Roma 2026": a year behind a name is a part of it. */
function isEvent({ scene, mention }: Reading): boolean {
  const before = scene.tokens[mention.first - 1];
  if (mention.date?.length !== 4 || before?.type !== "word" || mention.qualifier) return false;
  const { datePrepositions, functionWords } = scene.lexicon.phrases;
  if (datePrepositions.has(before.lower) || functionWords.has(before.lower)) return false;
  return before.text[0] !== before.lower[0] && !scene.lexicon.months.has(before.lower);
}

/** "les 24 Heures du Mans", "the 24 Hours of Le Mans": a time with a capital is a race's name; a title may have one on each word. */
export function isRace({ scene, mention }: Reading): boolean {
  const { tokens, lexicon, heading } = scene;
  if (mention.kind !== "duration" || lexicon.language.capitalNouns || (heading && lexicon.language.capitalTitles))
    return false;
  return isUpper(tokens[mention.next - 1]?.text ?? "") && pastOf(tokens, mention.next, lexicon) > mention.next;
}

/** Metres that are run, skated and swum at championships. */
const distances: ReadonlySet<number> = new Set([50, 60, 100, 200, 400, 500, 800, 1000, 1500, 3000, 5000, 10000]);

/** "won the 1,500 metres", "hat die 1500 Meter gewonnen": a distance with an article is an event's name, unless more is said of it. */
export function isDistance({ scene, mention, mentions }: Reading): boolean {
  if (mention.kind !== "measure" || mention.unit !== "meter" || !distances.has(mention.amount)) return false;
  const { tokens, lexicon } = scene;
  const before = tokens.slice(Math.max(0, mention.first - 4), mention.first);
  // "plata en 200 metros", "il record sui 400 metri"
  const won = before.some(({ lower }) => lexicon.words.medals.has(lower));
  // "Über 400 Meter lief Maier in 44,9 Sekunden": beside a run's time no bound.
  const over = lexicon.words.topicLinks.has(tokens[mention.first - 1]?.lower ?? "");
  const timed = over && mentions.some((other) => isRunTime({ scene, mentions, mention: other }));
  const known = won || timed || lexicon.phrases.determiners.has(tokens[mention.first - 1]?.lower ?? "");
  const { lower } = tokens[mention.next] ?? { lower: "" };
  const described = lexicon.words.sizeWords.has(lower) || lexicon.words.dimensions.has(lower);
  return known && !described && pastOf(tokens, mention.next, lexicon) === mention.next;
}

/** "gewann das Finale über 100 Meter in 9,79 Sekunden": to its fractions, a time is told of a race alone. */
export function isRunTime({ scene, mention, mentions }: Pick<Reading, "scene" | "mention" | "mentions">): boolean {
  if (mention.kind !== "duration" || mention.unit !== "second" || Number.isInteger(mention.amount)) return false;
  const runs = mentions.some(
    ({ kind, unit, amount }) => kind === "measure" && unit === "meter" && distances.has(amount),
  );
  return runs || hasWord(scene.tokens, scene.lexicon.words.medals);
}

/** "her +78kg title", "in the −57 kg": a sign right before a mass is of a class that people fight in, and no change. */
export function isWeightClass({ scene, mention }: Reading): boolean {
  if (mention.kind !== "measure" || mention.unit !== "kilogram") return false;
  const [sign, number] = [scene.tokens[mention.first], scene.tokens[mention.first + 1]];
  return /^[-+−–]$/.test(sign?.lower ?? "") && number?.type === "number" && number.glued === true;
}
