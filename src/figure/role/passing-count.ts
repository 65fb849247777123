import { nounAt, ofCountry } from "../clause/noun.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { type Num, numberAt } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { isDash } from "../token/sign.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { isNameOfNumber } from "../unit/complete.ts";
import { unitAt } from "../unit/unit-at.ts";

/** A noun stands no further behind its number than this many words: "two potentially lucrative oil exploration contracts". */
const reach = 6;

/** Digits in a row from here on may be a year, a code or a page. */
const fewDigits = 1000;

/** What is counted, and the words behind the number that say it. */
interface Counted {
  text?: string;
  length: number;
}

/**
 * A count that is said in passing, and that no card shows: "one proposal", "eight of the detainees", "three ways",
 * "two former Mira auditors", "28 others".
 */
export function passingCount(scene: Scene, index: number): Mention | undefined {
  const { tokens, mask, lexicon } = scene;
  const { type, lower } = tokens[index] as Token;
  if (type !== "number" && !lexicon.starts.has(lower)) return undefined;
  const one = lexicon.phrases.numeralOnes.has(lower);
  if (!one && lexicon.triggers.ones.has(lower)) return undefined;
  if (scene.heading || mask[index] || isInName(scene, index)) return undefined;
  const num = numberAt(scene, index);
  if (!num || num.first !== index || num.start !== index || num.fraction || num.exponent > 0) return undefined;
  if (!Number.isInteger(num.value) || (one ? num.value !== 1 : num.value < 2 || num.article)) return undefined;
  if (isNameOfNumber(scene, num) || (num.spelled && num.value >= 100)) return undefined;
  if (!num.spelled && num.value >= fewDigits && !tokens[index]?.numeral?.grouped) return undefined;
  const noun = one
    ? singleNoun(scene, num)
    : (countedNoun(scene, num) ?? joinedNoun(scene, num) ?? groupSize(scene, num));
  if (!noun) return undefined;
  return mentionOf({
    kind: "count",
    amount: num.value,
    unit: noun.text ?? null,
    digits: num.digits,
    first: index,
    next: num.next + noun.length,
  });
}

/** "a crew of 12": a group's number of people, where nothing follows that it could count. */
function groupSize({ tokens, lexicon }: Scene, { first, next }: Num): Counted | undefined {
  const { phrases } = lexicon;
  const of = phrases.of.has(tokens[first - 1]?.lower ?? "") || matchPhrase(lexicon.by, tokens, first - 1)?.length === 1;
  if (!of || !lexicon.words.groupsOf.has(tokens[first - 2]?.lower ?? "")) return undefined;
  const behind = tokens[next];
  const closes =
    behind?.type !== "word"
      ? !behind?.glued || /^[.,;:)]$/.test(behind.lower)
      : phrases.functionWords.has(behind.lower);
  return closes ? { length: 0 } : undefined;
}

/** "Formula One", "Boeing 737 jets", "the Big Four banks": behind a name the number belongs to it. */
function isInName({ tokens, lexicon }: Scene, index: number): boolean {
  const [before, number] = [tokens[index - 1], tokens[index]];
  if (number?.glued && before) return true;
  if (before?.type !== "word") return false;
  if (lexicon.references.has(before.lower)) return true;
  return index > 1 && isUpper(before.text) && (number?.type === "number" || isUpper(number?.text ?? ""));
}

/** "eight of the detainees", "three ways", "two former Mira auditors", "two new 737 Max jets". */
function countedNoun({ tokens, lexicon }: Scene, { next, spelled }: Num): Counted | undefined {
  const { passingNouns } = lexicon.phrases;
  const behind = tokens[next];
  if (behind?.type !== "word" || unitAt(tokens, next, lexicon)) return undefined;
  if (passingNouns.has(behind.lower)) return { text: behind.text, length: 1 };
  // "45 delas": "of" and the pronoun are one word.
  if (lexicon.words.partitive.has(behind.lower)) return { length: 1 };
  const of = matchPhrase(lexicon.partOf, tokens, next)?.length ?? 0;
  // "eight of them", "five of whom"
  const pronoun = of > 0 || lexicon.phrases.of.has(behind.lower) ? tokens[next + Math.max(1, of)] : undefined;
  if (pronoun && lexicon.words.partitive.has(pronoun.lower)) return { length: Math.max(1, of) + 1 };
  // "two of Lind's deputies"
  const owner = tokens[next + 1];
  const [mark, genitive] = [tokens[next + 2]?.lower ?? "", tokens[next + 3]];
  if (of === 1 && isUpper(owner?.text ?? "") && /^['’]$/.test(mark) && genitive?.lower === "s" && genitive.glued) {
    const owned = nounAt(tokens, next + 4, lexicon);
    return owned && { text: owned.text, length: owned.length + 4 };
  }
  if (of === 1) return undefined;
  // "737 Max jets", "Movimento cinque Stelle": the number may be of the name.
  const may = !lexicon.language.capitalNouns && (!spelled || !lexicon.language.capitalTitles);
  const model = may && of === 0 && isUpper(behind.text) && !ofCountry.test(behind.text);
  const noun = model ? undefined : nounAt(tokens, next + of, lexicon, true, reach);
  // "five of the three-ton satellites" are of another quantity.
  const words = tokens.slice(next + of, next + of + (noun?.length ?? 0));
  if (!noun || words.some(({ type, lower }) => type === "number" || lexicon.numbers.has(lower))) return undefined;
  return { text: noun.text, length: of + noun.length };
}

/** "a 12 page document", "a three course meal", "the 11 member panel": the noun in the singular before another, without a hyphen. */
function joinedNoun({ tokens, lexicon }: Scene, { first, next, spelled }: Num): Counted | undefined {
  const { language, phrases } = lexicon;
  const before = tokens[first - 1]?.lower ?? "";
  if (
    !language.nounsInRow ||
    language.capitalNouns ||
    !(phrases.one.has(before) || (phrases.definite.has(before) && !spelled))
  )
    return undefined;
  const isNoun = (at: number) => {
    const { type, text, lower, glued } = tokens[at] ?? { type: "symbol", text: "", lower: "", glued: false };
    return type === "word" && !glued && /^\p{Ll}{3,}$/u.test(text) && !phrases.functionWords.has(lower);
  };
  const { text, lower } = tokens[next] ?? { text: "", lower: "" };
  if (!isNoun(next) || !isNoun(next + 1) || unitAt(tokens, next, lexicon) || phrases.adjectives.has(lower))
    return undefined;
  // "the 40 millionth dishwasher"
  const other =
    lexicon.pluralEnding.test(lower) ||
    phrases.noNouns.has(lower) ||
    lexicon.ordinals.has(lower) ||
    /illionth$/.test(lower);
  return other ? undefined : { text, length: 1 };
}

/** The pronoun has a verb behind it, or an adverb: "one wonders", "one expected". */
const verb = /(?:[^su]s|ed|ly)$/;

/** "one proposal": the noun in the singular behind a numeral that is no article. */
function singleNoun({ tokens, lexicon }: Scene, { first, next }: Num): Counted | undefined {
  const before = tokens[first - 1]?.lower ?? "";
  const { determiners, functionWords, adjectives, noNouns } = lexicon.phrases;
  const { pronounBefore, pronounBehind } = lexicon.words;
  if (determiners.has(before) || pronounBefore.has(before)) return undefined;
  for (let at = next, length = 1; length < reach; at++, length++) {
    const token = tokens[at];
    if (token?.type !== "word" || isDash(tokens[at + 1]) || functionWords.has(token.lower)) return undefined;
    if (lexicon.times.root.has(token.lower) || unitAt(tokens, at, lexicon) || isUpper(token.text)) return undefined;
    if (verb.test(token.lower) || pronounBehind.has(token.lower) || noNouns.has(token.lower)) return undefined;
    // "one raw chop": where another word follows, either may be the noun.
    const behind = tokens[at + 1];
    // "One proposal | asks"
    const ends = behind?.type !== "word" || functionWords.has(behind.lower) || /[^su]s$/.test(behind.lower);
    if (!adjectives.has(token.lower)) return ends ? { text: token.text, length } : undefined;
  }
  return undefined;
}
