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
      data-field={of.field}
      data-size={of.fontSize}
      data-clamped={of.clamped}
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
        <div style={{ display: "flex", whiteSpace: "pre", alignItems: "baseline" }}>
          {line.runs.map((run) => (
            <span style={{ fontFamily: run.family }}>{run.text}</span>
          ))}
        </div>
      ))}
    </div>
  );
}
