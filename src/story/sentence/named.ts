import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isAttribution } from "./attribution.ts";
import { contentCount, isContent, isTimeAlone, startsWithNumber } from "./content.ts";
import { isVerb } from "./finite-verb.ts";
import type { Passage } from "./passage.ts";
import { isPronoun } from "./pronoun.ts";
import { isSubjectless } from "./subjectless.ts";
import { isTimeWord } from "./time-word.ts";
import { trimEnd } from "./trim.ts";

/**
 * Does the stretch name what it is about, and not only what happens to it? Behind a pronoun or a comma the first
 * word is a verb: "It reached", ", priced at".
 */
export function isNamed(passage: Passage, stretch: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (isSpeaker(passage, stretch) || isSubjectless(passage, stretch) || startsWithNumber(passage, stretch))
    return false;
  if (isPronoun(passage, stretch) || isAttribution(passage, stretch)) return false;
  const article = lexicon.phrases.determiners.has(tokens[stretch.first]?.lower ?? "");
  // "Au premier semestre, | Valtor a perdu"
  const { text, lower } = tokens[stretch.first] ?? { text: "", lower: "" };
  const isName = isUpper(text) && !lexicon.months.has(lower) && !lexicon.words.saidDays.has(lower);
  // "After a long delay, | inflation stood at": one word, and its verb behind it.
  const does = lexicon.language.fixedOrder && isVerb(passage, stretch.first + 1);
  const goesOn = isAfterMark(passage, stretch.first) && !article && !isName && !does && !lexicon.language.capitalNouns;
  if (goesOn && isVerbFirst(passage, stretch)) return false;
  const words = trimEnd(passage, stretch);
  if (isNowDoing(passage, words) || isAnswer(passage, words)) return false;
  // "no primeiro" names no thing, as "au premier semestre" says when.
  const counted = ({ lower, text }: Token, index: number) => {
    const at = words.first + index;
    const isOrdinal = lexicon.ordinals.has(lower) && (isUpper(text) || !lexicon.language.capitalNouns);
    // "Profit in the third | quarter": where the ordinal itself is not counted, it takes nothing from the noun.
    const time = tokens[at + 1];
    const isOfTime = time !== undefined && isTimeWord(time, at + 1, passage);
    return isOrdinal && !(isOfTime && contentCount(passage, { first: at, next: at + 1 }) === 0);
  };
  const ordinal = tokens.slice(words.first, words.next).some(counted) ? 1 : 0;
  return contentCount(passage, words) - ordinal >= (goesOn ? 2 : 1) && !isTimeAlone(passage, words);
}

/** "sube su previsión: | ahora espera": behind a mark a time and one word, where a verb needs no subject. */
function isNowDoing(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance || !/^[,:;]$/.test(tokens[first - 1]?.lower ?? "")) return false;
  return lexicon.syntax.nowOrLater.test(tokens[first]?.lower ?? "") && contentCount(passage, { first, next }) === 1;
}

/** "Ja, 11,4 Millionen": an answer names nothing. */
function isAnswer({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  return next - first === 1 && tokens[next]?.lower === "," && lexicon.words.answers.has(tokens[first]?.lower ?? "");
}

/** Behind a comma a clause goes on from its subject, and in the Romance languages behind a bracket or a dash that closes. */
function isAfterMark({ tokens, lexicon }: Passage, first: number): boolean {
  const lower = tokens[first - 1]?.lower ?? "";
  return lower === "," || (lexicon.language.romance === true && /^[)–—]$/.test(lower));
}

/** "Secondo quanto stimato dall’Istat", "laut Bitkom": who says so. */
function isSpeaker(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (matchPhrase(lexicon.syntax.accordingTo, tokens, first) === undefined) return false;
  // "Volgens het bureau zijn de prijzen": where verbs come second, the subject may follow.
  if (!lexicon.language.split || first > 0) return true;
  let verb = first + 1;
  while (verb < next && !isVerb(passage, verb) && !lexicon.phrases.auxiliaries.has(tokens[verb]?.lower ?? "")) verb++;
  return !isContent(passage, { first: verb + 1, next });
}

/** Does a stretch open with a verb, as far as its language shows it: no article, no capital, a verb's ending? */
export function isVerbFirst({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { text, lower } = tokens[first] ?? { text: "", lower: "" };
  if (isFunctionWord(lower, lexicon) || isUpper(text) || !lexicon.syntax.verbFirst.test(lower)) return false;
  // "operating profit climbed", "adjusted earnings were": the verb comes later.
  for (let at = first + 1; at < next + 2 && tokens[at]?.type === "word"; at++) {
    if (isFunctionWord(tokens[at]?.lower ?? "", lexicon)) break;
    if (isVerb({ tokens, lexicon }, at)) return false;
  }
  return true;
}

/** "el mes pasado se perdieron": names nothing, and says what happened. */
export function tellsChange({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  return hasWord(tokens, lexicon.ways, first, next);
}
