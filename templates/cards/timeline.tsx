import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import { directionOf } from "../../src/card/typography.ts";

/**
 * Dated moments along a line. The dots stand to the scale of time; a thin leader takes each to its words,
 * which stand evenly, because dates may lie too close for words.
 */
export const timeline: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const tall = isTall(size);
  const events = need(card, "timeline").slice(0, tall ? 6 : 5);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const count = events.length;
  const above = headline.height + type.px(tall ? 40 : 30);
  const height = room.height - above - type.px(18);
  const dot = type.px(9);
  const ring = type.px(4);
  // The line of time runs as far from the edge as a dot needs.
  const edge = dot + ring / 2;
  // Between the line of time and the words.
  const reach = type.px(tall ? 64 : 52);
  const gutter = type.px(24);
  const along = tall ? height : room.width;
  const step = along / count;
  const [start = 0, end = 1] = extent(events, ({ at }) => at);
  const t = scaleLinear(start === end ? [start - 1, end + 1] : [start, end], [edge, along - step + edge]);
  const cell = {
    width: tall ? room.width - reach - dot - gutter : step - gutter,
    height: tall ? step : height - reach,
  };
  const kicked = events.some(({ kicker }) => kicker);
  const date = type.style("figure");
  const dates = (largest: number) =>
    events.map(({ value }, index) =>
      type.set(value, "figure", { field: `timeline[${index}].value`, width: cell.width, whole: true, size: largest }),
    );
  const kickerHeight = kicked ? Math.ceil(type.style("kicker").size * type.style("kicker").leading) : 0;
  // A label needs one line at least, and some air under it.
  const line = Math.ceil(type.style("tick").least * type.style("tick").leading);
  const most = Math.floor((cell.height - kickerHeight - line - type.px(16)) / date.leading);
  const largest = Math.max(date.least, Math.min(type.px(count > 3 && !tall ? 46 : 64), most));
  const one = Math.min(...dates(largest).map(({ fontSize }) => fontSize));
  const set = dates(one);
  const high = kickerHeight + Math.max(...set.map((each) => each.height)) + type.px(8);
  const last = count - 1;
  const labels = events.map(({ label }, index) =>
    type.set(label, "tick", {
      field: `timeline[${index}].label`,
      width: cell.width,
      lines: tall ? 3 : 6,
      height: cell.height - high - type.px(6),
      size: type.px(31),
    }),
  );
  // Words that need little room leave the rest of it above and below the line, not all under it.
  const used = tall ? height : reach + high + Math.max(...labels.map((label) => label.height));
  const top = above + Math.floor((height - used) * 0.4);

  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top, width: room.width, height }}>
        <svg
          width={room.width}
          height={height}
          viewBox={`0 0 ${room.width} ${height}`}
          style={{ position: "absolute", left: 0, top: 0 }}
        >
          <title>{card.title}</title>
          <g transform={directionOf(card.lang) === "rtl" ? `translate(${room.width} 0) scale(-1 1)` : "translate(0 0)"}>
            <path
              d={tall ? `M${edge},0V${along}` : `M0,${edge}H${along}`}
              stroke={colors.text}
              strokeWidth={type.px(theme.rules.hair) * 1.5}
            />
            {events.map(({ at }, index) => {
              const from = t(at);
              const to = index * step + edge;
              const bend = reach * 0.5;
              return (
                <path
                  d={
                    tall
                      ? `M${edge},${from}C${edge + bend},${from} ${edge + bend},${to + one / 2} ${reach - dot},${to + one / 2}`
                      : `M${from},${edge}C${from},${edge + bend} ${to},${edge + bend} ${to},${reach - dot / 2}`
                  }
                  fill="none"
                  stroke={colors.muted}
                  strokeWidth={type.px(theme.rules.hair)}
                />
              );
            })}
            {events.map(({ at }, index) => (
              <circle
                cx={tall ? edge : t(at)}
                cy={tall ? t(at) : edge}
                r={dot}
                fill={index === last ? colors.accent : colors.background}
                stroke={colors.accent}
                strokeWidth={ring}
              />
            ))}
          </g>
        </svg>
        {events.map((event, index) => (
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
            {kicked ? (
              <div style={{ display: "flex", height: kickerHeight }}>
                {event.kicker ? (
                  <Text
                    of={type.set(event.kicker, "kicker", { field: `timeline[${index}].kicker`, width: cell.width })}
                    color={colors.accent}
                    width={cell.width}
                  />
                ) : null}
              </div>
            ) : null}
            {set[index] ? <Text of={set[index]} color={colors.text} width={cell.width} /> : null}
            {labels[index] ? (
              <Text of={labels[index]} color={colors.muted} width={cell.width} above={type.px(8)} />
            ) : null}
          </div>
        ))}
      </div>
    </Frame>
  );
};
