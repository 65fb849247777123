import { extent, maxIndex, minIndex } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { axisOf } from "../../src/card/axis.ts";
import { breakMark } from "../../src/card/break-mark.ts";
import type { CardLine } from "../../src/card/card.ts";
import { ChartFrame, setChartOpening } from "../../src/card/chart-frame.tsx";
import { accentedLine } from "../../src/card/line-accent.ts";
import { need } from "../../src/card/need.ts";
import { type Area, type Point, placeLabels } from "../../src/card/place-labels.ts";
import { placed } from "../../src/card/placed.tsx";
import { isTall } from "../../src/card/size.ts";
import { stack } from "../../src/card/stack.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Theme } from "../../src/card/theme.ts";
import { setTimeTicks, type TimeTick } from "../../src/card/time-ticks.ts";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";

/** Two to four amounts of one unit through time, on one axis: each line has its name and its amount at its end, and its amount at its start. */
export const lines: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const data = need(card, "lines");
  const tall = isTall(size);
  const opening = setChartOpening(card, { label: data.label, field: "lines.label" }, theme, size, type);
  const told = accentedLine(data.lines, card.title, card.lang);
  const chart = layOut(data.lines, told, { ...opening, tall }, type);
  const { ends, starts, peaks, ticks, origin, base } = chart;
  return (
    <ChartFrame card={card} theme={theme} size={size} type={type} opening={opening}>
      <Plot chart={chart} told={told} name={data.label} theme={theme} type={type} />
      {ends.map(({ value, name, left, top: at }, index) => {
        const color = index === told ? colors.accent : colors.text;
        return (
          <div
            style={{
              display: "flex",
              position: "absolute",
              left,
              top: Math.round(at),
              flexDirection: tall ? "column" : "row",
              alignItems: tall ? "flex-start" : "center",
            }}
          >
            <Text of={value} color={color} />
            <div style={{ display: "flex", marginLeft: tall ? 0 : type.px(12) }}>
              <Text of={name} color={color} />
            </div>
          </div>
        );
      })}
      {[...starts, ...peaks].map((each) => placed(each.of, each.left, each.top, colors.text))}
      {ticks.map(({ of, left }) => placed(of, left, opening.height - of.height, colors.muted))}
      {placed(origin, chart.originLeft, base - origin.height / 2, colors.muted)}
    </ChartFrame>
  );
};

interface Placed {
  of: Setting;
  left: number;
  top: number;
}

/** Where everything stands, in pixels from the chart's top left. */
interface Chart {
  width: number;
  height: number;
  shapes: { points: Point[]; amounts: number[] }[];
  /** Of zero, or of what a cut axis begins at; and where its line begins and ends. */
  base: number;
  cut: boolean;
  start: number;
  end: number;
  ends: { value: Setting; name: Setting; left: number; top: number; middle: number }[];
  starts: Placed[];
  /** The highest and the lowest of all, where they are no ends. */
  peaks: Placed[];
  ticks: TimeTick[];
  origin: Setting;
  originLeft: number;
}

function layOut(
  data: readonly CardLine[],
  told: number,
  box: { width: number; height: number; tall: boolean },
  type: Typesetter,
): Chart {
  const { width, height, tall } = box;
  const all = data.flatMap(({ points }) => points);
  const axis = axisOf(all);
  const foot = type.px(44);
  const pad = type.px(16);
  const space = type.px(14);
  const origin = type.set(axis.base.label, "tick", { field: "axis", width: width * 0.26, whole: true });
  const settings = endSettings(
    data,
    { width: width * (tall ? 0.36 : 0.42), height: (height - foot) / data.length, tall },
    type,
  );
  const gutter = Math.ceil(Math.max(...settings.map((each) => each.width)));
  const firsts = data.map(({ points }, index) => {
    const field = `lines.lines[${index}].points[0].value`;
    return type.set(points[0]?.value ?? "", "tick", { field, width: width * 0.26, whole: true });
  });
  const before = Math.ceil(Math.max(origin.width, ...firsts.map((each) => each.width)));
  const [start, end] = [before + type.px(axis.cut ? 22 : 14), width - gutter - pad];
  const { high, low } = peaksOf(data, width, type);
  const [from = 0, to = 1] = extent(all, ({ at }) => at);
  const x = scaleLinear([from, to], [start + type.px(8), end - type.px(8)]);
  const top = Math.max(...settings.map((each) => each.middle), high ? high.of.height + space : 0);
  const under = low && axis.low < 0 ? low.of.height + space : 0;
  const y = scaleLinear([axis.low, axis.high || 1], [height - foot - under, top]);
  const shapes = data.map(({ points }) => ({
    points: points.map(({ at, amount }): Point => [x(at), y(amount)]),
    amounts: points.map(({ amount }) => amount),
  }));
  const base = y(axis.base.amount);
  const middles = shapes.map(({ points }) => points.at(-1)?.[1] ?? 0);
  const tops = stack(
    settings.map((each, index) => ({ ...each, top: (middles[index] ?? 0) - each.middle })),
    { top: 0, bottom: height - foot },
  );
  const zero = { left: 0, top: base - origin.height / 2, width: before, height: origin.height };
  const plot = { left: start, top: 0, width: end - start, height: base > height - foot - 1 ? base : height - foot };
  const peaks = [high, low].flatMap((peak) => {
    if (!peak) return [];
    const label = { width: Math.ceil(peak.of.width), height: peak.of.height, point: peak.point };
    const others = shapes.filter((_, index) => index !== peak.line).map(({ points }) => points);
    const [at] = placeLabels([label], shapes[peak.line]?.points ?? [], plot, space, [], others);
    return at ? [{ of: peak.of, left: at.left, top: at.top }] : [];
  });
  return {
    width,
    height,
    shapes,
    base: Math.round(base),
    cut: axis.cut,
    start,
    end,
    ends: settings.map((each, index) => ({ ...each, left: width - gutter, top: tops[index] ?? 0 })),
    starts: startsOf(data, told, { settings: firsts, shapes, width: before, origin: zero }),
    peaks,
    ticks: ticksOf(data, x, { start, end }, width, type),
    origin,
    // As the amounts above it end.
    originLeft: before - Math.ceil(origin.width),
  };
}

/** Amounts and names at the lines' ends: beside each other, or one under the other where a card is tall. */
function endSettings(
  data: readonly CardLine[],
  room: { width: number; height: number; tall: boolean },
  type: Typesetter,
) {
  const gap = type.px(12);
  return data.map(({ label, points }, index) => {
    const last = points.length - 1;
    const field = `lines.lines[${index}]`;
    const value = type.set(points[last]?.value ?? "", "amount", {
      field: `${field}.points[${last}].value`,
      width: room.width * (room.tall ? 1 : 0.5),
      whole: true,
    });
    const name = type.set(label, "tick", {
      field: `${field}.label`,
      width: room.tall ? room.width : room.width - value.width - gap,
      lines: 2,
      height: room.height - (room.tall ? value.height : 0),
    });
    const [width, height] = room.tall
      ? [Math.max(value.width, name.width), value.height + name.height]
      : [value.width + gap + name.width, Math.max(value.height, name.height)];
    // What stands on the height of the line's end: the amount.
    return { value, name, width, height, middle: room.tall ? value.height / 2 : height / 2 };
  });
}

/** Amounts at the lines' starts, that of the line told first, where they can stand beside them: one that had to move would name another. */
function startsOf(
  data: readonly CardLine[],
  told: number,
  frame: { settings: Setting[]; shapes: Chart["shapes"]; width: number; origin: Area },
): Placed[] {
  const from = Math.min(...data.map(({ points }) => points[0]?.at ?? 0));
  const placed: { top: number; height: number }[] = [frame.origin];
  const order = [told, ...data.keys()].filter((index, at, all) => all.indexOf(index) === at);
  return order.flatMap((index) => {
    const of = frame.settings[index] as Setting;
    const top = Math.max(0, (frame.shapes[index]?.points[0]?.[1] ?? 0) - of.height / 2);
    const isFree = placed.every((each) => top + of.height * 0.9 <= each.top || each.top + each.height * 0.9 <= top);
    if (data[index]?.points[0]?.at !== from || !isFree) return [];
    placed.push({ top, height: of.height });
    return [{ of, left: frame.width - of.width, top }];
  });
}

/** A point between the ends that is higher, or lower, than all others. */
interface Peak {
  line: number;
  point: number;
  of: Setting;
}

function peaksOf(data: readonly CardLine[], width: number, type: Typesetter): Record<"high" | "low", Peak | undefined> {
  const all = data.flatMap(({ points }, line) => points.map((each, point) => ({ ...each, line, point })));
  const amounts = all.map(({ amount }) => amount);
  const [high, low] = [maxIndex(amounts), minIndex(amounts)].map((index) => {
    const { line = 0, point = 0, value = "" } = all[index] ?? {};
    if (point === 0 || point === (data[line]?.points.length ?? 0) - 1) return undefined;
    const field = `lines.lines[${line}].points[${point}].value`;
    return { line, point, of: type.set(value, "tick", { field, width: width * 0.26, whole: true }) };
  });
  return { high, low };
}

/** The times of the ends, and of the highest and the lowest point where they have room. */
function ticksOf(
  data: readonly CardLine[],
  x: (at: number) => number,
  { start, end }: { start: number; end: number },
  width: number,
  type: Typesetter,
): Chart["ticks"] {
  const all = data.flatMap(({ points }, of) =>
    points.map((point, index) => ({ ...point, field: `lines.lines[${of}].points[${index}].label` })),
  );
  const amounts = all.map(({ amount }) => amount);
  const ats = all.map(({ at }) => at);
  const indices = [...new Set([minIndex(ats), maxIndex(ats), maxIndex(amounts), minIndex(amounts)])];
  const times = indices.map((index) => {
    const { label = "", field = "", at = 0 } = all[index] ?? {};
    return { label, field, x: x(at) };
  });
  return setTimeTicks(times, { start, end, width: width * 0.3 }, type);
}

function Plot({
  chart,
  told,
  name,
  theme,
  type,
}: {
  chart: Chart;
  told: number;
  name: string;
  theme: Theme;
  type: Typesetter;
}) {
  const { colors } = theme;
  const { width, height, shapes, base, cut, start, end, ends } = chart;
  const hair = type.px(theme.rules.hair);
  const others = [colors.text, colors.muted, colors.quiet];
  const inks = shapes.map((_, index) =>
    index === told ? colors.accent : (others[index < told ? index : index - 1] ?? colors.text),
  );
  // The one that the card is about is drawn last, over the others.
  const order = [...shapes.keys()].sort((a, b) => Number(a === told) - Number(b === told));
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: "absolute", left: 0, top: 0 }}
    >
      <title>{name}</title>
      <path d={`M${start},${base}H${end}`} stroke={colors.muted} strokeWidth={hair} />
      {cut ? <path d={breakMark(start, base, type)} fill="none" stroke={colors.muted} strokeWidth={hair} /> : null}
      {order.flatMap((index) => {
        const { points, amounts } = shapes[index] as Chart["shapes"][number];
        const [x = 0, y = 0] = points.at(-1) ?? [];
        const label = ends[index];
        const middle = label ? label.top + label.middle : y;
        const ink = inks[index];
        return [
          <path
            data-line={index}
            data-amounts={amounts.join(" ")}
            data-base={cut ? undefined : base}
            d={line()(points) ?? ""}
            fill="none"
            stroke={ink}
            strokeWidth={type.px(index === told ? 7 : 4.5)}
            strokeLinejoin="round"
            strokeLinecap="round"
          />,
          <path d={`M${x},${y}L${end + type.px(10)},${middle}`} stroke={ink} strokeWidth={hair} />,
          <circle cx={x} cy={y} r={type.px(8)} fill={ink} />,
        ];
      })}
    </svg>
  );
}
