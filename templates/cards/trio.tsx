import { fitColumns } from "../../src/card/columns.ts";
import { FigureBlock } from "../../src/card/figure-block.tsx";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { Rule } from "../../src/card/rule.tsx";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";

/** The largest value in pixels at `og`, by how many figures share the card. */
const largest = [220, 220, 190, 150, 112];

/** One to four figures under the headline: the values carry the card. */
export const trio: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const room = roomOf(theme, size, type);
  const figures = card.figures.slice(0, 4);
  const gutter = type.px(figures.length > 3 ? 20 : theme.space.gutter);
  const headline = type.set(card.title, "headline", {
    field: "title",
    width: room.width,
    lines: 3,
    height: type.px(150),
  });
  const columns = fitColumns(
    figures.map(({ value }) => value),
    type,
    { width: room.width, gutter, max: type.px(largest[figures.length] ?? 112) },
  );
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} />
      <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
        <div style={{ display: "flex", alignItems: "stretch", width: room.width }}>
          {figures.map((figure, index) => (
            <div style={{ display: "flex", alignItems: "stretch" }}>
              {index > 0 ? (
                <div style={{ display: "flex", padding: `0 ${gutter}px` }}>
                  <Rule color={colors.rule} thickness={type.px(theme.rules.hair)} vertical />
                </div>
              ) : null}
              <FigureBlock
                figure={figure}
                field={`figures[${index}]`}
                theme={theme}
                type={type}
                width={columns.widths[index] ?? 0}
                valueSize={columns.size}
                kickerRow={figures.some(({ kicker }) => kicker)}
                beside={figures.length === 1}
              />
            </div>
          ))}
        </div>
      </div>
    </Frame>
  );
};
