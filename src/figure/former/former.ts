import { isFunctionWord } from "../clause/clause.ts";
import { placeOf } from "../clause/cues.ts";
import {
  alike,
  governs,
  isComparable,
  isSignedChange,
  type Reading,
  segmentBefore,
  startOf,
} from "../clause/reading.ts";
import type { CueName } from "../lexicon/syntax-tables.ts";
import type { Mention } from "../mention.ts";
import { behindThan } from "../role/excess.ts";
import { openingTotal } from "../role/whole.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";
import { isComparedChange } from "./compared-change.ts";
import { isDeadline } from "./deadline.ts";
import { isFollowed } from "./followed.ts";
import { isInsertedLevel } from "./inserted-level.ts";
import { isInsteadOf } from "./instead.ts";
import { isKnownLimit } from "./known-limit.ts";
import { isMoreThanIt } from "./more-than-it.ts";
import { isOfDecade } from "./of-decade.ts";
import { isFromMore, isOldEnd } from "./old-end.ts";
import { isOfOrigin } from "./origin.ts";
import { isOvertaken, isOvertaking } from "./overtaken.ts";
import { isOwn } from "./own-of.ts";
import { isOfPastDate } from "./past-date.ts";
import { hasParticiple } from "./pluperfect.ts";
import { isStill } from "./still.ts";
import { isStillBefore } from "./still-before.ts";
import { isLeftBehind, isOfOpeningTime, isOfToday, isSuperseded } from "./superseded.ts";
import { isPrevious, isUntilThen } from "./until-then.ts";
import { isThen, isWasThen } from "./was-then.ts";

/** Words between a level and the time it was at: "1.2 million passengers in the same month a year earlier". */
const farthest = 6;

/** "contre 431,9 M€ un an plus tôt", "up from $36 million": a level that once was. */
export function isFormer(reading: Reading): boolean {
  const { scene, mention, mentions, clause, cues } = reading;
  const { lexicon } = scene;
  const { syntax } = lexicon;
  if (mention.kind === "date") return false;
  // "Urteil nach 28 Jahren": how long it was until then is what the title tells.
  if (isToldByTitle(reading) || isSooner(reading) || isDemanded(reading) || isOvertaking(reading)) return false;
  if (isOfPastDate(reading) || isOfDecade(reading) || isOvertaken(reading) || isNextOfFormer(reading)) return true;
  const governed = governs(reading, syntax.former) && !isOpposed(reading) && !isTaken(reading);
  if (mention.qualifier === "from" || governed || isInsteadOf(reading) || isFromMore(reading)) return true;
  // What a correction corrects is no news.
  if (placeOf(cues, "misstated", 0, mention.first) !== -1) return true;
  if (
    isComparedLevel(reading) ||
    isMoreThanIt(reading) ||
    isInsertedLevel(reading) ||
    isOldEnd(reading) ||
    isOfOrigin(reading) ||
    isOfFormerTime(reading) ||
    isThen(reading) ||
    isWasThen(reading) ||
    isUntilThen(reading) ||
    isPrevious(reading)
  )
    return true;
  const known = alike(reading, "before") || isKnownLimit(reading);
  if (known && governs(reading, syntax.formerIfAlike) && !isOwn(reading)) return true;
  if (mention.kind !== "count" && mention.kind !== "duration" && isFollowed(reading)) return true;
  if (isComparedChange(reading)) return true;
  if (isSignedChange(mention)) return false;
  const first = opensClause(reading) ? segmentBefore(scene, clause.first) : clause.first;
  if (isCompared(reading)) return true;
  const said = (name: CueName) => {
    // "Jusqu’à présent, le parc comptait 42 éoliennes"
    const from = name === "untilNow" ? segmentBefore(scene, clause.first) : first;
    const at = placeOf(cues, name, from, clause.next);
    // "O país tinha 6 milhões de desempregados": without its participle "tinha" says no earlier time.
    const auxiliary =
      name === "formerTimes" && at !== -1 && syntax.pluperfect.auxiliary.test(scene.tokens[at]?.lower ?? "");
    if (auxiliary && !hasParticiple(scene, at + 1)) return false;
    // "12 % more than a year earlier" compares with what is not said.
    // "El desempleo había caído del 8,2 al | 8,1 por ciento": both ends are of that time.
    const start = auxiliary && mention.qualifier === "to" ? "from" : undefined;
    if (at === -1 || isNearerTo(reading, at, start) || isBeside(reading, at)) return false;
    // "sono previsti | 240 alloggi", "tiene previsto invertir | 8 millones"
    if (at < mention.first && lexicon.words.planned.has(scene.tokens[at]?.lower ?? "")) return false;
    if (isDeadline(reading, at)) return false;
    // "42,6 (Vorjahr: 3,1) Millionen": the year before is the bracket's.
    if (at > mention.first && at < mention.next) return false;
    // "von 4 Millionen Euro im Vorjahr auf | 5 Millionen"
    if (mention.qualifier === "to" && mentions.some((each) => each.qualifier === "from" && each.first < at))
      return false;
    // "vor zwei Jahren gegründet, heute 3 Millionen wert"
    const later = scene.tokens.slice(at, mention.first);
    if (name === "formerTimes" && later.some(({ lower }) => syntax.nowOrLater.test(lower))) return false;
    return at < mention.first || (at - mention.next <= farthest && !compares(reading, at));
  };
  if (isStill(reading) || isStillBefore(reading)) return true;
  // "Von den 15 Milliarden Euro sind bislang erst | 3,9 Milliarden abgerufen": the part is the news, however long it has been so.
  const total = openingTotal(scene, mentions);
  if (total && total !== mention && lexicon.language.split) return false;
  if (said("formerTimes") || isOfOpeningTime(reading) || isSuperseded(reading, said)) return true;
  if (isLeftBehind(reading) || isOfToday(reading)) return true;
  if (isOfMonth(reading)) return true;
  const last = placeOf(cues, "lastTimes", first, mention.first);
  const behind = last === -1;
  // "Vorig jaar was dat percentage nog 90,6 procent"
  if (!behind && hasWord(scene.tokens, lexicon.words.still, last, mention.first)) {
    return mention.kind === "percent" || mention.kind === "money" || mention.unit === null;
  }
  return alike(reading, behind ? "before" : "anywhere") && said("lastTimes") && !isBesideDifference(reading);
}

/** "up from 80% in 2030 and | 76% in 2029": the second of two levels, each with its time. */
function isNextOfFormer({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const [before, date] = mentions.filter(({ first }) => first < mention.first).slice(-2);
  if (!before || date?.kind !== "date" || before.kind !== mention.kind) return false;
  const later = mentions.find(({ first }) => first > mention.first);
  const isTwin = lexicon.phrases.and.has(tokens[start - 1]?.lower ?? "") && start - 1 === date.next;
  if (!isTwin || later?.kind !== "date" || later.first > mention.next + 2) return false;
  return (
    before.qualifier === "from" || matchPhrase(lexicon.syntax.former, tokens, startOf(scene, before) - 1) !== undefined
  );
}

/** "Vorig jaar kwamen 3,1 miljoen toeristen, | 240.000 meer dan een jaar eerder": by so much more it was, and no later level follows. */
function isBesideDifference({ scene, mention, mentions }: Reading): boolean {
  const others = mentions.filter((other) => other !== mention && isComparable(mention, other));
  return others.length > 0 && others.every((mention) => behindThan({ scene, mention, mentions }) !== undefined);
}

/** "neun Tage früher als Artgenossen": by so much, and not then. */
function isSooner({ scene: { tokens, lexicon }, mention: { kind, next } }: Reading): boolean {
  return kind === "duration" && [next + 1, next + 2].some((at) => lexicon.phrases.than.has(tokens[at]?.lower ?? ""));
}

/** "protested against a £12,000 | cut": what someone is against is a change to come, unless it says when it was. */
function isOpposed({ scene: { tokens, lexicon }, mention, mentions, cues }: Reading): boolean {
  if (!lexicon.language.fixedOrder || mentions[0] !== mention || cues.has("formerTimes") || cues.has("lastTimes"))
    return false;
  return [mention.next, mention.next + 1].some((at) => lexicon.ways.has(tokens[at]?.lower ?? ""));
}

/** "conned out of | £40,000": what someone has lost, where no other amount is a part of it. */
function isTaken(reading: Reading): boolean {
  const { scene, mention, start } = reading;
  const isOutOf = matchPhrase(scene.lexicon.outOf, scene.tokens, start - 2)?.length === 2;
  return scene.lexicon.language.fixedOrder === true && isOutOf && mention.kind === "money" && !alike(reading, "before");
}

/** "die Forderung nach | 8 Prozent mehr Lohn": what is asked for never was. */
function isDemanded({ scene: { tokens, lexicon }, start }: Reading): boolean {
  const leads = matchPhrase(lexicon.syntax.following, tokens, start - 1) !== undefined;
  return leads && lexicon.words.demands.has(tokens[start - 2]?.lower ?? "");
}

/** "Täter gibt sich nach 28 Jahren zu erkennen": how long it took, between the words of a title. */
export function isToldByTitle({ scene, mention, start }: Reading): boolean {
  const { tokens, lexicon, heading } = scene;
  if (!heading || mention.kind !== "duration" || !lexicon.language.split || start < 2) return false;
  return (
    tokens[mention.next]?.type === "word" && matchPhrase(lexicon.syntax.following, tokens, start - 1) !== undefined
  );
}

/** "ascendieron a 9 millones, cifra superior a los 8 millones de 1999": what is known already is no news. */
function isComparedLevel(reading: Reading): boolean {
  const { scene, mention } = reading;
  const { qualifier, qualifierSpan } = mention;
  if ((qualifier !== "more-than" && qualifier !== "less-than") || !qualifierSpan) return false;
  const { tokens, lexicon } = scene;
  if (!lexicon.words.comparisons.has(tokens[qualifierSpan[0]]?.lower ?? "") || !alike(reading, "before")) return false;
  const before = tokens[mention.first - 1]?.lower ?? "";
  return lexicon.phrases.definite.has(before) || lexicon.phrases.definiteOne.has(before);
}

/** "en octubre del año pasado": a month of last year is what this year's is held against. */
function isOfMonth(reading: Reading): boolean {
  const { scene, mention, clause, cues } = reading;
  const { tokens, lexicon } = scene;
  const at = placeOf(cues, "lastTimes", segmentBefore(scene, clause.first), clause.next);
  if (at === -1 || mention.qualifier === "to" || isNearerTo(reading, at) || isBeside(reading, at)) return false;
  if (at > mention.first && (at - mention.next > farthest || compares(reading, at))) return false;
  return [at - 1, at - 2].some((index) => lexicon.months.has(tokens[index]?.lower ?? ""));
}

/** "el anterior récord (+12,7 %)", "el segundo trimestre (4,9 %)": a bracket behind a time gives what was so then. */
function isOfFormerTime(reading: Reading): boolean {
  const { scene, mention, mentions, cues, bracketed } = reading;
  if (!bracketed || mention.kind !== "percent") return false;
  const { tokens, lexicon } = scene;
  let open = mention.first - 1;
  while (open > 0 && tokens[open]?.lower !== "(" && tokens[open]?.lower !== "[") open--;
  if (open < mention.first - 2) return false;
  const { quarter, halfYear } = lexicon.phrases;
  if (placeOf(cues, "formerTimes", Math.max(0, open - 3), open) !== -1) return true;
  if (!alike(reading, "before")) return false;
  return (
    mentions.some(({ kind, next }) => kind === "date" && next === open) ||
    tokens.slice(Math.max(0, open - 4), open).some(({ lower }) => quarter.has(lower) || halfYear.has(lower))
  );
}

/**
 * "That compares with revenue of $2.9bn and a loss of $229m": all that such a sentence goes on to say once was.
 * "compared with a loss of $3m": only the amount of what is named there.
 */
function isCompared({ scene, mention, mentions, clause, cues, start }: Reading): boolean {
  if (placeOf(cues, "comparing", 0, mention.first) !== -1) return true;
  const at = placeOf(cues, "beside", clause.first, mention.first);
  if (at === -1 || mentions.some(({ kind, first }) => kind === mention.kind && first > at && first < mention.first))
    return false;
  const { of } = scene.lexicon.phrases;
  return of.has(scene.tokens[start]?.lower ?? "") || of.has(scene.tokens[start - 1]?.lower ?? "");
}

/** Only articles and prepositions stand before the mention in its clause. */
function opensClause({ scene, mention, clause }: Reading): boolean {
  for (let at = clause.first; at < mention.first; at++) {
    if (!isFunctionWord(scene.tokens[at]?.lower ?? "", scene.lexicon)) return false;
  }
  return true;
}

/** "fall to £31m from £63m a year earlier", "nach 7 Millionen im Vorjahr | erzielte er 9 Millionen": the time is the nearer amount's. */
function isNearerTo({ mention, mentions }: Reading, at: number, except?: Mention["qualifier"]): boolean {
  return mentions.some((other) => {
    if (except !== undefined && other.qualifier === except) return false;
    if (other.kind === mention.kind && other.next === at && other.next < mention.first) return true;
    // "dropped to 1.1 million tonnes from 1.4 million a year before"
    const isLike = other.kind === mention.kind || (mention.kind === "measure" && other.kind === "count" && !other.unit);
    const { first } = other;
    return isLike && (at > mention.first ? first > mention.first && first < at : first < mention.first && first > at);
  });
}

/** "gegenüber dem Vorjahr stieg er auf 30 Millionen": the time is what the amount is compared with. */
function isBeside({ mention, cues }: Reading, at: number): boolean {
  return at < mention.first && (cues.get("beside") ?? []).some(({ next }) => next <= at && at - next <= 2);
}

/** Between the mention and a time behind it stands what it is compared by: "than", "contre", "sur". */
function compares({ scene, mention }: Reading, at: number): boolean {
  const { tokens, lexicon } = scene;
  for (let between = mention.next; between < at; between++) {
    const lower = tokens[between]?.lower ?? "";
    if (lexicon.phrases.comparatives.has(lower) || lexicon.phrases.up.has(lower) || lexicon.phrases.down.has(lower))
      return true;
    if (matchPhrase(lexicon.syntax.former, tokens, between)) return true;
  }
  // "1,200 more tickets than a year earlier"
  return lexicon.phrases.than.has(tokens[at - 1]?.lower ?? "") || (mention.kind === "percent" && at - mention.next > 2);
}
