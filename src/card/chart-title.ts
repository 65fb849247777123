import type { Room } from "./frame.tsx";
import type { Setting, Typesetter } from "./typesetter.ts";

/** What a chart measures, and in what unit: the line between the headline and the picture. */
export function setChartTitle(text: string, field: string, room: Room, type: Typesetter): Setting {
  return type.set(text, "label", { field, width: room.width, lines: 2, size: type.px(32) });
}
