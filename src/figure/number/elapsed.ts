import { type Mention, mentionOf } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { unitAt } from "../unit/unit-at.ts";

/** "2:19:44", "2h08:41", "2 h 08 min 41 s", "2h11'20''": hours, minutes and seconds. */
const long =
  /(\d{1,2})(?::|\s?[hu]\s?)([0-5]\d)(?::|\s?(?:min|m|['’′])\s?)([0-5]\d(?:[.,]\d{1,3})?)(?:\s?(?:sec|s|["”″]|[’']{2})(?!\p{L}))?(?![\d:])/uy;
/** "1:42,37", "1'42\"37", in Dutch "1.42,37": minutes and seconds, which their hundredths tell from a clock's. */
const short =
  /(\d{1,2})(?::|\.(?=\d\d,\d\d(?!\d))|\s?(?:min|m|['’′])\s?)([0-5]\d(?:[.,"″]|\s?(?:s|sec)\s?)\d{1,3})(?:\s?s(?!\p{L}))?(?![\d:.,]\d)/uy;

/**
 * The time that someone took, as results print it. Hours and minutes alone are a clock's, and so is "at 14:23:05".
 * @returns a duration whose parts end with seconds
 */
export function elapsedAt({ tokens, lexicon, text }: Scene, index: number): Mention | undefined {
  const { type, start, glued } = tokens[index] as Token;
  const before = tokens[index - 1];
  if (type !== "number" || (glued && before && /[\p{L}\p{N}:.,-]$/u.test(before.lower))) return undefined;
  const found = matchAt(long, text, start) ?? matchAt(short, text, start);
  if (!found) return undefined;
  if (/^\d+:\d\d:\d\d$/.test(found[0]) && lexicon.phrases.atHour.has(before?.lower ?? "")) return undefined;
  if (isTimecode(found[0], text.slice(start - 3, start), text.slice(start + found[0].length))) return undefined;
  const written = found.slice(1);
  const values = written.map((part) => Number(part.replace(/[,"″]|\s?(?:sec|s)\s?/, ".")));
  const units = values.length === 3 ? ["hour", "minute", "second"] : ["minute", "second"];
  const end = start + found[0].length;
  const last = tokens.findIndex((token) => token.end >= end);
  // "1:42,37 | Minuten"
  const unit = unitAt(tokens, last + 1, lexicon);
  const named = unit?.unit.kind === "duration" ? unit.length : 0;
  const amount = values.reduce((sum, value, at) => sum + value / 60 ** at, 0);
  return {
    ...mentionOf({
      kind: "duration",
      amount: Number(amount.toPrecision(12)),
      unit: units[0] as string,
      digits: written.join("").replace(/\D/g, "").length,
      first: index,
      next: last + 1 + named,
    }),
    parts: values.map((value, at) => ({ amount: value, unit: units[at] as string })),
  };
}

/** "00:01:41", "01:12:05 --> 01:12:09": where something stands in a recording, which no result is written like. */
function isTimecode(written: string, before: string, after: string): boolean {
  return (
    /^\d+:\d\d:\d\d/.test(written) &&
    (/^00:/.test(written) || />\s?$|→\s?$/.test(before) || /^\s?(?:-{1,2}>|→)/.test(after))
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
