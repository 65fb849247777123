import type { Drawing } from "./drawing.tsx";
import type { ShownGroup } from "./shown-groups.ts";
import type { Theme } from "./theme.ts";
import type { Setting, Typesetter } from "./typesetter.ts";

/** A chart of groups, and the pixels it has. */
export interface GroupChart {
  groups: readonly ShownGroup[];
  series: readonly string[];
  inks: readonly string[];
  width: number;
  height: number;
}

/** Heights of a chart whose bars lie under each other, by how many groups it shows. */
interface RowHeights {
  /** From a bar to the next one of its group. */
  pitch: number;
  /** Between a group and the next. */
  gap: number;
  /** Of a group's name over its bars. */
  name: number;
}

/** From bar to bar at least, in pixels at `og`: an amount's line. */
const leastPitch = 35;

/** The most groups that lie under each other with room for their amounts. */
export function groupsInRows(count: number, series: number, height: number, over: boolean, type: Typesetter): number {
  for (let most = count; most > 1; most--)
    if (rowHeights(most, series, height, over, type).pitch >= type.px(leastPitch)) return most;
  return 1;
}

export function rowHeights(
  groups: number,
  series: number,
  height: number,
  over: boolean,
  type: Typesetter,
): RowHeights {
  const name = over ? type.px(44) : 0;
  const gap = type.px(over ? 20 : 16);
  // The last bar keeps clear of the rule under it.
  const free = height - (over ? type.px(20) : 0);
  const most = Math.floor((free - groups * name - (groups - 1) * gap) / (groups * series));
  const pitch = Math.min(most, type.px(over ? 108 : 84));
  const spare = free - groups * (name + series * pitch) - (groups - 1) * gap;
  return { pitch, gap: gap + Math.min(type.px(70), Math.floor(spare / groups)), name };
}

/**
 * Bars that lie under each other by groups, with the groups' names over them or beside them; the series are named at the bars of
 * the first group.
 * @param over - whether names stand over the bars
 */
export function layOutRows(chart: GroupChart, over: boolean, { colors, rules }: Theme, type: Typesetter): Drawing {
  const { groups, series, inks, width } = chart;
  const amounts = groups.flatMap((group) => group.amounts.map(({ amount }) => amount));
  const both = amounts.some((amount) => amount < 0) && amounts.some((amount) => amount > 0);
  const origin = both ? type.set("0", "tick", { field: "zero", width, whole: true }) : undefined;
  const height = chart.height - (origin?.height ?? 0);
  const { pitch, gap, name: nameHeight } = rowHeights(groups.length, series.length, height, over, type);
  const [pad, thickness] = [type.px(12), Math.round(pitch * 0.74)];
  const block = nameHeight + series.length * pitch;
  const top = Math.max(0, Math.floor((height - groups.length * block - (groups.length - 1) * gap) / 2));
  const texts = textsOf(chart, over, { pitch, block }, type);
  const { scale, zero } = scaleOf(chart, texts, { over, pad });
  const drawing: Drawing = { bars: [], marks: [], texts: [] };
  for (const [at, group] of groups.entries()) {
    const y = top + at * (block + gap);
    const name = texts.names[at] as Setting;
    const some = groups.some(({ accented }) => accented);
    const color = group.accented || !some ? colors.text : colors.muted;
    const [start, nameTop] = over
      ? [
          Math.min(zero + (both ? pad : 0), Math.max(0, width - Math.ceil(name.width))),
          y + nameHeight - name.height - type.px(4),
        ]
      : [
          texts.names.reduce((most, each) => Math.max(most, Math.ceil(each.width)), 0) - Math.ceil(name.width),
          y + (block - name.height) / 2,
        ];
    drawing.texts.push({ of: name, start, top: nameTop, color, align: over ? "start" : "end" });
    for (const [index, { amount }] of group.amounts.entries()) {
      const length = Math.round(Math.abs(amount) * scale);
      const bar = {
        start: amount < 0 ? zero - length : zero,
        top: y + nameHeight + index * pitch + Math.floor((pitch - thickness) / 2),
        width: length,
      };
      const middle = bar.top + thickness / 2;
      const value = texts.values[at]?.[index] as Setting;
      drawing.bars.push({ ...bar, height: thickness, color: inks[index] ?? colors.text, amount, along: "x" });
      const end = amount < 0 ? bar.start - pad - Math.ceil(value.width) : zero + length + pad;
      drawing.texts.push({ of: value, start: end, top: middle - value.height / 2, color: colors.text });
      const said = at === 0 ? texts.series[index] : undefined;
      if (!said) continue;
      // Beside an amount, or where the bar falls at its root.
      const after = amount < 0 ? zero + pad : end + Math.ceil(value.width) + pad;
      drawing.texts.push({ of: said, start: after, top: middle - said.height / 2, color: colors.muted });
    }
  }
  const hair = type.px(rules.hair);
  const foot = top + groups.length * (block + gap) - gap;
  // Bars that all begin at the margin have their line there.
  if (both || !over)
    drawing.marks.push({ start: zero - hair, top, width: hair, height: foot - top, color: colors.text });
  if (origin) drawing.texts.push({ of: origin, start: zero - origin.width / 2, top: foot, color: colors.muted });
  return drawing;
}

interface RowTexts {
  names: Setting[];
  values: Setting[][];
  series: Setting[];
  /** Pixels before the bars, where names stand. */
  before: number;
}

function textsOf(
  { groups, series, width }: GroupChart,
  over: boolean,
  { pitch, block }: { pitch: number; block: number },
  type: Typesetter,
): RowTexts {
  const names = over ? namesOver(groups, width, type) : namesBeside(groups, width, block, type);
  const values = groups.map(({ amounts, field }) =>
    amounts.map(({ value }, index) =>
      type.set(value, "amount", {
        field: `${field}.amounts[${index}].value`,
        width: width * 0.3,
        whole: true,
        height: pitch,
      }),
    ),
  );
  const said = series.map((label, index) =>
    type.set(label, "tick", { field: `groups.series[${index}]`, width: width * 0.34, height: pitch }),
  );
  const least = Math.min(...groups.flatMap((group) => group.amounts.map(({ amount }) => amount)));
  const before = over ? 0 : Math.ceil(Math.max(...names.map((each) => each.width))) + type.px(least < 0 ? 30 : 14);
  return { names, values, series: said, before };
}

function namesOver(groups: readonly ShownGroup[], width: number, type: Typesetter): Setting[] {
  return groups.map(({ label, field }) => type.set(label, "tick", { field: `${field}.label`, width }));
}

/** Names before their bars, in a third of the width, or in more where a word would have to be cut. */
export function namesBeside(groups: readonly ShownGroup[], width: number, height: number, type: Typesetter): Setting[] {
  const set = (share: number) =>
    groups.map(({ label, field }) =>
      type.set(label, "tick", { field: `${field}.label`, width: width * share, lines: 3, height }),
    );
  const names = set(0.3);
  return names.some(({ hyphenated }) => hyphenated) ? set(0.38) : names;
}

/** The largest scale with which all bars and what stands at their ends fit the width, and where zero is. */
function scaleOf(
  { groups, width }: GroupChart,
  { values, series, before }: RowTexts,
  { over, pad }: { over: boolean; pad: number },
): { scale: number; zero: number } {
  const ends = groups.flatMap(({ amounts }, at) =>
    amounts.map(({ amount }, index) => {
      const value = pad + Math.ceil(values[at]?.[index]?.width ?? 0);
      const name = at === 0 ? pad + Math.ceil(series[index]?.width ?? 0) : 0;
      return amount < 0 ? { amount, before: value, after: name } : { amount, before: 0, after: value + name };
    }),
  );
  const sides = (scale: number) => ({
    left: Math.max(...ends.map((end) => (end.amount < 0 ? -end.amount * scale : 0) + end.before)),
    right: Math.max(...ends.map((end) => (end.amount > 0 ? end.amount * scale : 0) + end.after)),
  });
  const room = width - (over ? 0 : before);
  let [low, high] = [0, room / (Math.max(...ends.map(({ amount }) => Math.abs(amount))) || 1)];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    const { left, right } = sides(middle);
    if (left + right <= room) low = middle;
    else high = middle;
  }
  return { scale: low, zero: Math.round((over ? 0 : before) + sides(low).left) };
}
