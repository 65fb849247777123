import type { Figure } from "../figure/figure.ts";

/** Two amounts of one thing at two times, as one sentence says them: "de 19,99 € à 24,99 €". */
interface Change {
  from: Figure;
  to: Figure;
  /** The difference, where the sentence says it too: the program works none out. */
  delta?: Figure;
  /** When each was so, where the sentence says of both. */
  when?: { from: Figure; to: Figure };
}

/** The first pair of figures that the article joins by "from … to …". */
export function changeOf(figures: readonly Figure[]): Change | undefined {
  for (const [index, from] of figures.entries()) {
    const to = figures.slice(index + 1, index + 3).find(({ kind }) => kind !== "date");
    if (from.qualifier !== "from" || to?.qualifier !== "to") continue;
    if (from.kind !== to.kind || from.unit !== to.unit || from.kind === "date") continue;
    if (from.source.sentence !== to.source.sentence) continue;
    const delta = figures.find(
      ({ kind, direction, source }) =>
        (kind === "percent" || kind === "multiplier") && direction && source.sentence === from.source.sentence,
    );
    const when = timesOf(figures, from, to);
    return { from, to, ...(delta ? { delta } : {}), ...(when ? { when } : {}) };
  }
  return undefined;
}

/** "de 31,6 millions en 2016 à 27,4 millions en 2026": each amount with the date right behind it. */
function timesOf(figures: readonly Figure[], from: Figure, to: Figure): { from: Figure; to: Figure } | undefined {
  const behind = ({ source }: Figure, before = Number.POSITIVE_INFINITY) =>
    figures.find(
      ({ kind, source: date }) =>
        kind === "date" && date.sentence === source.sentence && date.start >= source.end && date.start < before,
    );
  const [first, second] = [behind(from, to.source.start), behind(to)];
  return first && second ? { from: first, to: second } : undefined;
}
