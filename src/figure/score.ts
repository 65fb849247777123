import type { Block } from "../article/block.ts";
import type { Figure, FigureKind, Role } from "./figure.ts";
import { isMeasuredTime } from "./number/elapsed-text.ts";
import type { ClauseReading } from "./role/role.ts";
import { precisionScore, sizeScore } from "./size-score.ts";
import type { TitleCounts } from "./title-counts.ts";

/** What an editor puts on a card first, other things being equal. */
const byKind: Record<FigureKind, number> = {
  money: 0.12,
  measure: 0.08,
  count: 0.06,
  percent: 0.12,
  multiplier: -0.1,
  ratio: 0,
  date: 0.04,
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
  /** The title says that something opens, closes, starts or stops. */
  turns: boolean;
}

interface Standing {
  place: Place;
  /** What its clause tells of. */
  clause: Pick<ClauseReading, "casualties" | "penal" | "shut" | "timed">;
  /** Stems that the sentence shares with the title. */
  shared: number;
  /** Of the sentence's quantities, from 0. */
  rank: number;
  /** Quantities that the article says before it. */
  earlier: number;
  /** Commas before it in its sentence. */
  commas: number;
  /** UTF-16 units of its sentence. */
  length: number;
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

/** What is only aimed at, a price, or what was so before are second choices. */
const byRole: ReadonlyMap<Role | undefined, number> = new Map([
  ["target", -0.14],
  ["forecast", -0.14],
  ["price", -0.07],
  ["background", -0.33],
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
function casualtyWeight({ amount }: Figure, { clause }: Standing): number {
  if (!clause.casualties) return 0;
  return amount < 10 ? 0.5 : amount < 31 ? 0.2 : 0.12;
}

/** What the title counts as well, or the part that is told of its things, weighs so much more, up to what makes it one of the story's figures. */
const titledCount = 0.2;
const titledMost = 0.66;

/** How long someone goes to prison for is what the story is about. */
const sentence = 0.5;
/** What a prosecutor asked for is second to it. */
const demand = 0.26;

/** How long a road stays closed opens a card where nothing else is told, or the title tells of that. */
const closure = { told: 0.3, titled: 0.5 };

/** By how much a level moved is less than the level: "31,8 milliards, en baisse de 3,9 milliards". */
function difference({ kind, direction }: Figure, { rank }: Standing): number {
  if (direction === undefined || kind === "percent") return 0;
  return (rank > 0 ? -0.08 : 0) + (kind === "money" || kind === "count" ? -0.06 : 0);
}

/** The first quantities of an article are what it tells; deep in a sentence, or in one of a few words, stands an aside. */
function orderWeight({ earlier, commas, length }: Standing): number {
  return Math.max(-0.07, 0.05 - 0.011 * earlier) + (commas < 3 ? 0 : -0.06) + (length < 60 ? -0.045 : 0);
}

/** How long something takes on average, or how much longer than before, is what was measured. */
function isOfTime({ kind, role }: Figure, { clause }: Standing): boolean {
  return clause.timed && kind === "duration" && role === "news";
}

/** What a court imposes, or was asked for, and how long something stays closed. */
function termWeight({ role }: Figure, { clause, place }: Standing): number {
  if (clause.penal) return role === "target" ? demand : sentence;
  return clause.shut ? closure[place.turns ? "titled" : "told"] : 0;
}

/** 0 to 1: how much the article makes of a figure. What is said again gains by `withRepetition`. */
export function scoreOf(figure: Figure, standing: Standing): number {
  const doubt = figure.modality === "negated" ? -0.3 : figure.modality === "possible" ? -0.06 : 0;
  const subject = 0.05 * Math.min(standing.shared, 4);
  const rank = standing.rank === 0 ? 0.04 : -0.03 * Math.min(standing.rank, 4);
  const score =
    casualtyWeight(figure, standing) +
    termWeight(figure, standing) +
    byKind[isMeasuredTime(figure) || isOfTime(figure, standing) ? "measure" : figure.kind] +
    roleWeight(figure, standing) +
    placeWeight(standing.place) +
    sizeScore(figure) +
    // A title rounds what it tells.
    (standing.titled || standing.place.kind === "title" ? 0 : precisionScore(figure)) +
    orderWeight(standing) +
    time(figure) +
    doubt +
    difference(figure, standing) +
    subject +
    rank;
  return clamp(standing.titled ? Math.max(score, Math.min(score + titledCount, titledMost)) : score);
}

/** Between 0 and 1, in thousandths. */
export function clamp(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
}
