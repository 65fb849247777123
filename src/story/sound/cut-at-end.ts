import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isShareKind, isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { contentCount } from "../sentence/content.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { mentionAt, type Passage, shareAt } from "../sentence/passage.ts";

const bounds: ReadonlySet<string> = new Set(["less-than", "more-than", "about", "nearly", "at-least"]);

/** "des conseils élus comptent | moins de 20 membres": the verb's object is the next amount. */
export function isCutAtBound({ tokens, lexicon, mentions }: Passage, quantity: Stretch, { next }: Stretch): boolean {
  const word = tokens[next - 1];
  // "a turnout | of about 71 %"
  const isQualifier = (at: number) => pastOf(tokens, at, lexicon) === at && !matchPhrase(lexicon.by, tokens, at);
  if (word?.type !== "word" || next <= quantity.next || isFunctionWord(word.lower, lexicon) || isUpper(word.text))
    return false;
  return mentions.some((each) => {
    if (each.first <= next || each.first > next + 4 || isTimeKind(each)) return false;
    return bounds.has(each.qualifier ?? "") && startOf({ tokens, lexicon }, each) === next && isQualifier(next);
  });
}

/**
 * "69 % des personnes touchées | avaient plus de 60 ans", "54 % des sondés déclarent | « manquer de temps »": what they are or
 * say is what the share is of. "Ces 160 millions | vont permettre": of what is not said.
 */
export function isCutAtPredicate(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  const { auxiliaries, possible } = lexicon.phrases;
  const does = (at: number) => [auxiliaries, possible].some((words) => words.has(tokens[at]?.lower ?? ""));
  // "75 millions d’euros | avaient été levés"
  if (own?.kind === "money")
    return first === quantity.next && does(first) && contentCount(passage, { first, next }) < 2;
  if (!own || !isShareKind(own)) return false;
  const of = pastOf(tokens, quantity.next, lexicon);
  // A German clause ends with its verb.
  if (
    of === quantity.next ||
    first !== of ||
    lexicon.language.split ||
    tokens.slice(first, next).some((_, at) => does(first + at))
  )
    return false;
  const quoted =
    /^["“„«]$/.test(tokens[next]?.lower ?? "") && lexicon.syntax.pluralVerb.test(tokens[next - 1]?.lower ?? "");
  return quoted || does(next);
}

/**
 * "three quarters of applications | for the fund were rejected", "suggest eight in ten people | (81 %) are worried", "45% das
 * tarefas | no trabalho podem": where there is no room for all of the subject.
 */
export function isCutBeforeVerb(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon } = passage;
  const { first, next } = parts.at(-1) ?? quantity;
  // Elsewhere few other verbs are known, but for modals, which wait for more.
  const verbs = lexicon.language.fixedOrder ? lexicon.phrases.auxiliaries : lexicon.phrases.possible;
  if (!shareAt(passage, quantity) || hasVerb(passage, { first, next })) return false;
  // "20 Prozent der Bäder im Land | sind seit 2019 geschlossen"
  if (lexicon.language.split)
    return first > quantity.first && lexicon.phrases.auxiliaries.has(tokens[next]?.lower ?? "");
  let bracketed = false;
  for (let at = next; at < tokens.length; at++) {
    const { lower } = tokens[at] ?? { lower: "" };
    const bracket = lower === "(" || lower === ")";
    if (isBorder(passage, at) && !bracket) return false;
    if (verbs.has(lower)) return true;
    bracketed = bracket ? lower === "(" : bracketed;
    // Behind a verb that stands before the number another clause may begin.
    if (parts.length > 1 && !bracket && !bracketed) return false;
  }
  return false;
}

/** "62 % des sondés | qui ont une mauvaise opinion": what they are is what the share is of. */
export function isCutAtRelative(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const of = pastOf(tokens, quantity.next, lexicon);
  if (!shareAt(passage, quantity) || of === quantity.next || first > of) return false;
  return matchPhrase(lexicon.syntax.relatives, tokens, next) !== undefined;
}
