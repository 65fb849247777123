import { shownOf } from "../../src/card/chart-words.ts";
import { type Drawing, DrawingBox } from "../../src/card/drawing.tsx";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { type ShownEvent, shownEvents, toldEvent } from "../../src/card/shown-events.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Theme } from "../../src/card/theme.ts";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";
import { directionOf } from "../../src/card/typography.ts";

/** With fewer nothing follows from anything. */
const fewest = 3;
const most = 6;

/** What comes after what: dates under each other on a rail, each with its words, evenly and not to scale. */
export const steps: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const all = need(card, "timeline");
  const tall = isTall(size);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const told = toldEvent(all, card);
  const lay = (count: number) => {
    const text = count < all.length ? shownOf(count, all.length, card.lang) : undefined;
    const note = text ? type.set(text, "tick", { field: "timeline.of", width: room.width }) : undefined;
    const top = headline.height + (note ? note.height : 0) + type.px(tall ? 34 : 24);
    const box = { width: room.width, height: room.height - top - type.px(10) };
    return { note, top, ...layOut(shownEvents(all, told, count), box, tall, theme, type) };
  };
  // Fewer steps, where the words of more would have to be cut.
  let count = Math.min(all.length, most);
  let laid = lay(count);
  while (laid.cut && count > fewest) laid = lay(--count);
  const { note, top, drawing, rail, height } = laid;
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      {note ? <Text of={note} color={colors.muted} width={room.width} align="end" /> : null}
      <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top, width: room.width, height }}>
        <svg
          width={room.width}
          height={height}
          viewBox={`0 0 ${room.width} ${height}`}
          style={{ position: "absolute", left: 0, top: 0 }}
        >
          <title>{card.title}</title>
          <Rail dots={rail} width={room.width} rtl={directionOf(card.lang) === "rtl"} theme={theme} type={type} />
        </svg>
        <DrawingBox of={drawing} width={room.width} height={height} lang={card.lang} />
      </div>
    </Frame>
  );
};

/** Where everything stands, in pixels from the rail's top. */
interface Laid {
  drawing: Drawing;
  rail: { y: number; told: boolean }[];
  height: number;
  /** Whether words are left out. */
  cut: boolean;
}

function layOut(
  shown: readonly ShownEvent[],
  { width, height }: { width: number; height: number },
  tall: boolean,
  { colors }: Theme,
  type: Typesetter,
): Laid {
  const row = Math.min(Math.floor(height / shown.length), type.px(tall ? 250 : 120));
  const start = type.px(46);
  const dates = setDates(shown, { width: tall ? width - start : width * 0.34, height: row }, tall, type);
  const date = { width: Math.max(...dates.map((each) => each.width)), height: dates[0]?.height ?? 0 };
  const beside = tall ? start : start + Math.ceil(date.width) + type.px(30);
  const above = tall ? date.height + type.px(2) : 0;
  const labels = shown.map(({ label, index }) =>
    type.set(label, "tick", {
      field: `timeline[${index}].label`,
      width: width - beside,
      lines: tall ? 4 : 3,
      height: row - above - type.px(tall ? 18 : 8),
      size: type.px(tall ? 40 : 36),
    }),
  );
  // One size for all: the smallest that one of them needs.
  const size = Math.min(...labels.map(({ fontSize }) => fontSize));
  const words = labels.map((of, at) =>
    of.fontSize === size
      ? of
      : type.set(shown[at]?.label ?? "", "tick", {
          field: of.field,
          width: width - beside,
          lines: tall ? 4 : 3,
          height: row - above - type.px(tall ? 18 : 8),
          size,
        }),
  );
  const drawing: Drawing = { bars: [], marks: [], texts: [] };
  const top = Math.floor((height - row * shown.length) / 2);
  const rail = shown.map(({ told, index }, at) => {
    const y = top + at * row;
    const [of, label] = [dates[at], words[at]] as [Setting, Setting];
    const block = tall ? above + label.height : Math.max(of.height, label.height);
    const from = y + (tall ? Math.max(0, (row - block) / 2) : (row - of.height) / 2);
    drawing.texts.push({ of, start, top: from, color: told ? colors.accent : colors.text });
    const labelTop = tall ? from + above : y + (row - label.height) / 2;
    drawing.texts.push({ of: label, start: beside, top: labelTop, color: told ? colors.text : colors.muted });
    return { y: from + of.height / 2, told, index };
  });
  return { drawing, rail, height, cut: words.some(({ clamped, hyphenated }) => clamped || hyphenated) };
}

/** All in one size. */
function setDates(
  shown: readonly ShownEvent[],
  room: { width: number; height: number },
  tall: boolean,
  type: Typesetter,
): Setting[] {
  const setAt = (size: number) =>
    shown.map(({ value, index }) =>
      type.set(value, "figure", { field: `timeline[${index}].value`, width: room.width, whole: true, size }),
    );
  const largest = Math.min(type.px(tall ? 64 : 54), Math.round(room.height * (tall ? 0.28 : 0.6)));
  const size = Math.max(type.style("figure").least, largest);
  return setAt(Math.min(...setAt(size).map(({ fontSize }) => fontSize)));
}

/** A line from the first step to the last, and a dot for each. */
function Rail(props: { dots: Laid["rail"]; width: number; rtl: boolean; theme: Theme; type: Typesetter }) {
  const { dots, width, rtl, theme, type } = props;
  const { colors, rules } = theme;
  const [dot, ring] = [type.px(10), type.px(4)];
  const x = rtl ? width - dot - ring : dot + ring;
  return (
    <g>
      <path
        d={`M${x},${dots[0]?.y ?? 0}V${dots.at(-1)?.y ?? 0}`}
        stroke={colors.text}
        strokeWidth={type.px(rules.hair) * 1.5}
      />
      {dots.map(({ y, told }) => (
        <circle
          cx={x}
          cy={y}
          r={dot}
          fill={told ? colors.accent : colors.background}
          stroke={told ? colors.accent : colors.text}
          strokeWidth={ring}
        />
      ))}
    </g>
  );
}
