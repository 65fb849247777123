import type { JSXElement } from "satori/jsx";
import type { Room } from "./frame.tsx";
import { Text } from "./text.tsx";
import type { Setting, Typesetter } from "./typesetter.ts";

/** The line between the headline and the picture. */
interface ChartTitle {
  said: Setting;
  /** How much of the table is shown: "6 of 12". */
  note: Setting | undefined;
  height: number;
}

/** What a chart measures, and in what unit; at its end, how much of the table it shows. */
export function setChartTitle(
  text: string,
  field: string,
  room: Room,
  type: Typesetter,
  note?: { text: string; field: string },
): ChartTitle {
  const size = type.px(34);
  const shown = note && type.set(note.text, "label", { field: note.field, width: room.width * 0.3, whole: true, size });
  const width = room.width - (shown ? Math.ceil(shown.width) + type.px(28) : 0);
  const said = type.set(text, "label", { field, width, lines: 2, size });
  return { said, note: shown, height: said.height };
}

export function ChartTitleLine(props: { of: ChartTitle; color: string; width: number; above: number }): JSXElement {
  const { of, color, width, above } = props;
  return (
    <div style={{ display: "flex", position: "relative", width, paddingTop: above }}>
      <Text of={of.said} color={color} width={width} />
      {of.note ? (
        <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top: above }}>
          <Text of={of.note} color={color} width={width} align="end" />
        </div>
      ) : null}
    </div>
  );
}
