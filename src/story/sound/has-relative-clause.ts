import { behindBorder, isBorder, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { relativeBefore } from "../antecedent/continuation.ts";
import type { Passage } from "../sentence/passage.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/** "wurde bei DeepMind entwickelt, | die Google gekauft hatte, laut Berichten für": another clause, where verbs come last in it. */
export function hasRelativeClause(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (
    !lexicon.language.split ||
    tokens[first]?.lower !== "," ||
    !lexicon.words.relativePronouns.has(tokens[first + 1]?.lower ?? "")
  )
    return false;
  const last = tokens.findLastIndex((_, at) => at > first + 1 && at < next && isBorder(passage, at));
  // "Die Partei, | die noch regiert, kommt auf": the verb behind such a clause is that of the words before it.
  return last !== -1 && !relativeBefore(passage, { first: last + 1, next }) && !isHeldOpen(passage, { first, next });
}

/** "hat ihren Umsatz im Geschäftsjahr, | das im Juni endete, auf | 184 Millionen gesteigert": the clause before waits for the verb behind. */
function isHeldOpen(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const opening = behindBorder(passage, first);
  const end = nextClauseMark(passage, next);
  const waits = hasWord(tokens, lexicon.phrases.auxiliaries, opening, first);
  return waits && !isVerbLast(passage, first - 1) && isVerbLast(passage, end - 1);
}
