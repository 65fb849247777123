import type { Lexicon } from "../lexicon/lexicon.ts";
import { isAcronym, isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";

/** The noun a number counts. */
export interface Noun {
  /** As written: "salariés". */
  text: string;
  /** Tokens up to and with the noun: adjectives stand before it. */
  length: number;
  /** Words with capitals stand before it: "4,500 Mira workers". */
  named: boolean;
}

/** No noun is further behind its number than this many words. */
const farthest = 4;

/** Longer words in capitals are shouted: "3,000 UNITS". */
const longestAcronym = 4;

/** English adjectives of countries have capitals and are no names: "seven European countries". */
export const ofCountry = /^\p{Lu}\p{Ll}+(?:an|ish|ese|ench|utch|eli|aqi|ani)$/u;

/** "GPUs", "ETFs": initials in the plural. */
export function isPluralAcronym(text: string): boolean {
  return /^\p{Lu}{2,5}s$/u.test(text);
}

function isCounted(token: Token, lexicon: Lexicon): boolean {
  const { language, phrases } = lexicon;
  const { lower, text } = token;
  if (phrases.plurals.has(lower)) return true;
  if (isPluralAcronym(text)) return true;
  if ((isAcronym(text) && text.length <= longestAcronym) || text.length < 3 || phrases.noNouns.has(lower)) return false;
  if (language.capitalNouns) return isUpper(text);
  return lexicon.pluralEnding.test(lower);
}

/** Does a group of words end before this token? */
function isBorder(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.type !== "word") return true;
  const { lower } = token;
  if (lexicon.phrases.plurals.has(lower)) return false;
  // "eight US restaurants": a country's initials, and no pronoun.
  if (token.text === "US") return false;
  // "seize fois par jour" counts no thing.
  return lexicon.phrases.functionWords.has(lower) || lexicon.months.has(lower) || lexicon.times.root.has(lower);
}

/** "203 permanent and temporary nurses": does "and" at the index join two words before the noun that both describe? */
function isPair(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { modifiersFirst, capitalNouns } = lexicon.language;
  if (!(modifiersFirst || capitalNouns) || !lexicon.phrases.and.has(tokens[at]?.lower ?? "")) return false;
  const [first, second, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!first || second?.type !== "word" || noun?.type !== "word" || isUpper(first.text) || isUpper(second.text))
    return false;
  if (isBorder(second, lexicon) || isCounted(first, lexicon) || isCounted(second, lexicon)) return false;
  return isCounted(noun, lexicon) && (!isUpper(noun.text) || capitalNouns === true);
}

/** Index of the last part of the word at `index`: "full-time", "Mira-workers" are one. */
function wordEndAt(tokens: readonly Token[], index: number): number {
  let at = index;
  while (tokens[at + 1]?.lower === "-" && tokens[at + 1]?.glued && tokens[at + 2]?.glued) at += 2;
  return at;
}

/** "auto's", "zzp'ers": index of the last part of a plural behind an apostrophe, or the same where none follows. */
function pastApostrophe(tokens: readonly Token[], end: number, { language }: Lexicon): number {
  const [mark, ending] = [tokens[end + 1], tokens[end + 2]];
  if (mark?.lower !== "'" || !mark.glued || !ending?.glued) return end;
  return language.apostrophePlurals?.split("|").includes(ending.lower) ? end + 2 : end;
}

/**
 * The counted noun at `index`. Where adjectives and nouns stand before what they describe ("solar panels"), the
 * last plural of the group is it; elsewhere the first that is no adjective ("nouveaux emplois", "logements sociaux").
 * @param names whether the number can only count, so that the noun may have a capital: "six World Cups", "cuatro Copas"
 */
export function nounAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  names = false,
  reach = farthest,
): Noun | undefined {
  const { language, phrases } = lexicon;
  let named = false;
  let afterName = false;
  for (let at = index, word = 0; word < reach; word++) {
    if (at > index && isPair(tokens, at, lexicon)) {
      at++;
      continue;
    }
    const head = wordEndAt(tokens, at);
    // "first-team players": a function word is none within a compound.
    if (tokens[at]?.type !== "word" || (head === at && isBorder(tokens[at], lexicon))) return undefined;
    const token = tokens[head] as Token;
    const end = pastApostrophe(tokens, head, lexicon);
    const text = tokens.slice(head, end + 1).reduce((said, part) => said + part.text, "");
    if (token.type !== "word" || lexicon.numbers.get(token.lower)?.is === "cardinal") return undefined;
    const next = tokens[end + 1];
    const goesOn = !isBorder(next, lexicon);
    const noun = { text, length: end + 1 - index, named };
    if ((end > head && !phrases.noNouns.has(token.lower)) || isCounted(token, lexicon)) {
      const described = phrases.adjectives.has(token.lower) && goesOn;
      const counted = !described && language.nounsInRow && goesOn && isCounted(next as Token, lexicon);
      const further = counted && !isVerbOfOne(tokens, end + 1, lexicon);
      const proper = isProper(token, next, lexicon, names);
      if (!described && !further && (!proper || !names)) return proper ? undefined : noun;
    } else if (!language.modifiersFirst && !language.capitalNouns && !phrases.adjectives.has(token.lower))
      return undefined;
    // "100 Seiten | langen Bericht": where nouns have capitals, an adjective behind one that counts nothing is of another.
    if (language.capitalNouns && phrases.noNouns.has(token.lower) && isUpper(token.text) && !isUpper(next?.text ?? ""))
      return undefined;
    if (isUpper(token.text) && !language.capitalNouns && !ofCountry.test(token.text)) {
      // "63,000 Model Y cars": capitals in a row are one name.
      if (named && !afterName) return undefined;
      named = true;
      afterName = true;
    } else afterName = false;
    at = end + 1;
  }
  return undefined;
}

/** "4,000 nurses | finds 61%", "shows the": behind a plural, with its object right behind, a verb of another subject. */
function isVerbOfOne(tokens: readonly Token[], at: number, { phrases, words }: Lexicon): boolean {
  const object = tokens[at + 1];
  return (
    words.singularVerbs.has(tokens[at]?.lower ?? "") &&
    (object?.type === "number" || phrases.determiners.has(object?.lower ?? ""))
  );
}

/** A plural with a capital counts people of a country ("3 000 Ukrainiens"), and nothing where a name goes on. */
function isProper(
  { text, lower }: Token,
  next: Token | undefined,
  { language, phrases }: Lexicon,
  names: boolean,
): boolean {
  if (language.capitalNouns || !isUpper(text) || isPluralAcronym(text)) return false;
  // "em 18 Estados", but not "27 Estados Unidos".
  const isName = next?.type === "word" && isUpper(next.text);
  if (phrases.plurals.has(lower) && (isAcronym(text) || !isName)) return false;
  return names ? isName : !language.capitalPeoples || text.length < 5 || isName;
}
