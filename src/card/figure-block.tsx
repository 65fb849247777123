import type { JSXElement } from "satori/jsx";
import type { CardFigure } from "./card.ts";
import { Text } from "./text.tsx";
import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";
import { Value } from "./value.tsx";

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
  /** The label stands beside the value, this many pixels from the block's edge. Default: under the value. */
  labelAt?: number | undefined;
  /** The label's largest size in pixels; default the style's own. */
  labelSize?: number | undefined;
  /** Default 4. */
  labelLines?: number | undefined;
  /** Pixels of the whole block, into which the label is fitted; default as many as it needs. */
  height?: number | undefined;
}

/** Kicker, value and label: one figure, told whole. */
export function FigureBlock(props: FigureBlockProps): JSXElement {
  const { figure, field, theme, type, width, valueSize, kickerRow, labelAt, labelSize, labelLines = 4 } = props;
  const { colors } = theme;
  const beside = labelAt !== undefined;
  const kicker = figure.kicker ? type.set(figure.kicker, "kicker", { field: `${field}.kicker`, width }) : undefined;
  const above = (kickerRow ? kickerHeight(type) : 0) + (beside ? 0 : valueSize + labelGap(type));
  const label = type.set(figure.label, "label", {
    field: `${field}.label`,
    width: width - (labelAt ?? 0),
    lines: labelLines,
    ...(labelSize && { size: labelSize }),
    ...(props.height && { height: props.height - above }),
  });
  // What a kicker that is lower than its row, or missing, leaves of the row.
  const free = kickerRow ? kickerHeight(type) - (kicker?.height ?? 0) : 0;
  const value = (
    <Value
      value={figure.value}
      field={`${field}.value`}
      type={type}
      size={valueSize}
      width={labelAt ?? width}
      above={beside ? 0 : free}
      color={colors.text}
      unitColor={colors.text}
    />
  );
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      {kicker ? <Text of={kicker} color={colors.accent} width={width} /> : null}
      {beside ? (
        <div style={{ display: "flex", alignItems: "center", marginTop: free }}>
          {value}
          <Text of={label} color={colors.muted} width={width - labelAt} />
        </div>
      ) : (
        value
      )}
      {beside ? null : <Text of={label} color={colors.muted} width={width} above={labelGap(type)} />}
    </div>
  );
}

export function kickerHeight(type: Typesetter): number {
  const { size, leading } = type.style("kicker");
  return Math.ceil(size * leading) + type.px(2);
}

export function labelGap(type: Typesetter): number {
  return type.px(12);
}
