import type { Stretch } from "../../figure/clause/clause.ts";
import type { Passage } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";

/** "27 | países expulsaron a": does a stretch begin with what another number counts? */
export function isNounOfOther(passage: Passage, { first }: Stretch): boolean {
  return passage.mentions.some(
    (each) => each.kind === "count" && each.unit !== null && each.next > first && nounStart(passage, each) === first,
  );
}

/** "a one-point | lead over her rival at 45 %": the lead is the points'. */
export function isLeadOfOther({ tokens, mentions }: Passage, { first }: Stretch): boolean {
  const other = mentions.find(({ next, kind }) => next === first && kind === "percent");
  return other !== undefined && tokens.slice(other.first, first).some(({ lower, glued }) => glued && lower === "-");
}
