import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isVerb } from "./finite-verb.ts";
import type { Passage } from "./passage.ts";

/** Does the stretch open with a subject that names nothing: "Elle", "It"? */
export function isPronoun({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  // "komt dat neer", "kostet das": a verb, and its subject behind it.
  const inverted = lexicon.language.split && first + 1 < next && isPlainPronoun({ tokens, lexicon }, first + 1);
  if (inverted && !isUpper(tokens[first]?.text ?? "")) return true;
  // "a franchi, en juillet, la barre | des 5 millions": what a number passes is not what it is of.
  const mark = matchPhrase(lexicon.syntax.marks, tokens, first)?.length;
  if (mark && first + mark === next && pastOf(tokens, next, lexicon) > next) return true;
  const pronoun = matchPhrase(lexicon.syntax.pronouns, tokens, first);
  if (first >= next || pronoun === undefined) return false;
  // "une proportion", "esta cifra"
  // but "le chiffre d’affaires"
  if (pronoun.length > 1) {
    const behind = first + pronoun.length;
    return pastOf(tokens, behind, lexicon) === behind && !isNumbered({ tokens, lexicon }, behind);
  }
  // "das EBIT", "het resultaat": an article, where a noun follows.
  const noun = tokens[first + 1];
  // "weitere Personen": more of those that the noun names.
  if (
    lexicon.language.capitalNouns &&
    lexicon.words.furtherOnes.has(tokens[first]?.lower ?? "") &&
    isUpper(noun?.text ?? "")
  )
    return false;
  const { determiners } = lexicon.phrases;
  // "zijn de prijzen": a verb.
  if (determiners.has(noun?.lower ?? "")) return false;
  // Behind a comma "its best summer" is a word on what came before.
  const opens = tokens[first - 1]?.lower !== "," && determiners.has(tokens[first]?.lower ?? "");
  const article = opens || matchPhrase(lexicon.syntax.articles, tokens, first);
  if (!article || noun?.type !== "word" || first + 1 >= next) return true;
  if (lexicon.language.capitalNouns) return !isUpper(noun.text) && !isAttribute({ tokens, lexicon }, first + 1);
  // "het verlies bedroeg": a noun, as another verb stands behind it.
  if (matchPhrase(lexicon.syntax.lossNouns, tokens, first + 1)) return false;
  return isFunctionWord(noun.lower, lexicon) || isVerb({ tokens, lexicon }, first + 1);
}

/**
 * "das | neue Angebot liegt", "diese | drei kleinen Läden": an adjective or a number before a noun, where nouns have capitals. One in
 * "-te" may be a verb ("das | kostete Anleger 7 Millionen"), unless another one or a mark stands behind the noun.
 */
function isAttribute({ tokens, lexicon }: Words, at: number): boolean {
  let noun = at;
  const isAdjective = (index: number) =>
    lexicon.syntax.inflected.test(tokens[index]?.text ?? "") && !isFunctionWord(tokens[index]?.lower ?? "", lexicon);
  while (isAdjective(noun) || (noun > at && lexicon.phrases.and.has(tokens[noun]?.lower ?? ""))) noun++;
  if (noun === at || !isUpper(tokens[noun]?.text ?? "")) return false;
  if (!/te[nrs]?$/.test(tokens[at]?.lower ?? "")) return true;
  const behind = tokens[noun + 1]?.lower ?? "";
  return behind === "," || lexicon.phrases.auxiliaries.has(behind) || /^\p{Ll}+(?:t|te|te?n)$/u.test(behind);
}

/** "dat", "das", "sie": no article of a noun. */
function isPlainPronoun({ tokens, lexicon }: Words, at: number): boolean {
  const pronoun = matchPhrase(lexicon.syntax.pronouns, tokens, at);
  // "van | alle leerlingen"
  if (matchPhrase(lexicon.syntax.universal, tokens, at)) return false;
  // "leerlingen zijn dit najaar begonnen": the verb.
  if (pronoun?.length !== 1 || lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "")) return false;
  const noun = tokens[at + 1];
  if (noun?.type !== "word" || isFunctionWord(noun.lower, lexicon)) return true;
  return !matchPhrase(lexicon.syntax.articles, tokens, at) && !lexicon.phrases.determiners.has(tokens[at]?.lower ?? "");
}

/** "le premier | lancement est", "il primo | lancio costerà": behind an ordinal a word with a verb after it is a noun. */
function isNumbered({ tokens, lexicon }: Words, at: number): boolean {
  const [noun, verb] = [tokens[at], tokens[at + 1]];
  if (!lexicon.ordinals.has(tokens[at - 1]?.lower ?? "") || noun?.type !== "word") return false;
  const { auxiliaries, of } = lexicon.phrases;
  if (isFunctionWord(noun.lower, lexicon) || isVerb({ tokens, lexicon }, at) || auxiliaries.has(noun.lower))
    return false;
  if (lexicon.language.capitalNouns) return isUpper(noun.text);
  const next = verb?.lower ?? "";
  // "il primo | stadio, che ospiterà": a relative clause is told of a noun.
  if (next === "," && matchPhrase(lexicon.syntax.relatives, tokens, at + 2)) return true;
  if (auxiliaries.has(next) || of.has(next)) return true;
  return verb?.type === "word" && !isFunctionWord(next, lexicon) && !matchPhrase(lexicon.fillers, tokens, at + 1);
}

/** Stands a pronoun there, and no Romance article with its noun: "anunció el martes que | las ventas subirán"? */
export function isPronounAt({ tokens, lexicon }: Words, at: number): boolean {
  const { pronouns, articles } = lexicon.syntax;
  if (!matchPhrase(pronouns, tokens, at)) return false;
  const article = lexicon.language.romance === true && matchPhrase(articles, tokens, at) !== undefined;
  return !article || isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon);
}

/** A pronoun, and no article: "nutzen das | Rad". */
export function isLooseEnd(words: Words, at: number): boolean {
  const { tokens, lexicon } = words;
  const isArticle = lexicon.phrases.determiners.has(tokens[at]?.lower ?? "");
  return isPronounAt(words, at) && !(isArticle && !isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon));
}
