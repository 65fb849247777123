import { isDigit, isLetter, isSpace, toLower, wordEnd } from "./character.ts";
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

/** Signs that are read as their plain form: typographic apostrophe, hyphens, fraction slash. */
const plain: ReadonlyMap<string, string> = new Map(Object.entries({ "’": "'", "‑": "-", "‐": "-", "\u2044": "/" }));

/** The tokens of `text` between two indices, spaces left out. */
export function tokenize(text: string, from: number, to: number, style: NumeralStyle): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isLetter(code)) {
      at = wordEnd(text, at + 1, to);
      const word = text.slice(start, at);
      tokens.push({ type: "word", start, end: at, text: word, lower: toLower(word), glued, numeral: undefined });
    } else if (isSpace(code)) {
      glued = false;
      at++;
      continue;
    } else if (isDigit(code) || (isLeadingMark(text, at, style) && mayLead(glued ? tokens.at(-1) : undefined))) {
      const numeral = scanNumeral(text, at, to, style);
      at = numeral.end;
      const digits = text.slice(start, at);
      tokens.push({ type: "number", start, end: at, text: digits, lower: digits, glued, numeral });
    } else {
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      const symbol = text.slice(start, at);
      const lower = plain.get(symbol) ?? symbol;
      tokens.push({ type: "symbol", start, end: at, text: symbol, lower, glued, numeral: undefined });
    }
    glued = true;
  }
  return tokens;
}

/** "$.89", "(.5", "«,89 €»": a mark glued to what is no sign before a number ends something. */
function mayLead(before: Token | undefined): boolean {
  return before === undefined || /^[$€£¥([{«“„"'‘+−-]$/.test(before.lower);
}

/** ",08" and ".5": a mark that begins a number. */
function isLeadingMark(text: string, at: number, style: NumeralStyle): boolean {
  return text[at] === style.decimal && isDigit(text.charCodeAt(at + 1));
}
