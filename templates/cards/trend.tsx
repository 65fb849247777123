import { extent, maxIndex, minIndex } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { setChartTitle } from "../../src/card/chart-title.ts";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Setting } from "../../src/card/typesetter.ts";

/** One amount through time: a line from zero or from its own floor, named at its ends and its extreme. */
export const trend: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { label, points } = need(card, "trend");
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.28);
  const title = setChartTitle(label, "trend.label", room, type);
  const last = points.length - 1;
  const amounts = points.map(({ amount }) => amount);

  const top = headline.height + title.height + type.px(22);
  const height = room.height - top - type.px(6);
  const foot = type.px(44);
  const dot = type.px(9);
  const ring = type.px(4);
  const edge = dot + ring / 2;
  const space = edge + type.px(12);
  const stroke = type.px(6);
  const named = namedPoints(amounts);
  const values = new Map(
    named.map((index) => [
      index,
      type.set(points[index]?.value ?? "", index === last ? "figure" : "amount", {
        field: `trend.points[${index}].value`,
        width: room.width * 0.4,
        whole: true,
      }),
    ]),
  );
  const head = Math.max(...[...values.values()].map((value) => value.height)) + space;
  const half = (index: number) => (values.get(index)?.width ?? 0) / 2;
  const [low = 0, high = 1] = extent(amounts);
  // Amounts are measured from zero unless they all lie so far from it that their change would vanish.
  const floor = low < 0 ? low : (high - low) / (high || 1) < 0.25 ? low - (high - low) * 0.4 : 0;
  const [start = 0, end = 1] = extent(points, ({ at }) => at);
  const x = scaleLinear([start, end], [edge, room.width - Math.max(edge, half(last))]);
  const y = scaleLinear([floor, Math.max(high, floor + 1e-9)], [height - foot, head]);
  const shape = points.map(({ at, amount }): [number, number] => [x(at), y(amount)]);
  const base = y(Math.max(floor, Math.min(0, high)));

  const ticks = [0, last].map((index) =>
    type.set(points[index]?.label ?? "", "tick", { field: `trend.points[${index}].label`, width: room.width * 0.45 }),
  );
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <Text of={title} color={colors.muted} width={room.width} above={type.px(8)} />
      <div style={{ display: "flex", position: "absolute", left: 0, top, width: room.width, height, direction: "ltr" }}>
        <svg
          width={room.width}
          height={height}
          viewBox={`0 0 ${room.width} ${height}`}
          style={{ position: "absolute", left: 0, top: 0 }}
        >
          <title>{label}</title>
          {/* An area says "so much", which is true only from zero. */}
          {floor <= 0 ? <path d={area().y0(base)(shape) ?? ""} fill={colors.accent} fillOpacity="0.12" /> : null}
          <path d={`M0,${base}H${room.width}`} stroke={colors.rule} strokeWidth={type.px(theme.rules.hair)} />
          <path
            d={line()(shape) ?? ""}
            fill="none"
            stroke={colors.accent}
            strokeWidth={stroke}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
          {named.map((index) => (
            <circle
              cx={shape[index]?.[0] ?? 0}
              cy={shape[index]?.[1] ?? 0}
              r={dot}
              fill={index === last ? colors.accent : colors.background}
              stroke={colors.accent}
              strokeWidth={ring}
            />
          ))}
        </svg>
        {named.map((index) => {
          const value = values.get(index);
          const [px = 0, py = 0] = shape[index] ?? [];
          if (!value) return null;
          // A line that rises away from the point would run through words above it.
          const under = isLow(amounts, index) && py + space + value.height < base;
          const y0 = under ? py + space : py - space - value.height;
          return <Placed of={value} color={colors.text} width={room.width} x={px} y={y0} />;
        })}
        {ticks.map((tick, place) => (
          <Placed
            of={tick}
            color={colors.muted}
            width={room.width}
            x={shape[place === 0 ? 0 : last]?.[0] ?? 0}
            y={height - tick.height}
          />
        ))}
      </div>
    </Frame>
  );
};

/** Text centred over a point, moved inside where it would leave the chart. */
function Placed({ of, color, width, x, y }: { of: Setting; color: string; width: number; x: number; y: number }) {
  const left = Math.max(0, Math.min(width - of.width, x - of.width / 2));
  return (
    <div style={{ display: "flex", position: "absolute", left, top: Math.max(0, y) }}>
      <Text of={of} color={color} />
    </div>
  );
}

/** Whether the amounts beside it are both higher, or the only one is. */
function isLow(amounts: number[], index: number): boolean {
  const amount = amounts[index] ?? 0;
  return [amounts[index - 1], amounts[index + 1]].every((beside) => beside === undefined || beside > amount);
}

/** The first and the last point, and the highest or lowest between them where it stands out and has room. */
function namedPoints(amounts: number[]): number[] {
  const last = amounts.length - 1;
  const clear = Math.max(2, Math.ceil(last * 0.18));
  const extreme = [maxIndex(amounts), minIndex(amounts)].find((index) => index >= clear && index <= last - clear);
  return extreme === undefined ? [0, last] : [0, extreme, last];
}
