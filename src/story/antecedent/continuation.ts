import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isVerbFirst } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isVerbLastRelative } from "../sentence/relative-clause.ts";
import { segmentsBefore } from "../sentence/segments.ts";

/** "took €214,000 | from members over years has been jailed for": the words go on from what the amount before is of. */
export function isHanging({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const lower = tokens[first]?.lower ?? "";
  // "households to leave | as winds gusted to": another clause.
  for (let at = first; at < next; at++)
    if (matchPhrase(lexicon.syntax.openers, tokens, at) || tokens[at]?.lower === "as") return false;
  const { functionWords, determiners, and, auxiliaries, comparatives } = lexicon.phrases;
  return functionWords.has(lower) && ![determiners, and, auxiliaries, comparatives].some((others) => others.has(lower));
}

/** "Coût de l’opération : 187 millions", ", at an estimated cost of": the words before say of what. */
export function goesOn(passage: Passage, clause: Stretch, before: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const mark = tokens[clause.first - 1]?.lower;
  // "Effetto positivo sulla spesa: stimati 46 miliardi"
  if (mark === ":")
    return before.first === before.next || (before.next - before.first === 1 && isVerbFirst(passage, before));
  if (mark !== "," || before.first === before.next) return false;
  if (relativeBefore(passage, clause)) return true;
  const lower = tokens[before.first]?.lower ?? "";
  const { functionWords, determiners } = lexicon.phrases;
  return isVerbFirst(passage, before) || (functionWords.has(lower) && !determiners.has(lower));
}

/**
 * "Die Halle, die im Mai öffnen sollte, | kostet nach neuer Schätzung": the relative clause that its verb closed, before a clause that
 * begins with the sentence's own.
 */
export function relativeBefore(passage: Passage, { first }: Stretch): Stretch | undefined {
  const last = segmentsBefore(passage, first).at(-1);
  if (!last || last.next !== first - 1 || !isVerbLastRelative(passage, last)) return undefined;
  const verb =
    isPlainWord(passage, first) || passage.lexicon.phrases.auxiliaries.has(passage.tokens[first]?.lower ?? "");
  return verb ? last : undefined;
}
