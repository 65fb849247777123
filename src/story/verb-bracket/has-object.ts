import type { Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/** "die Stadt | die Preise um 8 Prozent": where nouns have capitals, the article of what a verb has stands right behind its subject's noun. */
export function hasObject({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (!lexicon.language.capitalNouns) return false;
  for (let at = first + 1; at < next; at++) {
    const own = matchPhrase(lexicon.syntax.possessives, tokens, at) !== undefined;
    const begins = own || lexicon.words.objectArticles.has(tokens[at]?.lower ?? "");
    if (begins && (isUpper(tokens[at - 1]?.text ?? "") || lexicon.words.adverbs.has(tokens[at - 1]?.lower ?? "")))
      return true;
  }
  return false;
}
