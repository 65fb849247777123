import type { Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isContent } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "Il gruppo, che ha sede a Lione, | ha chiuso l'anno con un utile in calo | del 38% a 12 milioni": past an insertion, the level is of what
 * the verb before the change has, and not of its subject alone.
 * @returns "" where no noun stands between the two
 */
export function ofChangedObject(
  passage: Passage,
  clause: Stretch,
  quantity: Stretch,
  { opening, after }: Around,
  subject: readonly Stretch[] | undefined,
): string {
  const { tokens, lexicon, mentions } = passage;
  const start = startOf(passage, quantity);
  if (opening || !subject || tokens[clause.first - 1]?.lower !== ",") return "";
  if (
    !lexicon.phrases.target.has(tokens[start]?.lower ?? "") &&
    !lexicon.phrases.target.has(tokens[start - 1]?.lower ?? "")
  )
    return "";
  const change = mentions.find(({ first, next }) => first >= clause.first && next <= start);
  if (!change || (change.kind !== "percent" && change.direction === undefined)) return "";
  const told = withoutWay(passage, { first: clause.first, next: startOf(passage, change) });
  for (let at = told.first + 1; at < told.next; at++)
    if (isDeterminer(passage, at) && isContent(passage, { first: at + 1, next: told.next }))
      return compose(passage, [...subject, told], after, after.first);
  return "";
}

/** "a vu son bénéfice | fondre": how it changed is the change's. */
function withoutWay(passage: Passage, { first, next }: Stretch): Stretch {
  let told = trimEnd(passage, { first, next });
  while (told.next > first && passage.lexicon.ways.has(passage.tokens[told.next - 1]?.lower ?? ""))
    told = trimEnd(passage, { first, next: told.next - 1 });
  return told;
}
