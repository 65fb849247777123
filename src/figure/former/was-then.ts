import { isBorder, nextBorder } from "../clause/clause.ts";
import { placeOf } from "../clause/cues.ts";
import { alike, isComparable, type Reading } from "../clause/reading.ts";
import { hasWord } from "../token/has-word.ts";
import { hasPluperfect } from "./pluperfect.ts";

/** Tokens between a year and what was then: "waren es noch". */
const farthestWas = 4;

/**
 * "…, 2021 waren es 52 Prozent", "they were 52% in 2021": behind a share of now, what it was in a year that is named beside it
 * or begins its clause.
 */
export function isWasThen(reading: Reading): boolean {
  const { scene, mention, mentions, start } = reading;
  if (isStoodThen(reading)) return true;
  if (mention.kind !== "percent" || mention.direction || !alike(reading, "before")) return false;
  const { tokens, lexicon } = scene;
  const was = hasWord(tokens, lexicon.words.was, start - farthestWas, start);
  if (!was) return false;
  const years = mentions.filter(
    ({ kind, date, qualifier }) => kind === "date" && /^\d{4}$/.test(date ?? "") && !qualifier,
  );
  const year = years.find(
    ({ first, next }) =>
      (next <= start &&
        next >= start - farthestWas &&
        [first, first - 1, first - 2].some((at) => isBorder(scene, at - 1))) ||
      (first >= mention.next && first <= mention.next + 1),
  );
  return year !== undefined && !years.some(({ amount, next }) => next < year.first && amount < year.amount);
}

/** Tokens from a share to the time at which it stood there: "6,2% | no segundo trimestre". */
const farthestTime = 5;

/** "O desemprego estava em 6,2% no segundo trimestre de 2024": such a verb tells how a rate stood at a time that is over. */
function isStoodThen({ scene, mention, mentions, clause, start }: Reading): boolean {
  if (mention.kind !== "percent" || mention.direction) return false;
  const { tokens, lexicon } = scene;
  const verb = hasWord(tokens, lexicon.words.stoodThen, Math.max(clause.first, start - 2), start);
  if (!verb) return false;
  return mentions.some(
    ({ kind, date, qualifier, first }) =>
      kind === "date" &&
      /^\d{4}/.test(date ?? "") &&
      !qualifier &&
      first >= mention.next &&
      first - mention.next <= farthestTime,
  );
}

/** Words from "compared with" to its year: "en comparación con el mismo periodo de | 2018". */
const farthestBeside = 8;

/** Words between such a "when" and what was so then, and from that to its pluperfect. */
const farthestWhen = 9;
const farthestHad = 6;

/** "compared with 2018, when 48,100 tickets were sold", "since 2013, when it fell by 9 %": what was so at a time compared with. */
export function isThen({ scene, mention, mentions, cues }: Reading): boolean {
  const { tokens } = scene;
  for (let at = mention.first - 1; at > mention.first - farthestWhen && at > 1; at--) {
    if (!scene.lexicon.words.when.has(tokens[at]?.lower ?? "")) continue;
    const had = hasPluperfect(
      scene,
      mention.next,
      Math.min(nextBorder(scene, mention.next), mention.next + farthestHad),
    );
    const end = tokens[at - 1]?.lower === "," ? at - 1 : at;
    const date = mentions.find(({ kind, next }) => kind === "date" && next === end);
    if (isFarFrom({ scene, mention, mentions }, date?.first ?? end - 1)) return true;
    // "2010, quand 1,5 million de tonnes avaient été produites", "la saison passée où 279 buts avaient été inscrits"
    if (had && (date || scene.lexicon.words.whichTime.has(tokens[end - 1]?.lower ?? ""))) return true;
    if (
      date?.qualifier === "since" ||
      (date && placeOf(cues, "beside", Math.max(0, date.first - farthestBeside), date.first) !== -1)
    )
      return true;
    return (["formerTimes", "lastTimes"] as const).some((name) => cues.get(name)?.some(({ next }) => next === end));
  }
  return false;
}

/**
 * "195 millions, loin du record de 2021, quand elles atteignaient | 283 millions": beside an amount alike, what it was in a year whose
 * record the sentence names, or which it compares with: "menos que en 2025, cuando llegaron a 283 millones".
 * @param year where that year stands, right before "when"
 */
function isFarFrom(
  { scene, mention, mentions }: Pick<Reading, "scene" | "mention" | "mentions">,
  year: number,
): boolean {
  const { tokens, lexicon } = scene;
  if (!/^\d{4}$/.test(tokens[year]?.lower ?? "")) return false;
  return (
    [lexicon.words.records, lexicon.phrases.than].some((words) =>
      hasWord(tokens, words, year - farthestRecord, year),
    ) && mentions.some((other) => other.next < year && isComparable(other, mention))
  );
}

/** Tokens from a record to its year: "récord histórico del año | 2021". */
const farthestRecord = 6;
