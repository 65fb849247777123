import type { Card, CardLine, CardMap, CardPoint } from "../card/card.ts";
import { directionOf } from "../card/typography.ts";
import type { Problem } from "./problem.ts";
import { type Bar, barsIn, chartsIn, type Drawn, type Element } from "./shapes.ts";

/** Pixels by which a shape may be off: what is drawn stands on whole ones. */
const tolerance = 1;

/**
 * Shapes against the amounts they stand for, as they are drawn: bars that grow from one line of zero, each as long as its amount;
 * points of a line as high as theirs; as many squares or parts as the share.
 */
export function checkGeometry(
  { template, lang, bars, groups, change, trend, lines, share, map }: Card,
  drawn: Drawn,
): Problem[] {
  const states = change ? [change.from, change.to] : [];
  const amounts = [...(bars?.bars ?? []), ...(groups?.groups.flatMap((group) => group.amounts) ?? []), ...states];
  const faults = barFaults(barsIn(drawn), amounts, lang);
  for (const elements of bars || groups || change ? [] : chartsIn(drawn.svg)) {
    const drawnLines = elements.filter(({ attributes }) => attributes["data-amounts"] !== undefined);
    const [line] = drawnLines;
    if (trend && line) faults.push(...lineFaults(line, trend.points));
    if (lines && line) faults.push(...linesFaults(drawnLines, lines.lines));
    if (map) faults.push(...countryFaults(elements, map));
    const [root] = elements;
    if (share && root?.attributes["data-part"] !== undefined) faults.push(...partFaults(elements, share.part));
  }
  return faults.map((message) => ({ rule: "geometry", severity: "error", field: template, message }));
}

/** @param data - what the card has bars of */
function barFaults(bars: readonly Bar[], data: readonly { amount: number }[], lang: string): string[] {
  if (bars.length === 0) return [];
  const known = new Set(data.map(({ amount }) => amount));
  const unknown = bars.filter(({ amount }) => !known.has(amount));
  const longest = bars.reduce((most, bar) => (Math.abs(bar.amount) > Math.abs(most.amount) ? bar : most));
  const scale = longest.amount === 0 ? 0 : lengthOf(longest) / Math.abs(longest.amount);
  const wrong = bars.filter((bar) => Math.abs(lengthOf(bar) - Math.abs(bar.amount) * scale) > tolerance);
  return [
    ...unknown.map(({ amount }) => `a bar of ${amount} is not in the card`),
    ...wrong.map(
      (bar) =>
        `the bar of ${bar.amount} is ${round(lengthOf(bar))} px long; ${round(Math.abs(bar.amount) * scale)} is right, as that of ${longest.amount} has ${round(lengthOf(longest))}`,
    ),
    ...rootFaults(bars, lang),
  ];
}

function lengthOf({ lies, width, height }: Bar): number {
  return lies ? width : height;
}

/**
 * Bars above zero grow from one line one way, those below it from the same line the other way; the parts of a stack each from where
 * the one before it ends.
 */
function rootFaults(bars: readonly Bar[], lang: string): string[] {
  const rtl = directionOf(lang) === "rtl";
  const faults: string[] = [];
  const zeros = bars.flatMap((bar, index) => {
    const before = bars[index - 1];
    if (bar.stack === undefined || before?.stack !== bar.stack) return [rootOf(bar, rtl)];
    const apart = Math.abs(rootOf(bar, rtl) - (rtl ? before.left : before.left + before.width));
    if (apart > tolerance) faults.push(`the part of ${bar.amount} begins ${round(apart)} px from the one before it`);
    return [];
  });
  const spread = Math.max(...zeros) - Math.min(...zeros);
  return spread <= tolerance
    ? faults
    : [...faults, `the bars do not grow from one line: their zeros lie ${round(spread)} px apart`];
}

function rootOf({ amount, lies, left, top, width, height }: Bar, rtl: boolean): number {
  if (!lies) return amount < 0 ? top : top + height;
  return !rtl === amount >= 0 ? left : left + width;
}

/** Lines that share their axes are one line to measure by: each point is where its time and its amount are. */
function linesFaults(elements: readonly Element[], data: readonly CardLine[]): string[] {
  if (elements.length !== data.length) return [`${elements.length} lines are drawn; the card has ${data.length}`];
  const all = elements.map(({ attributes }) => attributes);
  const points = all.flatMap((each) => data[Number(each["data-line"])]?.points ?? []);
  const joined = { ...all[0], d: all.map(({ d }) => d).join("") };
  return lineFaults({ name: "path", attributes: joined as Record<string, string> }, points);
}

function lineFaults({ attributes }: Element, points: readonly CardPoint[]): string[] {
  const drawn = [...(attributes.d ?? "").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  if (drawn.length !== points.length) return [`the line has ${drawn.length} points; the card has ${points.length}`];
  const high = scaleOf(
    points.map(({ amount }) => amount),
    drawn.map(({ y }) => y),
  );
  const along = scaleOf(
    points.map(({ at }) => at),
    drawn.map(({ x }) => x),
  );
  const wrong = points.flatMap(({ amount, at, value }, index) => {
    const { x, y } = drawn[index] as { x: number; y: number };
    const right = { x: along(at) ?? x, y: high(amount) ?? y };
    if (Math.abs(x - right.x) <= tolerance && Math.abs(y - right.y) <= tolerance) return [];
    return [`the point of ${value} is at ${round(x)}, ${round(y)}; ${round(right.x)}, ${round(right.y)} is right`];
  });
  const base = Number(attributes["data-base"]);
  const zero = high(0);
  // A cut axis has no zero.
  if (Number.isNaN(base) || zero === undefined || Math.abs(base - zero) <= tolerance) return wrong;
  return [...wrong, `the line of zero is at ${round(base)}; ${round(zero)} is right`];
}

/** The straight line through the outermost of pairs; undefined at all places where they are all one. */
function scaleOf(values: readonly number[], places: readonly number[]): (value: number) => number | undefined {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [places[values.indexOf(least)] ?? 0, places[values.indexOf(most)] ?? 0];
  return (value) => (least === most ? undefined : from + ((value - least) / (most - least)) * (to - from));
}

function partFaults([root, ...parts]: readonly Element[], part: number): string[] {
  const { "data-of": of, width } = root?.attributes ?? {};
  const filled = of === undefined ? areaFilled(parts) : countFilled(parts);
  if (Math.abs(filled - part) * Number(width) <= tolerance) return [];
  return [`${round(filled * 100)} % of the whole is filled; ${round(part * 100)} % is right`];
}

/** Squares of the rest, the first of which is drawn first, and over them those of the part. */
function areaFilled(elements: readonly Element[]): number {
  const cells = elements.filter(({ name }) => name === "rect").map(({ attributes }) => attributes);
  const rest = cells[0]?.fill;
  const area = (some: typeof cells) => some.reduce((sum, { width, height }) => sum + Number(width) * Number(height), 0);
  return area(cells.filter(({ fill }) => fill !== rest)) / area(cells.filter(({ fill }) => fill === rest));
}

/** Parts of a ring: those of the rest come last. */
function countFilled(elements: readonly Element[]): number {
  const fills = elements.filter(({ name }) => name === "path").map(({ attributes }) => attributes.fill);
  const filled = fills.filter((fill) => fill !== fills.at(-1)).length;
  return filled === 0 ? 1 : filled / fills.length;
}

/** The countries that are filled are the card's, and each is seen: filled, or in its ring. */
function countryFaults(elements: readonly Element[], { countries }: CardMap): string[] {
  const filled = new Map(
    elements.flatMap(({ attributes }) => {
      const code = attributes["data-country"];
      return code === undefined ? [] : [[code, attributes] as const];
    }),
  );
  const rings = elements
    .filter(({ attributes }) => attributes["data-ring"] !== undefined)
    .map(({ attributes }) => attributes["data-ring"]);
  return [
    ...countries
      .filter(({ code }) => !filled.get(code)?.d && !rings.includes(code))
      .map(({ name }) => `${name} is not on the map`),
    ...[...filled.keys()]
      .filter((code) => !countries.some((each) => each.code === code))
      .map((code) => `${code} is filled, and not in the card`),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;
