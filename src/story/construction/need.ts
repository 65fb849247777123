import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isContent } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "Pour un studio, il faut désormais débourser | 512 euros": what nobody in particular does has no subject, and is of what the
 * sentence opens with.
 * @returns "" where the sentence opens otherwise
 */
export function neededFor(passage: Passage, quantity: Stretch, { after, noun }: Around): string {
  const { tokens, lexicon } = passage;
  if (!matchPhrase(lexicon.syntax.example, tokens, 0)) return "";
  const start = startOf(passage, quantity);
  const need = tokens.findIndex((_, at) => at < start && matchPhrase(lexicon.syntax.needed, tokens, at) !== undefined);
  const purpose = { first: 0, next: need };
  if (need < 1 || !isContent(passage, purpose)) return "";
  // "Pour un studio | meublé, neuf, il faut"
  const mark = tokens.findIndex((_, at) => at < start && isBorder(passage, at));
  if (mark !== -1 && mark !== need - 1) return "";
  const rest = noun > after.first ? { first: after.first, next: noun } : { first: noun, next: noun };
  return compose(passage, [trimEnd(passage, { first: 0, next: start })], rest, noun);
}
