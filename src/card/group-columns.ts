import type { Drawing } from "./drawing.tsx";
import type { GroupChart } from "./group-rows.ts";
import { drawKey, type SeriesKey, setKey } from "./series-key.ts";
import type { Theme } from "./theme.ts";
import type { Setting, Typesetter } from "./typesetter.ts";

/** What a chart of standing bars takes of its width and its height, in pixels. */
interface Columns {
  /** Before the first group, where zero is named. */
  before: number;
  /** From a group to the next, and from a bar to the next of its group. */
  group: number;
  slot: number;
  values: Setting[][];
  names: Setting[];
  key: SeriesKey;
  origin: Setting;
}

/**
 * Bars that stand beside each other by groups, whose names stand under them; a key over them says what each is of.
 * @returns undefined where an amount is wider than its bar has room, or a name has to be cut
 */
export function layOutColumns(chart: GroupChart, theme: Theme, type: Typesetter): Drawing | undefined {
  const columns = measured(chart, type);
  if (!columns) return undefined;
  const { groups, inks, width, height } = chart;
  const { colors, rules } = theme;
  const { before, group, slot, values, names, key, origin } = columns;
  const drawing: Drawing = { bars: [], ...drawKey(key, inks, colors.text) };
  const head = key.height + type.px(12);
  const valueHeight = Math.max(...values.flat().map((each) => each.height)) + type.px(2);
  const nameHeight = Math.max(...names.map((each) => each.height)) + type.px(8);
  const amounts = groups.flatMap((each) => each.amounts.map(({ amount }) => amount));
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const plot = height - head - nameHeight - (most > 0 ? valueHeight : 0) - (least < 0 ? valueHeight : 0);
  const scale = plot / (most - least || 1);
  const base = Math.round(head + (most > 0 ? valueHeight : 0) + most * scale);
  const bar = Math.min(slot - type.px(6), type.px(120));
  const some = groups.some(({ accented }) => accented);
  for (const [at, each] of groups.entries()) {
    const middle = before + at * group + group / 2;
    for (const [index, { amount }] of each.amounts.entries()) {
      const center = middle + (index - (each.amounts.length - 1) / 2) * Math.min(slot, bar + type.px(6));
      const length = Math.round(Math.abs(amount) * scale);
      const top = amount < 0 ? base : base - length;
      const color = inks[index] ?? colors.text;
      drawing.bars.push({
        start: Math.round(center - bar / 2),
        top,
        width: bar,
        height: length,
        color,
        amount,
        along: "y",
      });
      const of = values[at]?.[index] as Setting;
      const over = amount < 0 ? top + length + type.px(2) : top - of.height - type.px(2);
      drawing.texts.push({ of, start: center - of.width / 2, top: over, color: colors.text });
    }
    const name = names[at] as Setting;
    drawing.texts.push({
      of: name,
      start: middle - name.width / 2,
      align: "center",
      top: height - nameHeight + type.px(8),
      color: each.accented || !some ? colors.text : colors.muted,
    });
  }
  const hair = type.px(rules.hair);
  drawing.marks.push({ start: before, top: base, width: width - before, height: hair, color: colors.text });
  drawing.texts.push({ of: origin, start: 0, top: base + hair / 2 - origin.height / 2, color: colors.muted });
  return drawing;
}

function measured({ groups, series, width }: GroupChart, type: Typesetter): Columns | undefined {
  const origin = type.set("0", "tick", { field: "zero", width: width * 0.1, whole: true });
  const before = Math.ceil(origin.width) + type.px(14);
  const group = (width - before) / groups.length;
  const slot = Math.floor((group - type.px(28)) / series.length);
  const { size: largest, least } = type.style("amount");
  const sizes = groups.flatMap(({ amounts }) =>
    amounts.map(({ value }) => type.sizeFor(value, "amount", slot - type.px(8))),
  );
  const size = Math.min(largest, ...sizes);
  const values = groups.map(({ amounts, field }) =>
    amounts.map(({ value }, index) =>
      type.set(value, "amount", {
        field: `${field}.amounts[${index}].value`,
        width: slot + type.px(8),
        whole: true,
        size,
        least: size,
      }),
    ),
  );
  const names = groups.map(({ label, field }) =>
    type.set(label, "tick", { field: `${field}.label`, width: group - type.px(16), lines: 2 }),
  );
  const key = setKey(series, width, type);
  const isCut = [...names, ...key.texts.map(({ of }) => of)].some(({ clamped, hyphenated }) => clamped || hyphenated);
  const isSmall = size < least || values.flat().some(({ overflows }) => overflows);
  return isCut || isSmall ? undefined : { before, group, slot, values, names, key, origin };
}
