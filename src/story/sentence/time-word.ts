import type { Stretch, Words } from "../../figure/clause/clause.ts";
import type { Token } from "../../figure/token/token.ts";
import { unitAt } from "../../figure/unit/unit-at.ts";
import type { Passage } from "./passage.ts";

/** "trimestre", "year": only says when. */
export function isTimeWord({ lower }: Token, at: number, { tokens, lexicon }: Words): boolean {
  const { quarter, halfYear } = lexicon.phrases;
  if (quarter.has(lower) || halfYear.has(lower)) return true;
  return lower.length > 1 && unitAt(tokens, at, lexicon)?.unit.kind === "duration";
}

/** Behind "last year", "cette semaine" and the like; the same index where no time begins. */
export function pastTime({ tokens, lexicon }: Words, at: number): number {
  const [which, time] = [tokens[at], tokens[at + 1]];
  if (which?.type !== "word" || !time) return at;
  return isTimeWord(time, at + 1, { tokens, lexicon }) ? at + 2 : at;
}

/** "del | tercer trimestre suponen un aumento": what comes first is a time. */
export function beginsWithTime(passage: Passage, { first, next }: Stretch): boolean {
  for (let at = first; at < Math.min(next, first + 2, passage.tokens.length); at++)
    if (isTimeWord(passage.tokens[at] as Token, at, passage)) return true;
  return false;
}
