import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { behindAfter } from "../../figure/former/after-clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { behindSaying } from "../sentence/attribution.ts";
import { isPast, isVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isTimeWord } from "../sentence/time-word.ts";
import { behindClock } from "./clock.ts";

/** Words behind a counted noun, up to the verb that says what became of it: "85 flights | to and from Leeds were cancelled". */
const farthestVerb = 6;

/** The words that a label of a quantity may be of. */
interface OwnClause {
  clause: Stretch;
  /** "The mayor resigned and | 42% of tenants are behind": it begins with the quantity, and what is said before is of another. */
  isOwn: boolean;
}

/** A quantity's clause without what stands before it: a clock, a dateline, who says so, and the clauses that a conjunction joins it to. */
export function ownClause(passage: Passage, wide: Stretch, quantity: Stretch): OwnClause {
  const opens = behindClock(passage, Math.max(wide.first, passage.dateline));
  const start = startOf(passage, quantity);
  const said = behindSaying(passage, { first: opens, next: start }).first;
  const after = behindAfter(passage, said, start);
  const first = behindConjunction(passage, after, start, quantity.next);
  return { clause: { first, next: wide.next }, isOwn: first > after && first === start };
}

/**
 * "The mayor resigned and | sales fell 4%", "It emerged on Wednesday that | profit fell 4%", "anger in the town after | the bank cut
 * 40 jobs": behind a conjunction a subject and its verb are a clause of their own, of which what stands before says nothing.
 * @param start where the quantity begins, with its qualifier, and `next` where it ends
 * @returns where the last such clause begins, or `first`
 */
function behindConjunction(passage: Passage, first: number, start: number, next: number): number {
  if (!passage.lexicon.language.fixedOrder) return first;
  for (let at = start - 1; at >= first; at--) {
    if (joinsClauses(passage, first, at) && beginsClause(passage, at + 1, start, next)) return at + 1;
  }
  return first;
}

/** Is it a conjunction that a clause may stand behind? "and" and "but" join two, so one has to stand before them. */
function joinsClauses({ tokens, lexicon }: Words, first: number, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (lexicon.words.afterwards.has(lower)) return true;
  // "the harvest is the worst and that | wheat yields are down"
  if (lexicon.words.that.has(lower) && lexicon.phrases.and.has(tokens[at - 1]?.lower ?? "")) return true;
  // "It emerged on Wednesday that", but "It is the road that | the council closed"
  const isRelated = lexicon.phrases.determiners.has(tokens[at - 2]?.lower ?? "");
  if (lexicon.words.that.has(lower)) return !isRelated && lexicon.words.singularOnes.has(tokens[first]?.lower ?? "");
  if (!lexicon.phrases.and.has(lower) && !lexicon.words.adversatives.has(lower)) return false;
  // "Order before July and | the maker will knock off $150"
  if (lexicon.words.imperatives.has(tokens[first]?.lower ?? "") && isUpper(tokens[first]?.text ?? "")) return true;
  for (let verb = first + 1; verb < at; verb++)
    if (isFiniteAt({ tokens, lexicon }, verb)) return !isRelative({ tokens, lexicon }, first, verb);
  return false;
}

/** Stands there a noun with its verb behind it, before the quantity, or the quantity's own noun and its verb? */
function beginsClause({ tokens, lexicon }: Words, first: number, start: number, next: number): boolean {
  const isAuxiliary = (at: number) => lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "");
  if (first === start) {
    for (let verb = next; verb < next + farthestVerb; verb++) if (isAuxiliary(verb)) return true;
    return false;
  }
  // "will appear before | the court charged with": a preposition.
  const isPlace = lexicon.phrases.before.has(tokens[first - 1]?.lower ?? "");
  if (!beginsNoun({ tokens, lexicon }, first)) return false;
  // "the company that | runs them | paid": the first verb behind a relative pronoun is its own.
  let isOwn = true;
  for (let verb = first + 1; verb < start; verb++) {
    if (!isFiniteAt({ tokens, lexicon }, verb)) continue;
    if (isOwn && isRelative({ tokens, lexicon }, first, verb)) isOwn = false;
    else return !isPlace || isAuxiliary(verb);
  }
  return false;
}

/** An article, a possessive, a name or a noun: no preposition, no pronoun and no other conjunction. */
function beginsNoun({ tokens, lexicon }: Words, at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  const { determiners, definite, one } = lexicon.phrases;
  if ([determiners, definite, one].some((words) => words.has(lower))) return tokens[at + 1]?.type === "word";
  if (matchPhrase(lexicon.syntax.pronouns, tokens, at)) return false;
  // "carved from a bone and | found in a cave": a verb behind another.
  const { gerund, verbFirst } = lexicon.syntax;
  return isUpper(text) || (isPlainWord({ tokens, lexicon }, at) && !gerund.test(lower) && !verbFirst.test(lower));
}

/** "that the council | closed": does a relative pronoun stand before the verb? */
function isRelative({ tokens, lexicon }: Words, first: number, verb: number): boolean {
  for (let at = first; at < verb; at++)
    if (lexicon.words.whichClause.has(tokens[at]?.lower ?? "") || matchPhrase(lexicon.syntax.relatives, tokens, at))
      return true;
  return false;
}

/** An auxiliary, a past, or a present before what it takes, behind a noun: no participle behind an article, no infinitive. */
function isFiniteAt({ tokens, lexicon }: Words, at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.type !== "word" || (isFunctionWord(before.lower, lexicon) && !isUpper(before.text))) return false;
  if (lexicon.phrases.auxiliaries.has(token?.lower ?? "")) return true;
  if (!isPlainWord({ tokens, lexicon }, at)) return false;
  const { determiners, one, target, of } = lexicon.phrases;
  const link = behind?.lower ?? "";
  // "a price | rise of", "before the court this morning | charged with": a noun, and a participle behind a time.
  const isNoun = of.has(link) || lexicon.words.whereLinks.has(link);
  if (isVerb({ tokens, lexicon }, at) && !isNoun) return true;
  // "The average cost | of food and drink"
  if (of.has(link)) return false;
  // "after sales in the fourth quarter | rose 9%"
  const isChange = lexicon.ways.has(token?.lower ?? "");
  if (isPast({ tokens, lexicon }, at)) return isChange || !isTimeWord(before, at - 1, { tokens, lexicon });
  // "power | lines with": a noun in the plural looks the same.
  const takes = behind?.type !== "word" || [determiners, one, target].some((words) => words.has(link));
  return takes && !/[^s]s$/.test(before.lower) && lexicon.syntax.presentVerb.test(token?.lower ?? "");
}
