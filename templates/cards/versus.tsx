import { accentedRows } from "../../src/card/accent.ts";
import { barEnd } from "../../src/card/bar-end.ts";
import type { Card } from "../../src/card/card.ts";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { lacks } from "../../src/card/need.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import { directionOf } from "../../src/card/typography.ts";
import { Value, valueSize, valueWidth } from "../../src/card/value.tsx";

/** One of the two, and how much it has. */
interface Side {
  name: string;
  value: string;
  field: string;
  nameField: string;
  /** Where both are amounts of one unit, and their bars may stand beside each other. */
  amount?: number;
  accented: boolean;
}

/** Two amounts against each other: their values as large as the card allows, and bars from one line where they are of one unit. */
export const versus: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const sides = sidesOf(card);
  const tall = isTall(size);
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const what = card.bars?.label
    ? type.set(card.bars.label, "label", {
        field: "bars.label",
        width: room.width,
        lines: tall ? 3 : 2,
        size: type.px(34),
      })
    : undefined;
  const gap = type.px(tall ? 36 : 22);
  const rest = room.height - headline.height - (what?.height ?? 0) - type.px(18);
  const row = Math.floor((rest - gap) / 2);
  const drawn = sides.every(({ amount }) => amount !== undefined && amount >= 0);
  const wide = drawn && !tall ? Math.floor(room.width * 0.46) : room.width;
  const names = sides.map(({ name, nameField }) =>
    type.set(name, "label", { field: nameField, width: wide, lines: drawn ? 1 : 2, size: type.px(tall ? 46 : 40) }),
  );
  const nameHeight = Math.max(...names.map(({ height }) => height));
  const thickest = drawn ? type.px(tall ? 44 : 72) : 0;
  const high = row - nameHeight - (tall && drawn ? thickest + type.px(16) : 0) - type.px(8);
  // One size for both: they are to be compared.
  const value = Math.min(...sides.map((side) => valueSize(side.value, type, wide, Math.min(type.px(210), high))));
  // A bar is no thicker than its value is high.
  const thickness = Math.min(thickest, value);
  const most = Math.max(...sides.map(({ amount = 0 }) => amount)) || 1;
  // Bars begin where the widest of the words ends: what they are long is what the card says.
  const words = Math.max(
    ...names.map(({ width }) => width),
    ...sides.map((side) => valueWidth(side.value, type, value)),
  );
  const start = tall ? 0 : Math.min(Math.ceil(room.width / 2), Math.ceil(words) + type.px(40));
  const rtl = directionOf(card.lang) === "rtl";
  const some = sides.some(({ accented }) => accented);
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      {what ? <Text of={what} color={colors.muted} width={room.width} above={type.px(8)} /> : null}
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "space-evenly" }}>
        {sides.map((side, index) => {
          const name = names[index];
          const length = Math.round(((side.amount ?? 0) / most) * (room.width - start));
          const top = tall ? nameHeight + value + type.px(16) : nameHeight + Math.round((value - thickness) / 2);
          return (
            <div
              style={{
                display: "flex",
                flexDirection: "column",
                position: "relative",
                width: room.width,
                height: nameHeight + value + (tall && drawn ? thickness + type.px(16) : 0),
              }}
            >
              {name ? <Text of={name} color={colors.muted} width={wide} /> : null}
              <Value
                value={side.value}
                field={side.field}
                type={type}
                size={value}
                width={wide}
                color={colors.text}
                unitColor={colors.text}
              />
              {drawn ? (
                <div
                  data-amount={side.amount}
                  data-along="x"
                  style={{
                    display: "flex",
                    position: "absolute",
                    insetInlineStart: start,
                    top,
                    width: length,
                    height: thickness,
                    background: side.accented || !some ? colors.accent : colors.quiet,
                    ...barEnd(theme, type, { amount: side.amount ?? 0, along: "x", length, thickness, rtl }),
                  }}
                />
              ) : null}
            </div>
          );
        })}
      </div>
    </Frame>
  );
};

/** Two rows of a table, or two figures. @throws InputError for a card that has neither */
function sidesOf(card: Card): Side[] {
  const { bars, figures, title, lang } = card;
  if (bars?.bars.length === 2) {
    const accented = accentedRows(bars.bars, title, lang);
    return bars.bars.map(({ label, value, amount }, index) => ({
      name: label,
      value,
      amount,
      nameField: `bars.bars[${index}].label`,
      field: `bars.bars[${index}].value`,
      accented: accented.has(index),
    }));
  }
  if (bars || figures.length < 2) throw lacks(card, "two `bars`, or with two `figures`");
  return figures.slice(0, 2).map(({ kicker, label, value }, index) => ({
    name: kicker ? `${kicker} · ${label}` : label,
    value,
    nameField: `figures[${index}].label`,
    field: `figures[${index}].value`,
    accented: false,
  }));
}
