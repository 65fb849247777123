import type { JSXElement } from "satori/jsx";
import type { CardFigure } from "./card.ts";
import { figureIcon } from "./icon.tsx";
import { Text } from "./text.tsx";
import type { Theme } from "./theme.ts";
import type { Setting, Typesetter } from "./typesetter.ts";
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
  /** A pictogram of its kind, on the kicker's line, which is then as high as `figureIcon` says. Default none. */
  icon?: JSXElement | null | undefined;
  /** The label stands beside the value, this many pixels from the block's edge. Default: under the value. */
  labelAt?: number | undefined;
  /** The label's largest size in pixels; default the style's own. */
  labelSize?: number | undefined;
  /** Its least; default the style's own. With `labelSize` itself, the label is set as it was fitted. */
  labelLeast?: number | undefined;
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
  const valueRoom = labelAt ?? width;
  const labelRoom = width - (labelAt ?? 0);
  const icon = props.icon ? figureIcon(type) : undefined;
  const kicker = figure.kicker
    ? type.set(figure.kicker, "kicker", { field: `${field}.kicker`, width: valueRoom - (icon?.across ?? 0) })
    : undefined;
  const row = icon?.high ?? (kickerRow ? kickerHeight(type) : 0);
  const above = beside ? 0 : row + valueSize + labelGap(type);
  const label = type.set(figure.label, "label", {
    field: `${field}.label`,
    width: labelRoom,
    lines: labelLines,
    ...(labelSize && { size: labelSize }),
    ...(props.labelLeast && { least: props.labelLeast }),
    ...(props.height && { height: props.height - above }),
  });
  // What a kicker that is lower than its row, or missing, leaves of the row.
  const free = kickerRow && !icon ? kickerHeight(type) - (kicker?.height ?? 0) : 0;
  // A label beside its value stands in the value's middle, not in that of kicker and value, as far as the block has room.
  const lower = beside && icon ? row : beside && kicker ? kickerHeight(type) - kickerDrop(type, valueSize) : 0;
  const shift = Math.max(0, Math.min(lower, (props.height ?? Number.POSITIVE_INFINITY) - label.height - type.px(16)));
  return (
    <div
      style={{
        display: "flex",
        flexDirection: beside ? "row" : "column",
        alignItems: beside ? "center" : "flex-start",
        width,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", width: valueRoom }}>
        {icon ? (
          <IconLine icon={props.icon} kicker={kicker} color={colors.accent} type={type} />
        ) : kicker ? (
          <Text of={kicker} color={colors.accent} width={valueRoom} />
        ) : null}
        <div style={{ display: "flex", marginTop: beside && kicker && !icon ? -kickerDrop(type, valueSize) : 0 }}>
          <Value
            value={figure.value}
            field={`${field}.value`}
            type={type}
            size={valueSize}
            width={valueRoom}
            above={free}
            color={colors.text}
            unitColor={colors.text}
          />
        </div>
      </div>
      <Text of={label} color={colors.muted} width={labelRoom} above={beside ? shift : labelGap(type)} />
    </div>
  );
}

/** A pictogram, and beside it the kicker where there is one. */
export function IconLine(props: {
  icon: JSXElement | null | undefined;
  kicker: Setting | undefined;
  color: string;
  type: Typesetter;
}): JSXElement {
  const { icon, kicker, color, type } = props;
  const { size, across, high } = figureIcon(type);
  return (
    <div style={{ display: "flex", alignItems: "center", height: size, marginBottom: high - size }}>
      <div style={{ display: "flex", width: across }}>{icon}</div>
      {kicker ? <Text of={kicker} color={color} /> : null}
    </div>
  );
}

export function kickerHeight(type: Typesetter): number {
  const { size, leading } = type.style("kicker");
  return Math.ceil(size * leading) + type.px(2);
}

/** Pixels by which a kicker in a row stands closer to its value, whose digits leave as much free over them. */
export function kickerDrop(type: Typesetter, valueSize: number): number {
  return Math.min(type.px(4), Math.round(valueSize * 0.09));
}

export function labelGap(type: Typesetter): number {
  return type.px(12);
}
