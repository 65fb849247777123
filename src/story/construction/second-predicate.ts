import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { areAlike } from "../../figure/clause/verb-second-pronoun.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** Words of a subject up to its verb. */
const longestSubject = 6;

/** Words from a second verb to its amount: "erzielte | im vergangenen Jahr einen Umsatz von | 84 Millionen Euro". */
const longestLead = 8;

/**
 * "Die Feuerwehr | löschte zwölf Autos und | brachte | 35 | Menschen in Sicherheit": where verbs come second, the subject that a sentence
 * opens with, and what it did before.
 * @returns the subject, and the words from its first verb to "and"
 */
export function firstPredicate(passage: Passage, quantity: Stretch): [Stretch, Stretch] | undefined {
  const { tokens, lexicon, dateline } = passage;
  if (!lexicon.language.split) return undefined;
  const start = startOf(passage, quantity);
  let and = start - 2;
  while (and > dateline && start - and < longestLead + 2 && !lexicon.phrases.and.has(tokens[and]?.lower ?? "")) and--;
  const isJoined = lexicon.phrases.and.has(tokens[and]?.lower ?? "") && behindBorder(passage, and) === dateline;
  const subject = isJoined ? subjectOf(passage) : undefined;
  if (!subject || subject.next >= and || !isSecond(passage, and + 1, start)) return undefined;
  if (!areAlike(tokens[subject.next]?.text, tokens[and + 1]?.text)) return undefined;
  return [subject, { first: subject.next, next: and + 1 }];
}

/** A verb in small letters, with its amount or an article right behind it or behind small words. */
function isSecond(passage: Passage, verb: number, start: number): boolean {
  const { tokens, lexicon } = passage;
  const isVerb = isPlainWord(passage, verb) || lexicon.phrases.auxiliaries.has(tokens[verb]?.lower ?? "");
  const between = tokens.slice(verb + 1, start);
  // "und | weitere | 35 Menschen": an adjective of theirs.
  return isVerb && !lexicon.words.onTop.has(tokens[verb]?.lower ?? "") && between.every(({ type }) => type === "word");
}

/** An article or a name with its noun, which the sentence opens with and a verb stands right behind. */
function subjectOf(passage: Passage): Stretch | undefined {
  const { tokens, lexicon, dateline: first } = passage;
  const { subjectArticles } = lexicon.words;
  const { capitalNouns } = lexicon.language;
  const isArticle = subjectArticles.has(tokens[first]?.lower ?? "");
  const isName = (at: number) => isUpper(tokens[at]?.text ?? "") && !isFunctionWord(tokens[at]?.lower ?? "", lexicon);
  if (!isArticle && !isName(first)) return undefined;
  let noun = isArticle ? first + 1 : first;
  const isInflected = (at: number) => isPlainWord(passage, at) && /e$/.test(tokens[at]?.lower ?? "");
  const isNumber = (at: number) => lexicon.numbers.has(tokens[at]?.lower ?? "");
  // "De lokale | brandweer rukte", "De beruchte | Jansen", and not "De gemeente | koopt twee panden".
  const leads = (at: number) => isName(at + 1) || (isPlainWord(passage, at + 2) && !isNumber(at + 2));
  while (isInflected(noun) && (capitalNouns || leads(noun))) noun++;
  while (isName(noun + 1)) noun++;
  const isNoun = capitalNouns || !isArticle ? isName(noun) : isPlainWord(passage, noun) || isName(noun);
  const verb = noun + 1;
  const isVerb = isPlainWord(passage, verb) || lexicon.phrases.auxiliaries.has(tokens[verb]?.lower ?? "");
  return isNoun && isVerb && verb - first <= longestSubject ? { first, next: verb } : undefined;
}
