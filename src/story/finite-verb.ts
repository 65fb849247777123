import type { Stretch } from "../figure/clause.ts";
import { matchPhrase } from "../figure/trie.ts";
import type { Passage } from "./passage.ts";

/** Has it an auxiliary or a copula? Of other verbs a language shows too little. */
export function hasVerb({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  for (let at = first; at < next; at++) {
    if (lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "")) return true;
    if (matchPhrase(lexicon.syntax.copulas, tokens, at)) return true;
  }
  return false;
}
