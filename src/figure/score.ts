import type { Block } from "../article/block.ts";
import type { Figure, FigureKind, Role } from "./figure.ts";
import { isMeasuredTime } from "./number/elapsed-text.ts";
import type { TitleCounts } from "./title-counts.ts";

/** What an editor puts on a card first, other things being equal. */
const byKind: Record<FigureKind, number> = {
  money: 0.12,
  measure: 0.08,
  count: 0.06,
  percent: 0.08,
  multiplier: -0.1,
  ratio: 0,
  date: 0,
  duration: -0.34,
};

/** Where the figure stands: title, lede and takeaways are where an article says what it is about. */
export interface Place {
  kind: Block["kind"];
  /** Characters of prose before the block. */
  said: number;
  takeaway: boolean;
  /** Stems of the title's words. */
  subject: ReadonlySet<string>;
  /** What the title counts. */
  counts: TitleCounts;
}

interface Standing {
  place: Place;
  /** Stems that the sentence shares with the title. */
  shared: number;
  /** Of the sentence's quantities, from 0. */
  rank: number;
  /** The clause tells of people who died, were hurt or were caught. */
  casualties: boolean;
  /** A court imposes it. */
  penal: boolean;
  /** So long something stays closed. */
  shut: boolean;
  /** A time that the clause tells of, and does not only say when. */
  timed: boolean;
  /** A count that the title has as well, or a part of as many things as the title tells of. */
  titled: boolean;
}

/** A lede is some 300 characters long; what comes later matters less, and in the end it is background. */
function placeWeight({ kind, said, takeaway }: Place): number {
  if (kind === "title") return 0.62;
  if (takeaway) return 0.45;
  const depth = Math.max(0.08, 0.42 - said / 3000);
  if (kind === "heading") return depth;
  if (kind === "footnote" || kind === "cell" || kind === "quote") return depth - 0.3;
  return kind === "item" ? depth - 0.06 : depth;
}

/** Money and counts gain with their size; a small number is rarely what a story is about. */
function magnitude({ kind, amount, unit, digits, per }: Figure): number {
  const size = Math.abs(amount);
  if (kind === "money" && per !== undefined && size < 100) return 0;
  if (kind === "money") return size < 100 ? -0.06 : (0.06 * Math.min(Math.log10(size), 11)) / 11;
  // "1.33 children per woman" is measured, not counted.
  if (kind === "count" && !Number.isInteger(size)) return size < 10 ? -0.1 : 0.05;
  if (kind === "count") return unit === null ? -0.02 : size < 10 ? -0.32 : size < 31 ? -0.08 : digits > 1 ? 0.05 : 0;
  if (kind === "percent") return size < 1 ? -0.04 : 0;
  return kind === "measure" && size < 10 ? -0.06 : 0;
}

/** What is only aimed at, a price, or what was so before are second choices. */
const byRole: ReadonlyMap<Role | undefined, number> = new Map([
  ["target", -0.14],
  ["forecast", -0.14],
  ["price", -0.1],
  ["background", -0.25],
]);

/** A price is a second choice, unless its sentence says what the title does: then it is the story. */
const titledPrice = 2;

function roleWeight({ role }: Figure, { shared }: Standing): number {
  return role === "price" && shared >= titledPrice ? 0 : (byRole.get(role) ?? 0);
}

/** A date ahead is the story's end; any other only says when. */
function time({ kind, qualifier }: Figure): number {
  if (kind !== "date") return 0;
  if (qualifier === "until" || qualifier === "by") return 0.16;
  return qualifier === "since" ? -0.2 : 0;
}

/** Of the dead, the hurt and the caught the smallest number is news. */
function casualtyWeight({ amount }: Figure, { casualties }: Standing): number {
  if (!casualties) return 0;
  return amount < 10 ? 0.42 : amount < 31 ? 0.2 : 0.12;
}

/** What the title counts as well, or the part that is told of its things, weighs so much more, up to what makes it one of the story's figures. */
const titledCount = 0.2;
const titledMost = 0.66;

/** How long someone goes to prison for is what the story is about. */
const sentence = 0.5;
/** What a prosecutor asked for is second to it. */
const demand = 0.26;

/** How long a road stays closed opens a card where nothing else is told. */
const closure = 0.3;

/** By how much a level moved is less than the level: "31,8 milliards, en baisse de 3,9 milliards". */
function difference({ kind, direction }: Figure, { rank }: Standing): number {
  return direction !== undefined && kind !== "percent" && rank > 0 ? -0.08 : 0;
}

/** How long something takes on average, or how much longer than before, is what was measured. */
function isOfTime({ kind, role }: Figure, { timed }: Standing): boolean {
  return timed && kind === "duration" && role === "news";
}

/** 0 to 1: how much the article makes of a figure. Repetition is added in `repeatedScore`. */
export function scoreOf(figure: Figure, standing: Standing): number {
  const doubt = figure.modality === "negated" ? -0.3 : figure.modality === "possible" ? -0.06 : 0;
  const subject = 0.05 * Math.min(standing.shared, 4);
  const rank = standing.rank === 0 ? 0.04 : -0.03 * Math.min(standing.rank, 4);
  const score =
    casualtyWeight(figure, standing) +
    (standing.penal ? (figure.role === "target" ? demand : sentence) : standing.shut ? closure : 0) +
    byKind[isMeasuredTime(figure) || isOfTime(figure, standing) ? "measure" : figure.kind] +
    roleWeight(figure, standing) +
    placeWeight(standing.place) +
    magnitude(figure) +
    time(figure) +
    doubt +
    difference(figure, standing) +
    subject +
    rank;
  return clamp(standing.titled ? Math.max(score, Math.min(score + titledCount, titledMost)) : score);
}

/** Adds what is gained by being said again. */
export function repeatedScore(score: number, times: number): number {
  return clamp(score + 0.06 * Math.min(times - 1, 3));
}

/** Between 0 and 1, in thousandths. */
export function clamp(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
}
