import { isFunctionWord } from "../clause/clause.ts";
import { currenciesIn } from "../evidence.ts";
import { isRoundingOf } from "../fact.ts";
import type { Figure } from "../figure.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import { behindThan } from "../role/excess.ts";
import { isWholeOf, openingTotal } from "../role/whole.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { readBareMillions } from "./bare-millions.ts";

/** So many words before an amount may say that it is money. */
const reach = 10;

/**
 * Gives bare millions their currency where a word of money governs them and the sentence, or else the article,
 * has one currency: "va investir 450 millions …, soit 1,8 milliard d’euros en tout".
 */
export function withCurrency(scene: Scene, mentions: readonly Mention[]): void {
  let here: ReadonlySet<string> | undefined;
  for (const [index, mention] of mentions.entries()) {
    const whole = mentions[index + 1];
    const alone = mention.kind === "count" && mention.unit === null;
    if (alone && whole?.kind === "money" && isWholeOf(scene, mention, whole)) {
      mention.kind = "money";
      mention.unit = whole.unit;
    }
    // "60 millions de dividendes" are money as well.
    const counted = mention.unit?.toLowerCase() ?? "";
    const { phrases, syntax } = scene.lexicon;
    const noun = phrases.moneyWords.has(counted) && !syntax.securities.root.has(counted);
    const bare = mention.kind === "count" && (mention.unit === null || noun) && Math.abs(mention.amount) >= 1e6;
    // "1.6 billion ($2.54 billion)": what is converted is of another currency.
    const converted = scene.tokens[mention.next]?.lower === "(";
    if (!bare || converted) continue;
    const before = mentions[index - 1];
    const isSecond =
      before !== undefined && (isJoined(scene, before, mention) || isDifferenceFrom(scene, before, mention));
    const isMoney =
      noun ||
      isSecond ||
      isGoverned(scene, mention) ||
      isPartOfSum(scene, mention, mentions) ||
      isBesideSum(scene, mention, mentions) ||
      isBesideFormer(scene, mention, whole);
    if (!isMoney) continue;
    here ??= currenciesIn(scene.tokens, scene.lexicon);
    const currencies = here.size > 0 ? here : scene.evidence.currencies();
    const [code] = currencies;
    if (code === undefined || currencies.size > 1) continue;
    mention.kind = "money";
    mention.unit = code;
    if (noun) mention.next = beforeNoun(scene, mention);
  }
}

/** Where the noun of "30 milioni | di investimenti" begins: once it is no unit, it says of what the sum is. */
function beforeNoun({ tokens, lexicon }: Scene, { first, next }: Mention): number {
  let end = next;
  while (end > first + 1 && tokens[end - 1]?.type === "word" && !lexicon.scales.root.has(tokens[end - 1]?.lower ?? ""))
    end--;
  return end;
}

/** "Il debito scende a 11,3 milioni di euro, dai | 18,5 milioni": in a sentence that says sums, and no other things in thousands. */
function isBesideSum(
  { tokens, lexicon }: Scene,
  { first, next, unit }: Mention,
  mentions: readonly Mention[],
): boolean {
  if (!lexicon.language.bareSums || unit !== null || !mentions.some(({ kind }) => kind === "money")) return false;
  const isOfThings = ({ kind, unit: noun, amount }: Mention) =>
    (kind === "measure" || (kind === "count" && noun !== null)) && amount >= 1000;
  return !mentions.some(isOfThings) && readBareMillions(tokens, first, next, lexicon) === "sum";
}

/** "trekt 47 miljoen euro uit, | 9 miljoen meer dan vorig jaar": by how much a sum is more, right behind it. */
function isDifferenceFrom(scene: Scene, before: Mention, mention: Mention): boolean {
  const larger = before.kind === "money" && mention.unit === null && Math.abs(mention.amount) < Math.abs(before.amount);
  return larger && behindThan({ scene, mention }) !== undefined;
}

/** "3 millions d’euros dans les écoles et | 1,2 million dans la voirie": a second sum right behind “and”. */
function isJoined({ tokens, lexicon }: Scene, before: Mention, { first, next, unit }: Mention): boolean {
  // "et 1,2 million | l’utilisent": a verb, and no sum.
  const { type, lower: behind } = tokens[next] ?? { type: "symbol", lower: "" };
  const { determiners, auxiliaries } = lexicon.phrases;
  const goesOn = isFunctionWord(behind, lexicon) && !determiners.has(behind) && !auxiliaries.has(behind);
  if (type === "word" && !goesOn) return false;
  if (before.kind !== "money" || unit !== null || !lexicon.phrases.and.has(tokens[first - 1]?.lower ?? ""))
    return false;
  return !tokens.slice(before.next, first).some(({ lower }) => /^[,;:()–—]$/.test(lower));
}

/**
 * Does a word of money stand before, in the same clause and with no other number between, or the change of an
 * amount of money?
 */
function isGoverned({ tokens, lexicon }: Scene, { first, next }: Mention): boolean {
  // "La partida mayor, de | 2,15 millones, se la lleva …": set between commas, it is of the noun before them.
  const opening = tokens[next]?.lower === "," ? [first - 1, first - 2] : [];
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    if (opening.includes(at) && tokens[at]?.lower === ",") continue;
    const { type, lower } = tokens[at] as Token;
    const { moneyWords, up, down } = lexicon.phrases;
    if (moneyWords.has(lower) || lexicon.words.ofMoney.has(lower) || isMoneyCompound(lower, lexicon)) return true;
    // "31,8 milliards d’euros, en baisse de 3,9 milliards"
    const change = up.has(lower) || down.has(lower);
    if (change && currenciesIn(tokens.slice(0, at), lexicon).size === 1) return true;
    // "I ricavi calano | del 3% | a 310 milioni": a percentage parts nothing.
    const share = [at + 1, at + 2].some((behind) => lexicon.words.percents.has(tokens[behind]?.lower ?? ""));
    if ((type === "number" && !share) || /^[,;:()–—]$/.test(lower)) return false;
  }
  return false;
}

/** Letters of a compound's last part that tell of money, at least: "gewinn". */
const leastTail = 6;

/** "Betriebsgewinn", "Reingewinn": where nouns are written together, the last one tells. */
function isMoneyCompound(lower: string, { language, phrases }: Lexicon): boolean {
  if (!language.split) return false;
  for (let at = 3; at <= lower.length - leastTail; at++) if (phrases.moneyWords.has(lower.slice(at))) return true;
  return false;
}

/** "auf 48,9 Millionen | nach 44,3 Millionen Franken": beside what it was, which is said with the currency. */
function isBesideFormer({ tokens, lexicon }: Scene, { next }: Mention, was: Mention | undefined): boolean {
  if (was?.kind !== "money" || was.first - next > 2 || was.first <= next) return false;
  return [lexicon.syntax.former, lexicon.syntax.formerIfAlike].some((trie) => matchPhrase(trie, tokens, was.first - 1));
}

/** "Von den 15 Milliarden Euro … sind erst | 3,9 Milliarden abgerufen": a part of the sum that its sentence opens with. */
function isPartOfSum(scene: Scene, mention: Mention, mentions: readonly Mention[]): boolean {
  // "Statt der geplanten 40 Milliarden Euro hat sie nur | 11,3 Milliarden gekostet"
  const instead = matchPhrase(scene.lexicon.syntax.insteadOf, scene.tokens, 0) ? mentions[0] : undefined;
  const sum = openingTotal(scene, mentions) ?? instead;
  return sum?.kind === "money" && mention.amount < sum.amount;
}

/** Sums of so much and more are said without their currency: "un rosso di 21,6 milioni". */
const least = 1e6;

/**
 * Gives bare millions the currency that the article says the same sum with elsewhere, and those of a title that of the sum
 * that it rounds: "sequestro da 17 milioni" over "17,4 milioni di euro".
 */
export function settleBareSums(figures: readonly Figure[]): void {
  const isSum = ({ amount, to }: Figure) => Math.abs(amount) >= least && to === undefined;
  const bare = figures.filter((each) => each.kind === "count" && each.unit === null && isSum(each));
  if (bare.length === 0) return;
  const sums = figures.filter((each) => each.kind === "money" && isSum(each));
  for (const figure of bare) {
    const isSame = (sum: Figure) =>
      sum.amount === figure.amount
        ? figure.digits > 1 || figure.source.title
        : figure.source.title && isRoundingOf({ ...figure, kind: "money", unit: sum.unit }, sum);
    const [unit, ...others] = new Set(sums.filter(isSame).map((sum) => sum.unit));
    if (unit === undefined || others.length > 0) continue;
    figure.kind = "money";
    figure.unit = unit;
  }
}
