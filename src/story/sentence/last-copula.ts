import { isClauseMark } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";
import { isVerbLast } from "./verb-last.ts";

/** Words between what opens a noun's group and the noun: "en | très légère". */
const mostDescribing = 2;

/** "est en très légère | baisse", "affichent une légère | baisse": a noun, which is a verb's form as well. */
function isDescribedGrowth(passage: Passage, first: number, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { growth, one } = lexicon.phrases;
  if (!growth.has(tokens[at]?.lower ?? "")) return false;
  for (let opener = at - 1; opener >= Math.max(first, at - mostDescribing - 1); opener--) {
    const lower = tokens[opener]?.lower ?? "";
    if (lexicon.words.within.has(lower)) return true;
    if (one.has(lower)) return opener > first;
  }
  return false;
}

/** Does an auxiliary of what has been done stand before a participle? */
function isAwaited({ tokens, lexicon }: Passage, first: number, to: number): boolean {
  const isDone = isVerbLast({ tokens, lexicon }, to - 1);
  return isDone && tokens.slice(first, to - 1).some(({ lower }) => lexicon.syntax.perfect.test(lower));
}

/** Tokens of the copula that ends before `to`, where something stands before it. */
export function copulaLength(passage: Passage, first: number, to: number): number {
  const { tokens, lexicon } = passage;
  for (let length = 4; length > 0; length--) {
    if (to - length < first || (to - length === first && length === 1)) continue;
    // "une baisse" is a noun.
    if (
      length === 1 &&
      (lexicon.phrases.determiners.has(tokens[to - 2]?.lower ?? "") || isDescribedGrowth(passage, first, to - 1))
    )
      continue;
    // "haben die Volksanwaltschaft | erreicht": what an auxiliary waits for.
    if (length === 1 && lexicon.language.split && isClauseMark(passage, to) && isAwaited(passage, first, to)) continue;
    const whole = matchPhrase(lexicon.syntax.copulas, tokens, to - length)?.length ?? 0;
    // "Unemployment stands | at 6%": its preposition is the number's.
    const isState = lexicon.language.fixedOrder && !lexicon.ways.has(tokens[to - 1]?.lower ?? "");
    if (whole === length || (isState && whole > length)) return length;
  }
  return 0;
}
