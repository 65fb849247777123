import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { isShareKind, isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { contentCount } from "../sentence/content.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";

/**
 * "o petista tem | 36 %, e em segundo aparece o rival, com 18 %", "a produção está concentrada | em quatro estados, sendo o
 * Paraná o maior, com 28 %": is a number told of a subject that stands between the label and it?
 * @param lead the label's last words
 * @param start where the number begins
 */
export function isOfNextSubject(passage: Passage, { next }: Stretch, start: number): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (next > start || !lexicon.language.romance) return false;
  const { and, determiners } = lexicon.phrases;
  // "aponta para uma | alta": half a word group.
  if (lexicon.phrases.one.has(tokens[next - 1]?.lower ?? "")) return true;
  // "la asociación encontró | que más de la mitad": who says so.
  const says = lexicon.words.that.has(tokens[next]?.lower ?? "");
  if (says && lexicon.syntax.subjectless.test(tokens[next - 1]?.lower ?? "")) return true;
  // "il 65 % dichiara che il piano non basta, mentre il 15 % parla": each share has its own answer.
  const whereas = tokens.findIndex(({ lower }, at) => at >= next && at < start && lexicon.words.whereas.has(lower));
  if (whereas !== -1 && mentions.some((each) => isShareKind(each) && each.next <= whereas)) return true;
  for (let at = next; at < start - 2; at++) {
    // "A tem 23 % dos votos e Lula alcança 16 %"
    const other = mentions.some((each) => !isTimeKind(each) && each.first >= next && each.next <= at);
    if (other && and.has(tokens[at]?.lower ?? "") && isUpper(tokens[at + 1]?.text ?? "")) return true;
    if (!isBorder(passage, at)) continue;
    const [word, behind] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
    // "ammontano, secondo le stime, a", "chegam, segundo a polícia, a": who says so is no subject.
    const isSource = matchPhrase(lexicon.syntax.accordingTo, tokens, at + 1) !== undefined;
    if (!isSource && lexicon.syntax.gerund.test(word) && determiners.has(behind)) return true;
    const isTold = and.has(word) && contentCount(passage, { first: at + 2, next: start }) > 1;
    if (isTold && other) return true;
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
  // "est passée de 0,3 % | en janvier 2021 | à moins de 10 %": when it was at its other end.
  const ofStart = ({ first, next }: Stretch) =>
    mentions.some((each) => each.qualifier === "from" && each.next === first) &&
    mentions.some((each) => each.kind === "date" && first <= each.first && each.next <= next);
  if (parts.slice(1).some((part) => part.next <= start && ofStart(part))) return true;
  if (!last || !lexicon.language.romance) return false;
  const own = mentions.find(({ first, next }) => first >= start && (last.first < start || next <= last.first));
  const isOthers = (at: number) =>
    mentions.some(({ next, kind }) => next === at && (kind === own?.kind || (last.first > start && isOf(last.first))));
  return parts.slice(1).some(({ first, next }) => next <= start && isOf(first) && isOthers(first));
}

/** "a venda corresponde | a 74 % da meta": a verb whose share is of what the label has not. */
export function isShareOf(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (!own || !isShareKind(own) || !lexicon.words.amountsTo.has(tokens[next - 1]?.lower ?? "")) return false;
  return first >= quantity.next || pastOf(tokens, quantity.next, lexicon) > quantity.next;
}

/** "Ana Ruiz, del centro, dijo que en un mes | se atendieron 320": who says so is not of whom. */
export function isSaidBetween({ tokens, lexicon }: Passage, first: number, next: number): boolean {
  if (!lexicon.language.romance) return false;
  for (let at = first; at < next; at++) if (matchPhrase(lexicon.syntax.saying, tokens, at)) return true;
  return false;
}
