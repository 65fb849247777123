import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { beforeAge } from "../around/aged.ts";
import { compose, whole } from "../composition/compose.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { trimStart } from "../sentence/trim.ts";

/** "Load-shedding returns after 211 days": of a title with one amount all its other words are of that. */
export function ofTitle(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { source, kind, unit } = figure;
  const { tokens, mentions } = passage;
  if (!source.title || mentions.some((each) => !isTimeKind(each) && each.first !== quantity.first)) return "";
  const before = { first: 0, next: beforeAge(figure, passage, quantity) };
  const from = kind === "count" && unit !== null ? nounStart(passage, quantity) : quantity.next;
  // "Trains, one in six late: | what the passengers say": behind the colon another thing is told.
  const colon = tokens.findIndex(({ lower }, at) => at >= from && lower === ":");
  const after = trimStart(passage, { first: from, next: colon === -1 ? tokens.length : colon });
  return (
    whole(passage, before, after) || (isNamed(passage, before) ? compose(passage, [before], after, after.first) : "")
  );
}
