import { groupBy } from "../base/group.ts";
import { contentWords, isOfOne } from "../figure/content-words.ts";
import { farthestOfBound } from "../figure/exact-share.ts";
import { factKey, isRoundingOf } from "../figure/fact.ts";
import type { Figure, FigureKind } from "../figure/figure.ts";
import { isResult } from "../figure/mention.ts";
import { isOfVotes } from "./languages/words-of.ts";

/** Money first, then what it buys, then time: as a reader asks. */
const order: Record<FigureKind, number> = {
  money: 0,
  measure: 1,
  count: 1,
  percent: 1,
  ratio: 1,
  multiplier: 1,
  duration: 2,
  date: 3,
};

/** What a second figure of a kind already chosen loses: three kinds tell more than one thrice. */
const sameKind = 0.04;

/** Below these a figure is left out, and the card shows fewer: a doubtful figure is worse than none. */
export const leastConfidence = 0.65;
/** The first figure may weigh less: a card with one is better than a card with none. */
const leastOpening = 0.34;
/**
 * Beside a strong first figure one that weighs less than `share` of it is noise, and a third has to weigh more: two that are the
 * story say it better than three of which one is an aside.
 */
const usual = { score: 0.35, third: 0.42, share: 0.62 };
/**
 * The same for a figure whose words are its sentence as it stands (see `isPlainLabel`): they are hardly ever wrong. Of our own
 * news sets these fill more of the slots, with no false card more; half as much again for all figures doubles them. A third
 * figure has no such leave: two that are the story beat three of which an editor would not have shown one.
 */
const plain = { score: 0.3, third: 0.42, share: 0.45 };

/**
 * The figures a good editor would put on a card: annotated ones, then the news that the article makes most of.
 * One said twice counts once, where it is said with the most weight; of a rounded figure and its exact amount,
 * the exact one. What is doubtful, a former level, a conversion, a quotation or only when something was, is left out.
 * @param options.count how many at most; default 3
 * @returns money, then measures and counts, then dates; figures the author chose stand in the article's order
 */
export function selectFigures(figures: readonly Figure[], { count = 3 }: { count?: number } = {}): Figure[] {
  return inReadingOrder(pickFigures(figures, count, ({ mentions }) => mentions[0]));
}

/** Where so many have no words of their own, the others have none either. */
const mostTries = 200;

/** A fact and those of its mentions that may stand for it, the best first. */
interface Fact {
  mentions: Figure[];
  score: number;
}

/**
 * The same, best first.
 * @param show the mention that is shown of a fact, as it is shown; a fact without one is passed over
 * @param isPlain may a figure as it is shown weigh less beside others?
 */
export function pickFigures(
  figures: readonly Figure[],
  count: number,
  show: (fact: Fact) => Figure | undefined,
  isPlain: (figure: Figure) => boolean = () => false,
): Figure[] {
  const facts = factsOf(figures);
  const chosen: Figure[] = [];
  let opening = 0;
  for (let tries = mostTries; tries > 0 && chosen.length < count && facts.length > 0; tries--) {
    const worths = facts.map((fact) => worthOf(fact, chosen));
    const most = Math.max(...worths);
    if (most < leastWorth(chosen.length, opening, plain)) break;
    const [fact] = facts.splice(worths.indexOf(most), 1);
    // "mindestens 129 Tote", "129 Opfer": one number twice reads as a mistake.
    if (!fact || chosen.some((other) => isAgain(other, fact.mentions[0] as Figure))) continue;
    const figure = show(fact);
    if (!figure) continue;
    if (most < leastWorth(chosen.length, opening, usual) && !isPlain(figure)) continue;
    const rough = chosen.findIndex((other) => isTitledShare(other, figure));
    if (rough !== -1) {
      chosen[rough] = figure;
      continue;
    }
    // What a day weighs says little of amounts beside it.
    if (chosen.length === 0) opening = Math.min(most, figure.kind === "date" ? 0.56 : 0.8);
    chosen.push(figure);
  }
  return chosen;
}

/** What the next figure must be worth beside `chosen` ones, of which the first was worth `opening`. */
function leastWorth(chosen: number, opening: number, least: typeof plain): number {
  if (chosen === 0) return leastOpening;
  return Math.max(chosen === 1 ? least.score : least.third, opening * least.share);
}

function isAgain(other: Figure, figure: Figure): boolean {
  if (isTitledShare(figure, other)) return true;
  const { kind, amount, to, origin } = figure;
  if (origin !== "extracted" || (kind !== "count" && kind !== "measure") || other.kind !== kind) return false;
  return other.amount === amount && other.to === to;
}

/** Percentage points between a share in a title's words and the exact one of the text. */
const farthestOfTitle = 3;

/** "Un Français sur quatre renonce" of a title, and in the text "26 % des Français ont renoncé": told twice. */
function isTitledShare(rough: Figure, exact: Figure): boolean {
  if (rough.kind !== "ratio" || !rough.source.title || exact.kind !== "percent" || exact.direction) return false;
  if (exact.origin !== "extracted" || Math.abs(rough.amount * 100 - exact.amount) > farthestOfTitle) return false;
  return isOfOne(contentWords(rough), contentWords(exact));
}

/** A match's result that weighs less than the heaviest figure by no more than this opens its card: spectators weigh as much. */
const nearlyMost = 0.05;

/** In the order a card shows them. */
export function inReadingOrder(chosen: readonly Figure[]): Figure[] {
  const picked = chosen.every(({ origin }) => origin !== "extracted");
  const most = Math.max(...chosen.map(({ score }) => score));
  // How a match ended is what its report is about.
  const rank = (figure: Figure) => (isResult(figure) && most - figure.score <= nearlyMost ? -1 : order[figure.kind]);
  return chosen.toSorted((a, b) => (picked ? 0 : rank(a) - rank(b)) || a.source.start - b.source.start);
}

/** What may be chosen at all: the author's own choice, or news that is read without doubt. */
function mayStand({ origin, modality, role, confidence = 1 }: Figure): boolean {
  if (origin !== "extracted") return true;
  return modality !== "negated" && confidence >= leastConfidence && role !== "date";
}

/**
 * The figures by what they say, each with its mentions: the author's own choice, then the body's before the
 * title's, as they are read, for a story says a thing in full where it says it first.
 */
function factsOf(figures: readonly Figure[]): Fact[] {
  const facts = [...groupBy(figures.filter(mayStand), factKey).values()].map((mentions) => ({
    mentions: mentions.toSorted((a, b) => rank(a) - rank(b) || a.source.start - b.source.start),
    score: Math.max(...mentions.map(({ score }) => score)),
  }));
  return withoutRoundings(facts);
}

function rank({ origin, source }: Figure): number {
  return origin !== "extracted" ? 0 : source.field || source.title ? 2 : 1;
}

/** A title's small count is of those that the text tells of: "trois skieurs tués", "Trois hommes". */
function isCountOf({ kind, amount, source }: Figure, other: Figure): boolean {
  if (kind !== "count" || amount >= 100 || !(source.title || source.field)) return false;
  return other.kind === "count" && other.amount === amount && !other.source.title && !other.source.field;
}

/** Amounts that one may be the rounding of another lie so close: see `isRoundingOf`. */
const nearby = 0.16;

/** The facts by their amounts, so that of many only those nearby are compared. */
function byAmount(facts: readonly Fact[]): (figure: Figure) => Fact[] {
  const sorted = facts.toSorted((a, b) => amountOf(a) - amountOf(b));
  const between = (least: number, most: number) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (amountOf(sorted[middle] as Fact) < least) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && amountOf(sorted[end] as Fact) <= most) end++;
    return sorted.slice(low, end);
  };
  return ({ kind, amount }) => {
    const reach = Math.abs(amount) * nearby;
    const near = between(amount - reach, amount + reach);
    if (kind !== "ratio") return near;
    const share = (sign: number) =>
      between(sign * amount * 100 - farthestOfBound, sign * amount * 100 + farthestOfBound);
    return [...near, ...share(1), ...share(-1)];
  };
}

function amountOf({ mentions: [figure] }: Fact): number {
  return figure?.amount ?? 0;
}

/** "38 % des voix" is no rounding of "un taux de réponse de 38,4 %": of shares the sentences are of one thing, or it is a title's. */
function isRounded(rough: Figure, exact: Figure): boolean {
  if (!isRoundingOf(rough, exact)) return false;
  const { title, field, sentence } = rough.source;
  const isShare = rough.kind === "percent" && !title && !field && sentence !== exact.source.sentence;
  return !isShare || isOfOne(contentWords(rough), contentWords(exact));
}

/** A rounded figure gives what it weighs, and its words, to its exact amount. */
function withoutRoundings(facts: Fact[]): Fact[] {
  const roughs = new Set<Fact>();
  const near = byAmount(facts);
  for (const rough of facts) {
    const [figure] = rough.mentions;
    if (figure?.origin !== "extracted") continue;
    const exact = near(figure).find(
      ({ mentions: [other] }) => other && other !== figure && (isRounded(figure, other) || isCountOf(figure, other)),
    );
    if (!exact) continue;
    exact.score = Math.max(exact.score, rough.score);
    exact.mentions.push(...rough.mentions);
    roughs.add(rough);
  }
  return facts.filter((fact) => !roughs.has(fact));
}

/** "34 % of the vote, ahead of … on 31 %": two who run against each other are told together. */
function areBallots(one: Figure, other: Figure): boolean {
  const { sentence } = one.source;
  if (one.kind !== "percent" || one.unit !== other.unit || sentence !== other.source.sentence) return false;
  return one.direction === undefined && other.direction === undefined && isOfVotes(sentence);
}

function worthOf({ score, mentions }: Fact, chosen: readonly Figure[]): number {
  const [figure] = mentions as [Figure];
  // What the author pinned comes before anything found.
  let worth = mentions.some(({ origin }) => origin !== "extracted") ? score + 1 : score;
  for (const other of chosen) if (other.kind === figure.kind && !areBallots(other, figure)) worth -= sameKind;
  return worth;
}
