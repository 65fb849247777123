import { IconLine } from "../../src/card/figure-block.tsx";
import { Frame, roomOf } from "../../src/card/frame.tsx";
import { figureIcon, Icon } from "../../src/card/icon.tsx";
import { Marked } from "../../src/card/marked.tsx";
import { need } from "../../src/card/need.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import { Value, valueSize } from "../../src/card/value.tsx";

/** One number, as large as the card allows, over the sentence that says it. */
export const hero: Template = (card, theme, size, type) => {
  const { colors } = theme;
  const figure = need(card, "figures")[0] ?? { value: "", label: "", sentence: "", words: "" };
  const room = roomOf(theme, size, type);
  const gap = type.px(20);
  const title = type.set(card.title, "strap", { field: "title", width: room.width, lines: isTall(size) ? 4 : 2 });
  const sentence = type.set(figure.sentence, "sentence", {
    field: "figures[0].sentence",
    width: room.width,
    together: figure.words,
    lines: isTall(size) ? 9 : 5,
    ...(isTall(size) && { size: type.px(66) }),
    height: room.height * (isTall(size) ? 0.52 : 0.42),
  });
  const kicker = figure.kicker
    ? type.set(figure.kicker, "kicker", { field: "figures[0].kicker", width: room.width, size: type.px(38) })
    : undefined;
  const icon = figure.icon ? figureIcon(type) : undefined;
  const over = icon?.high ?? kicker?.height ?? 0;
  const high = room.height - title.height - gap * 3 - sentence.height - over;
  const value = valueSize(figure.value, type, room.width, Math.min(type.px(420), Math.floor(high)));
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={title} color={colors.muted} width={room.width} />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        {figure.icon ? (
          <IconLine
            icon={
              <Icon
                name={figure.icon}
                field="figures[0].icon"
                size={icon?.size ?? 0}
                color={colors.accent}
                lang={card.lang}
              />
            }
            kicker={kicker}
            color={colors.accent}
            type={type}
          />
        ) : kicker ? (
          <Text of={kicker} color={colors.accent} width={room.width} />
        ) : null}
        <Value
          value={figure.value}
          field="figures[0].value"
          type={type}
          size={value}
          width={room.width}
          color={colors.text}
          unitColor={colors.text}
        />
        <Marked
          of={sentence}
          words={figure.words}
          color={colors.text}
          mark={colors.mark}
          width={room.width}
          above={gap}
        />
      </div>
    </Frame>
  );
};
