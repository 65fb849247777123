import { scaleLinear } from "d3-scale";
import type { CardState } from "../../src/card/card.ts";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { Rule } from "../../src/card/rule.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import { Value, valueSize } from "../../src/card/value.tsx";

/** One amount before and after: the difference in figures, and two bars that show it. */
export const change: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { label, from, to, delta } = need(card, "change");
  const tall = isTall(size);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const rest = room.height - headline.height - type.px(28);
  const gap = type.px(64);
  const words = Math.floor(tall ? room.width : room.width * 0.5);
  const hero = delta ?? to.value;
  const heroSize = valueSize(
    hero,
    type,
    words,
    Math.min(type.px(tall ? 250 : 200), Math.floor(rest * (tall ? 0.26 : 0.6))),
  );
  const said = type.set(label, "label", { field: "change.label", width: words, lines: 4, size: type.px(34) });
  const chart = {
    width: tall ? room.width : room.width - words - gap,
    height: tall ? rest - heroSize - said.height - type.px(10 + 34) : rest,
  };

  const gutter = type.px(28);
  const bar = Math.floor((chart.width - gutter) / 2);
  const states: { state: CardState; field: string; color: string }[] = [
    { state: from, field: "change.from", color: colors.quiet },
    { state: to, field: "change.to", color: colors.accent },
  ];
  const set = states.map(({ state, field }) => ({
    value: type.set(state.value, "figure", { field: `${field}.value`, width: bar, whole: true }),
    when: state.when ? type.set(state.when, "tick", { field: `${field}.when`, width: bar }) : undefined,
  }));
  const head = Math.max(...set.map(({ value }) => value.height)) + type.px(8);
  const foot = Math.max(0, ...set.map(({ when }) => (when ? when.height + type.px(8) : 0)));
  const high = Math.max(Math.abs(from.amount), Math.abs(to.amount)) || 1;
  const y = scaleLinear([0, high], [0, chart.height - head - foot - type.px(theme.rules.hair)]);

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
          <Value
            value={hero}
            field={delta ? "change.delta" : "change.to.value"}
            type={type}
            size={heroSize}
            width={words}
            color={colors.text}
            unitColor={colors.text}
          />
          <Text of={said} color={colors.muted} width={words} above={type.px(10)} />
        </div>
        <div style={{ display: "flex", flexDirection: "column", width: chart.width }}>
          <div
            style={{
              display: "flex",
              alignItems: "flex-end",
              justifyContent: "space-between",
              height: chart.height - foot,
            }}
          >
            {states.map(({ state, color }, index) => (
              <div style={{ display: "flex", flexDirection: "column", width: bar }}>
                <div style={{ display: "flex", paddingBottom: type.px(8) }}>
                  {set[index] ? <Text of={set[index].value} color={colors.text} width={bar} /> : null}
                </div>
                <Rule color={color} thickness={Math.max(type.px(3), Math.round(y(Math.abs(state.amount))))} />
              </div>
            ))}
          </div>
          <Rule color={colors.text} thickness={type.px(theme.rules.hair)} />
          <div style={{ display: "flex", justifyContent: "space-between" }}>
            {set.map(({ when }) => (
              <div style={{ display: "flex", width: bar, paddingTop: type.px(8) }}>
                {when ? <Text of={when} color={colors.muted} width={bar} /> : null}
              </div>
            ))}
          </div>
        </div>
      </div>
    </Frame>
  );
};
