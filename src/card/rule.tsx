import type { JSXElement } from "satori/jsx";

export interface RuleProps {
  color: string;
  /** Pixels. */
  thickness: number;
  /** Pixels; default the whole width of its parent. */
  length?: number;
  vertical?: boolean;
  /** Pixels left free on both sides of a vertical rule; default 0. */
  margin?: number;
}

export function Rule({ color, thickness, length, vertical = false, margin }: RuleProps): JSXElement {
  return (
    <div
      style={{
        display: "flex",
        flexShrink: 0,
        background: color,
        width: vertical ? thickness : (length ?? "100%"),
        height: vertical ? (length ?? "100%") : thickness,
        ...(margin && { marginLeft: margin, marginRight: margin }),
      }}
    />
  );
}
