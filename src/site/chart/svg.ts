import { escapeHtml } from "../../base/escape.ts";
import type { Words } from "../words/words.ts";
import type { Chart, ChartPoint } from "./chart.ts";

/**
 * The chart as inline SVG. Places along the width are percents and type is in the page's own pixels, so it needs no
 * script to fit its column and its words never shrink. Who cannot see it hears one sentence; the table says the rest.
 * @param id unique in its page
 */
export function chartSvg(chart: Chart, id: string, words: Words, direction: "ltr" | "rtl" = "ltr"): string {
  const { kind, title, points } = chart;
  const first = points[0] as ChartPoint;
  const last = points.at(-1) as ChartPoint;
  const said = words.chartOf(title, `${first.value} (${first.label})`, `${last.value} (${last.label})`);
  const { height, shapes } = kind === "line" ? line(points) : bars(points, direction === "rtl");
  return `<svg class="chart chart-${kind}" direction="ltr" role="img" aria-labelledby="${id}" width="100%" height="${height}"><title id="${id}">${escapeHtml(said)}</title>${shapes}</svg>`;
}

interface Drawing {
  height: number;
  shapes: string;
}

const round = (value: number) => Number(value.toFixed(2));

/** A bar's row in pixels: its label above it, its value behind its end. */
const row = 46;
/** Share of the width that the longest bar takes, in percent: its value needs the rest. */
const longest = 82;

/** Bars grow from the side where the language's lines begin; a line's years run from left to right in all. */
function bars(points: readonly ChartPoint[], mirrored: boolean): Drawing {
  const max = Math.max(...points.map(({ amount }) => amount)) || 1;
  const anchor = mirrored ? ' text-anchor="end"' : "";
  const shapes = points.map(({ label, value, amount }, index) => {
    const width = round((amount / max) * longest);
    const end = mirrored ? round(100 - width) : width;
    const top = index * row;
    return [
      `<text class="chart-label" x="${mirrored ? "100%" : 0}" y="${top + 15}"${anchor}>${escapeHtml(label)}</text>`,
      `<rect class="chart-shape${amount === max ? " chart-most" : ""}" x="${mirrored ? `${end}%` : 0}" y="${top + 22}" width="${width}%" height="16"/>`,
      `<text class="chart-value" x="${end}%" dx="${mirrored ? -8 : 8}" y="${top + 35}"${anchor}>${escapeHtml(value)}</text>`,
    ].join("");
  });
  return { height: points.length * row, shapes: shapes.join("") };
}

const plot = { top: 34, height: 190, bottom: 34 };
/** Percent of the width left free at each side for the labels of the first and last points. */
const side = 4;

function line(points: readonly ChartPoint[]): Drawing {
  const from = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? 0) - from || 1;
  const max = Math.max(...points.map(({ amount }) => amount)) || 1;
  const base = plot.top + plot.height;
  const places = points.map(({ at, amount }) => ({
    x: round(side + ((at - from) / span) * (100 - 2 * side)),
    y: round(base - (amount / max) * plot.height),
  }));
  const path = places.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${round(y - plot.top)}`).join("");
  // The line alone is stretched to the width; its stroke is not, and type and dots stand outside it.
  const curve = `<svg x="0" y="${plot.top}" width="100%" height="${plot.height}" viewBox="0 0 100 ${plot.height}" preserveAspectRatio="none" overflow="visible"><path class="chart-curve" d="${path}" fill="none" vector-effect="non-scaling-stroke"/></svg>`;
  const axis = `<line class="chart-axis" x1="0" x2="100%" y1="${base}" y2="${base}"/>`;
  const dots = places.map(({ x, y }) => `<circle class="chart-dot" cx="${x}%" cy="${y}" r="4"/>`);
  const labelled = labelledPoints(places.map(({ x }) => x));
  const labels = labelled.map((index) => {
    const { x, y } = places[index] as (typeof places)[number];
    const point = points[index] as ChartPoint;
    return `<text class="chart-value" x="${x}%" y="${y - 12}" text-anchor="middle">${escapeHtml(point.value)}</text><text class="chart-label" x="${x}%" y="${base + 22}" text-anchor="middle">${escapeHtml(point.label)}</text>`;
  });
  return { height: base + plot.bottom, shapes: axis + curve + dots.join("") + labels.join("") };
}

/** Percent of the width that two neighbouring labels need between their middles, on a phone. */
const apart = 13;

/** The first and last points, and those between that have room for a label, from the end: the latest tell most. */
function labelledPoints(places: readonly number[]): number[] {
  const last = places.length - 1;
  const chosen = [last];
  for (let index = last - 1; index > 0; index--) {
    const next = places[chosen.at(-1) as number] as number;
    const place = places[index] as number;
    if (next - place >= apart && place - (places[0] as number) >= apart) chosen.push(index);
  }
  return [0, ...chosen.reverse()];
}
