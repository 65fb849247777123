import type { Template } from "keyfigures/card";
import { Text } from "keyfigures/card";

/** Text that is legible over the start of a gradient and lost over its end. */
const gradient: Template = (card, theme, size, type) => {
  const title = type.set(card.title, "headline", { field: "title", width: size.width - 100, lines: 1 });
  return (
    <div
      style={{
        display: "flex",
        alignItems: "center",
        width: size.width,
        height: size.height,
        background: `linear-gradient(90deg, ${theme.colors.background}, ${theme.colors.text})`,
      }}
    >
      <Text of={title} color={theme.colors.text} />
    </div>
  );
};

export default gradient;
