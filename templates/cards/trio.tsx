import type { JSXElement } from "satori/jsx";
import type { Card } from "../../src/card/card.ts";
import { fitColumns } from "../../src/card/columns.ts";
import { FigureBlock, kickerHeight } from "../../src/card/figure-block.tsx";
import { Frame, type Room, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { fitRows } from "../../src/card/rows.ts";
import { Rule } from "../../src/card/rule.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Theme } from "../../src/card/theme.ts";
import type { Typesetter } from "../../src/card/typesetter.ts";
import { valueSize, valueWidth } from "../../src/card/value.tsx";

/** The largest value in pixels at `og`, by how many figures share a line. */
const largest = [220, 220, 190, 150, 112];

/** One to four figures under the headline: the values carry the card. */
export const trio: Template = (card, theme, size, type) => {
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type);
  const rest = { width: room.width, height: room.height - headline.height };
  const props = { figures: card.figures.slice(0, 4), room: rest, theme, type };
  const alone = props.figures.length === 1;
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={theme.colors.text} width={room.width} />
      <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
        {alone ? <Alone {...props} /> : isTall(size) ? <Rows {...props} /> : <Columns {...props} />}
      </div>
    </Frame>
  );
};

interface FiguresProps {
  figures: Card["figures"];
  room: Room;
  theme: Theme;
  type: Typesetter;
}

/** One figure takes all the room; its label goes beside it when the value leaves a third of the width. */
function Alone({ figures, room, theme, type }: FiguresProps): JSXElement | null {
  const [figure] = figures;
  if (!figure) return null;
  const high = room.height - kickerHeight(type) - type.px(170);
  const size = valueSize(figure.value, type, room.width, Math.max(type.px(120), Math.min(type.px(330), high)));
  const wide = Math.ceil(valueWidth(figure.value, type, size)) + type.px(36);
  const beside = room.width - wide > room.width * 0.34;
  return (
    <FigureBlock
      figure={figure}
      field="figures[0]"
      theme={theme}
      type={type}
      width={room.width}
      valueSize={size}
      kickerRow={figure.kicker !== undefined}
      labelAt={beside ? wide : undefined}
      labelSize={type.px(40)}
    />
  );
}

function Columns({ figures, room, theme, type }: FiguresProps): JSXElement {
  const gutter = type.px(figures.length > 3 ? 20 : theme.space.gutter);
  const values = figures.map(({ value }) => value);
  const columns = fitColumns(values, type, { width: room.width, gutter, max: type.px(largest[figures.length] ?? 112) });
  return (
    <div style={{ display: "flex", alignItems: "stretch", width: room.width }}>
      {figures.map((figure, index) => [
        index > 0 ? (
          <Rule color={theme.colors.rule} thickness={type.px(theme.rules.hair)} margin={gutter} vertical />
        ) : null,
        <FigureBlock
          figure={figure}
          field={`figures[${index}]`}
          theme={theme}
          type={type}
          width={columns.widths[index] ?? 0}
          valueSize={columns.size}
          kickerRow={figures.some(({ kicker }) => kicker)}
          height={room.height - type.px(20)}
        />,
      ])}
    </div>
  );
}

/** Figures under one another, a hairline over each. */
function Rows({ figures, room, theme, type }: FiguresProps): JSXElement {
  const hair = type.px(theme.rules.hair);
  const gap = type.px(26);
  const height = Math.floor((room.height - gap) / figures.length);
  const labelSize = type.px(32);
  const inner = { width: room.width, height: height - hair - type.px(26) * 2, labelSize };
  const { size, labelAt } = fitRows(figures, type, inner);
  return (
    <div style={{ display: "flex", flexDirection: "column", paddingTop: gap }}>
      {figures.map((figure, index) => (
        <div style={{ display: "flex", flexDirection: "column", height }}>
          <Rule color={theme.colors.rule} thickness={hair} />
          <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
            <FigureBlock
              figure={figure}
              field={`figures[${index}]`}
              theme={theme}
              type={type}
              width={room.width}
              valueSize={size}
              kickerRow={figure.kicker !== undefined}
              labelAt={labelAt}
              labelSize={labelSize}
              labelLines={labelAt === undefined ? 2 : 4}
              height={height - hair - type.px(12)}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
