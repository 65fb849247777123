import type { JSXElement } from "satori/jsx";
import type { BarShape } from "./bar-end.ts";
import { Text } from "./text.tsx";
import type { Setting } from "./typesetter.ts";
import { directionOf } from "./typography.ts";

/** A chart of bars, laid out, in pixels from where its text begins and from its top. */
export interface Drawing {
  bars: DrawnBar[];
  /** Hairlines and squares of a key, which stand for no amount. */
  marks: DrawnArea[];
  texts: DrawnText[];
}

interface DrawnText {
  of: Setting;
  start: number;
  top: number;
  color: string;
  /** Of several lines; default "start". */
  align?: "start" | "center" | "end";
}

interface DrawnArea {
  start: number;
  top: number;
  width: number;
  height: number;
  color: string;
}

interface DrawnBar extends DrawnArea {
  amount: number;
  /** Whether it lies, and its length is its width. */
  along: "x" | "y";
  /** Of bars that go on from each other, which they are one of. */
  stack?: number;
}

/** Its shapes and texts, over each other as they are listed. The gate finds the bars by their amounts. */
export function DrawingBox(props: {
  of: Drawing;
  width: number;
  height: number;
  lang: string;
  /** The style of a bar's far end. Default square; the parts of a stack always are. */
  endOf?: (bar: BarShape) => Record<string, number>;
}): JSXElement {
  const { bars, marks, texts } = props.of;
  const { width, height, lang, endOf = () => ({}) } = props;
  const rtl = directionOf(lang) === "rtl";
  return (
    <div style={{ display: "flex", position: "relative", width, height, direction: directionOf(lang) }}>
      {bars.map(({ amount, along, stack, ...area }) => (
        <div
          data-amount={amount}
          data-along={along}
          data-stack={stack}
          style={{
            ...styleOf(area),
            ...(stack === undefined &&
              endOf({
                amount,
                along,
                length: along === "x" ? area.width : area.height,
                thickness: along === "x" ? area.height : area.width,
                rtl,
              })),
          }}
        />
      ))}
      {marks.map((area) => (
        <div style={styleOf(area)} />
      ))}
      {texts.map(({ of, start, top, color, align = "start" }) => (
        <div
          style={{ display: "flex", position: "absolute", insetInlineStart: Math.round(start), top: Math.round(top) }}
        >
          <Text of={of} color={color} align={align} />
        </div>
      ))}
    </div>
  );
}

function styleOf({ start, top, width, height, color }: DrawnArea) {
  return {
    display: "flex",
    position: "absolute",
    insetInlineStart: start,
    top,
    width,
    height,
    background: color,
  } as const;
}
