import type { Stretch } from "../figure/clause.ts";
import { matchPhrase } from "../figure/trie.ts";
import type { Passage } from "./passage.ts";

/**
 * "des attaques revendiquées par le groupe, | qui ont fait 36 morts", "les abonnés de la ligne P, la ligne R, | vont recevoir": what
 * did it are several, and the noun is one.
 */
export function isOfSeveral({ tokens, lexicon }: Passage, clause: Stretch, noun: Stretch): boolean {
  const { finite, singular, singularArticles } = lexicon.words;
  if (!singularArticles.has(tokens[noun.first]?.lower ?? "")) return false;
  const verb = clause.first + (matchPhrase(lexicon.syntax.relatives, tokens, clause.first)?.length ?? 0);
  const { lower } = tokens[verb] ?? { lower: "" };
  return (
    finite.has(lower) &&
    !singular.has(lower) &&
    !tokens.slice(noun.first, noun.next).some((token) => lexicon.phrases.and.has(token.lower))
  );
}
