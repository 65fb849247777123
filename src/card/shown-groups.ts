import { accentedRows, namedIn } from "./accent.ts";
import type { Card, CardBar, CardGroup, CardGroups } from "./card.ts";
import { shownRows } from "./shown-rows.ts";

/** A group of a chart and where it stands in its card: "groups.groups[3]". */
export interface ShownGroup extends CardGroup {
  field: string;
  accented: boolean;
}

/** Which of the series the card is about: the one it says, else the first that its title names, else of times the last, else the first. */
export function toldSeries({ series, told }: CardGroups, title: string, lang: string): number {
  const [named] = namedIn(title, series, lang);
  return told ?? named ?? (series.every((label) => /(?<!\d)\d{4}(?!\d)/.test(label)) ? series.length - 1 : 0);
}

/**
 * The groups that a chart has room for, in the order of what is measured of them as rows are in that of their amounts; those of the
 * title are among them.
 */
export function shownGroups(
  { groups }: CardGroups,
  measure: (group: CardGroup) => number,
  { title, lang }: Pick<Card, "title" | "lang">,
  most: number,
): ShownGroup[] {
  const rows = groups.map(
    (group): CardBar => ({
      label: group.label,
      value: "",
      amount: measure(group),
      ...(group.marked ? { marked: true } : {}),
    }),
  );
  const positive = rows.map((row) => ({ ...row, amount: Math.abs(row.amount) }));
  return shownRows(rows, accentedRows(positive, title, lang), most, "groups.groups").map(
    ({ field, accented }): ShownGroup => ({
      ...(groups[Number(/\d+/.exec(field)?.[0])] as CardGroup),
      field,
      accented,
    }),
  );
}
