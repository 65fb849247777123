import type { CardGroup } from "../../src/card/card.ts";
import { ChartFrame } from "../../src/card/chart-frame.tsx";
import { contrast, parseColor, textContrast } from "../../src/card/contrast.ts";
import { type Drawing, DrawingBox } from "../../src/card/drawing.tsx";
import { setGroupsOpening } from "../../src/card/group-opening.ts";
import { type GroupChart, namesBeside } from "../../src/card/group-rows.ts";
import { need } from "../../src/card/need.ts";
import { seriesInks } from "../../src/card/series-inks.ts";
import { drawKey, type SeriesKey, setKey } from "../../src/card/series-key.ts";
import { type ShownGroup, shownGroups, toldSeries } from "../../src/card/shown-groups.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import type { Theme, ThemeColors } from "../../src/card/theme.ts";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";

/** From bar to bar at least, in pixels at `og`: a name's line. */
const leastPitch = 46;

/** Under the key, in pixels at `og`. */
const keyGap = 24;

/** Parts of wholes: a bar for each, whose parts go on from each other, with their amounts in them where they have room. */
export const stacked: Template = (card, theme, size, type) => {
  const data = need(card, "groups");
  const told = toldSeries(data, card.title, card.lang);
  const inks = seriesInks(data.series.length, told, theme.colors);
  const over = isTall(size);
  const { width, height } = setGroupsOpening(data, data.groups.length, card, theme, size, type);
  const name = over ? type.px(44) : 0;
  const key = setKey(data.series, width, type);
  const most = Math.floor((height - key.height - type.px(keyGap)) / (type.px(leastPitch) + name));
  const shown = Math.max(1, Math.min(data.groups.length, most));
  const opening = setGroupsOpening(data, shown, card, theme, size, type);
  // Of wholes of one size the part that the card is about, of others the whole.
  const measure = (group: CardGroup) => (group.total ? sumOf(group) : (group.amounts[told]?.amount ?? 0));
  const groups = shownGroups(data, measure, card, shown);
  const chart = { groups, series: data.series, inks, width: opening.width, height: opening.height };
  const drawing = layOut(chart, key, over ? name : undefined, theme, type);
  return (
    <ChartFrame card={card} theme={theme} size={size} type={type} opening={opening}>
      <DrawingBox of={drawing} width={opening.width} height={opening.height} lang={card.lang} />
    </ChartFrame>
  );
};

function sumOf({ amounts }: CardGroup): number {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}

/** @param nameHeight - of names over their bars; undefined for names beside them */
function layOut(
  chart: GroupChart,
  key: SeriesKey,
  nameHeight: number | undefined,
  { colors }: Theme,
  type: Typesetter,
): Drawing {
  const { groups, inks, width, height } = chart;
  const drawing: Drawing = { bars: [], ...drawKey(key, inks, colors.text) };
  const head = key.height + type.px(nameHeight ? keyGap : keyGap / 2);
  const pitch = Math.min(Math.floor((height - head) / groups.length), type.px(nameHeight ? 230 : 110));
  const thickness = Math.min(Math.round((pitch - (nameHeight ?? 0)) * 0.78), type.px(nameHeight ? 112 : 72));
  const names = nameHeight
    ? groups.map(({ label, field }) => type.set(label, "tick", { field: `${field}.label`, width }))
    : namesBeside(groups, width, pitch, type);
  const start = nameHeight ? 0 : Math.ceil(Math.max(...names.map((each) => each.width))) + type.px(14);
  const totals = groups.map(({ total, field }) =>
    total
      ? type.set(total.value, "amount", {
          field: `${field}.total.value`,
          width: width * 0.24,
          whole: true,
          height: thickness,
        })
      : undefined,
  );
  const after = Math.ceil(Math.max(0, ...totals.map((each) => each?.width ?? 0)));
  const room = width - start - (after > 0 ? after + type.px(12) : 0);
  const scale = room / (Math.max(...groups.map(sumOf)) || 1);
  const size = partSize(groups, scale, thickness, type);
  const top = head + Math.max(0, Math.floor((height - head - groups.length * pitch) / 2));
  const some = groups.some(({ accented }) => accented);
  for (const [at, group] of groups.entries()) {
    const y = top + at * pitch;
    const of = names[at] as Setting;
    const bar = { start, top: y + (nameHeight ?? Math.floor((pitch - thickness) / 2)), height: thickness };
    drawing.texts.push({
      of,
      start: nameHeight ? 0 : start - type.px(14) - Math.ceil(of.width),
      top: nameHeight ? bar.top - of.height - type.px(4) : y + (pitch - of.height) / 2,
      color: group.accented || !some ? colors.text : colors.muted,
      align: nameHeight ? "start" : "end",
    });
    const end = drawParts(drawing, group, at, { ...bar, scale, size, inks, colors }, type);
    const total = totals[at];
    if (total)
      drawing.texts.push({
        of: total,
        start: end + type.px(12),
        top: bar.top + (thickness - total.height) / 2,
        color: colors.text,
      });
  }
  return drawing;
}

/** The one size in which amounts stand in their parts: the largest for all that have room at the style's least. */
function partSize(groups: readonly ShownGroup[], scale: number, thickness: number, type: Typesetter): number {
  const { size, least } = type.style("amount");
  const sizes = groups.flatMap(({ amounts }) =>
    amounts.flatMap(({ amount, value }) => {
      const room = roomIn(amount * scale, type);
      return type.widthOf(value, "amount", least) > room ? [] : [type.sizeFor(value, "amount", room)];
    }),
  );
  return Math.max(least, Math.min(size, Math.floor(thickness * 0.8), ...sizes));
}

/** Of a part's width, what its amount may take. */
function roomIn(width: number, type: Typesetter): number {
  return width - type.px(14);
}

/** The parts of a whole, a thin line between them, and their amounts. @returns where the last one ends */
function drawParts(
  drawing: Drawing,
  { amounts, field }: ShownGroup,
  stack: number,
  bar: {
    start: number;
    top: number;
    height: number;
    scale: number;
    size: number;
    inks: readonly string[];
    colors: ThemeColors;
  },
  type: Typesetter,
): number {
  const { top, height, colors } = bar;
  let end = bar.start;
  for (const [index, { amount, value }] of amounts.entries()) {
    const start = end;
    end += Math.round(amount * bar.scale);
    const [color, width] = [bar.inks[index] ?? colors.text, end - start];
    drawing.bars.push({ start, top, width, height, color, amount, along: "x", stack });
    const line = Math.max(1, type.px(2));
    if (index > 0 && width > line) drawing.marks.push({ start, top, width: line, height, color: colors.background });
    if (type.widthOf(value, "amount", bar.size) > roomIn(width, type)) continue;
    const of = type.set(value, "amount", {
      field: `${field}.amounts[${index}].value`,
      width,
      whole: true,
      size: bar.size,
      least: bar.size,
    });
    drawing.texts.push({
      of,
      start: start + (width - of.width) / 2,
      top: top + (height - of.height) / 2,
      color: readableOn(color, colors),
    });
  }
  return end;
}

/** The theme's colour for words that is told best from a ground; black or white where none of them is read there. */
function readableOn(ground: string, { text, background, onAccent }: ThemeColors): string {
  const told = (color: string) => contrast(parseColor(color), parseColor(ground));
  const best = (colors: string[]) => colors.reduce((a, b) => (told(b) > told(a) ? b : a));
  const own = best([text, background, onAccent]);
  return told(own) >= textContrast ? own : best([own, "#ffffff", "#000000"]);
}
