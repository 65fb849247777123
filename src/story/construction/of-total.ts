import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { behindTotal, openingTotal } from "../../figure/role/whole.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { gap } from "../sentence/label-text.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimStart } from "../sentence/trim.ts";

/**
 * "Von den 15 Milliarden Euro | , die zugesagt waren, | sind bislang erst 3,9 Milliarden abgerufen": the part of a sum is labelled with
 * that sum, which its sentence opens with, where verbs come second; "Of the 300 jobs, | 120 will go" with its total.
 * @returns "" for other amounts, and where there is no room
 */
export function ofTotal(passage: Passage, quantity: Stretch, { before, after, noun }: Around): string {
  const { tokens, lexicon, mentions } = passage;
  const total = openingTotal(passage, mentions);
  if (startOf(passage, quantity) === behindTotal(passage))
    return compose(passage, [{ first: 0, next: startOf(passage, quantity) - 1 }], after, noun);
  if (!lexicon.language.split || !total || total.kind === "count" || quantity.first <= total.next) return "";
  // ", die zugesagt waren, | sind": what stands between says of which sum it is.
  const border = tokens.findLastIndex((_, at) => at >= total.next && at < quantity.first && isBorder(passage, at));
  const verb = border === -1 ? before : trimStart(passage, { first: border + 1, next: before.next });
  const one = verb.first === total.next ? [{ first: 0, next: verb.next }] : [{ first: 0, next: total.next }, verb];
  const label = compose(passage, one, after, noun);
  return label.split(gap).length > 1 ? label : "";
}
