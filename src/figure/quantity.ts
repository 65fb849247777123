import { withBareEnds } from "./change/bare-end.ts";
import { isVulgarFraction } from "./lexicon/trigger.ts";
import type { Mention } from "./mention.ts";
import { elapsedAt } from "./number/elapsed.ts";
import { everyNthAt } from "./number/every-nth.ts";
import { insteadOfAt } from "./number/instead-of.ts";
import { factorWord, timesOf } from "./number/multiplier.ts";
import { type Num, numberAt } from "./number/number.ts";
import { partAt } from "./number/part.ts";
import { type Found, rangeAt } from "./number/range.ts";
import { ratioAt } from "./number/ratio.ts";
import { withScale } from "./number/scale.ts";
import { significantDigits } from "./number/spelled.ts";
import { asAge, bareAge, isAge, reachedAge } from "./role/age.ts";
import { isKnownCount, isOneOf } from "./role/known-count.ts";
import { passingCount } from "./role/passing-count.ts";
import { statistic } from "./role/statistic.ts";
import type { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import type { Token } from "./token/token.ts";
import { matchPhrase } from "./token/trie.ts";
import { attach } from "./unit/attach.ts";
import { bareNumber } from "./unit/bare-number.ts";
import { complete } from "./unit/complete.ts";
import { indexLevel, isIndexPoints } from "./unit/index-level.ts";
import { magnitudeAt } from "./unit/magnitude.ts";
import { unitAt } from "./unit/unit-at.ts";

/**
 * Finds the sentence's quantities other than dates, in reading order. Ages and counts that one knows of stand apart: no other
 * quantity stands beside them.
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
  const quantities = withBareEnds(scene, withParts(scene, mentions));
  // "from 208 pounds to 193": what ends a change is no number alone.
  const said = new Set(quantities.map(({ first }) => first));
  return { quantities, asides: asides.filter(({ first }) => !said.has(first)) };
}

/** How many of the next unit of time one has. */
const times: Record<string, [next: string, count: number]> = {
  year: ["month", 12],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
  // "12 anos, 2 meses e 20 dias": a twelfth of 365.25.
  month: ["day", 30.4375],
};

/** Of measures, too: how many of the smaller one has. */
const shares: Record<string, Record<string, number>> = {
  kilometer: { meter: 1000 },
  meter: { centimeter: 100 },
  tonne: { kilogram: 1000 },
  kilogram: { gram: 1000 },
};

/** "deux heures et quinze minutes", "fünf Jahre und drei Monate", "due chili e 200 grammi" are one each. */
function withParts(scene: Scene, mentions: Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const long = joined.at(-1);
    const whole = long && (wholeOf(scene, long, mention) ?? sumOf(scene, long, mention));
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(oneAnd(scene, mention, long?.next ?? 0));
  }
  return joined;
}

/** A time with the one right behind it, where that counts its next smaller unit. */
function wholeOf({ tokens, lexicon }: Scene, long: Mention, short: Mention): Mention | undefined {
  if (long.kind !== "duration" || short.kind !== "duration") return undefined;
  if (long.to !== undefined || short.to !== undefined) return undefined;
  const parts = long.parts ?? [{ amount: long.amount, unit: long.unit ?? "" }];
  const [unit, count = 1] = times[parts.at(-1)?.unit ?? ""] ?? [];
  const between = tokens.slice(long.next, short.first);
  const follows = between.length <= 1 && between.every(({ lower }) => lower === "," || lexicon.phrases.and.has(lower));
  // "quatre ans et 18 mois" are two.
  if (unit === undefined || short.unit !== unit || !follows || short.amount >= count) return undefined;
  const share = parts.length === 1 ? count : count * (times[long.unit ?? ""]?.[1] ?? 1);
  return {
    ...long,
    amount: Number((long.amount + short.amount / share).toPrecision(12)),
    next: short.next,
    parts: [...parts, { amount: short.amount, unit }],
  };
}

/** "one hour and 20 minutes", "un an et trois mois": of the longer unit there is one, which is no quantity by itself. */
function oneAnd({ tokens, lexicon }: Scene, short: Mention, from: number): Mention {
  if (short.kind !== "duration" || short.to !== undefined || !Number.isInteger(short.amount)) return short;
  const at = short.first - 2;
  if (at < from + 1 || !lexicon.phrases.and.has(tokens[at + 1]?.lower ?? "")) return short;
  const unit = unitAt(tokens, at, lexicon)?.unit.unit ?? "";
  const [smaller, count = 1] = times[unit] ?? [];
  if (smaller !== short.unit || short.amount >= count) return short;
  // "un’ora": the article is elided.
  const one = tokens[at - 1]?.lower === "'" ? at - 2 : at - 1;
  const before = tokens[one - 1];
  const said = lexicon.phrases.one.has(tokens[one]?.lower ?? "") && one >= from;
  if (!said || before?.type === "number" || lexicon.times.root.has(before?.lower ?? "")) return short;
  return {
    ...short,
    amount: Number((1 + short.amount / count).toPrecision(12)),
    unit,
    first: one,
    parts: [{ amount: 1, unit }, ...(short.parts ?? [{ amount: short.amount, unit: smaller }])],
  };
}

/** A measure with the one behind "and", where that counts a part of its unit and less than one of it. */
function sumOf({ tokens, lexicon }: Scene, long: Mention, short: Mention): Mention | undefined {
  const share = shares[long.unit ?? ""]?.[short.unit ?? ""];
  if (share === undefined || short.amount >= share || short.first !== long.next + 1) return undefined;
  if (!lexicon.phrases.and.has(tokens[long.next]?.lower ?? "") || !Number.isInteger(long.amount)) return undefined;
  if (long.to !== undefined || short.to !== undefined || long.per || short.per) return undefined;
  const amount = Number((long.amount + short.amount / share).toPrecision(12));
  return { ...long, amount, digits: significantDigits(amount), next: short.next };
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
  if (isVague(scene, num) || isNumbered(scene, num) || isInOrder(scene, num)) return { mentions: [], next: num.next };
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
