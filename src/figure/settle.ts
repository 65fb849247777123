import { isFunctionWord } from "./clause/clause.ts";
import { isYear } from "./clause/mask.ts";
import { isHalfSize } from "./clause/side.ts";
import { speaksOf } from "./evidence.ts";
import { clockFractions } from "./lexicon/number-word.ts";
import type { Mention } from "./mention.ts";
import type { Num } from "./number/number.ts";
import type { Scene } from "./scene.ts";
import { isAcronym, isUpper } from "./token/character.ts";
import { hasWord } from "./token/has-word.ts";
import type { Token } from "./token/token.ts";
import { matchPhrase } from "./token/trie.ts";
import { type Attached, attachedMention } from "./unit/attach.ts";
import { isCountedBehindName } from "./unit/counted-behind-name.ts";
import { tellsOfIndex, tellsOfPlayers, tellsOfRate } from "./unit/market.ts";
import { isLastYear, isYearBesideNoun } from "./unit/year-beside-noun.ts";

/** Units whose names are everyday words where one of them is meant: "un pied", "a degree". */
const everyday = new Set([
  "foot",
  "inch",
  "cup",
  "revolution",
  "degree",
  "bar",
  "yard",
  "carat",
  "generic",
  "tablespoon",
  "bit",
  "knot",
  "volt",
  "stone",
]);

/** "0,4 point" is of a percentage where it has a decimal mark or percentages are spoken of; "25 points" elsewhere are points. */
export function pointUnit(scene: Scene, attached: Attached): Attached {
  if (isDiploma(scene, attached)) return { ...attached, unit: undefined, next: attached.num.next };
  if (attached.unit?.symbol !== "point" || attached.unit.unit !== "percentage-point") return attached;
  const { tokens } = scene;
  const { value, decimal } = attached.num;
  if (tellsOfPlayers(scene)) return { ...attached, unit: undefined, next: attached.num.next };
  const spoken = tellsOfRate(scene);
  const index = tellsOfIndex(tokens);
  // Of an index, points are its own: 58.06 of them are no percentage.
  if (decimal.includes(".") ? value < (spoken ? 100 : 10) && !index : spoken && !index && value < 20) return attached;
  return { ...attached, unit: undefined, next: attached.num.next };
}

/** "to confer 13,000 degrees": they are counted, and no angle. */
function isDiploma(scene: Scene, { unit, num }: Attached): boolean {
  return unit?.unit === "degree" && scene.tokens[num.next]?.type === "word" && speaksOf(scene, "diplomas");
}

/** "un baril | à 100 dollars", "a barrel at $100": what a price is of. */
function isOfPrice({ tokens, lexicon }: Scene, at: number): boolean {
  const amount = tokens[at + 1];
  if (!lexicon.words.priced.has(tokens[at]?.lower ?? "")) return false;
  return amount?.type === "number" || /^\p{Sc}$/u.test(amount?.text ?? "");
}

/** "der Preis für | einen Liter Milch", "the price of | a litre of milk": what a sum is of. */
function isOfSum({ tokens, lexicon }: Scene, first: number): boolean {
  const of = tokens[first - 1]?.lower === "'" ? first - 2 : first - 1;
  const isLink = isFunctionWord(tokens[of]?.lower ?? "", lexicon) || of < first - 1;
  return isLink && lexicon.words.sums.has(tokens[of - 1]?.lower ?? "");
}

/** A mention, unless what was attached is no quantity; ambiguous units are settled by the sentence's other words. */
export function settle(scene: Scene, attached: Attached): Mention | undefined {
  const { num } = attached;
  // "2,345,678 Millionen Dollar": a slip, for nobody counts millions of millions.
  if (num.exponent >= 6 && num.value >= mostScaled * 10 ** num.exponent) return undefined;
  if (isLastYear(scene, attached)) return undefined;
  const { tokens, lexicon } = scene;
  let { unit } = attached;
  if (!unit) {
    return countOf(scene, attached) ? attachedMention(attached) : undefined;
  }
  if (num.article && isOfPrice(scene, attached.next)) return undefined;
  // "Three Mile Island": a name, where both words have capitals.
  const [first, last] = [tokens[num.first], tokens[attached.next - 1]];
  const named = num.spelled && attached.named === 1 && first && last && isUpper(first.text) && isUpper(last.text);
  if (
    named &&
    !(isAcronym(first.text) && isAcronym(last.text)) &&
    !lexicon.language.capitalNouns &&
    last.text.length > 3
  )
    return undefined;
  // "mit 46.472 um 109": a preposition.
  const letters = tokens[attached.next - 1];
  const preposition = letters !== undefined && !letters.glued && isFunctionWord(letters.lower, lexicon);
  if (unit.unit === "micrometer" && preposition) return undefined;
  if (unit.unit === "year" && isYear(first as Token) && lexicon.words.oneYear.has(last?.lower ?? "")) return undefined;
  const one = num.spelled && num.value === 1;
  // "un an de prison"
  const penal = unit.kind === "duration" && matchPhrase(lexicon.syntax.penal, tokens, attached.next) !== undefined;
  if (one && !penal && (unit.kind === "duration" || everyday.has(unit.unit))) return undefined;
  // "Une tonne coûte 160 euros": where the article is the number as well, a sentence begins with the article.
  const article = one && lexicon.phrases.one.has(tokens[num.first]?.lower ?? "");
  // "kostet eine Kilowattstunde 3,17 Cent": its price stands right behind.
  const priced = tokens[attached.next]?.type === "number" || /^\p{Sc}$/u.test(tokens[attached.next]?.text ?? "");
  const begins = num.first === 0 || tokens[num.first - 1]?.type === "symbol";
  const equal = matchPhrase(lexicon.syntax.equals, tokens, attached.next)?.length;
  const isWhole = begins || priced || isOfSum(scene, num.first);
  if (article && !equal && isWhole && unit.kind === "measure" && num.exponent === 0) return undefined;
  // "the one percent" are people.
  if (one && unit.kind === "percent" && lexicon.phrases.definite.has(tokens[num.first - 1]?.lower ?? ""))
    return undefined;
  if (isWholly(scene, attached)) return undefined;
  // "a dollar" is a price in a way of speaking; "one dollar" and "un euro" are one.
  if (num.article && !penal && !lexicon.strongOnes.has(tokens[num.first]?.lower ?? "")) return undefined;
  if (num.fraction && unit.kind === "duration" && num.spelled && !isCountedPart(scene, num)) return undefined;
  if (unit.group === "length" && isHalfSize(scene, attached)) return undefined;
  if ((unit.group === "length" || unit.unit === "kilogram") && isRace(scene, attached)) return undefined;
  // "silver in the -57kg"
  if (unit.group === "mass" && num.value < 0) return undefined;
  // "the rate is RPI plus 1%"
  const isOnTop = unit.kind === "percent" && lexicon.words.plus.has(tokens[attached.first - 1]?.lower ?? "");
  if (isOnTop && isAcronym(tokens[attached.first - 2]?.text ?? "")) return undefined;
  // "12-Pfund-Lachs": in a compound the pounds are neither.
  const [hyphen, end] = [tokens[num.next], tokens[attached.next]];
  const pounds = lexicon.pounds.has(tokens[attached.next - 1]?.lower ?? "");
  if (pounds && hyphen?.lower === "-" && end?.lower === "-" && end.glued) return undefined;
  // "three pound coins": so many of one pound each.
  if (pounds && attached.named === 1 && hyphen?.lower !== "-" && lexicon.words.coins.has(end?.lower ?? ""))
    return undefined;
  if (isWeight(scene, attached)) unit = { unit: "pound", kind: "measure", divisor: 1, group: "mass" };
  if (unit.unit === "degree" && (num.value < 0 || speaksOf(scene, "temperature")))
    unit = { unit: "generic", kind: "measure", divisor: 1, group: "temperature" };
  return attachedMention(unit === attached.unit ? attached : { ...attached, unit });
}

/** "une version 100 % électrique", "100% organic": what a thing is, where "à 100 %" and "of 100%" say how much. */
function isWholly({ tokens, lexicon }: Scene, { num, unit, first, next }: Attached): boolean {
  if (num.value !== 100 || unit?.unit !== "percent") return false;
  const { target } = lexicon.phrases;
  if (target.has(tokens[first - 1]?.lower ?? "") || matchPhrase(lexicon.by, tokens, first - 1)) return false;
  const { type, lower, text } = tokens[next] ?? { type: "symbol", lower: "", text: "" };
  return type === "word" && !isUpper(text) && lexicon.wholly.test(lower) && !isFunctionWord(lower, lexicon);
}

/** "three quarters of an hour" is a duration; "a quarter of an hour" and "half a year" are ways of speaking. */
function isCountedPart({ tokens, lexicon }: Scene, num: Num): boolean {
  return num.next - num.first > 1 && num.value !== 0.5 && !lexicon.phrases.one.has(tokens[num.first]?.lower ?? "");
}

/** "the 100m champion": an event is named by its length. */
function isRace({ tokens, lexicon }: Scene, { next }: Attached): boolean {
  // "in the 100kg (15.7st) class"
  const close =
    tokens[next]?.lower === "(" ? tokens.findIndex(({ lower }, at) => at > next && lower === ")") : next - 1;
  const { lower } = tokens[close + 1] ?? { lower: "" };
  return close < next + 8 && lexicon.phrases.races.has(lower);
}

/** "deux livres" are a baby's, "361 millions de livres" a bank's. */
function isWeight(scene: Scene, { num, unit, next, named }: Attached): boolean {
  const { tokens, lexicon } = scene;
  // "a 220-pound quarterback", where "a 50-pound fine" is money
  const joined = named === 2 && tokens[num.next]?.lower === "-" && lexicon.language.nounsInRow === true;
  if (!(named === 1 || joined) || !lexicon.pounds.has(tokens[num.next + named - 1]?.lower ?? "")) return false;
  if (tokens.some(({ lower }) => lower === "£" || lower === "pence")) return false;
  // "93,700 pounds of pork", "a million pounds of beef"
  if (lexicon.phrases.of.has(tokens[next]?.lower ?? "") && lexicon.words.poundsOf.size > 0)
    return !hasWord(tokens, lexicon.words.poundsOf, next + 1, next + 4);
  if (num.value >= 1e6) return false;
  if (joined) {
    const behind = tokens[next];
    return behind?.type === "word" && num.exponent === 0 && !lexicon.words.poundsOf.has(behind.lower);
  }
  if (isPaid(scene, num)) return false;
  if (unit?.doubtful) return speaksOf(scene, "weight") || (num.exponent === 0 && !Number.isInteger(num.value));
  return speaksOf(scene, "weight") || num.value < 1000 || !Number.isInteger(num.value);
}

/** As many millions, or billions, are told by the next scale. */
const mostScaled = 1e6;

/** Words between a price's word and its pounds. */
const farthestPrice = 8;

/** "Tickets cost 15 pounds", "weighs 22 pounds and costs | 60 pounds": the nearest word before them says which pounds they are. */
function isPaid({ tokens, lexicon }: Scene, { first }: Num): boolean {
  const { moneyWords, weight } = lexicon.phrases;
  for (let at = first - 1; at >= Math.max(0, first - farthestPrice); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.;:()–—]$/.test(lower) || weight.has(lower)) return false;
    if (moneyWords.has(lower) || lexicon.words.charges.has(lower)) return true;
  }
  return false;
}

/** Is it a count worth a card, and not a way of speaking ("one of", "Top 14")? */
function countOf(scene: Scene, attached: Attached): boolean {
  const { num } = attached;
  const { tokens, lexicon } = scene;
  if (num.fraction) return false;
  if (num.exponent === 0 && num.decimal.includes(".")) return isAverage(scene, attached);
  if (num.value < 2 || !Number.isInteger(num.value)) return false;
  // "12 centièmes": of a second, which results leave out.
  const parts = lexicon.numbers.get(tokens[num.next]?.lower ?? "");
  if (parts?.is === "fraction" && clockFractions.has(parts.value)) return false;
  if (isYearBesideNoun(scene, attached)) return false;
  // "im iWork 11": a model.
  if (/\p{Ll}\p{Lu}/u.test(tokens[num.first - 1]?.text ?? "") && num.value < 100) return false;
  if (scene.heading && num.exponent === 0 && num.value < 100 && !isTitleCount(scene, attached)) return false;
  if (num.article || isPartOfName(scene, attached)) return false;
  // "mit 178 zu 120 Stimmen": what a vote ended with.
  const [to, ayes] = [tokens[num.first - 1], tokens[num.first - 2]];
  if (lexicon.words.voteLinks.has(to?.lower ?? "") && ayes?.type === "number") return false;
  if (num.collective || num.exponent > 0) return true;
  return !isShare(scene, attached);
}

const clock = /^[0-2]?\d\.[0-5]\d$/;

/**
 * "2.4 children per woman", "averaged 8.2 rebounds": so many things on average. Points are an index's, and behind a noun the number is
 * what it is called by: "magnitude 6.1 quakes", "version 4.5 users".
 */
function isAverage(scene: Scene, { num, noun, first, next, per }: Attached): boolean {
  const { tokens, lexicon, heading } = scene;
  const { functionWords, point100, up, down } = lexicon.phrases;
  const before = tokens[first - 1]?.lower ?? "";
  // "20.15 Nachrichten": when they begin, in the languages that have a decimal comma.
  if (lexicon.language.groups !== "," && clock.test(tokens[num.first]?.text ?? "")) return false;
  const counted = tokens[num.next]?.lower ?? "";
  // "1,33 Kinder je Frau"
  const rate = lexicon.words.per.has(tokens[num.next + 1]?.lower ?? "");
  if ((heading && !rate) || noun?.toLowerCase() !== counted || (next - num.next > 1 && !per) || num.value >= 100)
    return false;
  if (
    (point100.has(counted) && !tellsOfPlayers(scene)) ||
    isUpper(tokens[num.next]?.text ?? "") !== (lexicon.language.capitalNouns ?? false)
  )
    return false;
  // "averaged 27.4 points per game, 7.3 rebounds"
  const listed = before === "," && hasWord(tokens, lexicon.words.averaging);
  const row = listed || (tokens[first - 1]?.type === "word" && tokens[first - 2]?.type === "number");
  return (
    rate ||
    row ||
    functionWords.has(before) ||
    up.has(before) ||
    down.has(before) ||
    lexicon.words.averaging.has(before)
  );
}

/** "la Cité des Mille Planètes": within a sentence a number in letters has a capital where it is of a name. */
function isPartOfName({ tokens, lexicon, heading }: Scene, { num }: Attached): boolean {
  const { capitalNouns, capitalTitles } = lexicon.language;
  if (!num.spelled || heading || capitalNouns || capitalTitles || num.next - num.first > 1) return false;
  const [before, number, noun] = [tokens[num.first - 1], tokens[num.first], tokens[num.next]];
  return before?.type === "word" && isUpper(number?.text ?? "") && isUpper(noun?.text ?? "");
}

/** "96 emplois menacés", but "Top 14" and "12 idées pour l’hiver": what a title counts, and not what it is called or lists. */
function isTitleCount(scene: Scene, { num, noun, next }: Attached): boolean {
  if (tellsOfCasualties(scene)) return true;
  const { tokens, lexicon } = scene;
  if (noun === undefined || num.value < 10) return false;
  // "Apollo 13 crew", "Covid-19 vaccine", but "Mindestens 40 Betten"
  const before = tokens[num.first - 1];
  const isName =
    before?.type === "word" &&
    isUpper(before.text) &&
    !matchPhrase(lexicon.before, tokens, num.first - 1) &&
    !isCountedBehindName(tokens, num.first, lexicon);
  if (before?.text === "-" || isName) return false;
  if (lexicon.phrases.definite.has(before?.lower ?? "")) return false;
  for (let at = num.next; at < next; at++) if (matchPhrase(lexicon.syntax.listings, tokens, at)) return false;
  return true;
}

/** "Trois skieurs tués": of the dead and the hurt a title says how many. */
function tellsOfCasualties({ tokens, lexicon }: Scene): boolean {
  return tokens.some((_, at) => matchPhrase(lexicon.syntax.casualties, tokens, at) !== undefined);
}

/** "126 withdrawals out of 162 riders": two counts that say a share, which neither says alone. */
function isShare({ tokens, lexicon }: Scene, { first, next }: Attached): boolean {
  const behind = matchPhrase(lexicon.outOf, tokens, next);
  if (behind && behind.length > 1 && tokens[next + behind.length]?.type === "number") return true;
  for (let length = 2; length <= 3; length++) {
    if (matchPhrase(lexicon.outOf, tokens, first - length)?.length === length) return true;
  }
  return false;
}
