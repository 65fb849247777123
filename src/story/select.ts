import { factKey } from "../figure/fact.ts";
import type { Figure, FigureKind } from "../figure/figure.ts";

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
const sameKind = 0.12;
const sameUnit = 0.06;

/**
 * The figures a good editor would put on a card: annotated ones, then those the article makes most of,
 * of different kinds. One said twice counts once, where it is said first with the most weight.
 * @param options.count how many at most; default 3
 * @returns money, then measures and counts, then dates; figures the author chose stand in the article's order
 */
export function selectFigures(figures: readonly Figure[], { count = 3 }: { count?: number } = {}): Figure[] {
  const facts = bestMentions(figures);
  const chosen: Figure[] = [];
  while (chosen.length < count && facts.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, figure] of facts.entries()) {
      const worth = worthOf(figure, chosen);
      if (worth > most) [best, most] = [index, worth];
    }
    chosen.push(...facts.splice(best, 1));
  }
  const picked = chosen.every(({ origin }) => origin !== "extracted");
  return chosen.sort((a, b) => (picked ? 0 : order[a.kind] - order[b.kind]) || a.source.start - b.source.start);
}

/** Each fact's mention of the highest score, the first among equals. */
function bestMentions(figures: readonly Figure[]): Figure[] {
  const facts = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.modality === "negated" && figure.origin === "extracted") continue;
    const key = factKey(figure);
    const best = facts.get(key);
    if (!best || figure.score > best.score) facts.set(key, figure);
  }
  return [...facts.values()];
}

function worthOf(figure: Figure, chosen: readonly Figure[]): number {
  // What the author pinned comes before anything found.
  let worth = figure.origin === "extracted" ? figure.score : figure.score + 1;
  for (const { kind, unit } of chosen) {
    if (kind === figure.kind) worth -= sameKind;
    if (kind === figure.kind && unit === figure.unit) worth -= sameUnit;
  }
  return worth;
}
