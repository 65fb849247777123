import { withBareEnds } from "./change/bare-end.ts";
import { resultAt } from "./contest/result.ts";
import { isVulgarFraction } from "./lexicon/trigger.ts";
import type { Mention } from "./mention.ts";
import { elapsedAt } from "./number/elapsed.ts";
import { everyNthAt } from "./number/every-nth.ts";
import { insteadOfAt } from "./number/instead-of.ts";
import { withMixedRanges } from "./number/mixed-range.ts";
import { factorWord, timesOf } from "./number/multiplier.ts";
import { type Num, numberAt } from "./number/number.ts";
import { partAt } from "./number/part.ts";
import { type Found, rangeAt } from "./number/range.ts";
import { ratioAt } from "./number/ratio.ts";
import { withScale } from "./number/scale.ts";
import { asAge, bareAge, isAge, reachedAge } from "./role/age.ts";
import { isKnownCount, isOneOf } from "./role/known-count.ts";
import { passingCount } from "./role/passing-count.ts";
import { statistic } from "./role/statistic.ts";
import type { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import { isUpper } from "./token/character.ts";
import type { Token } from "./token/token.ts";
import { matchPhrase } from "./token/trie.ts";
import { attach } from "./unit/attach.ts";
import { bareNumber } from "./unit/bare-number.ts";
import { complete } from "./unit/complete.ts";
import { indexLevel, isIndexPoints } from "./unit/index-level.ts";
import { magnitudeAt } from "./unit/magnitude.ts";
import { withParts } from "./unit/parts.ts";

/**
 * Finds the sentence's quantities other than dates, in reading order. Ages, counts that one knows of and results of contests stand
 * apart: no other quantity stands beside them.
 */
export function findQuantities(scene: Scene): { quantities: Mention[]; asides: Mention[] } {
  const mentions: Mention[] = [];
  const asides: Mention[] = [];
  const { tokens } = scene;
  for (let index = 0; index < tokens.length; ) {
    if (!isSign(scene, index)) {
      index++;
      continue;
    }
    const result = resultAt(scene, index);
    if (result) {
      asides.push(result);
      index = result.next;
      continue;
    }
    const elapsed = elapsedAt(scene, index);
    if (elapsed) {
      mentions.push(elapsed);
      index = elapsed.next;
      continue;
    }
    const reached = reachedAge(scene, index);
    const found = reached ? undefined : quantityOrFactor(scene, index);
    const isFound = found !== undefined && found.mentions.length > 0;
    const known =
      reached ?? (isFound ? undefined : (bareAge(scene, index) ?? statistic(scene, index) ?? indexLevel(scene, index)));
    const magnitude = isFound || known ? undefined : magnitudeAt(scene, index);
    if (magnitude) mentions.push(magnitude);
    const isUnread = !isFound && !magnitude && (!found || found.unread);
    const aside = known ?? (isUnread ? (passingCount(scene, index) ?? bareNumber(scene, index)) : undefined);
    if (aside) asides.push(aside === known ? aside : { ...aside, passing: true });
    for (const mention of found?.mentions ?? []) {
      if (mention.kind === "duration" && isAge(scene, mention)) asides.push(asAge(mention));
      else if (isKnownCount(scene, mention)) {
        if (!isOneOf(scene, mention)) asides.push(mention);
      } else if (isIndexPoints(scene, mention)) asides.push(mention);
      else mentions.push(mention);
    }
    index = Math.max(aside?.next ?? 0, magnitude?.next ?? 0, found?.next ?? 0, index + 1);
  }
  const quantities = withBareEnds(scene, withMixedRanges(scene, withParts(scene, mentions)));
  // "from 208 pounds to 193": what ends a change is no number alone.
  const said = new Set(quantities.map(({ first }) => first));
  return { quantities, asides: asides.filter(({ first }) => !said.has(first)) };
}

function quantityOrFactor(scene: Scene, index: number): Found | undefined {
  if (!mayBegin(scene, index) || isIdiom(scene, index)) return undefined;
  const nth = everyNthAt(scene, index);
  if (nth) return { mentions: [nth], next: nth.next };
  return factorAt(scene, index) ?? quantityAt(scene, index);
}

/** Does the token stand in a fixed phrase, among its first three words: "un quart de finale"? Then all of it is masked. */
function isIdiom({ tokens, mask, lexicon }: Scene, index: number): boolean {
  for (let start = index; start >= 0 && start > index - 3; start--) {
    const idiom = matchPhrase(lexicon.idioms, tokens, start);
    if (!idiom || start + idiom.length <= index) continue;
    mask.fill(1, start, start + idiom.length);
    return true;
  }
  // "un" may begin the number, and the phrase with the next word.
  const next = matchPhrase(lexicon.idioms, tokens, index + 1);
  if (next) mask.fill(1, index + 1, index + 1 + next.length);
  return false;
}

/** Most words are no number and begin none: they are passed over before any stage looks at them. */
function isSign({ tokens, lexicon }: Scene, index: number): boolean {
  const { type, lower } = tokens[index] as Token;
  if (type === "number") return true;
  if (type === "symbol") return lower === "×" || isVulgarFraction(lower.charCodeAt(0));
  const { starts, compounds } = lexicon;
  return starts.has(lower) || lower === "x" || (lower.length > 4 && compounds?.(lower) !== undefined);
}

/** Does the sign of a number at the token begin a quantity? An article mostly begins none. */
function mayBegin({ tokens, lexicon }: Scene, index: number): boolean {
  const { starts, triggers, phrases } = lexicon;
  if (!triggers.ones.has((tokens[index] as Token).lower)) return true;
  // An article: what follows tells whether it stands for one.
  const next = tokens[index + 1]?.lower ?? "";
  if (starts.has(next) || triggers.afterOne.has(next) || next === "-" || phrases.point.has(next)) return true;
  // "un an de prison"
  if (triggers.terms.has(next) && matchPhrase(lexicon.syntax.penal, tokens, index + 2)) return true;
  // "one to two years"
  const to = lexicon.phrases.numeralOnes.has((tokens[index] as Token).lower) && tokens[index + 1]?.type === "word";
  if (to && matchPhrase(lexicon.to, tokens, index + 1) && starts.has(tokens[index + 2]?.lower ?? "")) return true;
  // "entre un et dix ans"
  const between = matchPhrase(lexicon.rangeStarts, tokens, index - 1)?.values.includes(0);
  return (
    (between && matchPhrase(lexicon.rangeMiddles, tokens, index + 1)?.values.includes(0)) ||
    matchPhrase(lexicon.outOf, tokens, index + 1) !== undefined ||
    matchPhrase(lexicon.outOf, tokens, index + 2) !== undefined ||
    // "one and a half million", "an hour and a half"
    matchPhrase(lexicon.andHalf, tokens, index + 1) !== undefined ||
    matchPhrase(lexicon.andHalf, tokens, index + 2) !== undefined
  );
}

function factorAt(scene: Scene, index: number): Found | undefined {
  const factor = factorWord(scene, index);
  return factor && { mentions: [factor], next: factor.next };
}

/** The quantity of the number at `index`, whatever it makes: factor, ratio, range, or an amount of something. */
function quantityAt(scene: Scene, index: number): Found | undefined {
  const num = numberAt(scene, index);
  if (!num) return undefined;
  if (isVague(scene, num) || isNumbered(scene, num) || isInOrder(scene, num) || isOfName(scene, num))
    return { mentions: [], next: num.next };
  const part = partAt(scene, num);
  if (part) return part;
  const special = timesOf(scene, withScale(num, scene.tokens, scene.lexicon)) ?? ratioAt(scene, num);
  if (special) return { mentions: [special], next: special.next };
  const attached = attach(scene, num);
  const range = rangeAt(scene, attached);
  if (range) return range;
  const instead = insteadOfAt(scene, attached);
  if (instead) return instead;
  const completed = complete(scene, attached);
  if (!completed) return { mentions: [], next: num.next, unread: true };
  const settled = settle(scene, completed);
  if (!settled) return { mentions: [], next: num.next };
  const mention = feetAndInches(scene, settled);
  return { mentions: [mention], next: mention.next };
}

/** Letters of a word that is in small ones where a heading has no capitals of its own. */
const longestSmall = 3;

/** "Ocean’s Twelve", "the Six Nations", "the Big Four firms": a word with a capital amid a sentence that has others without. */
function isOfName({ tokens, lexicon }: Scene, { first, spelled, next }: Num): boolean {
  const before = tokens[first - 1];
  // "Bergamo Cinque anni di reclusione": a sentence behind the place.
  if (!spelled || before?.type !== "word" || first < 2 || lexicon.language.capitalNouns) return false;
  const isCapital = (word: string) => isUpper(word) && word !== word.toUpperCase();
  const held = before.lower === "s" || lexicon.phrases.determiners.has(before.lower) || isUpper(before.text);
  if (!held || next > first + 1 || !isCapital((tokens[first] as Token).text)) return false;
  return tokens.some(({ type, text, lower }) => type === "word" && text === lower && text.length > longestSmall);
}

/** "le numéro deux français": a place in an order, spelled. */
function isNumbered({ tokens, lexicon }: Scene, { first, spelled }: Num): boolean {
  return spelled && lexicon.words.numbered.has(tokens[first - 1]?.lower ?? "");
}

/** "the last three quarters": parts of a year in a row, and no share of anything. */
function isInOrder({ tokens, lexicon }: Scene, { first, fraction, spelled }: Num): boolean {
  return fraction && spelled && lexicon.words.inOrder.has(tokens[first - 1]?.lower ?? "");
}

/** "several hundred people", "a couple of hundred", "einige tausend Menschen": how many hundreds is not said. */
function isVague({ tokens, lexicon }: Scene, { first, spelled, value }: Num): boolean {
  if (!spelled) return false;
  const lower = tokens[first]?.lower ?? "";
  const word = lexicon.numbers.get(lower);
  // "mehrere hunderttausend"
  const compound = !word && value >= 100 && lexicon.compounds?.(lower) !== undefined;
  if (!compound && word?.is !== "hundred" && word?.is !== "scale" && !(word?.is === "cardinal" && word.value >= 100))
    return false;
  const before = tokens[first - 1]?.lower ?? "";
  return lexicon.phrases.vague.has(lexicon.phrases.of.has(before) ? (tokens[first - 2]?.lower ?? "") : before);
}

/** "12 ft 2 in" is one length. */
function feetAndInches(scene: Scene, mention: Mention): Mention {
  if (mention.unit !== "foot" || mention.to !== undefined) return mention;
  const num = scene.tokens[mention.next]?.type === "number" ? numberAt(scene, mention.next) : undefined;
  if (!num || num.value >= 12) return mention;
  const inches = scene.tokens[num.next];
  const isInch =
    inches &&
    (/^(in|inch|inches)$/.test(inches.lower) ||
      scene.lexicon.units.root.get(inches.lower)?.values?.[0]?.unit === "inch");
  if (!isInch) return mention;
  return {
    ...mention,
    amount: mention.amount + num.value / 12,
    digits: mention.digits + num.digits,
    next: num.next + 1,
  };
}
