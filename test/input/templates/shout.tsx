import { Frame, roomOf, type Template, Text } from "keyfigures/card";
import { upper } from "./_letters.ts";

const shout: Template = (card, theme, size, type) => {
  const room = roomOf(theme, size, type);
  const title = type.set(upper(card.title), "cover", { field: "title", width: room.width, lines: 4, height: room.height });
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={title} color={theme.colors.accent} />
    </Frame>
  );
};

export default shout;
