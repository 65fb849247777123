import type { CardBar } from "./card.ts";

/** A row of a chart and where it stands in its card: "bars.bars[3]". */
export interface ShownRow extends CardBar {
  field: string;
  accented: boolean;
}

/**
 * The rows that a chart has room for, the largest first; bands that follow each other ("18–29", "30–44") keep their order. Of more
 * rows than there is room for, those that the story is about are among the shown.
 * @param path - the card's member that has them
 */
export function shownRows(
  bars: readonly CardBar[],
  accented: ReadonlySet<number>,
  most: number,
  path = "bars.bars",
): ShownRow[] {
  const rows = bars.map((bar, index) => ({ ...bar, field: `${path}[${index}]`, accented: accented.has(index) }));
  const banded = rows.every(({ label }) => /^\p{P}?\d/u.test(label));
  const sorted = banded ? rows : rows.sort((a, b) => b.amount - a.amount);
  const wanted = sorted.filter((row) => row.accented).slice(0, most);
  const others = sorted.filter((row) => !row.accented).slice(0, most - wanted.length);
  const kept = new Set([...wanted, ...others]);
  return sorted.filter((row) => kept.has(row));
}
