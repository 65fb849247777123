import type { Stretch } from "../../figure/clause/clause.ts";
import type { Passage } from "../sentence/passage.ts";

/** "rispetto ai 718,3 milioni", "pour la saison 2026-2027": a number that was not read as an amount, in digits with a mark, or a year. */
export function unreadNumber(
  { tokens, mentions }: Passage,
  from: number,
  next: number,
): Pick<Stretch, "first"> | undefined {
  for (let at = from + 1; at < next; at++) {
    const token = tokens[at];
    if (token?.type !== "number" || !/\d[.,\u00a0\u202f]\d|^20\d\d$/u.test(token.text)) continue;
    // "am 14. und 15. Juli | 2021": one of a time.
    return mentions.some((each) => each.first < at && at < each.next) ? undefined : { first: at };
  }
  return undefined;
}
