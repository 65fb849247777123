import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "O número de | utentes em espera | subiu para 5.600, dos quais 38% ultrapassaram o prazo": a part is of those who are counted, and
 * neither of their number nor of what became of it.
 */
export function countedIn(passage: Passage, clause: Stretch, { first, next }: Stretch): Stretch {
  const { tokens, lexicon } = passage;
  const number = matchPhrase(lexicon.syntax.numberOf, tokens, first)?.length;
  if (!lexicon.language.romance || !number || !matchPhrase(lexicon.syntax.parts, tokens, clause.first))
    return { first, next };
  const noun = first + number;
  const verb = tokens.findIndex(
    ({ lower }, at) => at > noun && at < next && (lexicon.ways.has(lower) || lexicon.phrases.auxiliaries.has(lower)),
  );
  return trimEnd(passage, { first: noun, next: verb === -1 ? next : verb });
}
