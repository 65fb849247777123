import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isShareKind, isTimeKind, type Mention } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { behindSaying } from "../sentence/attribution.ts";
import { hasVerb, isPast } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { trimStart } from "../sentence/trim.ts";

/**
 * "The bank, which has grown, is closing 40 branches, | nearly half of its network": what a share behind a comma is of, where an insertion
 * parts the subject before it from its verb; undefined for others.
 */
export function sharedBehindInsertion(passage: Passage, clause: Stretch, last: Stretch): Stretch[] | undefined {
  const { mentions } = passage;
  const isFirst = (each: Mention) => each.first >= clause.first && startOf(passage, each) <= clause.first + 1;
  const share = mentions.find(isFirst);
  if (!share || !isShareKind(share) || share.direction || last.next !== clause.first - 1) return undefined;
  if (pastOf(passage.tokens, share.next, passage.lexicon) === share.next) return undefined;
  const counted = mentions.find(
    ({ kind, first, next }) => kind === "count" && first >= last.first && next <= last.next,
  );
  const subject = counted && beforeInsertion(passage, last);
  if (!subject) return undefined;
  const noun = { first: nounStart(passage, counted), next: counted.next };
  return [subject, { first: last.first, next: startOf(passage, counted) }, noun];
}

/** The subject of a clause whose verb stands right behind the comma, or the dash, that closes an insertion. */
export function beforeInsertion(passage: Passage, { first }: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const mark = tokens[first - 1]?.lower ?? "";
  if (!lexicon.language.fixedOrder || !/^[,–—]$/.test(mark) || !isVerbAt(passage, first)) return undefined;
  for (let at = first - 2; at > 0; at--) {
    if (!isBorder(passage, at)) continue;
    if (tokens[at]?.lower !== mark) return undefined;
    const opens =
      mark !== "," || opensInsertion(passage, at + 1) || isSaid(passage, { first: at + 1, next: first - 1 });
    const subject = opens ? subjectBefore(passage, at) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

/** "which", "whose", "where", ", based in Leeds,", ", the maker of toys,": does a clause open there, a participle, or another name? */
function opensInsertion(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { lower } = tokens[at] ?? { lower: "" };
  if (matchPhrase(lexicon.syntax.relatives, tokens, at) || matchPhrase(lexicon.syntax.openers, tokens, at)) return true;
  if (lexicon.words.whereLinks.has(lower) || isDeterminer(passage, at)) return true;
  return isPlainWord(passage, at) && lexicon.syntax.verbFirst.test(lower);
}

/** ", the mayor said on Monday,": who says so, and nothing of how much. */
function isSaid({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  if (mentions.some((each) => !isTimeKind(each) && each.first >= first && each.next <= next)) return false;
  return tokens.slice(first + 1, next).some((_, at) => matchPhrase(lexicon.syntax.reporting, tokens, first + 1 + at));
}

/** What stands before the mark that opens the insertion, where it is a noun with no verb and no amount of its own. */
function subjectBefore(passage: Passage, comma: number): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  let first = passage.dateline;
  for (let at = first; at < comma; at++) if (isBorder(passage, at)) first = at + 1;
  const subject = trimStart(passage, behindSaying(passage, { first, next: comma }));
  const { lower } = tokens[subject.first] ?? { lower: "" };
  const light = isFunctionWord(lower, lexicon) && !lexicon.phrases.determiners.has(lower);
  const other = mentions.some((each) => !isTimeKind(each) && each.first >= subject.first && each.next <= comma);
  if (light || other || hasVerb(passage, subject) || !isNamed(passage, subject)) return undefined;
  const isVerb = (at: number) =>
    isPlainWord(passage, at) &&
    lexicon.syntax.verbFirst.test(tokens[at]?.lower ?? "") &&
    isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon);
  for (let at = subject.first + 1; at < comma; at++) if (isVerb(at)) return undefined;
  return subject;
}

/** Is the word behind the insertion its verb: an auxiliary, a past, or a present that no list goes on with? */
function isVerbAt(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { lower } = tokens[at] ?? { lower: "" };
  if (isPast(passage, at)) return true;
  if (!isPlainWord(passage, at)) return false;
  // "…, sending its shares down 14%"
  if (lexicon.syntax.gerund.test(lower)) return true;
  const behind = tokens[at + 1]?.lower ?? "";
  const { and, of } = lexicon.phrases;
  return lexicon.syntax.presentVerb.test(lower) && !isBorder(passage, at + 1) && !and.has(behind) && !of.has(behind);
}
