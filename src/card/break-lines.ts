import LineBreaker from "linebreak";
import { plain } from "./typography.ts";

/** Text between two places where a line may end, with the space that goes when it does end there. */
export interface Piece {
  text: string;
  space: string;
  /** The word goes on: a line that ends here ends with a hyphen. */
  hyphen?: boolean;
  /** Words go on that are one thing to the reader, as those that a marker lies on. */
  goesOn?: boolean;
}

/** Scripts written without spaces whose words only a dictionary knows: UAX 14 class SA. */
const dictionaryScript = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Annex 14 lets a line end after nearly any of these; a reader would rather end it after a word. */
const wordlessScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The places where a line may end: Unicode Standard Annex 14, held to whole words in scripts without spaces. */
export function piecesOf(text: string, lang: string): Piece[] {
  const pieces: Piece[] = [];
  const wordStarts = wordlessScript.test(text) ? new Set(words(text, "", lang).map(({ start }) => start)) : undefined;
  const isPlain = plainWords.test(text);
  let start = 0;
  for (const end of isPlain ? spacesEnd(text) : breaksIn(text)) {
    if (wordStarts && end < text.length && !wordStarts.has(end)) continue;
    if (wordStarts && leans(text, end, wordStarts)) continue;
    if (!isPlain && holds(text[end - 1] ?? "", text[end] ?? "")) continue;
    const part = text.slice(start, end);
    const trimmed = part.trimEnd();
    if (trimmed.endsWith(softHyphen)) {
      pieces.push({ text: trimmed.slice(0, -1), space: "", hyphen: true });
      start = end;
      continue;
    }
    const space = part.slice(trimmed.length).replace(/\n/g, " ");
    if (!isPlain && dictionaryScript.test(trimmed)) pieces.push(...words(trimmed, space, lang));
    else if (trimmed) pieces.push({ text: trimmed, space });
    start = end;
  }
  return pieces;
}

/**
 * Words of Latin letters and digits with spaces between them, where Annex 14 lets a line end after spaces and nowhere else. Most texts
 * are no more than that, and take longer to look up character by character than to measure.
 */
const plainWords = /^(?:[\dA-Za-zÀ-ÖØ-öø-ſ]+(?:[’'.,\u00a0\u202f][\dA-Za-zÀ-ÖØ-öø-ſ]+)*[.,]?(?: +|$))*$/;

function* spacesEnd(text: string): Generator<number> {
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at)) {
    while (text[at] === " ") at++;
    if (at < text.length) yield at;
  }
  if (text !== "") yield text.length;
}

function* breaksIn(text: string): Generator<number> {
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) yield next.position;
}

/** Where the author lets a word be cut. */
export const softHyphen = "\u00ad";

const hangul = /\p{Script=Hangul}/u;
const number = /[\d０-９〇一二三四五六七八九十百千万億兆]/u;
const counter = /[\p{Script=Han}\p{Script=Katakana}%％]/u;

/**
 * Whether two characters stay together where Annex 14 would part them: Korean is broken between words, as its press does (CSS calls
 * it `keep-all`), a number keeps its counter in Japanese and Chinese, "2028年", "120億円", and no line begins with the dots of what
 * is left out.
 */
function holds(before: string, after: string): boolean {
  if (after === "…") return true;
  if (number.test(before) && (number.test(after) || counter.test(after))) return true;
  return (hangul.test(before) || hangul.test(after)) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

/** Words of one or two kana that begin a phrase; the others of Japanese lean on the word before them. */
const leading = /^(?:[こそあど]の|いま|また|もう|まだ|なぜ|いつ|どう)$/;

/** Endings and particles of more kana: of the passive, of politeness, "while", "only". */
const ending = /^(?:られ|させ|まし|ませ|でし|だっ|なかっ|ながら|ばかり|くらい|ぐらい)\p{Script=Hiragana}*$/u;

/** Whether the word at an offset is a particle or an ending of Japanese, with which no line begins. */
function leans(text: string, at: number, starts: ReadonlySet<number>): boolean {
  if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return false;
  let end = at + 1;
  while (end < text.length && !starts.has(end)) end++;
  const word = text.slice(at, end);
  return (/^\p{Script=Hiragana}{1,2}$/u.test(word) && !leading.test(word)) || ending.test(word);
}

function words(text: string, space: string, lang: string): (Piece & { start: number })[] {
  const found = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)];
  return found.map(({ segment, index }, place) => ({
    text: segment,
    space: place === found.length - 1 ? space : "",
    start: index,
  }));
}

/** A piece with its own width and those of its space and hyphen, as multiples of the font size. */
export interface MeasuredPiece extends Piece {
  width: number;
  gap: number;
  /** Of the hyphen that a line ends with where it ends here; 0 for most. */
  tail: number;
}

export function lineWidth(line: readonly MeasuredPiece[]): number {
  const last = line.at(-1);
  return line.reduce((sum, { width, gap }) => sum + width + gap, 0) - (last?.gap ?? 0) + (last?.tail ?? 0);
}

/** The pieces, of which those are noted that end within some words of theirs; not found, none. */
export function heldTogether<P extends Piece>(pieces: readonly P[], words = ""): P[] {
  const from = plain(pieces.map(({ text, space }) => text + space).join("")).indexOf(plain(words));
  if (words === "" || from < 0) return [...pieces];
  let at = 0;
  return pieces.map((piece) => {
    const end = at + piece.text.length;
    at = end + piece.space.length;
    return end > from && end < from + words.length ? { ...piece, goesOn: true } : piece;
  });
}

/** The pieces as one line. */
export function join(pieces: readonly Piece[]): string {
  const text = pieces.map(({ text, space }) => text + space).join("");
  return pieces.at(-1)?.hyphen ? `${text}-` : text.trimEnd();
}

/** As few lines as hold the text, each filled before the next begins. A piece wider than `width` has its own line. */
export function fillLines(pieces: readonly MeasuredPiece[], width: number): MeasuredPiece[][] {
  const lines: MeasuredPiece[][] = [];
  let line: MeasuredPiece[] = [];
  let used = 0;
  for (const piece of pieces) {
    if (line.length > 0 && used + piece.width + piece.tail > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(piece);
    used += piece.width + piece.gap;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

interface Setting {
  cost: number;
  /** Where each line starts. */
  starts: number[];
}

/**
 * The same number of lines as `fillLines` needs, broken where it reads best: lines of like length, none
 * that ends with a short word or with a number torn from its noun, and no last line of a single short word.
 */
export function balanceLines(pieces: readonly MeasuredPiece[], width: number): string[] {
  const filled = fillLines(pieces, width);
  const count = filled.length;
  if (count <= 1) return filled.map(join);
  const ideal = Math.min(width, (lineWidth(pieces) / count) * 1.04);
  // Of each piece, as the last one of whatever line.
  const penalties = pieces.map((piece, index) => penalty(piece, pieces[index + 1]));
  // The cheapest way to set pieces 0..end on so many lines, by `end`.
  let best = new Map<number, Setting>([[0, { cost: 0, starts: [] }]]);
  for (let line = 1; line <= count; line++) {
    const next = new Map<number, Setting>();
    for (const [start, { cost, starts }] of best) {
      let used = 0;
      for (let at = start; at < pieces.length; at++) {
        const piece = pieces[at] as MeasuredPiece;
        const set = used + piece.width + piece.tail;
        if (set > width && at > start) break;
        used += piece.width + piece.gap;
        const end = at + 1;
        const widow = end === pieces.length && at === start && set < ideal * 0.4 ? alone : 0;
        const total =
          cost + ((ideal - set) / ideal) ** 2 + (penalties[at] as number) + widow + (piece.goesOn ? apart : 0);
        if (total < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost: total, starts: [...starts, start] });
      }
    }
    best = next;
  }
  const { starts } = best.get(pieces.length) ?? { starts: [0] };
  return starts.map((start, index) => join(pieces.slice(start, starts[index + 1] ?? pieces.length)));
}

/** What it costs to end a line within words that are one thing: more than lines of unlike length do. */
const apart = 0.5;

/** What a last line of a single short word costs. */
const alone = 0.3;

/** Words that open a phrase, in the languages whose figures we read: a line that begins with one begins well. */
const opening = new Set(
  (
    "de du des à au aux en et pour sur dans chez par of in to and for with by on at from " +
    "von und mit für auf bei del y para con di e per nel da do em com van voor met"
  ).split(" "),
);

/** What a line that ends with this piece, before `next`, costs a reader. */
function penalty(end: Piece, next: Piece | undefined): number {
  if (!next) return 0;
  if (end.hyphen || (end.space === "" && /\p{L}-$/u.test(end.text))) return 0.25;
  // A clause that ends where the line ends is a gift.
  if (/[:;]$/.test(end.text)) return -0.25;
  if (/[,.–—]$/.test(end.text)) return -0.04;
  if (/^\p{L}{1,2}$/u.test(end.text)) return 0.2;
  if (opening.has(next.text.toLowerCase())) return -0.06;
  if (/^\p{L}{3}$/u.test(end.text)) return 0.06;
  if (/[\d〇一二三四五六七八九十百千万億]$/.test(end.text)) return 0.12;
  return 0;
}
