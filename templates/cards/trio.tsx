import type { JSXElement } from "satori/jsx";
import { aloneLines, fitAlone } from "../../src/card/alone.ts";
import type { Card, CardFigure } from "../../src/card/card.ts";
import { FigureBlock, kickerDrop, kickerHeight } from "../../src/card/figure-block.tsx";
import { type FittedFigures, fitFigures, rowsTop } from "../../src/card/fit-figures.ts";
import { Frame, type Room, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { figureIcon, haveIcons, Icon } from "../../src/card/icon.tsx";
import { mostLines } from "../../src/card/rows.ts";
import { Rule } from "../../src/card/rule.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Theme } from "../../src/card/theme.ts";
import type { Typesetter } from "../../src/card/typesetter.ts";

/**
 * One to four figures under the headline: the values carry the card. Short labels stand under their values,
 * in columns; clauses stand beside them, in rows.
 */
export const trio: Template = (card, theme, size, type) => {
  const room = roomOf(theme, size, type);
  const shown = { ...card, figures: card.figures.slice(0, 4) };
  const { figures } = shown;
  const fitted = figures.length > 1 ? fitFigures(shown, room, theme, size, type) : undefined;
  const headline = fitted?.headline ?? setHeadline(card, room, size, type);
  const rest = { width: room.width, height: room.height - headline.height };
  const props = { figures, room: rest, theme, type, lang: card.lang };
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={theme.colors.text} width={room.width} />
      <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
        {fitted === undefined ? <Alone {...props} /> : null}
        {fitted?.layout === "columns" ? <Columns {...props} fitted={fitted} /> : null}
        {fitted?.layout === "rows" ? <Rows {...props} fitted={fitted} top={rowsTop(type, isTall(size))} /> : null}
      </div>
    </Frame>
  );
};

interface FiguresProps {
  figures: Card["figures"];
  room: Room;
  theme: Theme;
  type: Typesetter;
  lang: string;
}

/** The pictogram of a figure's kind, where each of the figures has one. */
function iconOf({ figures, theme, type, lang }: FiguresProps, index: number): JSXElement | null {
  const name = figures[index]?.icon;
  if (name === undefined) return null;
  const { size } = figureIcon(type);
  return <Icon name={name} field={`figures[${index}].icon`} size={size} color={theme.colors.accent} lang={lang} />;
}

/** One figure takes all the room; its label goes beside it when the value leaves a third of the width. */
function Alone(props: FiguresProps): JSXElement | null {
  const { figures, room, theme, type } = props;
  const [figure] = figures;
  if (!figure) return null;
  const height = room.height - type.px(56);
  const { size, labelAt, labelSize } = fitAlone(figure, type, { width: room.width, height });
  return (
    <FigureBlock
      icon={iconOf(props, 0)}
      figure={figure}
      field="figures[0]"
      theme={theme}
      type={type}
      width={room.width}
      valueSize={size}
      kickerRow={figure.kicker !== undefined}
      labelAt={labelAt}
      labelSize={labelSize}
      labelLeast={labelSize}
      labelLines={aloneLines}
      height={height}
    />
  );
}

function Columns(props: FiguresProps & { fitted: FittedFigures & { layout: "columns" } }): JSXElement {
  const { figures, room, theme, type, fitted } = props;
  return (
    <div style={{ display: "flex", alignItems: "stretch", width: room.width }}>
      {figures.map((figure, index) => [
        index > 0 ? (
          <Rule color={theme.colors.rule} thickness={type.px(theme.rules.hair)} margin={fitted.gutter} vertical />
        ) : null,
        <FigureBlock
          icon={iconOf(props, index)}
          figure={figure}
          field={`figures[${index}]`}
          theme={theme}
          type={type}
          width={fitted.widths[index] ?? 0}
          valueSize={fitted.size}
          kickerRow={figures.some(({ kicker }) => kicker)}
          labelSize={fitted.labelSize}
          labelLeast={fitted.labelSize}
          height={room.height - type.px(20)}
        />,
      ])}
    </div>
  );
}

/** Figures under one another, a hairline over each. */
function Rows(props: FiguresProps & { fitted: FittedFigures & { layout: "rows" }; top: number }): JSXElement {
  const { figures, room, theme, type, fitted, top } = props;
  const hair = type.px(theme.rules.hair);
  const icon = haveIcons(figures) ? figureIcon(type) : undefined;
  // Where labels stand under their values, a row with a kicker is so much higher, and all have the same air.
  const more = fitted.labelAt === undefined ? kickerHeight(type) : 0;
  const kickers = figures.filter(({ kicker }) => kicker).length;
  const least = fitted.rowHeight - Math.ceil((more * kickers) / figures.length);
  const heights = figures.map(({ kicker }) => least + (kicker ? more : 0));
  return (
    <div style={{ display: "flex", flexDirection: "column", paddingTop: top }}>
      {figures.map((figure, index) => (
        <div style={{ display: "flex", flexDirection: "column", height: heights[index] }}>
          <Rule color={theme.colors.rule} thickness={hair} />
          <div style={{ display: "flex", flexGrow: 1, alignItems: "center" }}>
            {besideIcon(
              iconOf(props, index),
              { figure, fitted, type },
              <FigureBlock
                figure={figure}
                field={`figures[${index}]`}
                theme={theme}
                type={type}
                width={room.width - (icon?.across ?? 0)}
                valueSize={fitted.size}
                kickerRow={figure.kicker !== undefined}
                labelAt={fitted.labelAt}
                labelSize={fitted.labelSize}
                labelLeast={fitted.labelSize}
                labelLines={mostLines}
                height={(heights[index] ?? 0) - hair}
              />,
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

/** A figure in its row with its icon before it, which stands in the middle of the value, under a kicker. */
function besideIcon(
  icon: JSXElement | null,
  { figure, fitted, type }: { figure: CardFigure; fitted: FittedFigures & { layout: "rows" }; type: Typesetter },
  block: JSXElement,
): JSXElement {
  if (!icon) return block;
  const { size, across } = figureIcon(type);
  const beside = fitted.labelAt !== undefined;
  const over = figure.kicker ? kickerHeight(type) - (beside ? kickerDrop(type, fitted.size) : 0) : 0;
  const top = beside ? over : over + Math.round((fitted.size - size) / 2);
  return (
    <div style={{ display: "flex", alignItems: beside ? "center" : "flex-start" }}>
      <div style={{ display: "flex", width: across, paddingTop: top }}>{icon}</div>
      {block}
    </div>
  );
}
