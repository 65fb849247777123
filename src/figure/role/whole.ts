import { isFunctionWord, type Words } from "../clause/clause.ts";
import { isComparable, type Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";

/** "Two thirds of the 300 homes", "119 of 350 seats", "5 der 12 Millionen Euro": of how many or how much. */
export function isTotalOf({ scene, mention, mentions }: Reading): boolean {
  if (mention.kind !== "count" && mention.kind !== "money" && mention.kind !== "measure") return false;
  const { tokens, lexicon } = scene;
  if (!lexicon.language.romance && openingTotal(scene, mentions) === mention) return true;
  if (lexicon.language.romance && isToldOfPart(scene, mention)) return true;
  if (isPartlyTold(scene, mention)) return true;
  const part = mentions[mentions.indexOf(mention) - 1];
  if (part && isHalf(scene, part, mention)) return true;
  // A number that is no amount by itself, in words or digits, ends right before "of".
  const isNumber = (at: number) =>
    tokens[at]?.type === "number" || lexicon.numbers.get(tokens[at]?.lower ?? "")?.is === "cardinal";
  const follows = (length: number) => {
    const at = mention.first - length;
    if (part?.next !== at) return isNumber(at - 1);
    // "18 metres of 7.42 g/t gold": of another measure, it is what there is so much of.
    const measured = part.kind === "money" || part.kind === "measure";
    return measured ? isComparable(part, mention) : part.kind !== "date" && part.kind !== "duration";
  };
  const described = isDescribed(scene, mention.first - 1) ? 1 : 0;
  for (let length = 1; length <= 4; length++) {
    const isOf = (words: number) => matchPhrase(lexicon.partOf, tokens, mention.first - words)?.length === length;
    if (isOf(length) && follows(length)) return true;
    // "14.300 der benötigten | 20.000 Euro"
    if (described > 0 && isOf(length + described) && follows(length + described)) return true;
  }
  if (mention.kind !== "count") return false;
  const bare = matchPhrase(lexicon.outOf, tokens, mention.first - 1)?.length === 1;
  return (bare || lexicon.phrases.of.has(tokens[mention.first - 1]?.lower ?? "")) && isNumber(mention.first - 2);
}

/** "Die meisten der (rund) | 130 Opfer starben im Klub", "most of the 130": how many they are nobody says. */
function isPartlyTold({ tokens, lexicon }: Scene, { first, qualifierSpan }: Mention): boolean {
  const start = Math.min(first, qualifierSpan?.[0] ?? first);
  return matchPhrase(lexicon.syntax.someOf, tokens, start - 1) !== undefined;
}

/** An adjective before a whole, where verbs come second: "der benötigten", "van de geplande". */
function isDescribed({ tokens, lexicon }: Words, at: number): boolean {
  const { text, lower, type } = tokens[at] ?? { text: "", lower: "", type: "symbol" };
  return (
    lexicon.language.split !== undefined &&
    type === "word" &&
    /^\p{Ll}{4,}en?$/u.test(text) &&
    !isFunctionWord(lower, lexicon)
  );
}

/** "14.300 | der (benötigten) 20.000 Euro": does a part end where the words before its whole begin? */
export function isWholeOf(scene: Words, part: Pick<Mention, "next">, { first }: Pick<Mention, "first">): boolean {
  const behind = part.next + (matchPhrase(scene.lexicon.partOf, scene.tokens, part.next)?.length ?? 0);
  return behind > part.next && (behind === first || (behind === first - 1 && isDescribed(scene, behind)));
}

/** "Von den | 64 Filialen werden zwölf geschlossen", "Van de 1,8 miljard euro is 390 miljoen uitgekeerd": of how much a sentence tells a part. */
export function openingTotal({ tokens, lexicon }: Words, [first]: readonly Mention[]): Mention | undefined {
  const { definite, of } = lexicon.phrases;
  // "Of Iowa’s 23,700 bridges, | nearly 4,500 are", "Out of 2,000 people asked, | 1,150 want"
  if (lexicon.language.fixedOrder) {
    const part = behindTotal({ tokens, lexicon });
    return part !== -1 && first && first.next < part ? first : undefined;
  }
  const opens = of.has(tokens[0]?.lower ?? "") && definite.has(tokens[1]?.lower ?? "");
  return opens && first && first.first <= mostBefore ? first : undefined;
}

/**
 * "Delle | 121 partite previste se ne sono giocate 37", "Realizaram-se, dos | 121 jogos previstos, apenas 37": between marks, of how many
 * the sentence goes on to tell a part.
 */
function isToldOfPart({ tokens, lexicon }: Scene, { first, next }: Mention): boolean {
  const { definite, of } = lexicon.phrases;
  const contracted = lexicon.words.ofThe.has(tokens[first - 1]?.lower ?? "");
  const parted = definite.has(tokens[first - 1]?.lower ?? "") && of.has(tokens[first - 2]?.lower ?? "");
  // "Tra i | 180 selezionati solo due sono siciliani"
  const among =
    definite.has(tokens[first - 1]?.lower ?? "") && lexicon.syntax.among.root.has(tokens[first - 2]?.lower ?? "");
  const start = contracted ? first - 1 : first - 2;
  if (!(contracted || parted || among) || (start > 0 && !/^[,:]$/.test(tokens[start - 1]?.lower ?? ""))) return false;
  // "Dei 4.200 iscritti | il 43 % ha scelto": of a share the whole may be told beside it.
  const isShare = (at: number) => unitAt(tokens, at + 1, lexicon)?.unit.kind === "percent";
  const isCardinal = (lower: string) =>
    lexicon.numbers.get(lower)?.is === "cardinal" && !lexicon.phrases.one.has(lower);
  return tokens.some(
    ({ type, lower }, at) => at >= next && (type === "number" || (among && isCardinal(lower))) && !isShare(at),
  );
}

/** Tokens up to the comma behind such a sum: "Of the more than 2,000 people who were asked,". */
const longestTotal = 12;

/** "Of the 300 jobs, | 120 will go", "Sur les 323 communes, | 104 n’ont plus": where the words begin behind such a total and its comma, or -1. */
export function behindTotal({ tokens, lexicon }: Words): number {
  if (lexicon.language.split || !opensTotal({ tokens, lexicon })) return -1;
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  const total = tokens.slice(0, Math.max(comma, 0));
  // "Du 14 au 20 décembre, …"
  const isDate = total.some(({ lower }) => lexicon.months.has(lower));
  const isTotal = comma <= longestTotal && !isDate && total.some(({ type }) => type === "number");
  return isTotal ? comma + 1 : -1;
}

/** Of how many the sentence tells: "Of", "Out of", "Sur", "De los", "Dei", "Parmi les". */
function opensTotal({ tokens, lexicon }: Words): boolean {
  const { words, phrases, language, syntax } = lexicon;
  const [lower, article] = [tokens[0]?.lower ?? "", tokens[1]?.lower ?? ""];
  const outOf = matchPhrase(lexicon.outOf, tokens, 0)?.length ?? 0;
  if (language.fixedOrder) return outOf > 1 || words.outOfAll.has(lower);
  const parts = phrases.of.has(lower) || syntax.among.root.has(lower);
  return outOf > 0 || words.ofThe.has(lower) || (parts && phrases.definite.has(article));
}

/** Tokens before such a sum: "Of the £". */
const mostBefore = 3;

/**
 * "half | the $4.3m": without "of" it is an amount, which nobody says. "62 % des 1 200 salariés" are a share, and where
 * cases mark what a noun is to another its article may say "of".
 */
export function isHalfOf({ scene, mention, mentions }: Reading): boolean {
  if (!scene.lexicon.language.fixedOrder) return false;
  const whole = mentions[mentions.indexOf(mention) + 1];
  return whole !== undefined && isHalf(scene, mention, whole);
}

/** "less than half | the $4.3m": of the one, the other is no more than the words. */
function isHalf({ tokens, lexicon }: Scene, half: Mention, whole: Mention): boolean {
  if (half.kind !== "ratio" && half.kind !== "multiplier") return false;
  return whole.first === half.next + 1 && lexicon.phrases.definite.has(tokens[half.next]?.lower ?? "");
}
