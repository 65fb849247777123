import { scaleLinear } from "d3-scale";
import { setChartTitle } from "../../src/card/chart-title.ts";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { Rule } from "../../src/card/rule.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";

/** Amounts of one unit, the largest first, each with its name and its value at the bar. */
export const bars: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const data = need(card, "bars");
  const tall = isTall(size);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.28);
  const title = setChartTitle(data.label, "bars.label", room, type);
  const shown = data.bars
    .map((bar, index) => ({ ...bar, field: `bars.bars[${index}]` }))
    .sort((a, b) => b.amount - a.amount)
    .slice(0, tall ? 8 : 6);
  const marked = shown.some((bar) => bar.marked)
    ? (index: number) => shown[index]?.marked === true
    : (index: number) => index === 0;

  const gap = type.px(18);
  const pad = type.px(12);
  const row = Math.min(
    type.px(tall ? 170 : 96),
    Math.floor((room.height - headline.height - title.height - gap * 2 - type.px(10)) / shown.length),
  );
  const names = shown.map(({ label, field }) =>
    type.set(label, "tick", {
      field: `${field}.label`,
      width: tall ? room.width : room.width * 0.34,
      lines: tall ? 1 : 2,
      height: row,
    }),
  );
  const values = shown.map(({ value, field }) =>
    type.set(value, "amount", { field: `${field}.value`, width: room.width * 0.3, whole: true, height: row }),
  );
  const left = tall ? 0 : Math.ceil(Math.max(...names.map(({ width }) => width))) + pad * 2;
  // Values stand outside the bars, on the side each bar grows to.
  const beyond = Math.ceil(Math.max(...values.map(({ width }) => width))) + pad;
  const amounts = shown.map(({ amount }) => amount);
  const below = Math.min(0, ...amounts) < 0 ? beyond : 0;
  const x = scaleLinear(
    [Math.min(0, ...amounts), Math.max(0, ...amounts)],
    [left + below, room.width - (Math.max(...amounts) > 0 ? beyond : 0)],
  );
  const nameHeight = tall ? Math.max(...names.map(({ height }) => height)) + type.px(4) : 0;
  const thickness = Math.max(
    type.px(8),
    Math.min(type.px(tall ? 56 : 46), Math.floor((row - nameHeight) * (tall ? 0.72 : 0.62))),
  );
  const hair = type.px(theme.rules.hair);

  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <Text of={title} color={colors.muted} width={room.width} above={gap / 2} />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        {shown.map((bar, index) => {
          const [from, to] = [x(Math.min(0, bar.amount)), x(Math.max(0, bar.amount))];
          const name = names[index];
          const value = values[index];
          const middle = nameHeight + (row - nameHeight) / 2;
          const nameColor = marked(index) ? colors.text : colors.muted;
          return (
            <div style={{ display: "flex", position: "relative", width: room.width, height: row }}>
              {name ? at(0, tall ? 0 : (row - name.height) / 2, <Text of={name} color={nameColor} />) : null}
              <div
                style={{
                  ...place(from, middle - thickness / 2),
                  width: Math.max(hair, to - from),
                  height: thickness,
                  background: marked(index) ? colors.accent : colors.quiet,
                }}
              />
              {below > 0 ? at(x(0), 0, <Rule color={colors.text} thickness={hair} length={row} vertical />) : null}
              {value
                ? at(
                    bar.amount < 0 ? from - pad - value.width : to + pad,
                    middle - value.height / 2,
                    <Text of={value} color={colors.text} />,
                  )
                : null}
            </div>
          );
        })}
      </div>
    </Frame>
  );
};

/** A place in a row, in pixels from where its text begins and from its top. */
function place(start: number, top: number) {
  return { display: "flex", position: "absolute", insetInlineStart: start, top } as const;
}

const at = (start: number, top: number, what: ReturnType<Template>) => <div style={place(start, top)}>{what}</div>;
