import { Frame, roomOf } from "../../src/card/frame.tsx";
import { need } from "../../src/card/need.ts";
import { quoted } from "../../src/card/quotation.ts";
import { Rule } from "../../src/card/rule.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";

/** Somebody's words, who that is, and the article they stand in. */
export const quote: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { text, by, role } = need(card, "quote");
  const room = roomOf(theme, size, type);
  const title = type.set(card.title, "strap", { field: "title", width: room.width, lines: isTall(size) ? 4 : 2 });
  const name = by ? type.set(by, "name", { field: "quote.by", width: room.width * 0.9 }) : undefined;
  const rank = role
    ? type.set(role, "label", { field: "quote.role", width: room.width * 0.9, lines: 2, size: type.px(34) })
    : undefined;
  const bar = type.px(theme.rules.heavy / 2);
  const indent = type.px(32);
  const gap = type.px(22);
  const inner = room.width - bar - indent;
  const words = type.set(quoted(text, card.lang), "quote", {
    field: "quote.text",
    width: inner,
    lines: isTall(size) ? 12 : 6,
    size: type.px(isTall(size) ? 104 : 84),
    height: room.height - title.height - (name?.height ?? 0) - (rank?.height ?? 0) - gap * 4,
  });
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={title} color={colors.muted} width={room.width} />
      <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
        <Rule
          color={colors.accent}
          thickness={bar}
          vertical
          length={words.height + (name ? gap + name.height : 0) + (rank?.height ?? 0)}
        />
        <div style={{ display: "flex", flexDirection: "column", paddingInlineStart: indent }}>
          <Text of={words} color={colors.text} width={inner} />
          {name ? <Text of={name} color={colors.text} width={inner} above={gap} /> : null}
          {rank ? <Text of={rank} color={colors.muted} width={inner} /> : null}
        </div>
      </div>
    </Frame>
  );
};
