/** Spaces that stand inside numbers and before units: space, NBSP, figure, thin and narrow no-break space. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x2009 ||
    code === 0x2007 ||
    code === 0x202f ||
    code === 0x0a ||
    code === 0x09
  );
}

/** Of Latin letters, which are most: 1 for one that is small already, 2 for another. */
const letters = new Uint8Array(0x250);
for (let code = 0; code < letters.length; code++) {
  const ascii = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  const latin = code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  const raised = code === 0xb2 || code === 0xb3 || code === 0xb5 || code === 0xaa || code === 0xba;
  const letter = String.fromCharCode(code);
  if (ascii || latin || raised) letters[code] = letter === letter.toLowerCase() ? 1 : 2;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** "฿", the one currency sign of our tables that stands among letters. */
const baht = 0xe3f;

/** Letters of the scripts the languages are written in, with the raised 2 and 3 of "m²". */
export function isLetter(code: number): boolean {
  if (code < 0x250) return letters[code] !== 0;
  return (code < 0x2000 && code !== baht) || (code >= 0x3040 && code < 0xfe00 && (code < 0xd800 || code > 0xdfff));
}

/** A word in lower case, which most are in already: to look is cheaper than to convert. */
export function toLower(word: string): string {
  for (let at = 0; at < word.length; at++) if (letters[word.charCodeAt(at)] !== 1) return word.toLowerCase();
  return word;
}

/** Index behind the letters at `at`, before `limit`. */
export function wordEnd(text: string, at: number, limit: number): number {
  while (at < limit && isLetter(text.charCodeAt(at))) at++;
  return at;
}

export function isUpper(text: string): boolean {
  return text !== text.toLowerCase();
}

/** Capitals only, two or more: "GPU", "PME". */
export function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && isUpper(text);
}
