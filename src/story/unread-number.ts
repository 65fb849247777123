import type { Stretch } from "../figure/clause.ts";
import type { Passage } from "./passage.ts";

/** "rispetto ai 718,3 milioni", "pour la saison 2026-2027": a number that was not read as an amount, in digits with a mark, or a year. */
export function unreadNumber(
  { tokens, mentions }: Passage,
  from: number,
  next: number,
): Pick<Stretch, "first"> | undefined {
  const at = tokens.findIndex(
    ({ type, text }, index) =>
      index > from && index < next && type === "number" && /\d[.,\u00a0\u202f]\d|^20\d\d$/u.test(text),
  );
  // "am 14. und 15. Juli | 2021": one of a time.
  return at === -1 || mentions.some((each) => each.first < at && at < each.next) ? undefined : { first: at };
}
