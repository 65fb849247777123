import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/** "Statt | 7 Milliarden | soll er kosten": a preposition alone, without the amount that it goes with. */
export function isPrepositionOfOther({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  const held = matchPhrase(lexicon.syntax.former, tokens, next - 1)?.length === next - first;
  return held && mentions.some((each) => each.first === next);
}

/** "Hij zou 1,8 miljoen euro van | zijn werkgever hebben verduisterd": from whom, and not what so much is of. */
export function isOfWhom(passage: Passage, parts: readonly Stretch[], { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.first !== next + 1 || mentionAt(passage, { first })?.kind !== "money")
    return false;
  const end = only.next - 1;
  const isLast = (at: number) => lexicon.words.lastAuxiliaries.has(tokens[at]?.lower ?? "");
  const closes = isLast(end) || isLast(end - 1) || isVerbLast(passage, end);
  return lexicon.phrases.of.has(tokens[next]?.lower ?? "") && closes;
}
