import type { Block } from "../article/block.ts";
import type { Figure, FigureKind } from "./figure.ts";

/** What an editor puts on a card first, other things being equal. */
const byKind: Record<FigureKind, number> = {
  money: 0.4,
  measure: 0.38,
  count: 0.3,
  percent: 0.28,
  multiplier: 0.24,
  ratio: 0.24,
  date: 0.2,
  duration: 0.14,
};

/** Where the figure stands: title, lede and takeaways are where an article says what it is about. */
export interface Place {
  kind: Block["kind"];
  /** Of the article's prose blocks, from 0. */
  paragraph: number;
  takeaway: boolean;
}

function placeWeight({ kind, paragraph, takeaway }: Place): number {
  if (kind === "title") return 0.3;
  if (takeaway) return 0.22;
  if (kind === "heading") return 0.12;
  if (kind === "footnote") return -0.15;
  if (kind === "cell") return -0.1;
  if (paragraph === 0) return 0.26;
  return paragraph === 1 ? 0.22 : paragraph === 2 ? 0.1 : 0;
}

/** Money and counts gain with their size, from a thousand to a trillion; a small percentage is noise. */
function magnitude({ kind, amount }: Figure): number {
  const size = Math.log10(Math.max(1, Math.abs(amount)));
  if (kind === "money" || kind === "count")
    return (0.12 * Math.min(size, 12)) / 12 - (size < 1 ? 0.1 : size < 2 ? 0.03 : 0);
  if (kind === "percent") return Math.abs(amount) < 2 ? -0.1 : 0;
  return kind === "measure" && Math.abs(amount) < 10 ? -0.05 : 0;
}

/** A date ahead is the story's end; a past one is background, and a bare year is often only when. */
function time({ kind, qualifier }: Figure): number {
  if (kind !== "date") return 0;
  if (qualifier === "until" || qualifier === "by") return 0.15;
  if (qualifier === "from") return 0.08;
  return qualifier === "since" ? -0.1 : 0;
}

/** 0 to 1: how much the article makes of a figure. Repetition is added in `repeat`. */
export function scoreOf(figure: Figure, place: Place): number {
  const doubt = figure.modality === "negated" ? -0.25 : figure.modality === "possible" ? -0.1 : 0;
  return clamp(byKind[figure.kind] + placeWeight(place) + magnitude(figure) + time(figure) + doubt);
}

/** Adds what is gained by being said again. */
export function repeatedScore(score: number, times: number): number {
  return clamp(score + 0.06 * Math.min(times - 1, 3));
}

function clamp(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
}
