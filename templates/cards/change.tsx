import { scaleLinear } from "d3-scale";
import type { JSXElement } from "satori/jsx";
import { barEnd } from "../../src/card/bar-end.ts";
import type { CardState } from "../../src/card/card.ts";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { Rule } from "../../src/card/rule.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Theme } from "../../src/card/theme.ts";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";
import { Value, valueSize } from "../../src/card/value.tsx";

/** One amount before and after: the difference in figures, where the article says it, and two bars from zero that show it. */
export const change: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { label, from, to, delta } = need(card, "change");
  const tall = isTall(size);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const rest = room.height - headline.height - type.px(28);
  const gap = type.px(64);
  const words = Math.floor(room.width * (tall ? 1 : delta ? 0.5 : 0.42));
  const most = Math.min(type.px(tall ? 250 : 200), Math.floor(rest * (tall ? 0.26 : 0.6)));
  const heroSize = delta ? valueSize(delta, type, words, most) : 0;
  const said = type.set(label, "label", {
    field: "change.label",
    width: words,
    lines: 4,
    size: type.px(delta && !tall ? 38 : 44),
  });
  const above = delta ? type.px(10) : 0;
  const chart = layOut(
    [from, to],
    {
      width: tall ? room.width : room.width - words - gap,
      height: tall ? rest - heroSize - said.height - above - type.px(34) : rest,
    },
    theme,
    type,
  );
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <div
        style={{
          display: "flex",
          flexGrow: 1,
          flexDirection: tall ? "column" : "row",
          alignItems: tall ? "flex-start" : "center",
          justifyContent: "space-between",
          paddingTop: type.px(14),
          paddingBottom: type.px(14),
        }}
      >
        <div style={{ display: "flex", flexDirection: "column", width: words }}>
          {delta ? (
            <Value
              value={delta}
              field="change.delta"
              type={type}
              size={heroSize}
              width={words}
              color={colors.text}
              unitColor={colors.text}
            />
          ) : null}
          <Text of={said} color={colors.muted} width={words} above={above} />
        </div>
        <Bars chart={chart} theme={theme} type={type} />
      </div>
    </Frame>
  );
};

/** Two bars on one line of zero, in pixels from the chart's top. */
interface Chart {
  width: number;
  height: number;
  /** Width of a bar, and where the second begins. */
  bar: number;
  second: number;
  zero: number;
  /** Pixels under the bars, for when it was so. */
  foot: number;
  states: { state: CardState; top: number; length: number; value: Setting; when: Setting | undefined; color: string }[];
  origin: Setting | undefined;
}

function layOut(
  states: [CardState, CardState],
  { width, height }: { width: number; height: number },
  theme: Theme,
  type: Typesetter,
): Chart {
  const gutter = type.px(28);
  const lowest = Math.min(...states.map(({ amount }) => amount));
  const origin = lowest < 0 ? type.set("0", "tick", { field: "zero", width, whole: true }) : undefined;
  const start = origin ? Math.ceil(origin.width) + type.px(12) : 0;
  const bar = Math.floor((width - start - gutter) / 2);
  const set = states.map((state, index) => {
    const field = `change.${index === 0 ? "from" : "to"}`;
    return {
      state,
      value: type.set(state.value, "figure", { field: `${field}.value`, width: bar, whole: true }),
      when: state.when ? type.set(state.when, "tick", { field: `${field}.when`, width: bar, lines: 2 }) : undefined,
    };
  });
  const gap = type.px(8);
  const value = Math.max(...set.map((each) => each.value.height)) + gap;
  const foot = Math.max(0, ...set.map(({ when }) => (when ? when.height + gap : 0)));
  const highest = Math.max(...states.map(({ amount }) => amount));
  // A value stands at its bar's end: over one that rises from zero, under one that falls.
  const y = scaleLinear(
    [Math.min(0, lowest), Math.max(0, highest) || (lowest < 0 ? 0 : 1)],
    [height - foot - (lowest < 0 ? value : 0), highest > 0 || lowest === 0 ? value : gap],
  );
  const zero = Math.round(y(0));
  return {
    width,
    height,
    bar,
    second: width - bar,
    zero,
    foot,
    origin,
    states: set.map((each, index) => {
      const { amount } = each.state;
      const length = Math.round(Math.abs(y(amount) - y(0)));
      const color = index === 1 ? theme.colors.accent : amount < 0 ? theme.colors.negative : theme.colors.quiet;
      return { ...each, top: amount < 0 ? zero : zero - length, length, color };
    }),
  };
}

function Bars({ chart, theme, type }: { chart: Chart; theme: Theme; type: Typesetter }): JSXElement {
  const { colors } = theme;
  const { width, height, bar, second, zero, foot, states, origin } = chart;
  const hair = type.px(theme.rules.hair);
  const gap = type.px(8);
  const first = second - bar - type.px(28);
  return (
    <div style={{ display: "flex", position: "relative", width, height }}>
      {states.map(({ state, top, length, value, when, color }, index) => {
        const left = index === 0 ? first : second;
        return (
          <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top: 0 }}>
            <div
              data-amount={state.amount}
              style={{
                ...place(left, top),
                width: bar,
                height: length,
                background: color,
                ...barEnd(theme, type, { amount: state.amount, along: "y", length, thickness: bar }),
              }}
            />
            <div style={place(left, state.amount < 0 ? top + length + gap / 2 : top - value.height - gap / 2)}>
              <Text of={value} color={colors.text} width={bar} />
            </div>
            {when ? (
              <div style={place(left, height - foot + gap)}>
                <Text of={when} color={colors.muted} width={bar} />
              </div>
            ) : null}
          </div>
        );
      })}
      <div style={place(first, zero)}>
        <Rule color={colors.text} thickness={hair} length={width - first} />
      </div>
      {origin ? (
        <div style={place(0, zero - origin.height / 2)}>
          <Text of={origin} color={colors.muted} />
        </div>
      ) : null}
    </div>
  );
}

/** A place in the chart, in pixels from where its text begins and from its top. */
function place(start: number, top: number) {
  return { display: "flex", position: "absolute", insetInlineStart: start, top } as const;
}
