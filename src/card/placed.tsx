import type { JSXElement } from "satori/jsx";
import { Text } from "./text.tsx";
import type { Setting } from "./typesetter.ts";

/** A set text at a place of a chart, in pixels from the chart's top left. */
export function placed(of: Setting, left: number, top: number, color: string): JSXElement {
  return (
    <div style={{ display: "flex", position: "absolute", left, top: Math.round(top) }}>
      <Text of={of} color={color} />
    </div>
  );
}
