import type { Antecedent } from "../figure.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";
import { tokenize } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";
import { isFunctionWord, type Stretch, type Words } from "./clause.ts";
import { costedThing, saysCost } from "./costed-thing.ts";
import { pastOf } from "./of.ts";
import { goesInNumber, isBareNoun } from "./pronoun-number.ts";
import {
  areAlike,
  isOnlyMeant,
  pronounBehindClause,
  pronounBesideVerb,
  subjectBesideVerb,
} from "./verb-second-pronoun.ts";

/** Words of a subject up to its verb. */
const longestSubject = 12;

/**
 * "La taxe de séjour a fait débat. | Elle passe à 1,65 euro": whom the subject of a sentence stands for that is a pronoun. It is the
 * subject of the sentence before, where its article goes with the pronoun and no other noun there does: two of them leave it in doubt.
 * @param before the sentence before, as it stands in its paragraph
 */
export function antecedentOf({ tokens, lexicon, text }: Scene, before: string): Antecedent | undefined {
  const { split } = lexicon.language;
  const inside = split ? pronounBehindClause({ tokens, lexicon }) : undefined;
  if (inside) return ofOpeningClause({ tokens, lexicon }, inside, text);
  if (!before) return undefined;
  const found = split ? pronounBesideVerb({ tokens, lexicon }) : { at: pronounOf({ tokens, lexicon }) };
  const pronoun = found && tokens[found.at];
  if (!pronoun) return undefined;
  const words: Words = { tokens: tokenize(before, 0, before.length, lexicon.style), lexicon };
  const beside = split ? subjectBesideVerb(words) : subjectOf(words);
  const costed = split && saysCost({ tokens, lexicon }) ? costedThing(words, beside, pronoun.lower) : undefined;
  const does = tokens[found.verb ?? found.at + 1]?.text;
  const subject = costed ?? (beside && isMeant(words, beside, pronoun.lower, does) ? beside : undefined);
  if (!subject) return undefined;
  const [first, last] = [words.tokens[subject.first], words.tokens[subject.next - 1]];
  if (!first || !last) return undefined;
  const meant = before.slice(first.start, last.end).replace(/\s+/g, " ");
  const { end } = pronoun;
  // "Im Frühjahr senkten sie": the subject stands before the verb, and what stood there is left out.
  const verb = found.verb === undefined ? undefined : tokens[found.verb]?.text;
  const lead = found.verb === 1 && isMainVerb({ tokens, lexicon }) ? `${tokens[0]?.text} ${verb}` : undefined;
  if (lead) return { text: lowered(words, subject, meant), start: pronoun.start, end, lead };
  return verb ? { text: meant, start: 0, end, verb } : { text: meant, start: pronoun.start, end };
}

/** May the pronoun stand for the subject of the sentence before, and for nothing else there? @param does the pronoun's verb */
function isMeant(words: Words, subject: Stretch, pronoun: string, does: string | undefined): boolean {
  if (isTeller(words, subject.next, pronoun) || !isAlone(words, subject, pronoun)) return false;
  const own = words.tokens[subject.first > 0 ? subject.first - 1 : subject.next];
  return !words.lexicon.language.split || areAlike(own?.type === "word" ? own.text : undefined, does);
}

/** "Kosten soll sie", "Investiert hat sie": does a sentence open with the infinitive or participle that its auxiliary waits for? */
function isMainVerb({ tokens, lexicon }: Words): boolean {
  const [verb, auxiliary] = [tokens[0]?.lower ?? "", tokens[1]?.lower ?? ""];
  if (!lexicon.language.capitalNouns || isFunctionWord(verb, lexicon)) return false;
  if (matchPhrase(lexicon.syntax.leading, tokens, 0)) return false;
  return lexicon.phrases.auxiliaries.has(auxiliary) && /[^aou]en$|^.*ge\p{L}+t$/u.test(verb);
}

/** Its article in small letters, where it opened its sentence. */
function lowered({ tokens, lexicon }: Words, { first }: Stretch, text: string): string {
  const isArticle = lexicon.phrases.determiners.has(tokens[first]?.lower ?? "");
  return isArticle ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Does the subject go with the pronoun, and no other noun of its sentence? */
function isAlone(words: Words, subject: Stretch, pronoun: string): boolean {
  if (!goesWith(words, subject, pronoun)) return false;
  if (words.lexicon.language.split) return isOnlyMeant(words, subject, pronoun, (noun) => isTime(words, noun));
  for (let noun = 0; noun < words.tokens.length; noun++) {
    const isOther = noun < subject.first || noun >= subject.next;
    const isRival = () =>
      beginsRival(words, noun) ||
      isNameBehindVerb(words, noun) ||
      (words.lexicon.language.fixedOrder && isBareNoun(words, noun, subject.next));
    if (isOther && isRival() && goesWith(words, { first: noun, next: words.tokens.length }, pronoun)) return false;
  }
  return true;
}

/** "Als die Stadtwerke in die Kritik gerieten, senkten sie": the subject of the clause that the sentence opens with. */
function ofOpeningClause(
  { tokens, lexicon }: Words,
  { at, verb, comma, subject }: NonNullable<ReturnType<typeof pronounBehindClause>>,
  text: string,
): Antecedent | undefined {
  const [pronoun, first, last] = [tokens[at], tokens[subject.first], tokens[subject.next - 1]];
  const words: Words = { tokens: tokens.slice(0, comma), lexicon };
  if (!pronoun || !first || !last || !isAlone(words, subject, pronoun.lower)) return undefined;
  if (!areAlike(tokens[comma - 1]?.text, tokens[verb]?.text)) return undefined;
  const meant = text.slice(first.start, last.end).replace(/\s+/g, " ");
  return { text: meant, start: 0, end: pronoun.end, verb: tokens[verb]?.text ?? "" };
}

/** The pronoun that is the sentence's subject: its first word, or the first behind an adverbial and its comma. */
function pronounOf({ tokens, lexicon }: Words): number {
  const first = isPronoun({ tokens, lexicon }, 0) ? 0 : behindAdverbial({ tokens, lexicon });
  return isPronoun({ tokens, lexicon }, first) && !isImpersonal({ tokens, lexicon }, first) ? first : -1;
}

function isPronoun({ tokens, lexicon }: Words, at: number): boolean {
  return lexicon.words.subjectPronouns.has(tokens[at]?.lower ?? "");
}

/** "il faut", "il s’agit de", "il est prévu que": it stands for nothing. */
function isImpersonal({ tokens, lexicon }: Words, at: number): boolean {
  if (!lexicon.words.dummies.has(tokens[at]?.lower ?? "")) return false;
  const { impersonal, reflexives, onlyHeads } = lexicon.words;
  const isSmall = (index: number) => {
    const lower = tokens[index]?.lower ?? "";
    return lower === "'" || reflexives.has(lower) || onlyHeads.has(lower) || lexicon.phrases.auxiliaries.has(lower);
  };
  let verb = at + 1;
  while (isSmall(verb)) verb++;
  if (impersonal.has(tokens[verb]?.lower ?? "")) return true;
  if (!matchPhrase(lexicon.syntax.being, tokens, at + 1)) return false;
  const [said, behind] = [tokens[at + 2], tokens[at + 3]];
  if (lexicon.language.fixedOrder && isWeather({ tokens, lexicon }, at + 2)) return true;
  const { of } = lexicon.phrases;
  // "il est prévu que", "il est tombé 214 mm", but "il est de 12 %"
  if (said?.type !== "word" || of.has(said.lower)) return false;
  return behind?.type === "number" || lexicon.words.that.has(behind?.lower ?? "") || of.has(behind?.lower ?? "");
}

/** Words from a number to the dimension that it measures: "140 metres | long". */
const farthestDimension = 4;

/** "It was 30 degrees", "It was nearly 9pm": a number that measures nothing of a thing's. */
function isWeather({ tokens, lexicon }: Words, from: number): boolean {
  let at = from;
  while (tokens[at]?.type === "word" && isQualified({ tokens, lexicon }, at)) at++;
  if (tokens[at]?.type !== "number") return false;
  return !hasWord(tokens, lexicon.words.dimensions, at, at + farthestDimension);
}

function isQualified({ tokens, lexicon }: Words, at: number): boolean {
  return isFunctionWord(tokens[at]?.lower ?? "", lexicon) || matchPhrase(lexicon.before, tokens, at) !== undefined;
}

/** Behind "En 2025,", "Selon la préfecture,": an adverbial that a sentence opens with; 0 where it opens with none. */
function behindAdverbial({ tokens, lexicon }: Words): number {
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  if (comma < 1 || comma > longestSubject) return 0;
  const { determiners } = lexicon.phrases;
  const opens = tokens[0]?.lower ?? "";
  if (determiners.has(opens) || lexicon.words.ifs.has(opens)) return 0;
  const isClause = tokens
    .slice(0, comma)
    .some(({ lower }, at) => matchPhrase(lexicon.syntax.openers, tokens, at) || lexicon.phrases.auxiliaries.has(lower));
  const isLed = isFunctionWord(opens, lexicon) || lexicon.words.days.has(opens) || comma < 3;
  return isClause || !isLed ? 0 : comma + 1;
}

/** A sentence's subject with its article, up to its verb or the comma behind it. */
function subjectOf({ tokens, lexicon }: Words): Stretch | undefined {
  const opens = beginsNoun({ tokens, lexicon }, 0);
  const first = opens ? 0 : behindAdverbial({ tokens, lexicon });
  if (!beginsNoun({ tokens, lexicon }, first)) return undefined;
  const limit = Math.min(tokens.length, first + longestSubject);
  for (let at = first + 1; at < limit; at++) {
    const lower = tokens[at]?.lower ?? "";
    const ends = lower === "," || lower === "(" || matchPhrase(lexicon.syntax.relatives, tokens, at) !== undefined;
    const named = tokens[at - 1]?.type === "word" && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon);
    if (named && (ends || isVerb({ tokens, lexicon }, at))) return { first, next: at };
    if (lower !== "'" && tokens[at]?.type === "symbol" && lower !== "-") return undefined;
    // "La commande assure 2 000 emplois": a verb that is not known as one.
    if (
      lexicon.phrases.and.has(lower) ||
      (named && (beginsRival({ tokens, lexicon }, at) || tokens[at]?.type === "number"))
    )
      return undefined;
  }
  return undefined;
}

/** An article that goes with a pronoun, or a name. */
function beginsNoun({ tokens, lexicon }: Words, at: number): boolean {
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  if (lexicon.phrases.determiners.has(lower) || lexicon.phrases.definite.has(lower)) return true;
  if (!isUpper(text) || isFunctionWord(lower, lexicon)) return false;
  // "Bus fares are", but not "Yesterday the mayor", "Meanwhile,"
  const behind = tokens[at + 1];
  const goesOn =
    behind?.type === "word" &&
    !lexicon.phrases.determiners.has(behind.lower) &&
    !isPronoun({ tokens, lexicon }, at + 1);
  if (lexicon.language.fixedOrder && at === 0 && goesOn) return !matchPhrase(lexicon.syntax.leading, tokens, 0);
  return isVerb({ tokens, lexicon }, at + 1);
}

/** A noun that may be meant as well: one that is new or that no preposition leads, and that is no time. */
function beginsRival({ tokens, lexicon }: Words, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const { determiners, labelLinks, functionWords, and } = lexicon.phrases;
  if (!determiners.has(lower) || lexicon.words.fused.has(lower)) return false;
  const noun = tokens[at + 1]?.lower === "'" ? at + 2 : at + 1;
  if (tokens[noun]?.type !== "word" || isTime({ tokens, lexicon }, noun)) return false;
  // "dans un quai": of what is new more is said.
  if (lexicon.phrases.one.has(lower)) return true;
  const led = tokens[at - 1]?.lower ?? "";
  const isLed =
    labelLinks.has(led) || (functionWords.has(led) && !and.has(led) && !isVerb({ tokens, lexicon }, at - 1));
  return !isLed && pastOf(tokens, at - 1, lexicon) < at;
}

/** "a recruté | Hugo Lantier": a name that nothing leads, behind a word in small letters. */
function isNameBehindVerb({ tokens, lexicon }: Words, at: number): boolean {
  const [before, name] = [tokens[at - 1], tokens[at]];
  if (!lexicon.language.romance || !isUpper(name?.text ?? "") || before?.type !== "word") return false;
  return !isUpper(before.text) && !isFunctionWord(before.lower, lexicon);
}

/** "l’an dernier", "la semaine", "le mois": it says when. */
function isTime({ tokens, lexicon }: Words, at: number): boolean {
  const { quarter, halfYear } = lexicon.phrases;
  const lower = tokens[at]?.lower ?? "";
  if (lexicon.words.days.has(lower) || lexicon.months.has(lower) || quarter.has(lower) || halfYear.has(lower))
    return true;
  return unitAt(tokens, at, lexicon)?.unit.kind === "duration";
}

/** "The mill said": in English "it" may stand for what was said, and is nobody who says so. */
function isTeller({ tokens, lexicon }: Words, verb: number, pronoun: string): boolean {
  if (!lexicon.language.fixedOrder || !lexicon.words.dummies.has(pronoun)) return false;
  return matchPhrase(lexicon.syntax.reporting, tokens, verb) !== undefined;
}

/** Does the noun's article go with the pronoun; may a name, or one that does not tell? */
function goesWith({ tokens, lexicon }: Words, noun: Stretch, pronoun: string): boolean {
  if (lexicon.language.fixedOrder) return goesInNumber({ tokens, lexicon }, noun, pronoun);
  const at = noun.first;
  const lower = tokens[at]?.lower ?? "";
  if (lexicon.words.agreements.has(`${lower} ${pronoun}`)) return true;
  const isOne = [...lexicon.phrases.one].some((one) => lexicon.words.agreements.has(`${one} ${pronoun}`));
  return isOne && isUpper(tokens[at]?.text ?? "") && !isFunctionWord(lower, lexicon);
}

/** An auxiliary, a copula, a verb of a change, or an ending that only verbs have. */
function isVerb({ tokens, lexicon }: Words, at: number): boolean {
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  if (lexicon.phrases.auxiliaries.has(lower) || lexicon.ways.has(lower)) return true;
  if (matchPhrase(lexicon.syntax.copulas, tokens, at)) return true;
  return !isUpper(text) && lexicon.syntax.finiteVerb.test(lower);
}
