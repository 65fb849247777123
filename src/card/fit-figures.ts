import type { Card } from "./card.ts";
import { type FittedColumns, fitColumns } from "./columns.ts";
import type { Room } from "./frame.tsx";
import { headlineShare, setHeadline } from "./headline.ts";
import { figureIcon, haveIcons } from "./icon.tsx";
import { type FittedRows, fitRows, leastRows, leastSize } from "./rows.ts";
import { isTall, type Size } from "./size.ts";
import type { Theme } from "./theme.ts";
import type { Setting, Typesetter } from "./typesetter.ts";

/** The headline, and how two figures or more stand under it. */
export type FittedFigures = { headline: Setting } & (
  | ({ layout: "columns"; gutter: number } & FittedColumns)
  | ({ layout: "rows"; rowHeight: number } & FittedRows)
);

/** The largest value in pixels at `og`, by how many figures share a line. */
const largest = [220, 220, 168, 150, 112];

/**
 * What gives way, and in which order, until all labels stay whole: the title's share of the card, the values'
 * least size and the air over and under a row's words, both in pixels at `og`, and last the longest words.
 */
const steps = [
  { share: headlineShare, least: 72, air: 4, hyphens: false },
  { share: 0.28, least: 60, air: 4, hyphens: false },
  { share: 0.22, least: 52, air: 2, hyphens: false },
  { share: 0.28, least: 52, air: 2, hyphens: true },
  { share: 0.22, least: leastSize, air: 1, hyphens: true },
  { share: 0.18, least: leastSize, air: 1, hyphens: true },
];

/** Columns for labels that stand under their values in three lines of whole words, rows for those that do not. */
export function fitFigures(card: Card, room: Room, theme: Theme, size: Size, type: Typesetter): FittedFigures {
  const { figures } = card;
  const tall = isTall(size);
  const gutter = type.px(figures.length > 3 ? 20 : theme.space.gutter);
  const max = type.px(largest[figures.length] ?? 112);
  const icon = haveIcons(figures) ? figureIcon(type) : { across: 0, high: 0 };
  const headlines = new Map<number, Setting>();
  const headlineAt = (share: number) => {
    const set = headlines.get(share) ?? setHeadline(card, room, size, type, share);
    headlines.set(share, set);
    return set;
  };
  let headline = headlineAt(headlineShare);
  let rowHeight = 0;
  for (const { share, least, air, hyphens } of steps) {
    const set = headlineAt(share);
    // A title that is cut gives way to a label that is not, when nothing else does.
    if (set.clamped && share !== steps.at(-1)?.share) continue;
    headline = set;
    const height = room.height - headline.height;
    const width = room.width - icon.across;
    if (!tall) {
      const columnHeight = height - type.px(20) - icon.high;
      const columns = fitColumns(figures, type, { width: room.width, height: columnHeight, gutter, max });
      if (columns) {
        const rows = tallerRows(columns.size, figures, type, { width, height }, theme);
        return rows ? { headline, layout: "rows", ...rows } : { headline, layout: "columns", gutter, ...columns };
      }
    }
    rowHeight = Math.floor((height - rowsTop(type, tall)) / figures.length);
    const row = {
      width,
      height: rowHeight - type.px(theme.rules.hair) - 2 * type.px(tall ? 4 * air : air),
      least: type.px(least),
      labelSize: type.px(tall ? 44 : 38),
      under: tall,
      hyphens,
    };
    const rows = fitRows(figures, type, row);
    if (rows) return { headline, layout: "rows", rowHeight, ...rows };
  }
  return { headline, layout: "rows", rowHeight, ...leastRows(figures, type, tall) };
}

/** Rows are worth it where their values are so many times as large as those of columns, which would leave half the card empty. */
const rowsGain = 1.25;

/** Rows with far larger values than columns have, on one line of label each; undefined where they gain little. */
function tallerRows(
  columns: number,
  figures: Card["figures"],
  type: Typesetter,
  { width, height }: Room,
  theme: Theme,
): ({ rowHeight: number } & FittedRows) | undefined {
  const rowHeight = Math.floor((height - rowsTop(type, false)) / figures.length);
  const rows = fitRows(figures, type, {
    width,
    height: rowHeight - type.px(theme.rules.hair) - 2 * type.px(4),
    least: Math.floor(columns * rowsGain),
    labelSize: type.px(38),
    under: false,
    hyphens: false,
  });
  return rows && { rowHeight, ...rows };
}

/** Pixels between the headline and the rule over the first row. */
export function rowsTop(type: Typesetter, tall: boolean): number {
  return type.px(tall ? 26 : 18);
}
