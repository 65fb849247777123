import { isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting } from "../sentence/label-text.ts";
import { isContent, type Passage, textOf } from "../sentence/passage.ts";

/** Words before what a sentence sets forth: "Ce sont". */
const longestOpening = 2;

/**
 * "Ce sont 8 millions d’euros qui | seront investis dans le pont": of an amount that its sentence sets forth, what the relative clause says.
 * @returns "" for other amounts
 */
export function ofCleft(passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const start = startOf(passage, quantity);
  const opens = tokens.slice(0, start).every(({ lower }) => lower === "'" || isFunctionWord(lower, lexicon));
  const relative = matchPhrase(lexicon.syntax.relatives, tokens, quantity.next);
  if (start === 0 || start > longestOpening + 1 || !opens || !relative) return "";
  const first = quantity.next + relative.length;
  const next = nextClauseMark(passage, first);
  return isContent(passage, { first, next }) ? fitting(textOf(passage, { first, next })) : "";
}
