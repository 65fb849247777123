import type { Words } from "../clause/clause.ts";
import { nounAt } from "../clause/noun.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";
import { unitAt } from "../unit/unit-at.ts";

/** Two numbers that a contest may have ended with, "31:27", and the token behind them. */
export interface Pair {
  own: number;
  other: number;
  next: number;
}

/** A side has at most three digits, and none before them that says nothing. */
const side = /^(?:0|[1-9]\d{0,2})$/;
/** What a pair may stand right behind: "(27-24)", "«3-1»". */
const opening = /^[([«“„"'‘’*]$/;
/** What may stand right behind it. */
const closing = /^[.,;:!?)\]»”“"'’…*]$/;

/** The two numbers at the token, where nothing tells that they are a date, a time, an amount or one of several sets. */
export function pairAt(words: Words, at: number): Pair | undefined {
  const { tokens } = words;
  const [own, other] = [tokens[at], tokens[at + 2]];
  if (!isPair(words, at) || !side.test(own?.text ?? "") || !side.test(other?.text ?? "")) return undefined;
  const before = tokens[at - 1];
  if (own?.glued && before && !opening.test(before.lower)) return undefined;
  const next = at + 3;
  if (!isClosed(tokens, next) || isMeasured(words, next) || isInRow(words, at, next)) return undefined;
  if (Number(own?.text) < Number(other?.text) && isCounted(words, next)) return undefined;
  return { own: Number(own?.text), other: Number(other?.text), next };
}

/** "27-24", "31:27", "41 à 17": two numbers and what stands between those of a result. */
function isPair({ tokens, lexicon }: Words, at: number): boolean {
  const [own, link, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (own?.type !== "number" || other?.type !== "number" || !link) return false;
  if (link.glued !== other.glued) return false;
  return link.glued
    ? /^[-–]$/.test(link.lower) || lexicon.words.scoreMarks.has(link.lower)
    : lexicon.words.scoreLinks.has(link.lower);
}

/** Ends it there: no "2:24:51", no "10-12-2027", no "3-5%"; "3:0-Sieg" and "2-1-zege" are a result's. */
function isClosed(tokens: readonly Token[], next: number): boolean {
  const [mark, behind] = [tokens[next], tokens[next + 1]];
  if (!mark) return true;
  if (!mark.glued) return !/^[%°‰\p{Sc}]$/u.test(mark.lower);
  if (mark.lower === "-") return behind?.type === "word" && behind.glued;
  return closing.test(mark.lower) && !(behind?.glued && behind.type !== "symbol");
}

/** "3-5 Tage", "10-15 km". */
function isMeasured({ tokens, lexicon }: Words, next: number): boolean {
  const at = tokens[next]?.lower === "-" ? next + 1 : next;
  return unitAt(tokens, at, lexicon) !== undefined && !lexicon.phrases.functionWords.has(tokens[at]?.lower ?? "");
}

/** "lost 10-15 seats": bounds of how many. */
function isCounted({ tokens, lexicon }: Words, next: number): boolean {
  const noun = nounAt(tokens, next, lexicon);
  return noun !== undefined && !hasWord(tokens, lexicon.words.outcomes, next, next + noun.length);
}

/** "6-4, 6-3", "7-6 (7-2) 6-4", "31:27 | (15:16)": one of several sets, or how it stood before. */
function isInRow(words: Words, at: number, next: number): boolean {
  const { tokens, lexicon } = words;
  const links = (index: number) => {
    const lower = tokens[index]?.lower ?? "";
    return /^[,;/]$/.test(lower) || lexicon.phrases.and.has(lower);
  };
  let behind = behindBracket(tokens, next);
  if (links(behind)) behind++;
  if (isPair(words, behind)) return true;
  let before = at - 1;
  if (tokens[before]?.lower === "(" || links(before)) before--;
  if (tokens[before]?.lower === ")" && tokens[before - 1]?.type === "number") {
    while (before > 0 && tokens[before]?.lower !== "(") before--;
    before--;
  }
  return isPair(words, before - 2);
}

/** Behind a bracket that opens with a number, "(15:16)", "(7-2)"; the same index where none does. */
export function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== "(" || tokens[at + 1]?.type !== "number") return at;
  const close = tokens.findIndex(({ lower }, index) => index > at && lower === ")");
  return close === -1 ? at : close + 1;
}
