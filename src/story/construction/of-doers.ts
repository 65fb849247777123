import { isClauseMark, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Around } from "../around/around.ts";
import { whole } from "../composition/compose.ts";
import { isPast } from "../sentence/finite-verb.ts";
import { type Passage, shareAt } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** "…, el 34 % | de los jóvenes fuma a diario": "of" says that it is a share of them. */
export function ofDoers(passage: Passage, quantity: Stretch, { opening, before, after }: Around): string {
  if (opening || before.first < before.next || !isShareOfDoers(passage, quantity)) return "";
  // "de los plásticos recogidos en | 11 | playas eran envases": the number is one of their words.
  const verb = deedOf(passage, quantity) ?? 0;
  return withDeed(passage, verb < after.next ? after : { ...after, next: nextClauseMark(passage, verb) });
}

/** Words between "of" and the verb of those whose share it is: "of young adults in towns rent". */
const farthestDeed = 5;

/** "Rents rose, but | 62% of tenants stayed put": those whose share it is do something, of which the words before say nothing. */
export function isShareOfWhoDid(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { romance, capitalNouns } = lexicon.language;
  if (romance || !shareAt(passage, { first })) return false;
  const of = pastOf(tokens, next, lexicon);
  if (of === next) return false;
  for (let verb = of + 1; verb <= of + farthestDeed; verb++) {
    const [noun, deed] = [tokens[verb - 1], tokens[verb]];
    if (noun?.type !== "word" || deed?.type !== "word") return false;
    const isNoun = capitalNouns ? isUpper(noun.text) : !isFunctionWord(noun.lower, lexicon);
    if (isNoun && lexicon.phrases.auxiliaries.has(deed.lower)) return true;
    if (isNoun && lexicon.pluralEnding.test(noun.lower) && isDeed(passage, verb)) return true;
  }
  return false;
}

/** Behind a plural a verb, and no participle: "4% of homes | owned by the city". */
function isDeed(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  if (lexicon.words.agents.has(tokens[at + 1]?.lower ?? "")) return false;
  if (lexicon.language.split) return isPlainWord(passage, at) && !isUpper(tokens[at]?.text ?? "");
  return isPast(passage, at) || isPresent(passage, at);
}

/** "homes | lack cover": behind the plural a word that is none, with words behind it. */
function isPresent(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  const other = isUpper(text) || lexicon.pluralEnding.test(lower) || lexicon.syntax.gerund.test(lower);
  return !other && isPlainWord(passage, at) && !isClauseMark(passage, at + 1);
}

/** What a share is of and what they do, or "" where that is cut: "des personnes interrogées souhaitent que les tablettes | restent". */
export function withDeed(passage: Passage, after: Stretch): string {
  const { tokens, lexicon } = passage;
  const cut = !isClauseMark(passage, after.next);
  const thinks = hasWord(tokens, lexicon.words.that, after.first, after.next + 1);
  const quoted = /^["“«]$/.test(tokens[after.next]?.lower ?? "");
  return quoted || (cut && thinks)
    ? ""
    : whole({ ...passage, verbs: true }, { first: after.first, next: after.first }, after);
}

/** Words of a rubric before its colon. */
const longestRubric = 3;

/** "Mientras la economía crece, | el 34 % de los jóvenes fuma": of those whose share it is, a verb right behind them says what they do. */
export function isShareOfDoers(passage: Passage, quantity: Stretch): boolean {
  return deedOf(passage, quantity) !== undefined;
}

/** Where the verb stands of those whose share it is. */
function deedOf(passage: Passage, { first, next }: Stretch): number | undefined {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance || !shareAt(passage, { first })) return undefined;
  const of = pastOf(tokens, next, lexicon);
  // "Vote : 54 % des habitants": a rubric goes with it.
  const rubric = tokens.slice(0, longestRubric + 1).findIndex(({ lower }) => lower === ":");
  if (of === next || (rubric !== -1 && startOf(passage, { first }) === rubric + 1)) return undefined;
  let at = lexicon.phrases.determiners.has(tokens[of]?.lower ?? "") ? of + 1 : of;
  const isPlural = (index: number) => {
    const { type, lower } = tokens[index] ?? { type: "symbol", lower: "" };
    return type === "word" && !isFunctionWord(lower, lexicon) && lexicon.pluralEnding.test(lower);
  };
  if (!isPlural(at)) return undefined;
  // "de los jóvenes españoles | fuma": what does not agree in number is their verb.
  const ending = tokens[at]?.lower.at(-1) ?? "";
  const noun = at;
  while (isPlural(at) && tokens[at]?.lower.endsWith(ending)) at++;
  // "de los alumnos | no desayuna"
  const denied = tokens[at]?.lower ?? "";
  if (lexicon.phrases.negation.has(denied) && !lexicon.words.without.has(denied)) at++;
  const { lower } = tokens[at] ?? { lower: "" };
  const isVerb =
    lexicon.phrases.auxiliaries.has(lower) || (isPlainWord(passage, at) && !lexicon.syntax.adverb.test(lower));
  return isVerb ? at : deedBehindPhrase(passage, noun, at);
}

/** Words of where or by whom, between those whose share it is and their verb: "en 11 playas de la provincia". */
const longestPhrase = 8;

/** "de los plásticos recogidos | en 11 playas | eran envases": past a preposition and its words, at a verb that shows itself. */
function deedBehindPhrase(passage: Passage, noun: number, first: number): number | undefined {
  const { tokens, lexicon } = passage;
  const { auxiliaries, and, functionWords } = lexicon.phrases;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  if (!functionWords.has(lower(first)) || and.has(lower(first)) || first - noun < 2) return undefined;
  for (let at = first + 1; at < first + longestPhrase && !isClauseMark(passage, at); at++) {
    if (matchPhrase(lexicon.syntax.openers, tokens, at)) return undefined;
    if (auxiliaries.has(lower(at)) || matchPhrase(lexicon.syntax.being, tokens, at)) return at;
    if (!lexicon.language.subjectFirst && isPlainWord(passage, at) && lexicon.syntax.subjectless.test(lower(at)))
      return at;
  }
  return undefined;
}
