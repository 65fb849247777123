import { Frame, roomOf } from "../../src/card/frame.tsx";
import { Rule } from "../../src/card/rule.tsx";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";

/** The last page of a carousel: whose it was, and where the article is. */
export const closing: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { site, url } = card.source;
  const room = roomOf(theme, size, type);
  const title = type.set(card.title, "strap", { field: "title", width: room.width, lines: 2 });
  const name = site
    ? type.set(site, "cover", { field: "source.site", width: room.width, lines: 2, height: room.height * 0.5 })
    : undefined;
  const address = url
    ? type.set(url, "standfirst", { field: "source.url", width: room.width, lines: 2, size: type.px(38) })
    : undefined;
  return (
    <Frame card={{ ...card, source: {} }} theme={theme} size={size} type={type}>
      <Text of={title} color={colors.muted} width={room.width} />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        {name ? <Text of={name} color={colors.text} optical /> : null}
        <div style={{ display: "flex", padding: `${type.px(30)}px 0` }}>
          <Rule color={colors.accent} thickness={type.px(theme.rules.heavy / 2)} length={type.px(88)} />
        </div>
        {address ? <Text of={address} color={colors.text} /> : null}
      </div>
    </Frame>
  );
};
