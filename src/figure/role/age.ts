import { isFunctionWord, type Words } from "../clause/clause.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { type Num, numberAt } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/** Nobody is older (Jeanne Calment was 122). */
const oldest = 122;

/** From three years on nobody's age is told in months. */
const monthsOfBaby = 36;

/** What an age stands between: "Dolin, 25 ans,", "Dolin (25 Jahre)". */
const closing = new Set([",", ")", ".", ";"]);

/**
 * "âgé de 28 ans", "28-year-old", "les 25-49 ans", "un attaquant de 18 ans": someone's age, which is no duration that an
 * article tells of and stands on no card.
 */
export function isAge(scene: Scene, { unit, first, next, amount, to = amount }: Mention): boolean {
  const { tokens, lexicon } = scene;
  if (unit !== "year" && unit !== "month" && unit !== "year-person") return false;
  if (amount < 0 || to > oldest || !Number.isInteger(amount)) return false;
  let begin = first;
  for (let steps = 0; steps < 2; steps++) {
    if (matchPhrase(lexicon.aged, tokens, begin - 1)) return true;
    const qualifier = matchPhrase(lexicon.before, tokens, begin - 1);
    if (!qualifier?.values.some(({ dates }) => !dates)) break;
    begin -= qualifier.length;
  }
  let at = next;
  while (tokens[at]?.lower === "-") at++;
  if (lexicon.phrases.old.has(tokens[at]?.lower ?? "") || matchPhrase(lexicon.andOlder, tokens, at)) return true;
  // "la figlia di 19 mesi"
  if (unit === "month" && amount < monthsOfBaby && isPerson(scene, begin, next)) return true;
  // "ces 30 dernières années"
  if (unit !== "year" || lexicon.words.whichTime.has(tokens[next - 2]?.lower ?? "")) return false;
  // "due ragazze di 12 e 13 anni": the ages of several.
  const several = lexicon.phrases.and.has(tokens[begin - 1]?.lower ?? "") && tokens[begin - 2]?.type === "number";
  const behind = several ? begin - 2 : begin;
  const before = tokens[begin - 1]?.lower ?? "";
  if (lexicon.words.ageLinks.has(before) && isReached(scene, begin, next)) return true;
  // "Hij werd 88 jaar."
  const reaches = lexicon.words.birthdays.has(before) && lexicon.words.whoIs.has(tokens[begin - 2]?.lower ?? "");
  if (reaches && isOver(scene, next)) return true;
  return isNamed(scene, begin, next) || isGroup(scene, begin, next) || isPerson(scene, behind, next);
}

/** The mention of an age in CLDR's unit for it. */
export function asAge(mention: Mention): Mention {
  return { ...mention, unit: mention.unit?.endsWith("-person") ? mention.unit : `${mention.unit}-person` };
}

/** "Dolin, 66, …", "aged 46", "im Alter von 18 bis 24": a number alone that can only be someone's age. */
export function bareAge(scene: Scene, index: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  const num = tokens[index]?.type === "number" ? numberAt(scene, index) : undefined;
  if (!num || !isYears(num)) return undefined;
  const aged = matchPhrase(lexicon.aged, tokens, index - 1);
  const told = aged && tokens.slice(index - aged.length, index).some(({ lower }) => lexicon.ageWord.test(lower));
  // "ein 28-jähriger", "een 40-jarige": the unit is in the word.
  const old = tokens[num.next]?.lower === "-" && lexicon.phrases.old.has(tokens[num.next + 1]?.lower ?? "");
  if (!told && !old && !isBesideName(scene, num) && !isWho(scene, num) && !isOfPeople(scene, num)) return undefined;
  const age = ageOf(num);
  if (old) age.next = num.next + 2;
  const link = told ? matchPhrase(lexicon.to, tokens, num.next) : undefined;
  const upper = link && numberAt(scene, num.next + link.length);
  if (upper && isYears(upper) && upper.value > num.value) Object.assign(age, { to: upper.value, next: upper.next });
  return age;
}

/** "died at 83", "turned 40", "mit 83 gestorben": the age at which someone does something. */
export function reachedAge(scene: Scene, index: number): Mention | undefined {
  const { birthdays, ageLinks } = scene.lexicon.words;
  const before = scene.tokens[index - 1]?.lower ?? "";
  if (scene.tokens[index]?.type !== "number" || !(birthdays.has(before) || ageLinks.has(before))) return undefined;
  const num = numberAt(scene, index);
  if (!num || num.start !== index || !isYears(num) || !isReached(scene, num.first, num.next)) return undefined;
  return num.value > latestHour ? ageOf(num) : undefined;
}

/** "dies at 93", "è morto a 83 anni": an age by what is done at it. */
export function isAgeAtDeath(scene: Scene, { kind, first, next }: Mention): boolean {
  if (kind !== "duration") return false;
  const { agedDeeds } = scene.lexicon.words;
  const aged = matchPhrase(scene.lexicon.aged, scene.tokens, first - 1)?.length ?? 0;
  const deed = [1, 2].some((back) => agedDeeds.has(scene.tokens[first - aged - back]?.lower ?? ""));
  return deed || isReached(scene, first, next) || (aged > 0 && titlesDeath(scene, first, first, /[:;]/));
}

/** "Mort de la comédienne Ana Ruiz à 91 ans", "Muere el escritor Ana Ruiz a los 91 años": a title that opens with it, up to the age and no mark. */
function titlesDeath({ tokens, lexicon, heading }: Scene, first: number, opening: number, mark: RegExp): boolean {
  if (!heading || !lexicon.language.romance) return false;
  const deed = tokens.findIndex(({ lower }, at) => at < opening && lexicon.words.agedDeeds.has(lower));
  return deed !== -1 && leadsToAge(tokens, deed, first, mark);
}

/** Do no other number and no mark stand between a word of dying and the age? */
export function leadsToAge(tokens: readonly Token[], deed: number, first: number, mark: RegExp): boolean {
  return !tokens.slice(deed, first).some(({ lower, type }) => type === "number" || mark.test(lower));
}

/** Words of a title up to what someone did: "È morto". */
const openingWords = 3;

/** Words from one's death to the age: "ha muerto este domingo a los". */
const farthestDeed = 6;

function ageOf({ value, digits, first, next }: Num): Mention {
  return mentionOf({ kind: "duration", amount: value, unit: "year-person", digits, first, next });
}

function isYears({ value, spelled, fraction, exponent }: Num): boolean {
  return !spelled && !fraction && exponent === 0 && Number.isInteger(value) && value > 0 && value <= oldest;
}

/** A smaller number may be the hour: "died at 9". */
const latestHour = 12;

/** What may stand behind the number of an age: a mark, or a word that goes on to something else. */
function isOver({ tokens, lexicon }: Scene, next: number): boolean {
  const token = tokens[next];
  if (token === undefined || closing.has(token.lower)) return true;
  // "Muere a los 84 años | Elbio Carámbula"
  if (isUpper(token.text) && tokens[next - 1]?.type === "word") return true;
  return lexicon.phrases.functionWords.has(token.lower) && !lexicon.phrases.of.has(token.lower);
}

/** "murió a los 83", "è morto a 83 anni": is the number or time someone's age, by what is done at it? */
function isReached(scene: Scene, first: number, next: number): boolean {
  const { tokens, lexicon } = scene;
  const { birthdays, ageLinks, agedDeeds } = lexicon.words;
  const before = tokens[first - 1]?.lower ?? "";
  if (birthdays.has(before)) return isOver(scene, next);
  if (!ageLinks.has(before)) return false;
  if (agedDeeds.has(tokens[next]?.lower ?? "")) return true;
  const deed = hasWord(tokens, agedDeeds, first - farthestDeed, first);
  return (deed || titlesDeath(scene, first, openingWords, /[,:;]/)) && isOver(scene, next);
}

/** "she is 34", "when he was 18.": a mark behind it says that nothing is counted. */
function isWho({ tokens, lexicon }: Scene, { first, start, next, value }: Num): boolean {
  const { whoIs, when } = lexicon.words;
  if (start !== first || value < 3 || !matchPhrase(lexicon.syntax.copulas, tokens, first - 1)) return false;
  const behind = tokens[next]?.lower ?? ".";
  // "He will be 35 | by the end of the year"
  const { datePrepositions, of, target } = lexicon.phrases;
  const dated = datePrepositions.has(behind) && !of.has(behind) && !target.has(behind);
  if (!(closing.has(behind) || when.has(behind) || dated) || tokens[next + 1]?.type === "number") return false;
  return [2, 3].some((back) => whoIs.has(tokens[first - back]?.lower ?? ""));
}

/** Words between "life expectancy" and its number. */
const farthestTopic = 9;

/** "people over 60", "mayores de 60", "the average age of players is 24": of whom, or of what, the number can only be the age. */
function isOfPeople(scene: Scene, { first, start, next, value }: Num): boolean {
  const { tokens, lexicon } = scene;
  const { ageLimits, ageTopics } = lexicon.words;
  if (start !== first || value < 2 || !isOver(scene, next)) return false;
  const bound = matchPhrase(lexicon.before, tokens, first - 1)?.length ?? 0;
  if (ageLimits.has(tokens[first - 1]?.lower ?? "") && lexicon.person.test(tokens[first - 2]?.lower ?? "")) return true;
  if (!matchPhrase(lexicon.syntax.copulas, tokens, first - bound - 1)) return false;
  for (let at = first - bound - 2; at >= 0 && at > first - farthestTopic - 2; at--) {
    if (tokens[at]?.type !== "word") return false;
    if (ageTopics.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "Ana Ruiz, 31, …": between the commas behind a name. */
function isBesideName({ tokens, lexicon }: Scene, { first, next, start }: Num): boolean {
  const name = tokens[first - 2];
  if (start !== first || tokens[first - 1]?.lower !== "," || tokens[next]?.lower !== ",") return false;
  // A list of numbers: "Trento, 24, 31 e 40".
  if (tokens[next + 1]?.type === "number" || tokens[first - 1]?.glued === false) return false;
  return name?.type === "word" && isUpper(name.text) && !lexicon.months.has(name.lower);
}

/** "Marek Dolin, 25 ans, …". */
function isNamed({ tokens, lexicon }: Scene, begin: number, next: number): boolean {
  const mark = tokens[begin - 1]?.lower;
  const name = tokens[behindInitial(tokens, begin - 2)];
  const last = tokens[next]?.lower ?? ".";
  if (name?.type !== "word" || !isUpper(name.text) || lexicon.months.has(name.lower)) return false;
  return (mark === "," && closing.has(last)) || (mark === "(" && (last === ")" || last === ","));
}

/** The letter of "A. C. V., 58 años": where its point ends a name, it is no mark. */
function behindInitial(tokens: readonly Token[], at: number): number {
  const [letter, point] = [tokens[at - 1], tokens[at]];
  const isInitial = point?.lower === "." && point.glued && letter?.type === "word" && letter.text.length === 1;
  return isInitial && isUpper(letter.text) ? at - 1 : at;
}

/** "les moins de 25 ans", "aux 15-24 ans": people, by an article in the plural. */
function isGroup({ tokens, lexicon }: Scene, begin: number, next: number): boolean {
  if (!lexicon.language.agedGroups || !lexicon.phrases.definite.has(tokens[begin - 1]?.lower ?? "")) return false;
  // "les 10 ans du musée": it is as old as that.
  const behind = tokens[next]?.lower ?? ".";
  return !lexicon.phrases.of.has(behind) && !lexicon.phrases.of.has(`${behind}'`);
}

/** "un marocchino di 28 anni": someone from there, and not what "un prestito francese di 10 anni" says of the loan. */
function isDemonym({ tokens, lexicon }: Words, at: number): boolean {
  if (!lexicon.demonym?.test(tokens[at]?.lower ?? "")) return false;
  const { type, lower } = tokens[at - 1] ?? { type: "symbol", lower: "" };
  return type !== "word" || isFunctionWord(lower, lexicon) || lexicon.numbers.has(lower) || lexicon.person.test(lower);
}

/** "un attaquant de 18 ans": someone of that age, where a contract would last as long. */
function isPerson({ tokens, lexicon }: Scene, begin: number, next: number): boolean {
  // "jóvenes entre 18 y 29 años"
  if (lexicon.words.pairs.has(tokens[begin]?.lower ?? "") && lexicon.person.test(tokens[begin - 1]?.lower ?? ""))
    return true;
  const of = matchPhrase(lexicon.by, tokens, begin - 1);
  if (!of) return false;
  // "El joven, de 18 años, …", "Um empresário do ramo imobiliário, de 41 anos, …"
  const apart = tokens[begin - 1 - of.length]?.lower === "," && closing.has(tokens[next]?.lower ?? ".");
  const at = behindInitial(tokens, begin - 1 - of.length - Number(apart));
  const noun = tokens[at];
  if (noun?.type !== "word") return false;
  if (apart || lexicon.person.test(noun.lower) || isDemonym({ tokens, lexicon }, at)) return true;
  // "l’humanitaire française de 72 ans": behind its noun an adjective says where someone is from.
  const behind = lexicon.language.nounFirst && !isUpper(noun.text) && tokens[at - 1]?.type === "word";
  return behind === true && lexicon.person.test(tokens[at - 1]?.lower ?? "");
}
