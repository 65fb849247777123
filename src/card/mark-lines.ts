import type { Run } from "./metrics.ts";
import type { SetLine, Setting } from "./typesetter.ts";
import { plain } from "./typography.ts";

/** A part of a line in one font or list of fonts, marked or not. */
interface Segment extends Run {
  marked: boolean;
}

/**
 * The lines cut where their fonts change, and where the marked words start and end, which may be on different
 * lines. Lines that several fonts draw in turn are not marked: cutting them would change which font draws what.
 * @param words - as they stand in the text, but for their spaces and apostrophes; default none
 */
export function markLines({ lines }: Pick<Setting, "lines">, words = ""): { line: SetLine; segments: Segment[] }[] {
  const whole = lines.map(({ text }) => text).join(" ");
  const start = words ? plain(whole).indexOf(plain(words)) : -1;
  const end = start < 0 ? start : start + words.length;
  let at = 0;
  return lines.map((line) => {
    const { text, runs } = line;
    const from = Math.max(0, Math.min(text.length, start - at));
    const to = Math.max(0, Math.min(text.length, end - at));
    at += text.length + 1;
    const [run] = runs;
    if (!run || run.image || runs.length !== 1 || from >= to) {
      return { line, segments: runs.map((each) => ({ ...each, marked: false })) };
    }
    const { family } = run;
    const segments = [
      { text: text.slice(0, from), family, marked: false },
      { text: text.slice(from, to), family, marked: true },
      { text: text.slice(to), family, marked: false },
    ];
    return { line, segments: segments.filter((segment) => segment.text !== "") };
  });
}
