import type { Words } from "../../figure/clause/clause.ts";
import { isFunctionWord } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";

/**
 * "passengers last year and | indicated that", "parcels and | expects to give away", "and | opens a second": a verb in the past,
 * or in the present, which a noun in the plural may look like, before its object, or as one that means to do something.
 */
export function isVerbBehindAnd({ tokens, lexicon }: Words, at: number): boolean {
  const [verb, behind] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (lexicon.language.fixedOrder && verb.endsWith("ed") && isFunctionWord(behind, lexicon)) return true;
  if (!lexicon.syntax.presentVerb.test(verb)) return false;
  return isDeterminer({ tokens, lexicon }, at + 1) || lexicon.words.intents.has(verb);
}
