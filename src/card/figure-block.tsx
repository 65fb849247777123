import type { JSXElement } from "satori/jsx";
import type { CardFigure } from "./card.ts";
import { Text } from "./text.tsx";
import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";
import { Value, valueWidth } from "./value.tsx";

export interface FigureBlockProps {
  figure: CardFigure;
  /** Where the figure stands in the card: "figures[0]". */
  field: string;
  theme: Theme;
  type: Typesetter;
  width: number;
  valueSize: number;
  /** Keeps the kicker's line even without a kicker, so that the values of neighbours share a baseline. */
  kickerRow: boolean;
  /** The label stands beside the value, larger, where the value leaves room for it. Default false. */
  beside?: boolean;
  /** Default 4. */
  labelLines?: number;
}

/** Kicker, value and label: one figure, told whole. */
export function FigureBlock(props: FigureBlockProps): JSXElement {
  const { figure, field, theme, type, width, valueSize, kickerRow, labelLines = 4 } = props;
  const { colors } = theme;
  const kickerStyle = type.style("kicker");
  const kicker = figure.kicker ? type.set(figure.kicker, "kicker", { field: `${field}.kicker`, width }) : undefined;
  const wide = valueWidth(figure.value, type, valueSize);
  const gap = type.px(36);
  const beside = props.beside === true && width - wide - gap > width * 0.34;
  const label = type.set(
    figure.label,
    "label",
    beside
      ? { field: `${field}.label`, width: width - wide - gap, lines: 4, size: type.px(42), height: valueSize * 0.95 }
      : { field: `${field}.label`, width, lines: labelLines, ...(props.beside && { size: type.px(36) }) },
  );
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      {kickerRow ? (
        <div style={{ display: "flex", height: Math.ceil(kickerStyle.size * kickerStyle.leading) + type.px(2) }}>
          {kicker ? <Text of={kicker} color={colors.accent} /> : null}
        </div>
      ) : null}
      <div
        style={{
          display: "flex",
          flexDirection: beside ? "row" : "column",
          alignItems: beside ? "center" : "flex-start",
        }}
      >
        <Value
          value={figure.value}
          field={`${field}.value`}
          type={type}
          size={valueSize}
          width={width}
          color={colors.text}
          unitColor={colors.text}
        />
        <div style={{ display: "flex", paddingTop: beside ? 0 : type.px(12), paddingLeft: beside ? gap : 0 }}>
          <Text of={label} color={colors.muted} />
        </div>
      </div>
    </div>
  );
}
