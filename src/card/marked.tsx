import type { JSXElement } from "satori/jsx";
import { lineProps } from "./text.tsx";
import type { SetLine, Setting } from "./typesetter.ts";

export interface MarkedProps {
  of: Setting;
  /** The words of the text to mark, as they stand in it. */
  words: string;
  color: string;
  mark: string;
}

/** Lines of text with some of their words on a marker's stroke: the words that say the figure. */
export function Marked({ of, words, color, mark }: MarkedProps): JSXElement {
  const bleed = Math.round(of.fontSize * 0.12);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        direction: of.direction,
        color,
        fontSize: of.fontSize,
        lineHeight: `${of.lineHeight}px`,
        letterSpacing: of.letterSpacing,
        fontSynthesis: "none",
      }}
    >
      {markLines(of, words).map(({ line, segments }) => (
        <div
          {...lineProps(of, line, color)}
          style={{ display: "flex", whiteSpace: "pre", fontFamily: line.runs[0]?.family ?? "" }}
        >
          {segments.map(({ text, marked }) => (
            <span
              style={
                marked
                  ? { background: mark, padding: `0 ${bleed}px`, margin: `0 ${-bleed}px`, borderRadius: bleed / 2 }
                  : {}
              }
            >
              {text}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * The lines cut where the marked words start and end, which may be on different lines.
 * Lines that several fonts draw in turn stay whole: cutting them would change which font draws what.
 */
export function markLines({ lines }: Pick<Setting, "lines">, words: string): { line: SetLine; segments: Segment[] }[] {
  const whole = lines.map(({ text }) => text).join(" ");
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("'", "’");
  const start = plain(whole).indexOf(plain(words));
  const end = start < 0 ? start : start + words.length;
  let at = 0;
  return lines.map((line) => {
    const { text, runs } = line;
    const from = Math.max(0, Math.min(text.length, start - at));
    const to = Math.max(0, Math.min(text.length, end - at));
    at += text.length + 1;
    if (runs.length !== 1 || from >= to) return { line, segments: [{ text, marked: false }] };
    const segments = [
      { text: text.slice(0, from), marked: false },
      { text: text.slice(from, to), marked: true },
      { text: text.slice(to), marked: false },
    ];
    return { line, segments: segments.filter((segment) => segment.text !== "") };
  });
}
