import type { Words } from "../../figure/clause/clause.ts";
import { isFunctionWord } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";

/** Stands a pronoun there, and no Romance article with its noun: "anunció el martes que | las ventas subirán"? */
export function isPronounAt({ tokens, lexicon }: Words, at: number): boolean {
  const { pronouns, articles } = lexicon.syntax;
  if (!matchPhrase(pronouns, tokens, at)) return false;
  const article = lexicon.language.romance === true && matchPhrase(articles, tokens, at) !== undefined;
  return !article || isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon);
}
