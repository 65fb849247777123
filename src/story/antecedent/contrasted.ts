import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/**
 * "…, tandis que | le PR | , avec 15,9 % des voix, entre au conseil", "while | the Greens, with": whose amount it is stands between
 * the conjunction and the comma, and what the sentence opens with is another's.
 * @param last the stretch before the clause
 */
export function contrasted(passage: Passage, clause: Stretch, last: Stretch): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  if (tokens[clause.first - 1]?.lower !== "," || last.first === 0) return undefined;
  const opener = matchPhrase(lexicon.syntax.openers, tokens, last.first);
  // "im Geschäftsjahr, | das Ende Juni endete, auf"
  const relative =
    matchPhrase(lexicon.syntax.relatives, tokens, last.first) ??
    (lexicon.phrases.determiners.has(tokens[last.first]?.lower ?? "") || isVerbLast(passage, last.next - 1));
  if (!opener || relative) return undefined;
  const amount = mentions.find((each) => each.first >= clause.first && each.next <= clause.next && !isTimeKind(each));
  const leads = amount && tokens.slice(clause.first, startOf(passage, amount));
  if (!leads || leads.length === 0 || leads.some(({ lower }) => !isFunctionWord(lower, lexicon))) return undefined;
  const subject = { first: last.first + opener.length, next: last.next };
  return isNamed(passage, subject) && !hasVerb(passage, subject) ? subject : undefined;
}
