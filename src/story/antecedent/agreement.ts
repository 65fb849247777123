import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";

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

/** "A ban affecting two million people | comes into force": a verb in the singular behind several is of another subject. */
export function isOfOne(passage: Passage, quantity: Stretch, { first }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (!lexicon.language.fixedOrder || own?.kind !== "count" || own.amount < 2 || first < quantity.first) return false;
  if (first >= own.next) return false;
  const [verb, behind] = [tokens[own.next], tokens[own.next + 1]];
  const isSingular =
    lexicon.words.singular.has(verb?.lower ?? "") || lexicon.words.singularVerbs.has(verb?.lower ?? "");
  return isSingular && behind?.type === "word";
}
