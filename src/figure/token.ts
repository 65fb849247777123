import { isDigit, isLetter, isSpace } from "./character.ts";
import { type Numeral, type NumeralStyle, scanNumeral } from "./numeral.ts";

/** A word, a number in digits, or one other character of a sentence. */
export interface Token {
  type: "word" | "number" | "symbol";
  /** Indices into the block's text. */
  start: number;
  end: number;
  /** As written, and in lower case with a straight apostrophe. */
  text: string;
  lower: string;
  /** No space before it. */
  glued: boolean;
  /** Of a number. */
  numeral: Numeral | undefined;
}

/** The tokens of `text` between two indices, spaces left out. */
export function tokenize(text: string, from: number, to: number, style: NumeralStyle): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      glued = false;
      at++;
      continue;
    }
    const start = at;
    if (isLetter(code)) {
      let small = isSmall(code);
      for (at++; at < to; at++) {
        const next = text.charCodeAt(at);
        if (!isLetter(next)) break;
        if (!isSmall(next)) small = false;
      }
      const word = text.slice(start, at);
      // Most words are in lower case already.
      tokens.push({
        type: "word",
        start,
        end: at,
        text: word,
        lower: small ? word : word.toLowerCase(),
        glued,
        numeral: undefined,
      });
    } else if (isDigit(code) || (isLeadingMark(text, at, style) && !glued)) {
      const numeral = scanNumeral(text, at, to, style);
      at = numeral.end;
      const digits = text.slice(start, at);
      tokens.push({ type: "number", start, end: at, text: digits, lower: digits, glued, numeral });
    } else {
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      const symbol = text.slice(start, at);
      const lower = symbol === "’" ? "'" : symbol === "‑" || symbol === "‐" ? "-" : symbol;
      tokens.push({ type: "symbol", start, end: at, text: symbol, lower, glued, numeral: undefined });
    }
    glued = true;
  }
  return tokens;
}

/** Of a letter: is it one of the small ones of Latin-1, which western prose is made of? */
function isSmall(letter: number): boolean {
  return letter < 0x80 ? letter > 0x60 : letter > 0xde && letter < 0x100;
}

/** ",08" and ".5": a mark that begins a number. */
function isLeadingMark(text: string, at: number, style: NumeralStyle): boolean {
  return text[at] === style.decimal && isDigit(text.charCodeAt(at + 1));
}
