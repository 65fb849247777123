import type { Way } from "../lexicon/lexicon.ts";
import { isTimeKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";
import { isFunctionWord } from "./clause.ts";
import { pastOf } from "./of.ts";

/** Words of the longest time or place between a change's verb and its amount: "steigen am 1. März 2027 um". */
const longest = 11;

/** A way and the word that says it. */
export interface Said {
  way: Way;
  at: number;
  length: number;
}

const closing = /^[,;:()–—.!?"«»“”[\]]$/;

const isWithin = (times: readonly Mention[], at: number) => times.some(({ first, next }) => first <= at && at < next);

/** "im Norden", "le 1er mars 2027", "a year later": does a time or a place begin there? */
function opensAside({ tokens, lexicon }: Scene, times: readonly Mention[], index: number): boolean {
  if (matchPhrase(lexicon.syntax.settings, tokens, index) || isWithin(times, index)) return true;
  const { determiners, one } = lexicon.phrases;
  const lower = tokens[index]?.lower ?? "";
  // "sube | este jueves | un 14 %", "subiu | nesta terça-feira | 3%"
  if ([index, index + 1].some((at) => lexicon.words.days.has(tokens[at]?.lower ?? ""))) return true;
  if (!determiners.has(lower) && !one.has(lower)) return false;
  return isWithin(times, index + 1) || unitAt(tokens, index + 1, lexicon)?.unit.kind === "duration";
}

/** May the word stand in a time or a place: is it no verb, no border, no number? */
function isAside({ tokens, lexicon }: Scene, times: readonly Mention[], index: number): boolean {
  if (isWithin(times, index)) return true;
  const { type, lower } = tokens[index] ?? { type: "symbol", lower: "" };
  return type !== "number" && !closing.test(lower) && !lexicon.phrases.auxiliaries.has(lower);
}

/**
 * "stiegen im Norden um 3 Prozent", "will rise on 1 March 2027 by 3 percent": the way of a verb that only a time or a
 * place stands behind.
 * @param last the token before the amount and its links
 */
export function wayBeforeAside(scene: Scene, mentions: readonly Mention[], last: number): Said | undefined {
  const { lexicon, tokens } = scene;
  const times = mentions.filter(isTimeKind);
  for (let at = last; at >= 0 && at > last - longest; at--) {
    const lower = tokens[at]?.lower ?? "";
    const way = lower === "up" || lower === "down" ? undefined : lexicon.ways.get(lower);
    if (way && !isWithin(times, at)) {
      const sure = at < last && !lexicon.phrases.relativeOnly.has(lower) && opensAside(scene, times, at + 1);
      return sure ? { way, at, length: 1 } : undefined;
    }
    if (!isAside(scene, times, at)) return undefined;
  }
  return undefined;
}

/**
 * "… im Norden um 3 Prozent und im Süden um 5 Prozent": the way of the amount before, where "and" and a time or a place
 * stand between.
 */
export function sharedPastAside(scene: Scene, mentions: readonly Mention[], mention: Mention, last: number) {
  const { lexicon, tokens } = scene;
  const times = mentions.filter(isTimeKind);
  const before = mentions.filter(({ first }) => first < mention.first).findLast((other) => !isTimeKind(other));
  if (!before?.direction || !before.directionSpan || before.directionSpan[0] > before.first) return undefined;
  if (before.kind !== mention.kind || before.unit !== mention.unit || last - before.next > longest) return undefined;
  let and = -1;
  for (let at = before.next; at <= last; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (lexicon.phrases.and.has(lower) || lower === ",") {
      if (and !== -1 && and !== at - 1) return undefined;
      and = at;
    } else if (lexicon.ways.has(lower) || !isAside(scene, times, at)) return undefined;
  }
  if (and === -1 || and === last || !opensAside(scene, times, and + 1)) return undefined;
  const said: Said = { way: before.direction, at: before.directionSpan[0], length: 1 };
  return said;
}

/** Tokens between the two commas of an aside. */
const longestAside = 12;

/** Where the first comma stands of an aside that ends at `close`: words alone, no number and no other mark; -1 where none does. */
export function openOfAside(tokens: readonly Token[], close: number): number {
  if (tokens[close]?.lower !== ",") return -1;
  for (let open = close - 1; open >= close - 1 - longestAside; open--) {
    if (tokens[open]?.lower === ",") return open < close - 1 ? open : -1;
    if (tokens[open]?.type !== "word" && !/^['’]$/.test(tokens[open]?.lower ?? "")) return -1;
  }
  return -1;
}

/** The same, and of a bracket the one that opens it: "l’impôt | (IPP) | de 7 à 8 %". */
export function openOfInsertion(tokens: readonly Token[], close: number): number {
  if (tokens[close]?.lower !== ")") return openOfAside(tokens, close);
  for (let open = close - 1; open >= close - 1 - longestAside; open--) if (tokens[open]?.lower === "(") return open;
  return -1;
}

/** Tokens of an aside that ends at `close`: "vão baixar | , em média, | 3,1 %", "subieron | , debido a la demora, | un 12 %". */
export function asideLength({ tokens, lexicon }: Scene, close: number): number {
  const open = openOfAside(tokens, close);
  const first = tokens[open + 1]?.lower ?? "";
  const opens = isFunctionWord(first, lexicon) || lexicon.words.toHeads.has(first);
  return open !== -1 && lexicon.ways.has(tokens[open - 1]?.lower ?? "") && opens ? close - open + 1 : 0;
}

/** "erhöhen den Preis zum | 1. | Januar um 3 Prozent": a day's number and the stop behind it, or a word of a date. */
export function isOfDay({ tokens, lexicon }: Scene, mentions: readonly Mention[], index: number): boolean {
  if (mentions.some(({ kind, first, next }) => kind === "date" && first <= index && index < next)) return true;
  const isMonth = (at: number) => lexicon.months.has(tokens[at]?.lower ?? "");
  const { type, lower } = tokens[index] ?? { type: "symbol", lower: "" };
  if (lower === ".") return tokens[index - 1]?.type === "number" && isMonth(index + 1);
  return type === "number" && (isMonth(index + 1) || (tokens[index + 1]?.lower === "." && isMonth(index + 2)));
}

/** "31 milhões de euros, | mais 12% | face a 2024": right behind a comma that is how much more it was. */
export function plusBefore({ tokens, lexicon }: Scene, { kind, first }: Mention): Said | undefined {
  if ((kind !== "percent" && kind !== "money") || !lexicon.words.moreBefore.has(tokens[first - 1]?.lower ?? ""))
    return undefined;
  return tokens[first - 2]?.lower === "," ? { way: "up", at: first - 1, length: 1 } : undefined;
}

/** Does the mention stand between brackets? */
export function isBracketed({ tokens }: Scene, { first }: Pick<Mention, "first">): boolean {
  for (let at = first - 1; at >= 0; at--) {
    const lower = tokens[at]?.lower;
    if (lower === ")" || lower === "]") return false;
    if (lower === "(" || lower === "[") return true;
  }
  return false;
}

/** Words of a part that its share stands behind in brackets: "Mehr als die Hälfte". */
const longestPart = 6;

/** "Die Mehrheit (62 Prozent) der Befragten", "more than half (53%) of workers": a share beside the word for it, inside what it is of. */
export function isShareBesideWord(
  { tokens, lexicon }: { tokens: readonly Token[]; lexicon: Scene["lexicon"] },
  { kind, first, next }: Pick<Mention, "kind" | "first" | "next">,
): boolean {
  if (kind !== "percent" || tokens[first - 1]?.lower !== "(" || tokens[next]?.lower !== ")") return false;
  if (tokens[first - 2]?.type !== "word") return false;
  let opens = first - 2;
  while (opens > 0 && !closing.test(tokens[opens - 1]?.lower ?? "")) opens--;
  const behind = tokens[next + 1]?.lower ?? "";
  const genitive = lexicon.language.capitalNouns && lexicon.phrases.determiners.has(behind);
  return first - 1 - opens <= longestPart && (genitive || pastOf(tokens, next + 1, lexicon) > next + 1);
}
