import type { JSXElement, JSXNode } from "satori/jsx";
import type { Card } from "./card.ts";
import { ChartTitleLine, setChartTitle } from "./chart-title.tsx";
import { Frame, roomOf } from "./frame.tsx";
import { setHeadline } from "./headline.ts";
import type { Size } from "./size.ts";
import { Text } from "./text.tsx";
import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";

/** What a chart's card opens with, set: its headline, what is measured, and the room they leave, in pixels from the card's upper margin. */
export interface ChartOpening {
  headline: ReturnType<typeof setHeadline>;
  title: ReturnType<typeof setChartTitle>;
  top: number;
  width: number;
  height: number;
}

/**
 * @param said - what is measured, the field that says it, and how much of the table is shown where it is not all
 */
export function setChartOpening(
  card: Card,
  said: { label: string; field: string; note?: { text: string; field: string } | undefined },
  theme: Theme,
  size: Size,
  type: Typesetter,
): ChartOpening {
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.28);
  const title = setChartTitle(said.label, said.field, room, type, said.note);
  const top = headline.height + title.height + type.px(22);
  return { headline, title, top, width: room.width, height: room.height - top - type.px(12) };
}

/** A card whose chart stands in the room under its opening; what is drawn there is placed from that room's top left. */
export function ChartFrame(props: {
  card: Card;
  theme: Theme;
  size: Size;
  type: Typesetter;
  opening: ChartOpening;
  children?: JSXNode;
}): JSXElement {
  const { card, theme, size, type, opening, children } = props;
  const { headline, title, top, width, height } = opening;
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={theme.colors.text} width={width} />
      <ChartTitleLine of={title} color={theme.colors.muted} width={width} above={type.px(8)} />
      <div style={{ display: "flex", position: "absolute", left: 0, top, width, height, direction: "ltr" }}>
        {children}
      </div>
    </Frame>
  );
}
