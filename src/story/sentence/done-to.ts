import type { Words } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";

/** "multou | a Voltea em", "sancionó a Norsa con": a preposition leads on to the amount, which is not what the object is. */
export function isDoneTo({ tokens, lexicon }: Words, first: number, next: number): boolean {
  const [object, last] = [tokens[first + 1]?.lower ?? "", tokens[next - 1]?.lower ?? ""];
  const isName = lexicon.phrases.determiners.has(object) && isUpper(tokens[first + 2]?.text ?? "");
  return isName && (lexicon.words.whereLinks.has(last) || lexicon.words.having.has(last));
}
