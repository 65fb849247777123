import { barEnd } from "../../src/card/bar-end.ts";
import { ChartFrame } from "../../src/card/chart-frame.tsx";
import { DrawingBox } from "../../src/card/drawing.tsx";
import { layOutColumns } from "../../src/card/group-columns.ts";
import { setGroupsOpening } from "../../src/card/group-opening.ts";
import { groupsInRows, layOutRows, rowHeights } from "../../src/card/group-rows.ts";
import { need } from "../../src/card/need.ts";
import { seriesInks } from "../../src/card/series-inks.ts";
import { shownGroups, toldSeries } from "../../src/card/shown-groups.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";

/** Bars that stand beside each other in a wide card are as wide as a phone shows them where so many fit its height instead, in pixels at `og`. */
const easyPitch = 56;

/** Two to four amounts of one unit for each of a few names: bars under each other, or beside each other where a wide card has many. */
export const grouped: Template = (card, theme, size, type) => {
  const data = need(card, "groups");
  const count = data.series.length;
  const told = toldSeries(data, card.title, card.lang);
  const inks = seriesInks(count, told, theme.colors);
  const tall = isTall(size);
  const open = (most: number) => setGroupsOpening(data, most, card, theme, size, type);
  const { height } = open(data.groups.length);
  const inRows = (over: boolean) => groupsInRows(data.groups.length, count, height, over, type);
  // Names stand over their bars in a tall card, unless more bars have room without them.
  const over = tall && inRows(true) >= inRows(false);
  const draw = (most: number, lay: "rows" | "columns") => {
    const opening = open(most);
    const groups = shownGroups(data, ({ amounts }) => amounts[told]?.amount ?? 0, card, most);
    const chart = { groups, series: data.series, inks, width: opening.width, height: opening.height };
    const drawing = lay === "rows" ? layOutRows(chart, over, theme, type) : layOutColumns(chart, theme, type);
    return drawing && { opening, drawing };
  };
  const easy = rowHeights(data.groups.length, count, height, over, type).pitch >= type.px(easyPitch);
  // Beside each other, where more of them have room so.
  let drawn: ReturnType<typeof draw>;
  for (let most = data.groups.length; !tall && !easy && !drawn && most >= inRows(over); most--)
    drawn = draw(most, "columns");
  const { opening, drawing } = drawn ?? (draw(inRows(over), "rows") as NonNullable<typeof drawn>);
  return (
    <ChartFrame card={card} theme={theme} size={size} type={type} opening={opening}>
      <DrawingBox
        of={drawing}
        width={opening.width}
        height={opening.height}
        lang={card.lang}
        endOf={(bar) => barEnd(theme, type, bar)}
      />
    </ChartFrame>
  );
};
