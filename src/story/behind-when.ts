import type { Stretch } from "../figure/clause.ts";
import { matchPhrase } from "../figure/trie.ts";
import { hasVerb } from "./finite-verb.ts";
import type { Passage } from "./passage.ts";

/**
 * "will rise by £71 a year from January after | the regulator lifted its price cap": where the clause begins that says when or why,
 * with a subject and a verb of its own.
 * @param words those between another quantity and the one asked for
 * @returns `words.first` where no such clause stands there
 */
export function behindWhen(passage: Passage, { first, next }: Stretch): number {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.fixedOrder) return first;
  for (let at = next - 1; at >= first; at--) {
    const opens = lexicon.words.when.has(tokens[at]?.lower ?? "") || matchPhrase(lexicon.syntax.following, tokens, at);
    const subject = lexicon.phrases.determiners.has(tokens[at + 1]?.lower ?? "");
    if (opens && subject && says(passage, { first: at + 2, next })) return at + 1;
  }
  return first;
}

/** Does a verb stand there: an auxiliary, or one that says a change, behind a noun? */
function says(passage: Passage, { first, next }: Stretch): boolean {
  if (hasVerb(passage, { first, next })) return true;
  return passage.tokens.slice(first + 1, next).some(({ lower }) => passage.lexicon.ways.has(lower));
}
