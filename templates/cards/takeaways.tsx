import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { Rule } from "../../src/card/rule.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";

/** The article's own list of what to remember, numbered. */
export const takeaways: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const items = need(card, "items").slice(0, 5);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.26);
  const hair = type.px(theme.rules.hair);
  const gap = type.px(20);
  const height = Math.floor((room.height - headline.height - gap) / items.length);
  const indent = type.px(78);
  const setItem = (index: number, largest: number) =>
    type.set(items[index] ?? "", "item", {
      field: `items[${index}]`,
      width: room.width - indent,
      lines: isTall(size) ? 7 : 3,
      height: height - hair - type.px(items.length > 4 ? 6 : isTall(size) ? 36 : 24),
      size: largest,
    });
  // One size for all: the list reads as one text.
  const one = Math.min(...items.map((_item, index) => setItem(index, type.px(isTall(size) ? 50 : 42)).fontSize));
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <div style={{ display: "flex", flexDirection: "column", paddingTop: gap }}>
        {items.map((_item, index) => (
          <div style={{ display: "flex", flexDirection: "column", height }}>
            <Rule color={colors.rule} thickness={hair} />
            <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
              <Text
                of={type.set(String(index + 1), "value", { field: "number", width: indent, size: type.px(60) })}
                color={colors.accent}
                width={indent}
              />
              <Text of={setItem(index, one)} color={colors.text} width={room.width - indent} />
            </div>
          </div>
        ))}
      </div>
    </Frame>
  );
};
