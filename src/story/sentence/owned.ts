import type { Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isActiveAuxiliary } from "./finite-verb.ts";
import type { Passage } from "./passage.ts";

/** "Marc Roy, qui a | une fortune de 3 milliards": whose it is stands before the relative pronoun. */
export function isOwned(passage: Passage, { first }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance || !lexicon.phrases.one.has(tokens[first]?.lower ?? "")) return false;
  return (
    isActiveAuxiliary(passage, first - 1) && matchPhrase(lexicon.syntax.relatives, tokens, first - 2) !== undefined
  );
}

/** "un 20,2 % de Pablo Casado": a name behind a quantity says whose it is. */
export function isHolder({ tokens, lexicon }: Passage, at: number): boolean {
  const of = pastOf(tokens, at, lexicon);
  const [name, second] = [tokens[of], tokens[of + 1]];
  return of > at && isUpper(name?.text ?? "") && isUpper(second?.text ?? "") && !lexicon.language.capitalNouns;
}
