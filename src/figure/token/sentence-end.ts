import type { Lexicon } from "../lexicon/lexicon.ts";
import { isDigit } from "./character.ts";

/** A sentence longer than this is cut: no reader's sentence is, and work on one stays bounded. */
export const longestSentence = 4000;

const stop = 0x2e;
const question = 0x3f;

function isClosing(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x29 ||
    code === 0x27 ||
    code === 0x5d ||
    code === 0xbb ||
    code === 0x201d ||
    code === 0x2019
  );
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x0a || code === 0x09;
}

/** The words of a language that full stops stand beside. */
type Words = Pick<Lexicon, "phrases" | "words">;

/** Past the blanks of a line. */
function pastBlanks(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x0a) at++;
  return at;
}

/** Characters of the longest word that opens a sentence, "während", and the blank behind it. */
const longestOpener = 10;

const inWord = /[\p{L}\p{M}\d]/u;

/** The word that ends at `end`. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && inWord.test(text[start - 1] as string)) start--;
  return text.slice(start, end);
}

/** "die 88. Oscar-Verleihung": where ordinals have a full stop, an article says that the number behind it is one. */
function isOrdinal(text: string, start: number, word: string, { words }: Words): boolean {
  if (!/^\d{2,3}$/.test(word) || !isBlank(text.charCodeAt(start - 1))) return false;
  return words.ordinalArticles.has(wordBefore(text, start - 1).toLowerCase());
}

/** "für Windows 10. | Wer mehr braucht": does a word stand there that opens a sentence, and is no noun behind an ordinal? */
function opensSentence(text: string, at: number, { words }: Words): boolean {
  const [word] = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(text.slice(at, at + longestOpener)) ?? [];
  return word !== undefined && words.sentenceOpeners.has(word.toLowerCase());
}

/** "il loro operato.Il 13 gennaio": archives lose the space between two sentences; "S.p.A." and "Booking.com" have none. */
function isGlued(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 5);
  if (/^(?:Com|Org|Net|It|Fr|De|Eu|Io|Js|Ai)(?!\p{L})/u.test(behind)) return false;
  return /^\p{Lu}(?:\p{Ll}| )/u.test(behind) && /\p{Ll}{3}[»”"]?$/u.test(text.slice(at - 4, at));
}

/** Does the full stop at `at` end a sentence, given what follows at `next`? */
function endsSentence(text: string, at: number, next: number, words: Words): boolean {
  const following = text[next];
  if (following === undefined) return true;
  if (next === at + 1) return isGlued(text, at);
  if (/\p{Ll}/u.test(following)) return false;
  if (isDigit(text.charCodeAt(next))) {
    // "4. 8 %" is old newswire for 4.8 %; after a year a new sentence begins.
    let digits = 0;
    while (isDigit(text.charCodeAt(at - 1 - digits)) && digits < 5) digits++;
    // "terrassé par le Covid-19. 5 000 emplois": the number is of a name.
    const named = text[at - 1 - digits] === "-" && /\p{L}/u.test(text[at - 2 - digits] ?? "");
    if (named && digits > 0) return true;
    if ((digits > 0 && digits < 4) || isBlank(text.charCodeAt(at - 1))) return false;
  }
  const word = wordBefore(text, at);
  // An initial ("J. Smith") and an abbreviation ("3,5 Mrd. Euro") go on.
  if (word.length === 1 && /\p{Lu}/u.test(word)) return false;
  if (/^\d+$/.test(word) && opensSentence(text, next, words)) return true;
  if (isOrdinal(text, at - word.length, word, words)) return false;
  const before = text[at - word.length - 1] ?? "";
  // "ClinicalTrials.gov." is an address, and what "before the baker’s." ends with no abbreviation, but "l’av. Foch" has one.
  if (word.length > 1 ? before === "." : /['’]/.test(before)) return true;
  return !words.phrases.abbreviations.has(word.toLowerCase());
}

/** Does a mark that is no full stop end a sentence? "Het café Genoeg! opent": a name may have one. */
function endsLoudly(text: string, end: number, next: number): boolean {
  const following = text[next];
  return following === undefined || (next > end && !/\p{Ll}/u.test(following));
}

/** Characters of a question that the amount behind it answers. */
const longestRubric = 30;

/** "The price? | £2,790, or £3,100 with lights": a short question and the amount that answers it are one sentence. */
function isAnswered(text: string, start: number, at: number, next: number): boolean {
  const asked = text.slice(start, at).trim();
  return asked.length <= longestRubric && asked.split(/\s/).length <= 3 && /[\p{Sc}\d]/u.test(text[next] ?? "");
}

/**
 * Index behind the sentence that begins at `start`, closing quotes included.
 * @param words its language's `abbreviations` are in lower case, without their stop: "mrd", "st", and "3" where an ordinal has one
 */
export function sentenceEnd(text: string, start: number, words: Words): number {
  const limit = Math.min(text.length, start + longestSentence);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== stop && code !== 0x21 && code !== question && code !== 0x2026 && code !== 0x0a) continue;
    if (code === 0x0a) return at;
    let end = at + 1;
    while (end < text.length && isClosing(text.charCodeAt(end))) end++;
    let next = pastBlanks(text, end);
    // French parts its quotes from the words: « non. »
    if (text[next] === "»") {
      end = next + 1;
      next = pastBlanks(text, end);
    }
    if (code === question && isAnswered(text, start, at, next)) continue;
    if (code !== stop ? endsLoudly(text, end, next) : endsSentence(text, at, next, words)) return end;
  }
  if (limit === text.length) return limit;
  let space = limit;
  while (space > start && !isBlank(text.charCodeAt(space))) space--;
  return space > start ? space : limit;
}
