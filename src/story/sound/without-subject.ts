import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import { isVerbFirst } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isRelativePronoun } from "../sentence/relative-clause.ts";

/** "de", or one of those that are an article as well. */
export function isOf({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.language.romance === true && (lexicon.phrases.of.has(lower) || /^dello?$/.test(lower));
}

/** "ont visité les 80 châteaux", "Après 30 ans de métier et 200 films": who did is not said. */
export function isWithoutSubject(passage: Passage, { first, next }: Stretch, start: number): boolean {
  const { tokens, lexicon } = passage;
  const { romance } = lexicon.language;
  // "con 6 millones | de los actos": it is of a word before.
  const isOfAll = matchPhrase(lexicon.syntax.universal, tokens, first + 1) !== undefined;
  if (first > start && isOf(passage, first) && !isOfAll) return true;
  if (next > start) return false;
  // "Mesmo após gastar … em drones", "além de expulsarem … diplomatas": who did is said of the news alone.
  const beside = lexicon.words.inAddition.has(tokens[first]?.lower ?? "") ? 2 : undefined;
  const after = matchPhrase(lexicon.syntax.following, tokens, first)?.length ?? beside;
  if (after !== undefined && lexicon.syntax.infinitive.test(tokens[first + after]?.lower ?? "")) return true;
  // "la de la gripe": of what, only the noun before says.
  const { definite, definiteOne, of } = lexicon.phrases;
  const isArticle = (at: number) => [definite, definiteOne].some((words) => words.has(tokens[at]?.lower ?? ""));
  if (romance && isArticle(first) && of.has(tokens[first + 1]?.lower ?? "")) return true;
  // "otros vehículos, | como un autobús": an example of what is not said.
  if (tokens[first - 1]?.lower === "," && lexicon.words.examples.has(tokens[first]?.lower ?? "")) return true;
  // "desde | el aeropuerto saldrán 40 vuelos", "en | el caso de los tintos": a place, and not who or what.
  const isPlace = lexicon.words.since.has(tokens[first - 1]?.lower ?? "") && isArticle(first);
  if (isPlace && romance) return true;
  if (isBehindInsertion(passage, { first, next })) return true;
  if (isOfMeans(passage, { first, next })) return true;
  const verb = lexicon.phrases.auxiliaries.has(tokens[first]?.lower ?? "");
  const opens = verb && lexicon.language.subjectFirst;
  // "sur un total de 2 831 gagnent": of what is compared with, nothing is told.
  if (!lexicon.language.split && (matchPhrase(lexicon.syntax.former, tokens, first)?.length ?? 0) > 2) return true;
  // "da tragédia que | deixou 19 pessoas mortas"
  const relative = first > 0 && matchPhrase(lexicon.syntax.relatives, tokens, first - 1)?.length === 1;
  // "que de nombreuses autres zones du monde, avec 65.600 cas"
  if (first > 0 && !isOfAll && (isOf(passage, first) || tokens[first]?.lower === "of")) return true;
  // "o ano que | vem é de"
  if (relative && lexicon.words.coming.has(tokens[first]?.lower ?? "")) return true;
  if (relative && (verb || isVerbFirst(passage, { first, next }))) return true;
  // "Nach Angaben der Stadt wurden": where verbs come second, all of it is one clause.
  const clause =
    lexicon.language.split && tokens.slice(0, next).some((token) => lexicon.phrases.auxiliaries.has(token.lower));
  return opens || (first === 0 && !clause && matchPhrase(lexicon.syntax.following, tokens, 0)?.length === 1);
}

/** "os leões, que não perdiam há 14 jogos, | caíram perante": behind a relative clause between commas the verb is of whom stands before it. */
function isBehindInsertion(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance || tokens[first - 1]?.lower !== ",") return false;
  const open = behindBorder(passage, first - 1) - 1;
  if (tokens[open]?.lower !== "," || open + 2 >= first) return false;
  const verb = lexicon.phrases.auxiliaries.has(tokens[first]?.lower ?? "") || isVerb(passage, first);
  return isRelativePronoun(passage, open + 1) && (verb || isVerbFirst(passage, { first, next }));
}

/** "With | the help of a sniffer dog they discovered", "… of a new machine the hospital treats": how it was done, and who did behind it. */
function isOfMeans({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (first !== 1 || !lexicon.language.fixedOrder || !lexicon.words.having.has(tokens[0]?.lower ?? "")) return false;
  const begins = (at: number) => {
    const article = lexicon.phrases.determiners.has(tokens[at]?.lower ?? "");
    const isPronoun = matchPhrase(lexicon.syntax.pronouns, tokens, at)?.length === 1;
    return (
      isPronoun || (article && tokens[at - 1]?.type === "word" && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon))
    );
  };
  return tokens.slice(first + 1, next).some((_, at) => begins(first + 1 + at));
}
