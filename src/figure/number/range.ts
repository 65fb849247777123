import { changedObject } from "../change/changed-object.ts";
import { openOfAside } from "../clause/aside.ts";
import { isFunctionWord, isOpeningQuote } from "../clause/clause.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { settle } from "../settle.ts";
import { hasWord } from "../token/has-word.ts";
import { isDash } from "../token/sign.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { type Attached, attach } from "../unit/attach.ts";
import { complete } from "../unit/complete.ts";
import { type Num, numberAt } from "./number.ts";
import { scaled } from "./scale.ts";

export interface Found {
  mentions: Mention[];
  next: number;
  /** A number of which no stage has said what it counts. */
  unread?: boolean;
}

/** Where the word between a range's bounds stands, and the word before them. */
interface Link {
  start: number;
  next: number;
  /** "between … and": two bounds even where both have a unit. */
  strong: boolean;
  /** "from … to": where something changes, its two ends. */
  from: boolean;
  /** "von … auf": never two bounds. */
  ends: boolean;
  dash: boolean;
}

export function linkAt(scene: Scene, first: number, index: number): Link | undefined {
  const { tokens, lexicon } = scene;
  // "tra i 5 e i 7 milioni"
  // "entre « 8 et 10 milliards d’euros »"
  const skipped = lexicon.phrases.determiners.has(tokens[first - 1]?.lower ?? "") || isOpeningQuote(tokens, first - 1);
  const outer = skipped ? first - 1 : first;
  const start = matchPhrase(lexicon.rangeStarts, tokens, outer - 1);
  const middle = start && matchPhrase(lexicon.rangeMiddles, tokens, index);
  if (start && middle?.values.some((value) => start.values.includes(value))) {
    const between = middle.values.includes(0);
    const behind = index + middle.length;
    const { determiners, one } = lexicon.phrases;
    const article = tokens[behind]?.lower ?? "";
    const next = determiners.has(article) && !one.has(article) ? behind + 1 : behind;
    const from = outer - start.length;
    // "range from 50 kWh to 77 kWh"
    const spans = lexicon.words.spanning.has(tokens[from - 1]?.lower ?? "");
    const ends = !spans && lexicon.phrases.endLinks.has(tokens[index]?.lower ?? "");
    const strong = between || spans || (!ends && spreads(scene, from));
    return { start: from, next, strong, from: !strong, ends, dash: false };
  }
  // "Fünf- bis sechshundert", "vier- tot vijfduizend": a hyphen for what both have in common.
  const hangs = tokens[index]?.lower === "-" && tokens[index]?.glued && tokens[index + 1]?.glued === false;
  const at = hangs && tokens[index + 1]?.type === "word" ? index + 1 : index;
  const to = matchPhrase(lexicon.to, tokens, at);
  if (!to) return undefined;
  const dash = isDash(tokens[at]);
  if (dash && tokens[at + 1]?.glued === false && tokens[at]?.glued) return undefined;
  // "-12.99 -5.44%": two changes of one table's row, each with its sign.
  if (dash && !tokens[at]?.glued && tokens[at + 1]?.glued && isDash(tokens[first])) return undefined;
  return { start: first, next: at + to.length, strong: dash, from: false, ends: false, dash };
}

/** Words between such a verb and "from": "variëren in lengte van". */
const mostBetween = 2;

/** "varient de 5 € à 9 €", "ranging from 2 km to 9 km": a verb of having all sizes stands before, and none of changing. */
function spreads({ tokens, lexicon }: Scene, start: number): boolean {
  for (let at = start - 1; at >= start - 1 - mostBetween; at--) {
    if (tokens[at]?.type !== "word") return false;
    const lower = tokens[at]?.lower ?? "";
    // "vont | passer | de 6 à 9 euros", "van a | subir"
    if (lexicon.phrases.change.has(lower) || lexicon.ways.has(lower)) return false;
    if (lexicon.words.spreading.has(lower)) return true;
  }
  return false;
}

/** An amount so much larger than the one before it is no second bound or end of it. */
const farApart = 5;
/** The same of numbers alone: "fell by 340 to 1,200". */
const twice = 2;

/** Power of ten of the last word of a spelled number: 6 of "five million", 2 of "sechshundert". */
function lastScale({ tokens, lexicon }: Scene, { spelled, next }: Num): number {
  if (!spelled) return 0;
  const lower = tokens[next - 1]?.lower ?? "";
  const word = lexicon.numbers.get(lower) ?? lexicon.compounds?.(lower)?.at(-1);
  return word?.is === "scale" ? word.value : word?.is === "hundred" ? 2 : 0;
}

/** The power of ten that the first bound leaves to the second: 9 in "5 à 7 milliards", 3 in "four or five thousand". */
function carriedScale(scene: Scene, low: Num, high: Num, own: boolean): number {
  if (low.exponent || own || lastScale(scene, low) > 0) return low.exponent;
  const spelled = high.exponent > 0 ? 0 : lastScale(scene, high);
  const exponent = high.exponent || spelled;
  const head = Number(high.decimal) / 10 ** spelled;
  return low.value <= head || (low.value < head * farApart && low.value < 100) ? exponent : 0;
}

/** "5 à 7 milliards d'euros": the scale and the unit behind the second bound are the first one's too. */
export function rangeAt(scene: Scene, low: Attached): Found | undefined {
  if (low.num.collective) return undefined;
  const { tokens } = scene;
  const own = low.unit !== undefined && !low.prefixed;
  const link = linkAt(scene, low.first, low.next);
  // "entre un et dix ans", but "une à deux heures"; "one to two years"
  const one = scene.lexicon.phrases.numeralOnes.has(tokens[low.num.first]?.lower ?? "");
  if (low.num.article && !one && (!link?.strong || link.dash)) return undefined;
  const by = link?.from === true && low.unit?.kind === "percent" && isBy(scene, link.start);
  // "5% to 7%", "expects sales to rise 7% to 8%": two bounds, where "rose 7% to 8%" would say where the change ends.
  // "atteignent 32 °C à 36 °C"
  const levels = low.unit?.kind === "percent" || low.unit?.group === "temperature";
  const shares = levels && isLoose(scene, low.first);
  if (!link || (own && !link.strong && !by && !shares)) return undefined;
  let at = link.next;
  // "between $5 and $7 billion": the second symbol stands before the second number.
  while (at < link.next + 3 && tokens[at] && tokens[at]?.type !== "number" && !numberAt(scene, at)) at++;
  const upper = tokens[at] && numberAt(scene, at);
  // "between 500,000 and a million people"
  const million = upper?.article && link.strong && !link.dash && upper.value >= 1e6;
  if (!upper || (upper.article && !million) || upper.fraction || upper.collective) return undefined;
  const attached = attach(scene, { ...upper, ...unsigned(upper, link.next) }, low.unit?.kind === "money");
  if (attached.first !== link.next) return undefined;
  const high = complete(scene, low.unit && !attached.unit ? { ...attached, unit: low.unit } : attached);
  if (!high || (low.unit && high.unit && low.unit.unit !== high.unit.unit)) return undefined;
  const settled = settle(scene, high);
  if (!settled) return undefined;
  // "s'est tassé de 8,3 % à 268,4 millions": by so much to so much.
  if (low.unit?.kind === "percent" && high.num.exponent >= 3) return undefined;
  // "between 90p and £1.20": either of its own. "£1.185 or 118.5p" is one amount, said twice.
  const divisor = (low.unit ?? high.unit)?.divisor ?? 1;
  if (!link.strong && divisor !== (high.unit?.divisor ?? 1)) return undefined;
  const amount = scaled(low.num.decimal, carriedScale(scene, low.num, high.num, own)) / divisor;
  const rises = amount < settled.amount;
  // "baisser de 12 à 15 %" falls by one of them, and "de 15 à 12 %" from one to the other.
  // "those from China by 41,000 to 302,000"
  const loose = !link.strong && !link.from;
  const far = settled.amount > amount * (low.unit ? farApart : twice);
  if (loose && far && matchPhrase(scene.lexicon.by, tokens, low.first - 1)) return undefined;
  // "thefts went 17.8 per cent to 282": the share by which, and how many there are.
  if (loose && far && shares && !attached.unit) return undefined;
  if (loose && low.prefixed && attached.prefixed && isStep(scene, low.first)) return undefined;
  // "zwischen 64 und 50 Prozent": two bounds in the order in which the article tells of them.
  if (
    link.strong &&
    !link.dash &&
    !link.from &&
    !rises &&
    amount > settled.amount &&
    amount < settled.amount * farApart
  )
    return { mentions: [rangeOf(settled, low, link, [settled.amount, amount])], next: settled.next };
  const noun = settled.kind !== "percent" && isOfChangeNoun(scene, link.start);
  const ends = link.ends || (link.from && (amount > settled.amount || noun || changes(scene, link.start)));
  const either = low.unit === undefined && settled.kind === "percent" && isByEither(scene, link.start);
  if (ends && !(rises && (either || isBy(scene, link.start)))) {
    const ends = [
      { ...settled, amount, digits: low.num.digits, first: low.first, next: low.next, qualifier: "from" as const },
      { ...settled, qualifier: "to" as const, qualifierSpan: [low.next, link.next] as [number, number] },
    ];
    return amount === settled.amount ? undefined : { mentions: ends, next: settled.next };
  }
  if (
    !rises ||
    (!link.dash &&
      link.start === low.first &&
      changes(scene, low.first) &&
      !isTargeted(scene, low.first) &&
      settled.amount > amount * farApart)
  )
    return undefined;
  // "de 3 à 5 %": the word is of the change, which has a direction.
  const whole = either ? { ...link, start: low.first } : link;
  return { mentions: [rangeOf(settled, low, whole, [amount, settled.amount])], next: settled.next };
}

function rangeOf(settled: Mention, low: Attached, { start }: Link, [amount, to]: [number, number]): Mention {
  return { ...settled, amount, to, digits: Math.max(low.num.digits, settled.digits), first: start };
}

/** "fell by £12,000 to £40,000": does the first amount say how far something went? "will rise by £20 to £30" leaves it open. */
function isStep({ tokens, lexicon }: Scene, first: number): boolean {
  const { surely, relativeOnly, possible } = lexicon.phrases;
  const by = surely.has(tokens[first - 1]?.lower ?? "");
  const verb = by ? first - 2 : first - 1;
  const lower = tokens[verb]?.lower ?? "";
  const isOpen = [verb - 1, verb - 2].some((at) => {
    const before = tokens[at]?.lower ?? "";
    return lexicon.words.toCome.has(before) || possible.has(before);
  });
  return !isOpen && (by || (lexicon.ways.has(lower) && !relativeOnly.has(lower)));
}

/** Does no change lead to the amount, or one that is still to come? */
function isLoose(scene: Scene, first: number): boolean {
  const { tokens, lexicon } = scene;
  if (!changes(scene, first)) return true;
  for (let at = first - 1; at > first - 4; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (!lexicon.ways.has(lower)) continue;
    const before = tokens[at - 1]?.lower ?? "";
    return lexicon.words.toCome.has(before) || lexicon.phrases.possible.has(before);
  }
  return false;
}

/** "drop to 18 to 25 percent": what stands before the bounds says that a change ends there. */
function isTargeted({ tokens, lexicon }: Scene, start: number): boolean {
  return lexicon.phrases.target.has(tokens[start - 1]?.lower ?? "");
}

/** "baisser de 12 % à 15 %": where one word says "from" and "by", one that falls from less to more falls by either. */
function isBy({ tokens, lexicon }: Scene, start: number): boolean {
  const way = lexicon.ways.get(tokens[start - 1]?.lower ?? "");
  return way === "down" && matchPhrase(lexicon.by, tokens, start) !== undefined;
}

/** A dash between bounds is no sign. */
function unsigned(num: Num, start: number): Partial<Num> {
  if (num.start >= start || num.start === num.first) return {};
  return { start: num.first, value: Math.abs(num.value), decimal: num.decimal.replace("-", "") };
}

/** Words from a change to the colon that its two ends stand behind: "subirá un 9 % en 2028: de 28 a 30 euros". */
const farthestChange = 9;

/** Tokens of the months that a change took: "de mars 2026 à mai 2027". */
const longestMonths = 8;

/** "passant | d’avril à mai | de 8,3 % à 9 %", "goes | from March to May | from 8 to 9": index behind what the months stand behind. */
function pastMonths({ tokens, lexicon }: Scene, end: number): number {
  let months = 0;
  for (let at = end - 1; at >= 0 && at >= end - longestMonths; at--) {
    const { type, lower } = tokens[at] as Token;
    if (lexicon.months.has(lower)) months++;
    else if (lexicon.ways.has(lower) || lexicon.phrases.change.has(lower)) return months > 1 ? at + 1 : end;
    else if (type === "number" ? lower.length !== 4 : !isFunctionWord(lower, lexicon) && !/^['’]$/.test(lower)) break;
  }
  return end;
}

/**
 * "rose from 5 to 7 percent": a change has two ends, a range two bounds. Behind a noun of growth stand bounds, unless
 * "from" says otherwise.
 */
export function changes(scene: Scene, start: number): boolean {
  const { tokens, lexicon } = scene;
  // "passe, quant à lui, de 44 à 47 €"
  const open = openOfAside(tokens, start - 1);
  const end = pastMonths(scene, open === -1 ? start : open);
  const reach = tokens[start - 1]?.lower === ":" ? farthestChange : 4;
  for (let at = end - 1; at >= 0 && at > end - reach; at--) {
    const lower = (tokens[at] as Token).lower;
    if (lexicon.phrases.growth.has(lower) && tokens[start]?.lower !== "from") continue;
    if (makesNew(scene, at)) return false;
    if (lexicon.phrases.change.has(lower) || lexicon.ways.has(lower)) return true;
  }
  const object = changedObject(scene, end);
  return object !== undefined && !makesNew(scene, object.first - 1);
}

/** "portent | des sacs de 20 à 30 kilos", "passe | un contrat de 3 à 5 ans": what they carry or make is of a size. */
function makesNew({ tokens, lexicon }: Scene, at: number): boolean {
  const verb = tokens[at]?.lower ?? "";
  const lower = tokens[at + 1]?.lower ?? "";
  if (!lexicon.phrases.change.has(verb) || lexicon.ways.has(verb)) return false;
  return lexicon.language.fromSaysBy === true && (lexicon.phrases.one.has(lower) || lexicon.words.ofThe.has(lower));
}

/** Tokens from the noun of a change to its ends, with what changes between them. */
const farthestNoun = 8;

/** "la subida del billete sencillo | de 1,50 a 1,80 euros": a change by its noun has what changes behind "of". */
function isOfChangeNoun({ tokens, lexicon }: Scene, start: number): boolean {
  const { determiners, of } = lexicon.phrases;
  if (lexicon.language.fromSaysBy) return false;
  for (let at = start - 1; at > start - farthestNoun && tokens[at]?.type !== "symbol"; at--) {
    if (!lexicon.ways.has(tokens[at]?.lower ?? "")) continue;
    const behind = tokens[at + 1]?.lower ?? "";
    return determiners.has(tokens[at - 1]?.lower ?? "") && (of.has(behind) || lexicon.words.ofThe.has(behind));
  }
  return false;
}

/** "augmente ses prix de 3 à 5 %": prices rise by either, where a rate rises from one to the other. */
function isByEither(scene: Scene, start: number): boolean {
  const { tokens, lexicon } = scene;
  const object = changedObject(scene, start);
  // "porte la participation de 12 à 25 %" has two ends.
  const way = object && lexicon.ways.has(tokens[object.first - 1]?.lower ?? "");
  if (!object || !way || !matchPhrase(lexicon.by, tokens, start)) return false;
  return !hasWord(tokens, lexicon.phrases.levels, object.first, object.next);
}
