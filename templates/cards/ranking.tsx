import { accentedRows } from "../../src/card/accent.ts";
import { ChartTitleLine, setChartTitle } from "../../src/card/chart-title.tsx";
import { shownOf } from "../../src/card/chart-words.ts";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { Rule } from "../../src/card/rule.tsx";
import { shownRows } from "../../src/card/shown-rows.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";

/** Names in the order of their amounts, with their places: a list to look oneself up in. */
export const ranking: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const data = need(card, "bars");
  const tall = isTall(size);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.26);
  const shown = shownRows(data.bars, accentedRows(data.bars, card.title, card.lang), tall ? 8 : 5);
  const all = Math.max(data.of ?? 0, data.bars.length);
  const note = all > shown.length ? { text: shownOf(shown.length, all, card.lang), field: "bars.of" } : undefined;
  const title = setChartTitle(data.label, "bars.label", room, type, note);
  const hair = type.px(theme.rules.hair);
  const gap = type.px(14);
  const row = Math.min(
    type.px(130),
    Math.floor((room.height - headline.height - title.height - 2 * gap) / shown.length),
  );
  // Numbers as high as their row run into its rules.
  const number = { whole: true, size: Math.min(type.style("figure").size, Math.floor((row - hair) * 0.72)) };
  const values = shown.map(({ value, field }) =>
    type.set(value, "figure", { field: `${field}.value`, width: room.width * 0.34, ...number }),
  );
  const place = type.px(tall ? 76 : 70);
  const beyond = Math.ceil(Math.max(...values.map(({ width }) => width))) + type.px(24);
  const width = room.width - place - beyond;
  const names = shown.map(({ label, field }) =>
    type.set(label, "item", { field: `${field}.label`, width, lines: 2, height: row - hair - type.px(6) }),
  );
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <ChartTitleLine of={title} color={colors.muted} width={room.width} above={gap / 2} />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "flex-end" }}>
        {shown.map(({ amount, accented }, index) => {
          // Equal amounts share a place, and the next ones are counted from how many stand before them.
          const rank = 1 + data.bars.filter((other) => other.amount > amount).length;
          const color = accented ? colors.accent : colors.text;
          const [name, value] = [names[index], values[index]];
          return (
            <div style={{ display: "flex", flexDirection: "column", width: room.width, height: row }}>
              <Rule color={colors.rule} thickness={hair} />
              <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
                <Text
                  of={type.set(String(rank), "figure", { field: "number", width: place, ...number })}
                  color={accented ? colors.accent : colors.muted}
                  width={place}
                />
                {name ? <Text of={name} color={color} width={width} /> : null}
                {value ? <Text of={value} color={color} width={beyond} align="end" /> : null}
              </div>
            </div>
          );
        })}
      </div>
    </Frame>
  );
};
