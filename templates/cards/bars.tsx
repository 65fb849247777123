import type { JSXElement } from "satori/jsx";
import { accentedRows } from "../../src/card/accent.ts";
import { type BarShape, barEnd } from "../../src/card/bar-end.ts";
import { ChartTitleLine, setChartTitle } from "../../src/card/chart-title.tsx";
import { shownOf } from "../../src/card/chart-words.ts";
import { Frame, type Room, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { Rule } from "../../src/card/rule.tsx";
import { type ShownRow, shownRows } from "../../src/card/shown-rows.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Theme } from "../../src/card/theme.ts";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";
import { directionOf } from "../../src/card/typography.ts";

/** Amounts of one unit, the largest first, each with its name at its root and its value at its end. */
export const bars: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const data = need(card, "bars");
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.28);
  // Names stand over their bars where rows have the height for both.
  const rows = Math.min(data.bars.length, 8);
  const tall = isTall(size) && (room.height - headline.height) / rows > type.px(84);
  const shown = shownRows(data.bars, accentedRows(data.bars, card.title, card.lang), tall ? 8 : 6);
  const all = Math.max(data.of ?? 0, data.bars.length);
  const note = all > shown.length ? { text: shownOf(shown.length, all, card.lang), field: "bars.of" } : undefined;
  const title = setChartTitle(data.label, "bars.label", room, type, note);
  const chart = layOut(shown, room, headline.height + title.height, tall, type);
  const hair = type.px(theme.rules.hair);
  const endOf = (bar: BarShape) => barEnd(theme, type, { ...bar, rtl: directionOf(card.lang) === "rtl" });
  const some = shown.some((each) => each.accented);
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <ChartTitleLine of={title} color={colors.muted} width={room.width} above={chart.gap / 2} />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        {shown.map((row, index) => (
          <div style={{ display: "flex", position: "relative", width: room.width, height: chart.row }}>
            <Bar row={row} index={index} chart={chart} theme={theme} some={some} endOf={endOf} />
            {tall && !chart.origin
              ? null
              : at(chart.zero - hair, 0, <Rule color={colors.text} thickness={hair} length={chart.row} vertical />)}
          </div>
        ))}
        {chart.origin ? (
          <div style={{ display: "flex", position: "relative", width: room.width, height: chart.origin.height }}>
            {at(chart.zero - chart.origin.width / 2, 0, <Text of={chart.origin} color={colors.muted} />)}
          </div>
        ) : null}
      </div>
    </Frame>
  );
};

/** Where a chart's bars stand, in pixels from where its text begins. */
interface Chart {
  gap: number;
  pad: number;
  /** Height of a row, and in it of the name over the bar and of the bar. */
  row: number;
  nameHeight: number;
  thickness: number;
  zero: number;
  /** Pixels of an amount of 1. */
  scale: number;
  names: Setting[];
  values: Setting[];
  width: number;
  /** Names zero, where bars go both ways from it. */
  origin: Setting | undefined;
}

function layOut(shown: ShownRow[], room: Room, above: number, tall: boolean, type: Typesetter): Chart {
  const gap = type.px(18);
  const pad = type.px(12);
  const both = shown.some(({ amount }) => amount < 0) && shown.some(({ amount }) => amount > 0);
  const origin = both ? type.set("0", "tick", { field: "zero", width: room.width, whole: true }) : undefined;
  const row = Math.min(
    type.px(tall ? 170 : 96),
    Math.floor((room.height - above - gap * 2 - type.px(10) - (origin?.height ?? 0)) / shown.length),
  );
  const names = shown.map(({ label, field }) =>
    type.set(label, "tick", {
      field: `${field}.label`,
      width: tall ? room.width : room.width * 0.42,
      lines: tall ? 1 : 2,
      height: row,
    }),
  );
  const values = shown.map(({ value, field }) =>
    type.set(value, "amount", { field: `${field}.value`, width: room.width * 0.3, whole: true, height: row }),
  );
  const nameHeight = tall ? Math.max(...names.map(({ height }) => height)) + type.px(4) : 0;
  const thickness = Math.max(
    type.px(8),
    Math.min(type.px(tall ? 56 : 46), Math.floor((row - nameHeight) * (tall ? 0.72 : 0.62))),
  );
  // On either side of zero stand bars with their values, and beside the root of those that grow the other way their names.
  const needed = (scale: number, left: boolean) =>
    Math.max(
      0,
      ...shown.map(({ amount }, index) => {
        if (left === amount < 0) return Math.abs(amount) * scale + pad + measured(values[index]);
        return tall ? 0 : measured(names[index]) + pad;
      }),
    );
  const scale = largestScale(room.width, shown, (each) => needed(each, true) + needed(each, false));
  const zero = Math.round(needed(scale, true));
  return { gap, pad, row, nameHeight, thickness, zero, scale, names, values, width: room.width, origin };
}

function measured(setting: Setting | undefined): number {
  return Math.ceil(setting?.width ?? 0);
}

/** The most pixels of an amount of 1 with which all fits the width. */
function largestScale(width: number, shown: readonly ShownRow[], needed: (scale: number) => number): number {
  let low = 0;
  let high = width / (Math.max(...shown.map(({ amount }) => Math.abs(amount))) || 1);
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (needed(middle) <= width) low = middle;
    else high = middle;
  }
  return low;
}

function Bar(props: {
  row: ShownRow;
  index: number;
  chart: Chart;
  theme: Theme;
  some: boolean;
  endOf: (bar: BarShape) => Record<string, number>;
}): JSXElement {
  const { row, index, chart, theme, some, endOf } = props;
  const { colors } = theme;
  const { pad, zero, nameHeight, thickness, width } = chart;
  const falls = row.amount < 0;
  const length = Math.round(Math.abs(row.amount) * chart.scale);
  const start = falls ? zero - length : zero;
  const top = Math.max(0, Math.round((chart.row - nameHeight - thickness) / 2));
  const middle = top + nameHeight + Math.round(thickness / 2);
  const quiet = falls ? colors.negative : some ? colors.quiet : colors.accent;
  const name = chart.names[index] as Setting;
  const value = chart.values[index] as Setting;
  // Over its bar a name begins at the root, and turns back where it has no room.
  const clear = chart.origin ? pad / 2 : 0;
  const over = falls ? Math.max(0, zero - clear - measured(name)) : Math.min(zero + clear, width - measured(name));
  const beside = falls ? zero + pad : zero - pad - measured(name);
  return (
    <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top: 0 }}>
      {at(
        nameHeight > 0 ? over : beside,
        nameHeight > 0 ? top : middle - name.height / 2,
        <Text of={name} color={row.accented || !some ? colors.text : colors.muted} />,
      )}
      <div
        data-amount={row.amount}
        data-along="x"
        style={{
          ...place(start, middle - Math.round(thickness / 2)),
          width: length,
          height: thickness,
          background: row.accented ? colors.accent : quiet,
          ...endOf({ amount: row.amount, along: "x", length, thickness }),
        }}
      />
      {at(
        falls ? start - pad - measured(value) : start + length + pad,
        middle - value.height / 2,
        <Text of={value} color={colors.text} />,
      )}
    </div>
  );
}

/** A place in a row, in pixels from where its text begins and from its top. */
function place(start: number, top: number) {
  return { display: "flex", position: "absolute", insetInlineStart: start, top } as const;
}

const at = (start: number, top: number, what: JSXElement) => <div style={place(start, top)}>{what}</div>;
