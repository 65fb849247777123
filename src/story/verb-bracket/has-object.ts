import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/** "die Stadt | die Preise um 8 Prozent", "de stad | de prijzen": the article of what a verb has stands right behind its subject's noun. */
export function hasObject({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const isPlainNoun = (text: string, lower: string) =>
    /^\p{L}/u.test(text) && !isFunctionWord(lower, lexicon) && !lexicon.ways.has(lower);
  for (let at = first + 1; at < next; at++) {
    const own = matchPhrase(lexicon.syntax.possessives, tokens, at) !== undefined;
    const begins = own || lexicon.words.objectArticles.has(tokens[at]?.lower ?? "");
    const { text, lower } = tokens[at - 1] ?? { text: "", lower: "" };
    const isNoun = lexicon.language.capitalNouns ? isUpper(text) : isPlainNoun(text, lower);
    if (begins && (isNoun || lexicon.words.adverbs.has(lower))) return true;
  }
  return false;
}
