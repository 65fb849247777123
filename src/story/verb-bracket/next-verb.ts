import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";

/** Words between a verb and the amount that it takes: "leveren | samen | 360 megawatt". */
const farthest = 2;

/**
 * "De 44 | turbines leveren | samen 360 megawatt": of a count whose label ends with a verb that takes the next amount, the noun alone.
 * @returns undefined for other labels
 */
export function withoutNextVerb(passage: Passage, parts: readonly Stretch[], quantity: Stretch): string | undefined {
  const { tokens, lexicon, mentions } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || mentionAt(passage, quantity)?.kind !== "count") return undefined;
  if (only.first < quantity.first || only.first >= quantity.next || only.next !== quantity.next + 1) return undefined;
  if (isFunctionWord(tokens[only.next - 1]?.lower ?? "", lexicon)) return undefined;
  // "mensen kwamen om | en vijf raakten gewond": of another verb.
  if (lexicon.phrases.and.has(tokens[only.next]?.lower ?? "")) return undefined;
  const takes = mentions.some(
    (each) => !isTimeKind(each) && each.first >= only.next && startOf(passage, each) <= only.next + farthest - 1,
  );
  return takes ? textOf(passage, { first: only.first, next: quantity.next }) : undefined;
}
