import { basename } from "node:path";
import type { Size } from "../card/size.ts";
import type { LineData } from "../card/text.tsx";
import type { Box } from "../render/svg.ts";
import type { Area } from "./colours-in.ts";
import type { Problem } from "./problem.ts";

/** A line of text where it was laid out, in pixels. Not one object: V8 makes a hidden class for each copy of so many members. */
interface TextLine extends Area {
  line: LineData;
}

export function textLines(boxes: readonly Box[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const { left, top, width, height, line } of boxes)
    if (line) lines.push({ line, left, top, right: left + width, bottom: top + height });
  return lines;
}

/** Text that leaves its room or the safe area, runs into other text, or is too small to read. */
export function checkLayout({ size, boxes }: { size: Size; boxes: Box[] }): Problem[] {
  const problems: Problem[] = [];
  const lines = textLines(boxes);
  const report = (rule: string, field: string, message: string, severity: Problem["severity"] = "error") =>
    problems.push({ rule, severity, field, message: `${field} ${message} (${size.name})` });

  for (const textLine of lines) {
    const { line, left, top, right, bottom } = textLine;
    const { field } = line;
    const width = Math.round(right - left);
    if (line.overflows) report("overflow", field, `is ${width} px wide and does not fit its room`);
    if (line.clamped) report("clamped", field, "is too long for the card and ends with an ellipsis", "warning");
    if (line.size < size.legible) report("legible", field, `is set in ${line.size} px; ${size.legible} is the least`);
    if (left < 0 || right > size.width || top < 0 || bottom > size.height) {
      report("overflow", field, `leaves the card: it is at ${place(textLine)} of ${size.width} × ${size.height}`);
    } else if (top < size.safe.top || bottom > size.height - size.safe.bottom) {
      report(
        "safe-area",
        field,
        `is at ${place(textLine)}; an app covers the upper ${size.safe.top} and lower ${size.safe.bottom} px`,
      );
    }
  }
  for (const [index, one] of lines.entries()) {
    const { field } = one.line;
    const other = lines.slice(index + 1).find((each) => each.line.field !== field && collide(one, each));
    if (other) report("overlap", field, `runs into ${other.line.field} at ${place(other)}`);
  }
  for (const { type, left, top, width, height, props } of boxes) {
    if (type !== "img") continue;
    const field = String(props["data-field"] ?? basename(String(props.src)));
    if (width < 1 || height < 1) report("picture", field, "has no size");
    else if (left < 0 || top < 0 || left + width > size.width || top + height > size.height) {
      report(
        "picture",
        field,
        `leaves the card: it is ${Math.round(width)} × ${Math.round(height)} at ${Math.round(left)}, ${Math.round(top)}`,
      );
    } else if (field === "portrait" || props["data-color"] !== undefined) {
      const area = { left, top, right: left + width, bottom: top + height };
      if (top < size.safe.top || area.bottom > size.height - size.safe.bottom)
        report("safe-area", field, `is at ${place(area)}; an app covers it`);
      const over = lines.find((line) => collide(area, line));
      if (over) report("overlap", field, `runs into ${over.line.field} at ${place(over)}`);
    }
  }
  return unique(problems);
}

/** Line boxes hold space above and below the letters: a fifth of their height may overlap without harm. */
function collide(a: Area, b: Area): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 2 && high > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.2;
}

function place({ left, top, right, bottom }: Area): string {
  return `${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}`;
}

/** A text of several lines is at fault once. */
function unique(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.rule} ${problem.field}`, problem])).values()];
}
