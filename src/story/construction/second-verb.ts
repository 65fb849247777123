import { isBorder, isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import { isNamed, isVerbFirst } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isPronoun } from "../sentence/pronoun.ts";

/**
 * "Las ventas | crecieron un 12 % y | representan el 24 % del mercado", "An explosion | killed 14 workers and | injured 20": the
 * subject of the first verb is the second's, and the first verb is of another amount.
 * @param antecedent what the clause goes on from, where it has no opening
 * @returns "" where no second verb stands before the quantity
 */
export function ofSecondVerb(passage: Passage, around: Around, antecedent: readonly Stretch[] | undefined): string {
  const [first] = around.opening ?? antecedent ?? [];
  if (first && !around.opening && isToldOfIt(passage, around.before)) {
    const it = subjectOf(passage, first, around.before.first);
    return it ? compose(passage, [it], around.after, around.noun) : "";
  }
  if (passage.lexicon.language.split && first && isSecondHere(passage, around.before)) {
    const subject = beforeAuxiliary(passage, first);
    return subject ? compose(passage, [subject, around.before], around.after, around.noun) : "";
  }
  if (passage.lexicon.language.split || !first || !isSecondVerb(passage, around.before)) return "";
  if (passage.lexicon.language.fixedOrder && waitsForLevel(passage, around.before)) return "";
  const subject = subjectOf(passage, first, around.before.first, isGoverned(passage, around.before.first));
  return subject ? compose(passage, [subject, around.before], around.after, around.noun) : "";
}

/** "will close and | cut", "a détruit … et | brûlé": an infinitive or a participle, of the auxiliary that the first verb has. */
export function isGoverned({ tokens, lexicon }: Words, verb: number): boolean {
  const { lower } = tokens[verb] ?? { lower: "" };
  const { infinitive, pastParticiple, presentVerb } = lexicon.syntax;
  if (lexicon.phrases.auxiliaries.has(lower)) return false;
  return lexicon.language.fixedOrder ? !presentVerb.test(lower) : infinitive.test(lower) || pastParticiple.test(lower);
}

/** "und | zählt nur noch": a small word behind "and", with no noun behind it. */
function isSecondHere(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const joined = first < next && lexicon.phrases.and.has(tokens[first - 1]?.lower ?? "");
  const behind = tokens[first + 1];
  if (!joined || !isPlainWord(passage, first) || behind?.type !== "word") return false;
  return isFunctionWord(behind.lower, lexicon) || !(isUpper(behind.text) || lexicon.syntax.inflected.test(behind.text));
}

/** "Das Netzwerk | hat elf Millionen Nutzer verloren und zählt": where verbs come second, the subject that stands before the first. */
function beforeAuxiliary({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch | undefined {
  const verb = tokens.findIndex(({ lower }, at) => at > first && at <= next && lexicon.phrases.auxiliaries.has(lower));
  const opening = tokens[first]?.lower ?? "";
  const isSubject = lexicon.words.subjectArticles.has(opening) || !isFunctionWord(opening, lexicon);
  return verb !== -1 && isSubject ? { first, next: verb } : undefined;
}

/** "Le prix dépasse un euro : | il s’établit à 1,05 euro": a pronoun behind a colon stands for the subject before it. */
function isToldOfIt(passage: Passage, before: Stretch): boolean {
  return passage.tokens[before.first - 1]?.lower === ":" && isPronoun(passage, before);
}

/** "and | stand at 11 %": the verb only leads to its level. */
function waitsForLevel({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const isLink = (at: number) => lexicon.words.levelLinks.has(tokens[at]?.lower ?? "");
  return next - first === 1 ? isLink(next) : next - first === 2 && isLink(next - 1);
}

/** Does a verb open the stretch, behind "and"? */
export function isSecondVerb(passage: Passage, before: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { and, auxiliaries, determiners, one, target } = lexicon.phrases;
  const verb = tokens[before.first];
  if (before.first >= before.next || !and.has(tokens[before.first - 1]?.lower ?? "")) return false;
  if (auxiliaries.has(verb?.lower ?? "")) return true;
  if (!isPlainWord(passage, before.first)) return false;
  const behind = tokens[before.first + 1]?.lower ?? "";
  // "y representan ya": a noun has its article.
  const rest = tokens.slice(before.first + 1, before.next);
  if (lexicon.language.romance && rest.every(({ lower }) => isFunctionWord(lower, lexicon))) return true;
  // "and | makes 40,000 tonnes"
  if (rest.length === 0 && lexicon.syntax.presentVerb.test(verb?.lower ?? "")) return true;
  // "will invest $40 million and | hire 300 people", "and | open in 2031"
  const leads =
    rest.length === 0 || (rest.length === 1 && matchPhrase(lexicon.syntax.settings, tokens, before.first + 1));
  if (leads && isToCome(passage, before.first - 1)) return true;
  const hasObject = [determiners, one, target].some((words) => words.has(behind));
  return hasObject || isVerb(passage, before.first) || isVerbFirst(passage, before);
}

/** "will | invest", "plans to | hire": stands what is still to come before "and"? */
function isToCome(passage: Passage, and: number): boolean {
  const { tokens, lexicon } = passage;
  for (let at = and - 1; at > 0 && !isBorder(passage, at); at--)
    if (lexicon.words.toCome.has(tokens[at]?.lower ?? "")) return isPlainWord(passage, at + 1);
  return false;
}

/**
 * What stands before the verb of the first amount: that verb is the last plain word before it.
 * @param isGoverned whether the auxiliary is another verb's too, and told with it
 */
function subjectOf(passage: Passage, { first }: Stretch, limit: number, isGoverned = false): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  const amount = mentions.find((each) => !isTimeKind(each) && each.first >= first && each.next <= limit);
  if (!amount) return undefined;
  let verb = startOf(passage, amount) - 1;
  const { adverbs, today } = lexicon.words;
  const isLight = (lower: string) => isFunctionWord(lower, lexicon) || adverbs.has(lower) || today.has(lower);
  while (verb > first && isLight(tokens[verb]?.lower ?? "")) verb--;
  const before = tokens[verb - 1]?.lower ?? "";
  const { auxiliaries } = lexicon.phrases;
  // "a drop in | sales of 12 %": a noun behind its preposition.
  if (!isPlainWord(passage, verb) || (isFunctionWord(before, lexicon) && !auxiliaries.has(before))) return undefined;
  while (!isGoverned && verb > first + 1 && auxiliaries.has(tokens[verb - 1]?.lower ?? "")) verb--;
  const subject = { first, next: verb };
  const isOne = tokens.slice(first, verb).every(({ type, lower }) => type === "word" || /^['’-]$/.test(lower));
  return isOne && isNamed(passage, subject) ? subject : undefined;
}
