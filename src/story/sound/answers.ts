import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";

/** "57 % des actifs, | 63 % des retraités et 69 % des jeunes jugent": what all of them think, the last one says. */
export function isListed(
  { tokens, lexicon, mentions }: Passage,
  quantity: Stretch,
  parts: readonly Stretch[],
): boolean {
  const [only] = parts;
  const of = pastOf(tokens, quantity.next, lexicon);
  if (!only || parts.length > 1 || of === quantity.next || only.first !== of) return false;
  const index = mentions.findIndex((each) => each.first === quantity.first);
  const [own, later] = mentions.slice(index, index + 2);
  if (index === -1 || own?.kind !== "percent" || own.direction || later?.kind !== "percent") return false;
  const start = startOf({ tokens, lexicon }, later);
  return start > only.next && start - only.next <= 1;
}

/** "pour 64 % des | salariés, le bruit est une gêne": what they think stands behind the comma. */
export function isOpinion(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (own?.kind !== "percent" || own.direction || first < quantity.first) return false;
  const at = startOf({ tokens, lexicon }, own);
  const link = lexicon.phrases.determiners.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  if (!lexicon.words.opinionLinks.has(tokens[link]?.lower ?? "") || !isBorder(passage, link - 1)) return false;
  return pastOf(tokens, quantity.next, lexicon) > quantity.next && tokens[next]?.lower === ",";
}
