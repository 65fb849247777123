import { behindBorder, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";
import { isPlainWord } from "./plain-word.ts";

/** "Les 21 communes | ont dépensé": an auxiliary that says of its subject what it does; "ont été" and "were" say no doing. */
export function isActiveAuxiliary({ tokens, lexicon }: Words, at: number): boolean {
  return lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "") && !matchPhrase(lexicon.syntax.being, tokens, at);
}

/** Stands there an auxiliary, or a verb in the past that shows it by its ending or is one of the short ones: "cut", "stood"? */
export function isPast({ tokens, lexicon }: Words, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (lexicon.phrases.auxiliaries.has(lower)) return true;
  const { verbFirst, gerund } = lexicon.syntax;
  if (!isPlainWord({ tokens, lexicon }, at)) return false;
  return (verbFirst.test(lower) && !gerund.test(lower)) || lexicon.words.shortPasts.has(lower);
}

/** Has it an auxiliary or a copula? Of other verbs a language shows too little. */
export function hasVerb({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  for (let at = first; at < next; at++) {
    if (lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "")) return true;
    if (matchPhrase(lexicon.syntax.copulas, tokens, at)) return true;
  }
  return false;
}

/** "The budget, passed on Tuesday, | includes | £21m of savings": a verb that is a small word as well, and of no relative clause. */
export function hasLightVerb(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (matchPhrase(lexicon.syntax.relatives, tokens, behindBorder(passage, first))) return false;
  return hasWord(tokens, lexicon.words.singularVerbs, first, next);
}

/** An auxiliary, a verb of a change, an ending that only verbs have. */
export function isFiniteVerb({ tokens, lexicon }: Passage, at: number): boolean {
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  if (lexicon.phrases.auxiliaries.has(lower) || lexicon.phrases.possible.has(lower)) return true;
  return !isUpper(text) && (lexicon.ways.has(lower) || lexicon.syntax.finiteVerb.test(lower));
}

/** The same, or a word in small letters with its object right behind: "inquiète | le secteur". */
export function isVerbThere(passage: Passage, at: number): boolean {
  if (isFiniteVerb(passage, at)) return true;
  const { tokens, lexicon, mentions } = passage;
  const { adverb, pastParticiple, gerund, infinitive } = lexicon.syntax;
  const { lower } = tokens[at] ?? { lower: "" };
  if (!isPlainWord(passage, at) || [adverb, pastParticiple, gerund, infinitive].some((form) => form.test(lower)))
    return false;
  return isDeterminer(passage, at + 1) || mentions.some((each) => startOf(passage, each) === at + 1);
}

/** "…, | desplegaron": in the Romance languages a verb of several, as its ending has it, where a verb may stand. */
export function isPluralVerb({ tokens, lexicon }: Words, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  const { pluralVerb, adverb } = lexicon.syntax;
  if (!lexicon.language.romance || !isPlainWord({ tokens, lexicon }, at)) return false;
  return pluralVerb.test(lower) && !adverb.test(lower);
}

/** Stands a finite verb there, as far as the language shows it by a word or an ending? */
export function hasFiniteVerb(passage: Passage, { first, next }: Stretch): boolean {
  for (let at = first; at < next; at++) if (isFiniteVerb(passage, at)) return true;
  return false;
}

/** "was", "s’élève": a copula, or a phrase of one, begins there. */
export function isCopula({ tokens, lexicon }: Words, at: number): boolean {
  return matchPhrase(lexicon.syntax.copulas, tokens, at) !== undefined;
}

/** A word that says a rise, a fall or a level: "climbed", "nam", "was". */
export function isVerb({ tokens, lexicon }: Words, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.ways.has(lower) || lexicon.splits.has(lower) || isCopula({ tokens, lexicon }, at);
}
