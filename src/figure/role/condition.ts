import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

type Words = { tokens: readonly Token[]; lexicon: Lexicon };

/** Is the word there a pronoun that looks like an "if"? */
export function isNoIf(words: Words, at: number): boolean {
  return words.lexicon.words.ifs.has(words.tokens[at]?.lower ?? "") && !isIf(words, at);
}

/**
 * Is the word there an "if"? "s’élève à 12 millions", "se situa em 12 milhões" have a reflexive pronoun of the same letters: behind
 * an apostrophe an "if" has a pronoun, and one that opens no sentence has no verb right behind it.
 */
export function isIf({ tokens, lexicon }: Words, at: number): boolean {
  if (!lexicon.words.ifs.has(tokens[at]?.lower ?? "")) return false;
  if (tokens[at + 1]?.lower === "'") return matchPhrase(lexicon.syntax.pronouns, tokens, at + 2) !== undefined;
  return at === 0 || !lexicon.syntax.reflexed.test(tokens[at + 1]?.lower ?? "");
}
