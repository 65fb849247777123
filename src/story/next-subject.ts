import { isBorder, type Stretch } from "../figure/clause.ts";
import { isTimeKind } from "../figure/mention.ts";
import { count, type Passage } from "./passage.ts";
import { romance } from "./romance.ts";

/**
 * "o petista tem | 36 %, e em segundo aparece o rival, com 18 %", "a produção está concentrada | em quatro estados, sendo o
 * Paraná o maior, com 28 %": is a number told of a subject that stands between the label and it?
 * @param lead the label's last words
 * @param start where the number begins
 */
export function isOfNextSubject(passage: Passage, { next }: Stretch, start: number): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (next > start || !romance.has(lexicon.language.code)) return false;
  const { and, determiners } = lexicon.phrases;
  for (let at = next; at < start - 2; at++) {
    if (!isBorder(passage, at)) continue;
    const [word, behind] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
    if (lexicon.syntax.gerund.test(word) && determiners.has(behind)) return true;
    const isTold = and.has(word) && count(passage, { first: at + 2, next: start }) > 1;
    if (isTold && mentions.some((each) => !isTimeKind(each) && each.first >= next && each.next <= at)) return true;
  }
  return false;
}

/** "una diminuzione del 13 % | degli incidenti, …, dell’11 % | di feriti": words that are of another amount before. */
export function isOfOtherAmount(
  { tokens, lexicon, mentions }: Passage,
  start: number,
  parts: readonly Stretch[],
): boolean {
  const last = parts.at(-1);
  const isOf = (at: number) =>
    lexicon.phrases.of.has(tokens[at]?.lower ?? "") || lexicon.words.ofThe.has(tokens[at]?.lower ?? "");
  if (parts.length < 3 || !last || last.first <= start || !isOf(last.first)) return false;
  return parts.some(({ first, next }) => next <= start && isOf(first) && mentions.some((each) => each.next === first));
}
