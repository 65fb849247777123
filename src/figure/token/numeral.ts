import { isDigit, isSpace } from "./character.ts";

/** A number written in digits. */
export interface Numeral {
  /** Index behind its last digit. */
  end: number;
  /** Plain decimal notation, "." for the mark: "1234.50". Undefined where the digits make no number ("3.11.2"). */
  decimal: string | undefined;
  /** Written with a separator of groups. */
  grouped: boolean;
  /** Written with a decimal mark. */
  fractional: boolean;
}

export interface NumeralStyle {
  decimal: string;
  /** Group separators beside spaces and apostrophes. */
  groups: string;
}

/** Longer than any quantity in words: an identifier, whose digits need not be kept. */
const longest = 40;

/** The end of the digits at `at`, before `limit`. */
function digitsEnd(text: string, at: number, limit: number): number {
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Reads the number whose first digit, or leading decimal mark, is at `start`, no further than `limit`. */
export function scanNumeral(text: string, start: number, limit: number, style: NumeralStyle): Numeral {
  if (!isDigit(text.charCodeAt(start))) {
    const end = digitsEnd(text, start + 1, limit);
    return { end, decimal: `0.${text.slice(start + 1, end)}`, grouped: false, fractional: true };
  }
  let separators = "";
  let from = start;
  let end = digitsEnd(text, from, limit);
  const first = text.slice(from, Math.min(end, from + longest));
  const groups = [first];
  for (;;) {
    const separator = text[end];
    if (separator === undefined || end >= limit) break;
    if (isMark(separator)) {
      from = end + 1;
      // Newswire puts spaces round its marks: "46 . 8".
    } else if (isSpace(text.charCodeAt(end)) || separator === "'" || separator === "’") {
      if (separator !== "'" && separator !== "’" && isMark(text[end + 1]) && text[end + 2] === " ") {
        if (separators || !isDigit(text.charCodeAt(end + 3))) break;
        const next = digitsEnd(text, end + 3, limit);
        if (text[end + 1] === "," && next - end - 3 !== 3) break;
        separators += text[end + 1];
        groups.push(text.slice(end + 3, next));
        end = next;
        continue;
      }
      // Spaces and apostrophes part groups of three and nothing else, and one number has one kind of them.
      from = end + 1;
      if (separators === "" ? first.length > 3 : separators[0] !== separator) break;
      const next = digitsEnd(text, from, limit);
      if (separators === "" && isApostropheDecimal(text, from, next))
        return { end: next, decimal: `${first}.${text.slice(from, next)}`, grouped: false, fractional: true };
      if (next - from !== 3) break;
    } else break;
    const next = digitsEnd(text, from, limit);
    if (next === from) break;
    separators += separator;
    if (groups.length < longest) groups.push(text.slice(from, Math.min(next, from + longest)));
    end = next;
  }
  // Most numbers have no separator.
  if (separators === "") {
    return { end, decimal: first.length < longest ? first : undefined, grouped: false, fractional: false };
  }
  return { end, ...decide(groups, separators, style) };
}

/** "un 12'1 por ciento", "4'8%", "6'5 millones": Spanish by hand has the decimal mark above the line; "1'33" is a time. */
function isApostropheDecimal(text: string, from: number, next: number): boolean {
  if (next === from || next - from > 2 || isSpace(text.charCodeAt(from - 1))) return false;
  return /^(?:%| ?por c| %| mill)/.test(text.slice(next, next + 6));
}

function isMark(character: string | undefined): boolean {
  return character === "." || character === ",";
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  if (first.length === 0 || first.length > 3 || (first.startsWith("0") && first.length > 1)) return false;
  if (rest.every((group) => group.length === 3)) return true;
  // India groups by two before the last three: 12,34,567.
  return rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2) && first.length <= 2;
}

/** Which separators part groups, and which one is the decimal mark. */
function decide(groups: string[], separators: string, style: NumeralStyle): Omit<Numeral, "end"> {
  const whole = (list: string[]) => list.join("");
  const last = separators.at(-1) as string;
  const others = separators.slice(0, -1);
  const integer = groups.slice(0, -1);
  const fraction = groups.at(-1) as string;
  const number = { decimal: `${whole(integer)}.${fraction}`, grouped: others !== "", fractional: true };
  const group = { decimal: whole(groups), grouped: true, fractional: false };
  const neither = { decimal: undefined, grouped: false, fractional: false };

  if (!isMark(last)) return isGrouped(groups) ? group : neither;
  if (others === "") {
    if (
      last !== style.decimal &&
      fraction.length === 3 &&
      style.groups.includes(last) &&
      isGrouped(groups) &&
      integer[0] !== "0"
    )
      return group;
    return number;
  }
  // One separator throughout parts groups, in either style: "1.458.000", "12,34,567".
  if ([...others].every((separator) => separator === last)) return isGrouped(groups) ? group : neither;
  // "$2’480.000", "S/ 1'250,000": from Mexico to Peru an apostrophe parts the millions, and the other mark the thousands.
  if (/^['’]+([.,])\1*$/.test(separators) && style.groups.includes(last) && isGrouped(groups)) return group;
  const uniform = [...others].every((separator) => separator === others[0]) && !others.includes(last);
  return uniform && isGrouped(integer) ? number : neither;
}
