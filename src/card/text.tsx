import type { JSXElement } from "satori/jsx";
import type { Run } from "./metrics.ts";
import type { SetLine, Setting } from "./typesetter.ts";

export interface TextProps {
  of: Setting;
  color: string;
  align?: "start" | "center" | "end";
  /** Moves the text left by its first glyph's bearing, so that large type stands on the margin. Default false. */
  optical?: boolean;
}

/** Lines that the typesetter has set: drawn as they are, never broken again. */
export function Text({ of, color, align = "start", optical = false }: TextProps): JSXElement {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        alignItems: align === "start" ? "flex-start" : align === "end" ? "flex-end" : "center",
        direction: of.direction,
        marginLeft: optical && of.direction === "ltr" ? -Math.round(of.bearing) : 0,
        color,
        fontSize: of.fontSize,
        lineHeight: `${of.lineHeight}px`,
        letterSpacing: of.letterSpacing,
        fontSynthesis: "none",
      }}
    >
      {of.lines.map((line) => (
        <div {...lineProps(of, line, color)} style={{ display: "flex", whiteSpace: "pre", alignItems: "baseline" }}>
          {line.runs.map((run) => (
            <span style={{ fontFamily: run.family }}>{run.text}</span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** A line of text as whoever looks at the laid-out card needs it: the gate, and a PDF's text layer. */
export interface LineData {
  field: string;
  text: string;
  runs: Run[];
  /** Font size in pixels. */
  size: number;
  letterSpacing: number;
  color: string;
  /** Wider than the room it was given. */
  overflows: boolean;
  /** Words were left out. */
  clamped: boolean;
}

/** Props that carry a line's data through satori, which hands them back with the line's box. */
export function lineProps(of: Setting, line: SetLine, color: string): { "data-line": LineData } {
  const { field, fontSize, letterSpacing, overflows, clamped } = of;
  return {
    "data-line": { field, text: line.text, runs: line.runs, size: fontSize, letterSpacing, color, overflows, clamped },
  };
}
