import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isVerbLastRelative } from "../sentence/relative-clause.ts";
import { segmentsBefore } from "../sentence/segments.ts";
import { trimStart } from "../sentence/trim.ts";

/** Words of a subject's adjectives before its noun. */
const longestNoun = 4;

/**
 * "Die Quote lag im Mai noch bei 8,2 Prozent, im Juni sank | sie auf 7,9": whom a pronoun stands for that is the subject of a clause
 * behind a comma, where verbs come second: the subject of the clause right before it, if its article goes with the pronoun.
 * @returns undefined where no such pronoun stands before the quantity, `null` where nothing tells whom it means
 */
export function pronounSubject(passage: Passage, quantity: Stretch): Stretch | null | undefined {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.split) return undefined;
  const start = startOf(passage, quantity);
  const first = behindBorder(passage, start);
  if (tokens[first - 1]?.lower !== ",") return undefined;
  const pronoun = tokens.findIndex((_, at) => at >= first && at < start && isSubjectPronoun(passage, first, at));
  if (pronoun === -1) return undefined;
  const last = segmentsBefore(passage, first).at(-1);
  if (!last || last.next !== first - 1 || isVerbLastRelative(passage, last)) return null;
  const subject = subjectOf(passage, trimStart(passage, last));
  const article = tokens[subject?.first ?? 0]?.lower ?? "";
  const agrees = lexicon.words.agreements.has(`${article} ${tokens[pronoun]?.lower}`);
  return subject && agrees ? subject : null;
}

/** Opens a pronoun the clause before its verb, or stands right behind that? */
function isSubjectPronoun(passage: Passage, first: number, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { determiners, auxiliaries } = lexicon.phrases;
  const [lower, behind] = [tokens[at]?.lower ?? "", tokens[at + 1]];
  if (!lexicon.words.subjectPronouns.has(lower)) return false;
  const isSecond = (index: number) =>
    auxiliaries.has(tokens[index]?.lower ?? "") || isVerb(passage, index) || isPlainWord(passage, index);
  // "het daalde", and "het aantal", which is an article.
  if (at === first && determiners.has(lower))
    return auxiliaries.has(behind?.lower ?? "") || lexicon.ways.has(behind?.lower ?? "") || isVerb(passage, at + 1);
  if (at === first) return isSecond(at + 1);
  if (lexicon.words.dummies.has(lower) && auxiliaries.has(tokens[at - 1]?.lower ?? "")) return false;
  // "kwam het bedrijf": an article.
  const isArticle = determiners.has(lower) && behind?.type === "word" && !isFunctionWord(behind.lower, lexicon);
  return isSecond(at - 1) && !isArticle;
}

/** The subject of a clause: what it opens with up to its verb, or the noun right behind that. */
function subjectOf(passage: Passage, { first, next }: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const { subjectArticles } = lexicon.words;
  const isArticle = (at: number) => subjectArticles.has(tokens[at]?.lower ?? "");
  const isVerbAt = (at: number) => lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "") || isVerb(passage, at);
  for (let verb = first; verb < next; verb++) {
    const opens = isArticle(first) && verb > first + 1 && (isVerbAt(verb) || isBehindNoun(passage, verb));
    if (opens) return { first, next: verb };
    if (!isArticle(first) && (isVerbAt(verb) || isPlainWord(passage, verb)) && isArticle(verb + 1))
      return nounAt(passage, verb + 1, next);
  }
  return undefined;
}

/** A small word behind a noun, where nouns have capitals. */
function isBehindNoun(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  return lexicon.language.capitalNouns === true && isPlainWord(passage, at) && isUpper(tokens[at - 1]?.text ?? "");
}

/** An article with its noun; where nouns have no capitals, the word right behind it. */
function nounAt({ tokens, lexicon }: Passage, first: number, limit: number): Stretch | undefined {
  if (!lexicon.language.capitalNouns) return first + 1 < limit ? { first, next: first + 2 } : undefined;
  for (let at = first + 1; at < Math.min(limit, first + longestNoun); at++)
    if (isUpper(tokens[at]?.text ?? "")) return { first, next: at + 1 };
  return undefined;
}
