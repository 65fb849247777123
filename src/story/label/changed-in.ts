import type { Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { withRest } from "../composition/compose.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * What rose or fell, where the words before have no room: "était attendue en raison d’une | réduction de 5 % dans la collecte de
 * l’impôt", "reported a 17.6 per cent | rise in net profit".
 */
export function changedIn(passage: Passage, before: Stretch, after: Stretch): string {
  return passage.lexicon.language.romance ? behindNumber(passage, before, after) : behindNoun(passage, after);
}

/** "rise in net profit": the noun stands behind its number. */
function behindNoun(passage: Passage, after: Stretch): string {
  const { tokens, lexicon } = passage;
  const [noun, link] = [tokens[after.first]?.lower ?? "", tokens[after.first + 1]?.lower ?? ""];
  const leads = lexicon.phrases.of.has(link) || lexicon.words.within.has(link);
  return lexicon.ways.has(noun) && leads ? withRest(passage, [], after, after.next) : "";
}

/** "était attendue en raison d’une | réduction de 5 % dans la collecte de l’impôt": what fell stands behind its number. */
function behindNumber(passage: Passage, { first, next }: Stretch, after: Stretch): string {
  const { tokens, lexicon } = passage;
  const { of } = lexicon.phrases;
  // "de" may be of the number's own words.
  const link = of.has(tokens[next - 1]?.lower ?? "") ? next - 1 : next;
  const noun = link - 1;
  const article = tokens[noun - 1]?.lower ?? "";
  const isNoun = isDeterminer({ tokens, lexicon }, noun - 1) || lexicon.words.causes.has(article);
  if (noun <= first || !isNoun || !of.has(tokens[link]?.lower ?? "")) return "";
  if (!lexicon.ways.has(tokens[noun]?.lower ?? "") || !hasVerb(passage, { first, next: noun })) return "";
  if (!matchPhrase(lexicon.syntax.settings, tokens, after.first)) return "";
  return withRest(passage, [{ first: noun, next: noun + 1 }], after, after.first);
}
