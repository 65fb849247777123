import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { Marked } from "../../src/card/marked.tsx";
import { need } from "../../src/card/need.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";
import { directionOf } from "../../src/card/typography.ts";

/** A day to keep: its number as large as the card allows, month and year beside or under it, and the sentence that says it. */
export const date: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { day, month, year } = need(card, "date");
  const [figure] = card.figures;
  // A square is as wide as a day beside its month needs.
  const tall = size.height > size.width * 1.1;
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const gap = type.px(tall ? 30 : 20);
  // A sentence that is the title is said already.
  const said = figure && figure.sentence !== card.title ? figure : undefined;
  const sentence =
    said &&
    type.set(said.sentence, "sentence", {
      field: "figures[0].sentence",
      width: room.width,
      together: said.words,
      lines: tall ? 6 : isTall(size) ? 5 : 3,
      ...(tall && { size: type.px(54) }),
      height: room.height * (tall ? 0.34 : 0.3),
    });
  const kicker = figure?.kicker
    ? type.set(figure.kicker, "kicker", { field: "figures[0].kicker", width: room.width, size: type.px(38) })
    : undefined;
  const high = room.height - headline.height - (sentence?.height ?? 0) - (kicker?.height ?? 0) - gap * 3;
  const parts = setParts({ day, month, year }, { width: room.width, height: high, tall, deep: deep(card.lang) }, type);
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        {kicker ? <Text of={kicker} color={colors.accent} width={room.width} /> : null}
        <div
          style={{
            display: "flex",
            flexDirection: tall ? "column" : "row",
            alignItems: tall ? "flex-start" : "center",
            width: room.width,
          }}
        >
          {parts.day ? <Text of={parts.day} color={colors.accent} optical /> : null}
          <div
            style={{
              display: "flex",
              flexDirection: "column",
              marginInlineStart: parts.day && !tall ? type.px(36) : 0,
            }}
          >
            <Text of={parts.month} color={colors.text} />
            <Text of={parts.year} color={colors.muted} above={Math.round(parts.month.fontSize * deep(card.lang))} />
          </div>
        </div>
        {sentence && said ? (
          <Marked
            of={sentence}
            words={said.words}
            color={colors.text}
            mark={colors.mark}
            width={room.width}
            above={gap}
          />
        ) : null}
      </div>
    </Frame>
  );
};

/** By how much of its size the letters of a language's months reach into the next line. */
function deep(lang: string): number {
  return directionOf(lang) === "rtl" ? 0.22 : 0;
}

/** The day takes the height that there is, month and year half of it each; under each other they share it. */
function setParts(
  { day, month, year }: { day: string | undefined; month: string; year: string },
  { width, height, tall, deep }: { width: number; height: number; tall: boolean; deep: number },
  type: Typesetter,
): { day: Setting | undefined; month: Setting; year: Setting } {
  const set = (text: string, field: string, style: "value" | "cover", size: number, room: number) =>
    type.set(text, style, { field: `date.${field}`, width: room, whole: true, size });
  const large = Math.min(Math.floor(tall ? height * 0.6 : height), type.px(tall ? 460 : 360));
  const number = day ? set(day, "day", "value", large, width * (tall ? 1 : 0.5)) : undefined;
  const rest = tall ? width : width - (number ? Math.ceil(number.width) + type.px(36) : 0);
  const each = Math.floor(
    (tall && number ? height - number.height : height) / (2 * type.style("cover").leading + deep),
  );
  const most = Math.min(each, type.px(number ? 150 : 280));
  const one = Math.floor(
    Math.min(...[month, year].map((text) => (rest * 0.98 * most) / type.widthOf(text, "cover", most)), most),
  );
  return { day: number, month: set(month, "month", "cover", one, rest), year: set(year, "year", "cover", one, rest) };
}
