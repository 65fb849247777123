import type { Stretch } from "../figure/clause.ts";
import { isTimeKind } from "../figure/mention.ts";
import type { Around } from "./around.ts";
import { beginsWithTime, isContent, mentionAt, type Passage } from "./passage.ts";

/** "in aumento dell’1,2% | i movimenti aerei": what rose stands behind the share, and is no one else's. */
export function isBehindVerb({
  around,
  quantity,
  passage,
}: {
  around: Around;
  quantity: Stretch;
  passage: Passage;
}): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { after } = around;
  const { postponedArticles, risingLinks, days } = lexicon.words;
  const { and } = lexicon.phrases;
  const mention = mentionAt(passage, quantity);
  if (mention?.kind !== "percent" || !mention.directionSpan || after.first !== quantity.next) return false;
  const [way] = mention.directionSpan;
  if (way >= quantity.first || !postponedArticles.has(tokens[after.first]?.lower ?? "")) return false;
  // "Le vendite sono salite del 3% la settimana scorsa": the subject stands before the verb.
  const opens = way === 0 || /^[,;:(–—]$/.test(tokens[way - 1]?.lower ?? "");
  const noun =
    risingLinks.has(tokens[way - 1]?.lower ?? "") && (way === 1 || /^[,;:(–—]$/.test(tokens[way - 2]?.lower ?? ""));
  const joined = [way - 1, way - 2].some((at) => and.has(tokens[at]?.lower ?? ""));
  if (!opens && !noun && !joined) return false;
  const next = tokens[after.first + 1]?.lower ?? "";
  if (days.has(next) || beginsWithTime(passage, after)) return false;
  return isContent(passage, after) && !mentions.some((each) => !isTimeKind(each) && each.first === after.first);
}
