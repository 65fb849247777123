/** A stretch of text that a reader sees otherwise than it is written. */
export interface Change {
  at: number;
  length: number;
  /** What is seen instead; nothing for a character that is not seen. */
  text: string;
}

/**
 * Characters that nobody sees: controls, soft hyphens, zero-width spaces and joiners, marks of direction, objects.
 * What joins an emoji's parts, or spells a flag's letters, is seen in it.
 */
const unseen =
  "(?![\\n\\t])\\p{Cc}|(?![\\u200c\\u200d\\u{e0020}-\\u{e007f}])\\p{Cf}|[\\u034f\\ufffc]" +
  "|(?<![\\u2000-\\u{1ffff}])[\\u200c\\u200d]|[\\u200c\\u200d](?![\\u2000-\\u{1ffff}])";

const blank = "[ \\t\\n\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

const raised = "[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*";

/**
 * The mark of a note behind a word, a number or a sign: "[1]", "¹", "*", "†". Not so the exponents of "m²" and "10⁶",
 * nor the star of "étudiant*es".
 */
const note =
  `${blank}?\\[\\d{1,3}\\](?![\\p{L}\\d(\\[:])` +
  `|(?:(?<=[\\p{L}%$€£)\\]»”"’¼½¾]|\\p{L}[²³])|${blank}(?=${raised}(?:${blank}|[,.;:!?)]|$)))${raised}(?![\\p{L}\\d])` +
  `|(?<=(?<!\\d)(?!10)\\d\\d|(?<![\\d.,])\\d|\\d{3})${raised}(?![\\p{L}\\d⁻])` +
  `|(?<=[\\p{L}%$€£)\\]»”"’¼½¾²³])[*†‡]+(?!\\S)`;

const units = /(?<!\p{L})(?:[kcmdhnµ]?m|mi|ft|in|yd|s|k?ha)$/u;

const changing = new RegExp(
  `(?<unseen>(?:${unseen})+)|(?<marked>\\p{L}\\p{Mn}+)|(?<blanks>${blank}{2,}|[\\t\\u2028\\u2029])|(?<ligature>[\\ufb00-\\ufb06])|(?<note>${note})`,
  "gu",
);

/** Bits of a code unit: it is a change by itself, or behind a blank, or behind "[". */
const alone = 1;
const behindBlank = 2;
const behindBracket = 4;

/** All code units but those between general punctuation and the presentation forms, of which no text changes. */
const looked: readonly [first: number, next: number][] = [
  [0, 0x3001],
  [0xfb00, 0x10000],
];

/** What each code unit needs before it to be a change and, three bits higher, what it is to the next one. */
function signsOfUnits(): Uint8Array {
  const signs = new Uint8Array(0x10000);
  const kinds: readonly [RegExp, number][] = [
    [/[\p{Cc}\p{Cf}\p{Mn}\ufffc\u2028\u2029\ufb00-\ufb06⁰¹²³⁴-⁹*†‡]/gu, alone],
    [/\d/g, behindBracket],
    [/\[/g, behindBracket << 3],
    [/\s/g, behindBlank | (behindBlank << 3)],
    [/[\t\u2028\u2029]/g, alone | (behindBlank << 3)],
  ];
  for (const [first, next] of looked) {
    const all = String.fromCharCode(...new Uint16Array(next - first).map((_, at) => first + at));
    for (const [units, sign] of kinds) for (const { index } of all.matchAll(units)) signs[first + index] = sign;
  }
  return signs;
}

/** Made for the first text: a build in which nothing has changed reads none. */
let made: Uint8Array | undefined;

/** Nearly no text changes, and to look is cheap. */
function mayChange(text: string): boolean {
  made ??= signsOfUnits();
  const signs = made;
  let before = alone;
  for (let at = 0; at < text.length; at++) {
    const needs = signs[text.charCodeAt(at)] as number;
    if (needs & before) return true;
    before = (needs >> 3) | alone;
  }
  return false;
}

/**
 * How a reader sees a text: composed (Unicode's form C), each run of spaces as one, and without what is not seen or is
 * the mark of a note.
 * @returns the changes in order, none where the text is seen as it is
 */
export function changesOf(text: string): Change[] {
  if (!mayChange(text)) return [];
  const changes: Change[] = [];
  for (const match of text.matchAll(changing)) {
    const { 0: found, index: at, groups = {} } = match;
    const change = { at, length: found.length, text: "" };
    if (groups.marked !== undefined) change.text = found.normalize("NFC");
    else if (groups.blanks !== undefined) change.text = oneBlank(found);
    else if (groups.ligature !== undefined) change.text = found.normalize("NFKC");
    else if (groups.note !== undefined && isExponent(text, at, found)) continue;
    if (change.text !== found) changes.push(change);
  }
  return changes;
}

/** A line's end stays one; of the others, a space that does not break is the author's will. */
function oneBlank(blanks: string): string {
  if (blanks.includes("\n")) return "\n";
  return /[\u00a0\u202f]/.exec(blanks)?.[0] ?? " ";
}

function isExponent(text: string, at: number, found: string): boolean {
  return /^[²³]$/.test(found) && units.test(text.slice(Math.max(0, at - 4), at));
}

/** The text as a reader sees it. */
export function normalize(text: string): string {
  return withChanges(text, changesOf(text));
}

export function withChanges(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text;
  let seen = "";
  let from = 0;
  for (const { at, length, text: instead } of changes) {
    seen += text.slice(from, at) + instead;
    from = at + length;
  }
  return seen + text.slice(from);
}

/** The index into the changed text of what stands at `index` of the text; within a change, its beginning. */
export function changedIndex(index: number, changes: readonly Change[]): number {
  let moved = 0;
  for (const { at, length, text } of changes) {
    if (at >= index) break;
    if (index < at + length) return at + moved;
    moved += text.length - length;
  }
  return index + moved;
}

/** The index into the text of what stands at `index` of the changed text. */
export function writtenIndex(index: number, changes: readonly Change[]): number {
  let moved = 0;
  for (const { at, length, text } of changes) {
    if (at + moved > index) break;
    if (index < at + moved + text.length) return at;
    moved += text.length - length;
  }
  return index - moved;
}
