import { nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * A clause from the token at `first` on, as it stands, with “…” for the quantity: "Wer online bucht, zahlt … Gebühr".
 * @returns without the words behind a sum where all has no room; "" for other quantities, for what a share is of, or more by, goes with it
 */
export function fromOpening(passage: Passage, first: number, quantity: Stretch): string {
  const before = textOf(passage, { first, next: startOf(passage, quantity) });
  const after = trimEnd(passage, { first: quantity.next, next: nextClauseMark(passage, quantity.next) });
  const isSum = mentionAt(passage, quantity)?.kind === "money";
  return fitting(join(before, textOf(passage, after))) || (isSum ? fitting(before) : "");
}
