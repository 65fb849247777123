import { extent, maxIndex, minIndex } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { axisOf } from "../../src/card/axis.ts";
import { breakArea, breakMark } from "../../src/card/break-mark.ts";
import type { CardPoint } from "../../src/card/card.ts";
import { ChartFrame, setChartOpening } from "../../src/card/chart-frame.tsx";
import { need } from "../../src/card/need.ts";
import { type Area, type Point, placeLabels } from "../../src/card/place-labels.ts";
import { placed } from "../../src/card/placed.tsx";
import type { Template } from "../../src/card/template.ts";
import type { Theme } from "../../src/card/theme.ts";
import { setTimeTicks, type TimeTick } from "../../src/card/time-ticks.ts";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";

/** One amount through time: a line over zero, or over a cut axis that says where it starts, named at its ends, its highest and its lowest. */
export const trend: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { label, points } = need(card, "trend");
  const opening = setChartOpening(card, { label, field: "trend.label" }, theme, size, type);
  const chart = layOut(points, opening, type);
  const { names, ticks, origin } = chart;
  return (
    <ChartFrame card={card} theme={theme} size={size} type={type} opening={opening}>
      <Line chart={chart} name={label} theme={theme} type={type} />
      {names.map(({ of, at }) => (at ? placed(of, at.left, at.top, colors.text) : null))}
      {ticks.map(({ of, left }) => placed(of, left, opening.height - of.height, colors.muted))}
      {placed(origin, 0, chart.base - origin.height / 2, colors.muted)}
    </ChartFrame>
  );
};

/** Where everything stands, in pixels from the chart's top left. */
interface Chart {
  width: number;
  height: number;
  shape: Point[];
  amounts: number[];
  /** Where the axis's words end and its line begins. */
  start: number;
  /** Of zero, or of what a cut axis begins at. */
  base: number;
  cut: boolean;
  named: number[];
  names: { of: Setting; at: Area | undefined }[];
  ticks: TimeTick[];
  origin: Setting;
}

function layOut(points: readonly CardPoint[], { width, height }: { width: number; height: number }, type: Typesetter) {
  const amounts = points.map(({ amount }) => amount);
  const last = points.length - 1;
  // What the card is about first: where there is no room for all, the start goes without.
  const named = [...new Set([last, maxIndex(amounts), minIndex(amounts), 0])];
  const values = named.map((index) =>
    type.set(points[index]?.value ?? "", index === last ? "figure" : "amount", {
      field: `trend.points[${index}].value`,
      width: width * 0.4,
      whole: true,
    }),
  );
  const axis = axisOf(points);
  const origin = type.set(axis.base.label, "tick", { field: "axis", width: width * 0.3, whole: true });
  const edge = type.px(11);
  const space = edge + type.px(8);
  const start = Math.ceil(origin.width) + type.px(axis.cut ? 22 : 14);
  const foot = type.px(44);
  const heightOf = (index: number) => values[named.indexOf(index)]?.height ?? 0;
  const head = Math.max(heightOf(maxIndex(amounts)), heightOf(last)) + space;
  // A lowest point that is not the base has its name under it.
  const low = axis.low < 0 ? heightOf(minIndex(amounts)) + space : 0;
  const [from = 0, to = 1] = extent(points, ({ at }) => at);
  const x = scaleLinear([from, to], [start + edge + type.px(4), width - Math.max(edge, (values[0]?.width ?? 0) / 2)]);
  const y = scaleLinear([axis.low, axis.high || 1], [height - foot - low, axis.high > 0 ? head : edge]);
  const shape = points.map(({ at, amount }): Point => [x(at), y(amount)]);
  const plot = { left: start, top: 0, width: width - start, height: height - foot };
  const places = placeLabels(
    values.map((of, index) => ({ width: Math.ceil(of.width), height: of.height, point: named[index] as number })),
    shape,
    plot,
    space,
    axis.cut ? [breakArea(start, y(axis.base.amount), type)] : [],
  );
  const chart: Chart = {
    width,
    height,
    shape,
    amounts,
    start,
    base: Math.round(y(axis.base.amount)),
    cut: axis.cut,
    named,
    names: values.map((of, index) => ({ of, at: places[index] })),
    // Of the ends, and of the points between that are named.
    ticks: setTimeTicks(
      [...new Set([last, 0, ...named])].map((index) => ({
        label: points[index]?.label ?? "",
        field: `trend.points[${index}].label`,
        x: shape[index]?.[0] ?? 0,
      })),
      { start, end: width, width: width * 0.45 },
      type,
    ),
    origin,
  };
  return chart;
}

function Line({ chart, name, theme, type }: { chart: Chart; name: string; theme: Theme; type: Typesetter }) {
  const { colors } = theme;
  const { width, height, shape, amounts, start, base, cut, named } = chart;
  const last = shape.length - 1;
  const hair = type.px(theme.rules.hair);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: "absolute", left: 0, top: 0 }}
    >
      <title>{name}</title>
      {/* An area says "so much", which is true only from zero. */}
      {cut ? null : <path d={area().y0(base)(shape) ?? ""} fill={colors.accent} fillOpacity="0.12" />}
      <path d={`M${start},${base}H${width}`} stroke={colors.muted} strokeWidth={hair} />
      {cut ? <path d={breakMark(start, base, type)} fill="none" stroke={colors.muted} strokeWidth={hair} /> : null}
      <path
        data-amounts={amounts.join(" ")}
        data-base={cut ? undefined : base}
        d={line()(shape) ?? ""}
        fill="none"
        stroke={colors.accent}
        strokeWidth={type.px(6)}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {named.map((index) => (
        <circle
          cx={shape[index]?.[0] ?? 0}
          cy={shape[index]?.[1] ?? 0}
          r={type.px(9)}
          fill={index === last ? colors.accent : colors.background}
          stroke={colors.accent}
          strokeWidth={type.px(4)}
        />
      ))}
    </svg>
  );
}
