import { behindBorder, isBorder, isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isFiniteVerb, isPluralVerb, isVerbThere } from "./finite-verb.ts";
import type { Passage } from "./passage.ts";
import { isPlainWord } from "./plain-word.ts";
import { isTimeWord } from "./time-word.ts";
import { trimStart } from "./trim.ts";

/** Words of a preposition with its article before a relative pronoun: "en los | que". */
const longestLink = 2;

/** A subject, and the relative clause between it and its verb. */
interface Restricted {
  subject: Stretch;
  clause: Stretch;
}

/**
 * "La producción en los departamentos | que agrupa el Comité | llegó a 4,2 millones": a relative clause without a comma between a subject
 * and its verb. What someone says ("El alcalde dijo que las obras costarán") has one verb before its amount, a relative clause and its
 * sentence have two.
 * @param relative its pronoun
 */
export function restrictedBy(passage: Passage, relative: number, quantity: Stretch): Restricted | undefined {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance || isBorder(passage, relative - 1)) return undefined;
  const isRelative =
    matchPhrase(lexicon.syntax.relatives, tokens, relative) !== undefined ||
    [lexicon.words.relativePlaces, lexicon.words.that].some((words) => words.has(tokens[relative]?.lower ?? ""));
  if (!isRelative) return undefined;
  // "La previsión | es que": no link.
  const isLink = (at: number) =>
    isFunctionWord(tokens[at]?.lower ?? "", lexicon) && !lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "");
  let end = relative;
  while (relative - end < longestLink && isLink(end - 1)) end--;
  const { first } = trimStart(passage, { first: behindTime(passage, behindBorder(passage, end)), next: end });
  // "la noticia | de que": what someone said.
  if (end < relative && lexicon.phrases.of.has(tokens[relative - 1]?.lower ?? "")) return undefined;
  // "superó los | 30 millones": a verb that bounds an amount is of it.
  const ends = [startOf(passage, quantity), quantity.first];
  const verb = ends.map((start) => mainVerb(passage, relative, start, quantity)).find((at) => at !== undefined);
  if (verb === undefined || !isSubject(passage, { first, next: end })) return undefined;
  if (!hasOwnVerb(passage, { first: relative + 1, next: verb })) return undefined;
  return { subject: { first, next: end }, clause: { first: end, next: verb } };
}

/** "En 2025 | la deuda": behind a time that the clause opens with. */
function behindTime({ mentions }: Passage, first: number): number {
  const time = mentions.find((each) => isTimeKind(each) && (each.first === first || each.first === first + 1));
  return time?.next ?? first;
}

/** Where the verb begins that only light words part from the quantity: "llegó a", "è arrivata a", "se redujo en". */
function mainVerb(passage: Passage, relative: number, start: number, quantity: Stretch): number | undefined {
  const { tokens, lexicon, mentions } = passage;
  const isAuxiliary = (at: number) => lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "");
  // "llegó | en el tercer trimestre | a 1,3 millones"
  const isTime = (at: number) =>
    lexicon.ordinals.has(tokens[at]?.lower ?? "") ||
    isTimeWord(tokens[at] as Token, at, passage) ||
    mentions.some((each) => isTimeKind(each) && each.first <= at && at < each.next);
  const isLight = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    if (isAuxiliary(at)) return false;
    return isFunctionWord(lower, lexicon) || /^['’]$/.test(lower) || lexicon.syntax.adverb.test(lower) || isTime(at);
  };
  let at = start - 1;
  while (at > relative && isLight(at)) at--;
  if (at <= relative + 1) return undefined;
  const { pastParticiple, infinitive } = lexicon.syntax;
  const lower = tokens[at]?.lower ?? "";
  if ((pastParticiple.test(lower) || infinitive.test(lower)) && isAuxiliary(at - 1)) {
    while (isAuxiliary(at - 1)) at--;
    return at;
  }
  const takes = at === quantity.first - 1 || (at === quantity.first - 2 && isDeterminer(passage, at + 1));
  return isAuxiliary(at) || isVerbForm(passage, at) || (takes && isVerbThere(passage, at)) ? at : undefined;
}

/** A noun with its article, and no verb, as far as its language shows one. */
function isSubject(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { determiners, definite } = lexicon.phrases;
  const lower = tokens[first]?.lower ?? "";
  if (next - first < 2 || !(determiners.has(lower) || definite.has(lower))) return false;
  const { reporting, saying, openers } = lexicon.syntax;
  const says = (at: number) =>
    isPlainWord(passage, at) && [reporting.root, saying.root].some((words) => words.has(tokens[at]?.lower ?? ""));
  // "Le notizie | asseriscono che"
  if (isPlainWord(passage, next - 2) && isPluralVerb(passage, next - 1)) return false;
  for (let at = first; at < next; at++) {
    if (at > first && (isVerbForm(passage, at) || says(at) || matchPhrase(openers, tokens, at))) return false;
  }
  return !isFunctionWord(tokens[next - 1]?.lower ?? "", lexicon);
}

/** A verb behind the pronoun, one that shows itself, or one right behind its subject: "que el Comité | reúne". */
function hasOwnVerb(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  let verb = first;
  while (
    lexicon.words.reflexives.has(tokens[verb]?.lower ?? "") ||
    lexicon.phrases.negation.has(tokens[verb]?.lower ?? "")
  )
    verb++;
  if (isPlainWord(passage, verb) && verb < next) return true;
  for (let at = first; at < next; at++) if (isVerbForm(passage, at)) return true;
  const isNoun = (at: number) => isPlainWord(passage, at) || isUpper(tokens[at]?.text ?? "");
  return next - first > 2 && isPlainWord(passage, next - 1) && isNoun(next - 2);
}

/** An auxiliary, a verb of a change, or an ending that only verbs have. */
function isVerbForm(words: Words & Passage, at: number): boolean {
  const { tokens, lexicon } = words;
  const { subjectFirst } = lexicon.language;
  const ending = !subjectFirst && isPlainWord(words, at) && lexicon.syntax.subjectless.test(tokens[at]?.lower ?? "");
  return ending || isFiniteVerb(words, at);
}
