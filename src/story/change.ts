import type { Figure } from "../figure/figure.ts";

/** Two amounts of one thing at two times, as one sentence says them: "de 19,99 € à 24,99 €". */
interface Change {
  from: Figure;
  to: Figure;
  /** The difference, where the sentence says it too: the program works none out. */
  delta?: Figure;
}

/** The first pair of figures that the article joins by "from … to …". */
export function changeOf(figures: readonly Figure[]): Change | undefined {
  for (const [index, from] of figures.entries()) {
    const to = figures[index + 1];
    if (from.qualifier !== "from" || to?.qualifier !== "to") continue;
    if (from.kind !== to.kind || from.unit !== to.unit || from.kind === "date") continue;
    if (from.source.sentence !== to.source.sentence) continue;
    const delta = figures.find(
      ({ kind, direction, source }) =>
        (kind === "percent" || kind === "multiplier") && direction && source.sentence === from.source.sentence,
    );
    return { from, to, ...(delta ? { delta } : {}) };
  }
  return undefined;
}
