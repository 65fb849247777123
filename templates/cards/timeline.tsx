import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Card } from "../../src/card/card.ts";
import { shownOf } from "../../src/card/chart-words.ts";
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

/** With fewer a line shows nothing. */
const fewest = 3;
const most = 6;

/**
 * Dated moments along a line. The dots stand to the scale of time; a thin leader takes each to its words,
 * which stand evenly, because dates may lie too close for words. Where the words of all have no room, it says how many of them it shows.
 */
export const timeline: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const all = need(card, "timeline");
  let layout = layOut(Math.min(all.length, most), card, theme, size, type);
  while (layout.cut && layout.events.length > fewest)
    layout = layOut(layout.events.length - 1, card, theme, size, type);
  const { events, room, headline, note, tall, cell, step, reach, dot, height, top, kickerHeight, dates, labels } =
    layout;
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      {note ? <Text of={note} color={colors.muted} width={room.width} align="end" /> : null}
      <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top, width: room.width, height }}>
        {lineOfTime(layout, card, theme, type)}
        {events.map(({ kicker, index: own }, index) => (
          <div
            style={{
              display: "flex",
              flexDirection: "column",
              position: "absolute",
              insetInlineStart: tall ? reach + dot : index * step,
              top: tall ? index * step : reach,
              width: cell.width,
            }}
          >
            {(tall ? kicker : kickerHeight > 0) ? (
              <div style={{ display: "flex", height: kickerHeight }}>
                {kicker ? (
                  <Text
                    of={type.set(kicker, "kicker", { field: `timeline[${own}].kicker`, width: cell.width })}
                    color={colors.accent}
                    width={cell.width}
                  />
                ) : null}
              </div>
            ) : null}
            {dates[index] ? <Text of={dates[index]} color={colors.text} width={cell.width} /> : null}
            {labels[index] ? (
              <Text of={labels[index]} color={colors.muted} width={cell.width} above={type.px(8)} />
            ) : null}
          </div>
        ))}
      </div>
    </Frame>
  );
};

/** Where everything stands, in pixels. */
function layOut(count: number, ...[card, theme, size, type]: Parameters<Template>) {
  const tall = isTall(size);
  const all = need(card, "timeline");
  const events = shownEvents(all, toldEvent(all, card), count);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const text = count < all.length ? shownOf(count, all.length, card.lang) : undefined;
  const note = text ? type.set(text, "tick", { field: "timeline.of", width: room.width }) : undefined;
  const above = headline.height + (note ? note.height : 0) + type.px(tall ? 40 : 30);
  const height = room.height - above - type.px(18);
  const dot = type.px(9);
  // Between the line of time and the words.
  const reach = type.px(tall ? 64 : 52);
  const gutter = type.px(24);
  const along = tall ? height : room.width;
  const step = along / events.length;
  const cell = {
    width: tall ? room.width - reach - dot - gutter : step - gutter,
    height: tall ? step : height - reach,
  };
  const kicker = type.style("kicker");
  const kickerHeight = events.some((event) => event.kicker) ? Math.ceil(kicker.size * kicker.leading) : 0;
  const dates = setDates(events, { ...cell, height: cell.height - kickerHeight }, tall, type);
  const high = kickerHeight + Math.max(...dates.map((each) => each.height)) + type.px(8);
  const setLabels = (size: number) =>
    events.map(({ label, index }) =>
      type.set(label, "tick", {
        field: `timeline[${index}].label`,
        width: cell.width,
        lines: tall ? 3 : 6,
        height: cell.height - high - type.px(6),
        size,
      }),
    );
  // One size for all: the smallest that one of them needs.
  const labels = setLabels(Math.min(...setLabels(type.px(tall ? 38 : 40)).map(({ fontSize }) => fontSize)));
  const cut = labels.some(({ clamped, hyphenated, overflows }) => clamped || hyphenated || overflows);
  // Words that need little room leave the rest of it above and below the line, not all under it.
  const used = tall ? height : reach + high + Math.max(...labels.map((label) => label.height));
  const top = above + Math.floor((height - used) * 0.5);
  const places = { room, tall, cell, step, along, reach, dot, height, top, kickerHeight };
  return { ...places, events, headline, note, dates, labels, cut };
}

/** All at one size. @param room of a date and its label */
function setDates(
  events: readonly ShownEvent[],
  room: { width: number; height: number },
  tall: boolean,
  type: Typesetter,
): Setting[] {
  const setAt = (size: number, lines = 1) =>
    events.map(({ value, index }) => {
      const box = { field: `timeline[${index}].value`, width: room.width, lines, size };
      if (lines === 1) return type.set(value, "figure", { ...box, whole: true });
      // A year stands under its day and month.
      return type.set(value.replace(/\s(?=\d{4}$)/u, " "), "figure", box);
    });
  const date = type.style("figure");
  // A label needs one line at least, and some air under it.
  const line = Math.ceil(type.style("tick").least * type.style("tick").leading);
  const most = Math.floor((room.height - line - type.px(tall ? 22 : 16)) / date.leading);
  const largest = Math.max(date.least, Math.min(type.px(tall ? 76 : 64), most));
  const sizeOf = (dates: readonly Setting[]) => Math.min(...dates.map(({ fontSize }) => fontSize));
  const whole = setAt(sizeOf(setAt(largest)));
  if (tall || sizeOf(whole) >= largest * 0.8) return whole;
  const broken = setAt(sizeOf(setAt(Math.min(largest, Math.floor(most / 2)), 2)), 2);
  return sizeOf(broken) > sizeOf(whole) && !broken.some(({ hyphenated, clamped }) => hyphenated || clamped)
    ? broken
    : whole;
}

function lineOfTime(layout: ReturnType<typeof layOut>, card: Card, { colors, rules }: Theme, type: Typesetter) {
  const { events, room, tall, step, along, reach, dot, height, dates } = layout;
  const ring = type.px(4);
  // The line of time runs as far from the edge as a dot needs.
  const edge = dot + ring / 2;
  const hair = type.px(rules.hair);
  const [start = 0, end = 1] = extent(events, ({ at }) => at);
  const t = scaleLinear(start === end ? [start - 1, end + 1] : [start, end], [edge, along - step + edge]);
  const leader = (from: number, index: number) => {
    const to = index * step + edge;
    const bend = edge + reach * 0.5;
    const half = (dates[index]?.fontSize ?? 0) / 2;
    return tall
      ? `M${edge},${from}C${bend},${from} ${bend},${to + half} ${reach - dot},${to + half}`
      : `M${from},${edge}C${from},${bend} ${to},${bend} ${to},${reach - dot / 2}`;
  };
  return (
    <svg
      width={room.width}
      height={height}
      viewBox={`0 0 ${room.width} ${height}`}
      style={{ position: "absolute", left: 0, top: 0 }}
    >
      <title>{card.title}</title>
      <g transform={directionOf(card.lang) === "rtl" ? `translate(${room.width} 0) scale(-1 1)` : "translate(0 0)"}>
        <path d={tall ? `M${edge},0V${along}` : `M0,${edge}H${along}`} stroke={colors.text} strokeWidth={hair * 1.5} />
        {events.map(({ at }, index) => (
          <path d={leader(t(at), index)} fill="none" stroke={colors.muted} strokeWidth={hair} />
        ))}
        {events.map(({ at }, index) => (
          <circle
            cx={tall ? edge : t(at)}
            cy={tall ? t(at) : edge}
            r={dot}
            fill={index === events.length - 1 ? colors.accent : colors.background}
            stroke={colors.accent}
            strokeWidth={ring}
          />
        ))}
      </g>
    </svg>
  );
}
