import type { JSXElement } from "satori/jsx";
import { markLines } from "./mark-lines.ts";
import { pictureGap, type Run } from "./metrics.ts";
import type { SetLine, Setting } from "./typesetter.ts";

export interface TextProps {
  of: Setting;
  color: string;
  align?: "start" | "center" | "end";
  /** Moves the text left by its first glyph's bearing, so that large type stands on the margin. Default false. */
  optical?: boolean;
  /**
   * Pixels it takes; default those of its longest line. With the width of its room, the layout is the same
   * whatever the words are, and cards share one.
   */
  width?: number;
  /** Pixels left free above it; default 0. */
  above?: number;
  /** Words of the text on a marker's stroke. */
  mark?: { words: string; color: string };
  /** A text of one line that goes on from this one, on its baseline, `gap` pixels after it. */
  after?: { of: Setting; color: string; gap: number } | undefined;
  /** Takes its room and is not drawn: it is still to come in an animation. Default false. */
  hidden?: boolean;
}

/** Pixels by which an optical text stands left of its box. */
export function overhang({ of, optical = false }: Pick<TextProps, "of" | "optical">): number {
  return optical && of.direction === "ltr" ? Math.round(of.bearing) : 0;
}

/** Pixels by which a marker's stroke is longer than its words, at either end. */
export function markBleed({ fontSize }: Setting): number {
  return Math.round(fontSize * 0.12);
}

/** Lines that the typesetter has set: drawn as they are, never broken again. */
export function Text({ above = 0, width, after, ...text }: TextProps): JSXElement {
  const { align = "start", of, hidden } = text;
  const bleed = markBleed(of);
  const stroke = { background: text.mark?.color, padding: `0 ${bleed}px`, margin: `0 ${-bleed}px` };
  const picture = { alignSelf: "center", flexShrink: 0, margin: `0 ${of.fontSize * pictureGap}px` };
  const lines = (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        alignItems: edge[align],
        direction: of.direction,
        marginLeft: -overhang(text),
        // A text as wide as its room moves nothing beside it.
        marginRight: width && !after ? overhang(text) : 0,
        color: text.color,
        fontSize: of.fontSize,
        lineHeight: `${of.lineHeight}px`,
        letterSpacing: of.letterSpacing,
        fontSynthesis: "none",
        ...(hidden && { opacity: 0 }),
      }}
    >
      {markLines(of, text.mark?.words).map(({ line, segments }) => (
        <div
          {...lineProps(of, line, text.color)}
          style={{ display: "flex", whiteSpace: "pre", alignItems: "baseline" }}
        >
          {segments.map(({ text: said, family, image, marked }) =>
            image ? (
              <img
                src={image}
                width={of.fontSize}
                height={of.fontSize}
                style={picture}
                alt=""
                data-field={of.field}
                data-emoji={true}
              />
            ) : (
              <span style={{ fontFamily: family, ...(marked && stroke) }}>{said}</span>
            ),
          )}
        </div>
      ))}
    </div>
  );
  if (!(width || above || after)) return lines;
  return (
    <div
      style={{
        display: "flex",
        flexShrink: 0,
        justifyContent: edge[align],
        paddingTop: above,
        ...(width && { width }),
      }}
    >
      {after ? (
        <div style={{ display: "flex", alignItems: "baseline", direction: "ltr" }}>
          {lines}
          <div style={{ display: "flex", marginLeft: after.gap }}>
            <Text of={after.of} color={after.color} {...(hidden && { hidden })} />
          </div>
        </div>
      ) : (
        lines
      )}
    </div>
  );
}

const edge = { start: "flex-start", center: "center", end: "flex-end" } as const;

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
