import { isBorder } from "../clause/clause.ts";
import { alike, type Reading } from "../clause/reading.ts";

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
  const was = tokens.slice(Math.max(0, start - farthestWas), start).some(({ lower }) => lexicon.words.was.has(lower));
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
  const verb = tokens
    .slice(Math.max(clause.first, start - 2), start)
    .some(({ lower }) => lexicon.words.stoodThen.has(lower));
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
