import { isBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isShareKind, isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isFiniteVerb } from "../sentence/finite-verb.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isLooseEnd } from "../sentence/pronoun.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/** Words from a share to what its whole does: "der Kinder | leben", "arbeiders | niet aan de slag". */
const leastBehind = 2;

/**
 * "Demnach | leben | 21 Prozent | der Kinder in Armut", "Volgens de bond | werkt | 1 op de 3 | verplegers deeltijds": where verbs come
 * second, a share that is its verb's subject, behind nothing but how the sentence goes on or who says so: all from the verb on.
 * @returns "" where it is a share of what was said before: "Davon sind 21 Prozent Frauen"
 */
export function shareBehindVerb({ kind, direction, source }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  if (!lexicon.language.split || !isShareKind({ kind }) || direction !== undefined || source.title) return "";
  const start = startOf(passage, quantity);
  const from = kind === "percent" ? pastOf(tokens, quantity.next, lexicon) : quantity.next;
  if (kind === "percent" && from === quantity.next) return "";
  const opens = openingBefore(passage, start - 1);
  if (opens === undefined) return "";
  const stop = nextClauseMark(passage, quantity.next);
  // "sagen 25 Prozent der Befragten | , dass sie", "haben 25 Prozent der Wähler | , die unentschieden waren, abgestimmt"
  const ends = tokens[stop]?.lower === "." || (tokens[stop]?.lower === "," && isWhole(passage, start - 1, stop));
  if (!ends || lexicon.words.that.has(tokens[stop + 1]?.lower ?? "")) return "";
  const after = tokens.slice(quantity.next, stop);
  if (after.some(({ type }, at) => type !== "word" || isLooseEnd(passage, quantity.next + at))) return "";
  if (mentions.some((each) => each.first >= quantity.next && each.first < stop && !isTimeKind(each))) return "";
  const content = tokens.findIndex(({ lower }, at) => at >= from && !isFunctionWord(lower, lexicon));
  if (content === -1 || stop - content < leastBehind) return "";
  const [lead, rest] = [
    { first: opens, next: start },
    { first: quantity.next, next: stop },
  ];
  return fitting(join(textOf(passage, lead), textOf(passage, rest)));
}

/** Where the label begins: with an adverb of time or measure, else with the verb; undefined where more stands before that. */
function openingBefore(passage: Passage, verb: number): number | undefined {
  const { tokens, lexicon, dateline } = passage;
  const { leadAdverbs, leading, accordingTo, parts } = lexicon.syntax;
  const isVerb =
    lexicon.phrases.auxiliaries.has(tokens[verb]?.lower ?? "") ||
    isFiniteVerb(passage, verb) ||
    isPlainWord(passage, verb);
  if (!isVerb || verb <= dateline || matchPhrase(parts, tokens, dateline)) return undefined;
  const covers = (phrases: typeof leading) => dateline + (matchPhrase(phrases, tokens, dateline)?.length ?? 0) === verb;
  if (covers(leadAdverbs)) return dateline;
  if (covers(leading)) return verb;
  const isSource = matchPhrase(accordingTo, tokens, dateline) !== undefined;
  const isDone = isFiniteVerb(passage, verb) || lexicon.syntax.secondVerb.test(tokens[verb]?.lower ?? "");
  const isOne = tokens
    .slice(dateline, verb)
    .every(({ type }, at) => type === "word" && !isBorder(passage, dateline + at));
  return isSource && isOne && isDone ? verb : undefined;
}

/** Is a clause over at a comma: has it its verb already, or its last one right before? */
function isWhole(passage: Passage, verb: number, stop: number): boolean {
  const waits = passage.lexicon.phrases.auxiliaries.has(passage.tokens[verb]?.lower ?? "");
  return !waits || isVerbLast(passage, stop - 1);
}
