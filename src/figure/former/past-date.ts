import type { Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import { isPenal } from "../role/penal.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { hasPluperfect } from "./pluperfect.ts";

/**
 * "En août 2019, deux passants avaient été tués": a year that opens the sentence, and what had happened by then, tell
 * what went before the news.
 */
export function isOfPastDate(reading: Reading): boolean {
  const { scene, mention, mentions, clause } = reading;
  if (isOfChronicle(reading.scene) || isBeforeYear(reading) || isServedBefore(reading) || isOfYearsBefore(reading))
    return true;
  const [date, second] = mentions;
  if (scene.heading || date?.kind !== "date" || date.qualifier || date.next > mention.first) return false;
  if (date.first > 2 && !isSecondTime(scene, date.first)) return false;
  if (!/\d{4}/.test(date.date ?? "")) return false;
  // "Entre 2018 et 2023, il avait recueilli": over years, which is what the news is of.
  const between = scene.lexicon.words.pairs.has(scene.tokens[date.first - 1]?.lower ?? "");
  if (date.to !== undefined || (between && second?.kind === "date" && second.first - date.next < 2)) return false;
  return hasPluperfect(scene, Math.max(date.next, clause.first), Math.min(clause.next, mention.next + 4));
}

/** "1950 – In Wien sind 145 Betriebe im Ausstand": what a list of days gone by tells, each behind its year. */
function isOfChronicle({ tokens }: Scene): boolean {
  return /^1[5-9]\d\d$/.test(tokens[0]?.text ?? "") && /^[-–—]$/.test(tokens[1]?.lower ?? "") && !tokens[1]?.glued;
}

/**
 * "en hausse de 3,2 %, à savoir mieux que | +1,2 % en 2018 et | +6,1 % en 2017": what it was in years that go back, beside what it is now.
 */
function isOfYearsBefore({ mention, mentions }: Reading): boolean {
  const yearOf = ({ next }: Mention) =>
    mentions.find(({ kind, first, date }) => kind === "date" && first - next === 1 && /^\d{4}$/.test(date ?? ""))?.date;
  if (mention.kind !== "percent" || !yearOf(mention)) return false;
  const years = mentions.filter(({ kind }) => kind === "percent").map(yearOf);
  const from = years.findIndex((year) => year !== undefined);
  const back = years.slice(from);
  const goesBack = back.every((year, index) => year !== undefined && (index === 0 || year < (back[index - 1] ?? "")));
  return from > 0 && back.length > 1 && goesBack;
}

/** "il avait été condamné à 24 mois de prison": what someone was sentenced to before. */
function isServedBefore(reading: Reading): boolean {
  const { scene, mention, clause } = reading;
  if (!isPenal(reading)) return false;
  const { tokens, lexicon } = scene;
  // "qui avait volé sa voisine | a été condamné": what somebody had done before is of another clause.
  const words = tokens.slice(clause.first, mention.first);
  const verb = clause.first + words.findLastIndex(({ lower }) => lexicon.words.bans.has(lower));
  const from = verb < clause.first ? clause.first : Math.max(clause.first, verb - longestVerb);
  return hasPluperfect(scene, from, mention.first);
}

/** Words of a verb's auxiliaries: "avait été définitivement | condamné". */
const longestVerb = 3;

/** Words from the amount to the year that it was of, and from its verb to the amount. */
const farthestYear = 8;

const farthestVerb = 5;

/** "avait récolté 42 % des voix aux élections de 2015": the year stands behind. */
function isBeforeYear({ scene, mention, mentions, clause }: Reading): boolean {
  const year = mentions.find(({ kind, first }) => kind === "date" && first >= mention.next);
  if (!year?.date || !/^\d{4}$/.test(year.date) || year.qualifier || year.first - mention.next > farthestYear)
    return false;
  if (scene.heading || year.next > clause.next) return false;
  return hasPluperfect(scene, Math.max(clause.first, mention.first - farthestVerb), mention.first, "last");
}

/** Tokens before a date that says further when: "À la même période, en 2021". */
const farthest = 7;

/** Stands the date behind a comma and no verb? */
function isSecondTime({ tokens, lexicon }: Scene, first: number): boolean {
  if (first > farthest || ![first - 1, first - 2].some((at) => tokens[at]?.lower === ",")) return false;
  const isVerb = ({ lower }: Token) => lexicon.phrases.auxiliaries.has(lower) || lexicon.ways.has(lower);
  return !tokens.slice(0, first).some(isVerb);
}
