import { accentedRows } from "./accent.ts";
import type { CardLine } from "./card.ts";

/** Which line the card is about: the first that its title names, else the first. */
export function accentedLine(lines: readonly CardLine[], title: string, lang: string): number {
  const ends = lines.map(({ label, points }) => ({ label, value: "", amount: Math.abs(points.at(-1)?.amount ?? 0) }));
  const [named = 0] = accentedRows(ends, title, lang);
  return named;
}
