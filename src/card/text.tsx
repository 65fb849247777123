import type { JSXElement } from "satori/jsx";
import type { Setting } from "./typesetter.ts";

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
        <div {...lineData(of, color)} style={{ display: "flex", whiteSpace: "pre", alignItems: "baseline" }}>
          {line.runs.map((run) => (
            <span style={{ fontFamily: run.family }}>{run.text}</span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** What the gate reads from a line of text once it is laid out. */
export interface LineData {
  "data-field": string;
  /** Font size in pixels. */
  "data-size": number;
  "data-color": string;
  /** Wider than the room it was given. */
  "data-overflows": boolean;
  /** Words were left out. */
  "data-clamped": boolean;
}

export function lineData(of: Setting, color: string): LineData {
  return {
    "data-field": of.field,
    "data-size": of.fontSize,
    "data-color": color,
    "data-overflows": of.overflows,
    "data-clamped": of.clamped,
  };
}
