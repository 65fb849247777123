import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/** Words between how many and what happened to them: "wurden schwer". */
const farthestVerb = 3;

/** "Zwei Menschen starben, fünf | wurden schwer verletzt": of people whom the words before name, what happened to them. */
export function hurtOf(
  { kind, unit, source }: Figure,
  { tokens, lexicon, ...passage }: Passage,
  { next }: Stretch,
): string {
  if (kind !== "count" || unit !== null || source.title) return "";
  for (let at = next; at <= next + farthestVerb; at++) {
    const { lower, type } = tokens[at] ?? { lower: "", type: "symbol" };
    const hurt = matchPhrase(lexicon.syntax.casualties, tokens, at);
    if (hurt) {
      let end = at + hurt.length;
      while (lexicon.words.lastAuxiliaries.has(tokens[end]?.lower ?? "")) end++;
      return textOf({ tokens, lexicon, ...passage }, { first: next, next: end });
    }
    if (type !== "word" || lexicon.phrases.and.has(lower) || lexicon.phrases.determiners.has(lower)) return "";
  }
  return "";
}
