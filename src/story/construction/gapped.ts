import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isContent } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd, trimStart } from "../sentence/trim.ts";

/**
 * "Die Mieten stiegen in Kassel um 4 Prozent und | in Fulda | um 7 Prozent": where a change goes on from the one before and names but
 * another place, what changed is the subject of both. "Im Norden wuchs die Wirtschaft um 2 Prozent, | im Süden | um 1 Prozent" has it
 * behind its verb.
 */
export function ofGapped({ kind, direction }: Figure, passage: Passage, { before, after, noun }: Around): string {
  const { mentions } = passage;
  const place = trimEnd(passage, before);
  if (direction === undefined || !opensSetting(passage, place.first) || !isContent(passage, place)) return "";
  const other = mentions.findLast((each) => !isTimeKind(each) && each.next <= place.first);
  if (other?.kind !== kind || other.direction !== direction || !isJoined(passage, other.next, place.first)) return "";
  const subject = subjectOf(passage, other);
  return subject ? compose(passage, [subject, place], after, noun) : "";
}

/** "Het aantal winkels steeg met 6 procent en | het aantal cafés | met 8 procent": of something else, which its article opens. */
export function isNextChanged({ kind, direction }: Figure, passage: Passage, { before }: Around): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (direction === undefined || !lexicon.phrases.determiners.has(tokens[before.first]?.lower ?? "")) return false;
  const other = mentions.findLast((each) => !isTimeKind(each) && each.next <= before.first);
  const isAlike = other?.kind === kind && other.direction !== undefined;
  return isAlike && isJoined(passage, other.next, before.first) && isContent(passage, trimEnd(passage, before));
}

/** Nothing but a comma or "and" between the two. */
function isJoined({ tokens, lexicon }: Passage, first: number, next: number): boolean {
  return tokens.slice(first, next).every(({ lower }) => /^[,;]$/.test(lower) || lexicon.phrases.and.has(lower));
}

/** The subject of the change that is told before, with its verb where that stands behind it. */
function subjectOf(passage: Passage, other: Mention): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const { auxiliaries, determiners } = lexicon.phrases;
  let first = other.first;
  while (first > 0 && !/^[.:;()]$/.test(tokens[first - 1]?.lower ?? "")) first--;
  const isOf = (words: { has(word: string): boolean }, at: number) => words.has(tokens[at]?.lower ?? "");
  let verb = first;
  while (verb < other.first && !isOf(lexicon.ways, verb) && !isOf(auxiliaries, verb)) verb++;
  if (verb === other.first) return undefined;
  const isChange = isOf(lexicon.ways, verb);
  let subject: Stretch = { first, next: isChange ? verb + 1 : verb };
  if (opensSetting(passage, first) && !isOf(determiners, first)) {
    // "Im Norden | wuchs | die Wirtschaft", "À Verrel, | les loyers"
    let begins = first + 1;
    while (begins < verb && !isOf(determiners, begins)) begins++;
    const isBehind = lexicon.language.split !== undefined;
    if (!isBehind && begins === verb) return undefined;
    subject = isBehind
      ? trimEnd(passage, trimStart(passage, { first: verb + 1, next: other.first }))
      : { first: begins, next: subject.next };
  }
  return isContent(passage, subject) ? subject : undefined;
}

/** "in Fulda", "im Süden", "à Aubry". */
function opensSetting({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.words.whereLinks.has(lower) || matchPhrase(lexicon.syntax.settings, tokens, at) !== undefined;
}
