import { FigureBlock, kickerHeight, labelGap } from "../../src/card/figure-block.tsx";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { need } from "../../src/card/need.ts";
import { Ring, Waffle } from "../../src/card/proportion.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import { valueSize } from "../../src/card/value.tsx";

/** A ring is drawn up to this many parts: more are no longer counted at a glance. */
const mostParts = 12;

/** Less than this of a whole, or all but this, is no longer seen in a hundred squares. */
const leastPart = 0.001;

/**
 * A part of a whole, counted out: a hundred squares for a percentage, the parts of a ring for a fraction. A trace, and a rise
 * or a fall, which is a part of nothing, stand in figures alone.
 */
export const share: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const { figure, part, of } = need(card, "share");
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const rest = room.height - headline.height;
  // Grid and words stand side by side where that leaves both large.
  const tall = isTall(size) && rest > room.width * 0.9;
  const gap = type.px(tall ? 36 : 56);
  const drawn = !/^[-−+]/u.test(figure.value) && part >= leastPart && (part <= 1 - leastPart || part === 1);
  const kicker = figure.kicker ? kickerHeight(type) : 0;
  const labelSize = type.px(isTall(size) ? 46 : 40);
  const beside = Math.min(rest - type.px(44), Math.floor(room.width * 0.5));
  const width = tall || !drawn ? room.width : room.width - beside - gap;
  const label = type.set(figure.label, "label", { field: "share.figure.label", width, lines: 3, size: labelSize });
  const high = tall ? type.px(190) : rest - kicker - type.px(170);
  const value = valueSize(figure.value, type, width, Math.min(type.px(230), high));
  const words = kicker + value + labelGap(type) + label.height;
  const space = { width: tall ? room.width : beside, height: tall ? rest - words - gap - type.px(36) : beside };
  const picture = {
    part,
    room: space,
    color: colors.accent,
    rest: colors.quiet,
    name: `${figure.value} ${figure.label}`,
  };
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <div
        style={{
          display: "flex",
          flexGrow: 1,
          flexDirection: tall ? "column-reverse" : "row",
          alignItems: tall ? "flex-start" : "center",
          justifyContent: tall ? "space-evenly" : "flex-start",
          paddingTop: tall ? type.px(20) : 0,
        }}
      >
        {drawn ? of && of <= mostParts ? <Ring {...picture} of={of} /> : <Waffle {...picture} /> : null}
        <div style={{ display: "flex", paddingInlineStart: tall || !drawn ? 0 : gap }}>
          <FigureBlock
            figure={figure}
            field="share.figure"
            theme={theme}
            type={type}
            width={width}
            valueSize={value}
            kickerRow={figure.kicker !== undefined}
            labelSize={labelSize}
            labelLines={3}
          />
        </div>
      </div>
    </Frame>
  );
};
