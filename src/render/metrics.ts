import { graphemesIn } from "../base/graphemes.ts";
import { type Metrics, pictureGap, type Run, type Shape } from "../card/metrics.ts";
import type { FontFamily } from "../card/theme.ts";
import { type AbsentGlyph, absentGlyph } from "./absent-glyph.ts";
import { drawnBy } from "./drawn-by.ts";
import type { Face } from "./face.ts";
import { hanStyle } from "./fallback-fonts.ts";
import { shapeWord, wordsOf } from "./word.ts";

const pictograph = /\p{Emoji_Presentation}|(?![©®™↔-↙0-9#*])\p{Extended_Pictographic}/u;

/** Text in which each character is a grapheme of its own: most text is, and asking ICU takes longer than setting it. */
const singles = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u2070-\u209c\u20a0-\u20bf]*$/;

function graphemesOf(text: string): string[] {
  return singles.test(text) ? text.split("") : graphemesIn(text);
}

/** A piece of a line that one font draws, or a picture. */
type FacedRun = { text: string; face: Face; image?: undefined } | { text: string; face?: undefined; image: string };

/** A word with the faces that draw it. */
interface FacedWord {
  runs: FacedRun[];
  width: number;
  letters: number;
  /** As it is drawn. */
  drawn: string;
  /** What nothing draws. */
  absent: string[];
}

/** A line of words. Most are only measured, to see where lines may end: what draws them is put together when it is asked for. */
class SetLine implements Shape {
  readonly width: number;
  readonly letters: number;
  /** What nothing draws. */
  readonly absent: readonly string[];
  readonly #words: readonly FacedWord[];
  #joined: readonly FacedRun[] | undefined;
  #runs: Run[] | undefined;

  constructor(words: readonly FacedWord[]) {
    let width = 0;
    let letters = 0;
    let absent: readonly string[] = none;
    for (const word of words) {
      width += word.width;
      letters += word.letters;
      if (word.absent.length > 0) absent = [...absent, ...word.absent];
    }
    this.width = width;
    this.letters = letters;
    this.absent = absent;
    this.#words = words;
  }

  get runs(): Run[] {
    this.#runs ??= drawnRuns(this.#faced());
    return this.#runs;
  }

  get bearing(): number {
    return bearingOf(this.#faced()[0]);
  }

  get drawn(): string {
    let drawn = "";
    for (const word of this.#words) drawn += word.drawn;
    return drawn;
  }

  #faced(): readonly FacedRun[] {
    this.#joined ??= joined(this.#words);
    return this.#joined;
  }
}

const none: readonly string[] = [];

/** The runs of words, those of one face as one. */
function joined(words: readonly FacedWord[]): FacedRun[] {
  const runs: FacedRun[] = [];
  for (const word of words) {
    for (const run of word.runs) {
      const last = runs.at(-1);
      if (last?.face && last.face === run.face) last.text += run.text;
      else runs.push({ ...run });
    }
  }
  return runs;
}

/** What a family at a weight draws in a language. */
interface Faced {
  words: Map<string, FacedWord>;
  /** What draws a grapheme; undefined where nothing does. */
  graphemes: Map<string, FacedRun | undefined>;
}

/** Words set before, by family, then by weight and language: articles of one site share most of theirs. */
const faced = new WeakMap<FontFamily, Map<string, Faced>>();

/** At this many the words of a family at a weight are forgotten, so that memory stays flat. */
const mostWords = 4000;

function facedIn(family: FontFamily, key: string): Faced {
  let byKey = faced.get(family);
  if (!byKey) {
    byKey = new Map();
    faced.set(family, byKey);
  }
  let known = byKey.get(key);
  if (!known || known.words.size >= mostWords) {
    known = { words: new Map(), graphemes: new Map() };
    byKey.set(key, known);
  }
  return known;
}

/** What of a font size an emoji's picture takes on a line, with the space on its sides. */
const pictureWidth = 1 + 2 * pictureGap;

/**
 * Measures with the fonts of a theme, opening files as characters ask for them.
 * `opened` fills with every face a card used, by name: satori is given those and no others. `absent` fills with the characters
 * of its fields that nothing has, each once.
 * @param text - all that the card says
 */
export function createMetrics(
  lang: string,
  text = "",
): { metrics: Metrics; opened: ReadonlyMap<string, Face>; absent: readonly AbsentGlyph[] } {
  const opened = new Map<string, Face>();
  /** Opened last: it mostly draws the next word too. */
  let latest: Face | undefined;
  /** By family and weight: a key of both and the text would be put together, and hashed, each time that a text is looked up. */
  const shapes = new Map<FontFamily, Map<number, Map<string, SetLine>>>();
  const absent = new Map<string, AbsentGlyph>();
  const style = hanStyle(lang, text);

  function setWord(text: string, family: FontFamily, weight: number, graphemes: Faced["graphemes"]): FacedWord {
    const drawnFrom = (segment: string) => {
      const known = graphemes.get(segment);
      if (known || graphemes.has(segment)) return known;
      const drawn = drawnBy(segment, family, weight, style);
      graphemes.set(segment, drawn);
      return drawn;
    };
    const runs: FacedRun[] = [];
    const missing: string[] = [];
    const all = graphemesOf(text);
    for (const segment of all) {
      const last = runs.at(-1);
      // A space stays with the word before it where it can, as satori's own shaping does; an emoji's is too wide.
      const kept = last?.face && segment === " " && !pictograph.test(last.text) && last.face.font.has(0x20);
      const drawn: FacedRun | undefined = kept ? { text: segment, face: last.face } : drawnFrom(segment);
      if (!drawn) missing.push(segment);
      else if (last?.face && last.face === drawn.face) last.text += drawn.text;
      else runs.push({ ...drawn });
    }
    const width = runs.reduce((sum, run) => sum + widthOf(run), 0);
    const drawn = runs.map(({ text }) => text).join("");
    return { runs, width, letters: all.length - missing.length, drawn, absent: missing };
  }

  function shape(text: string, family: FontFamily, weight: number, field?: string): Shape {
    let weights = shapes.get(family);
    if (!weights) {
      weights = new Map();
      shapes.set(family, weights);
    }
    let known = weights.get(weight);
    if (!known) {
      known = new Map();
      weights.set(weight, known);
    }
    let shaped = known.get(text);
    if (!shaped) {
      shaped = setLine(text, family, weight);
      known.set(text, shaped);
    }
    if (field !== undefined) {
      for (const grapheme of shaped.absent) {
        const place = `${field} ${grapheme}`;
        if (!absent.has(place)) absent.set(place, absentGlyph(grapheme, field, style));
      }
    }
    return shaped;
  }

  function setLine(text: string, family: FontFamily, weight: number): SetLine {
    const { words, graphemes } = facedIn(family, `${weight} ${style}`);
    const set = wordsOf(text).map((part) => {
      let word = words.get(part);
      if (!word) {
        word = setWord(part, family, weight, graphemes);
        words.set(part, word);
      }
      for (const { face } of word.runs) {
        if (!face || face === latest) continue;
        opened.set(face.name, face);
        latest = face;
      }
      return word;
    });
    return new SetLine(set);
  }

  return {
    metrics: { shape },
    opened,
    get absent() {
      return [...absent.values()];
    },
  };
}

function widthOf(run: FacedRun): number {
  return run.face ? shapeWord(run.face, run.text, true).width : pictureWidth;
}

/** Space that the first glyph carries at its left; a glyph that draws nothing carries none. */
function bearingOf(run: FacedRun | undefined): number {
  const [word] = wordsOf(run?.text ?? "");
  if (!run?.face || !word) return 0;
  const [first] = shapeWord(run.face, word, true).glyphs;
  return ((first && run.face.font.ink(first.glyph)?.left) ?? 0) / run.face.font.unitsPerEm;
}

/**
 * satori looks fonts up by a character's first UTF-16 unit, so two emoji from two files would both be
 * drawn from the first one's: text with characters above U+FFFF is split where the font changes.
 * All other text stays one run, which bidirectional reordering needs.
 */
function drawnRuns(runs: readonly FacedRun[]): Run[] {
  // It also takes a character with an emoji selector for an image to load, though a font draws it.
  const drawn = runs.map(({ text, face, image }): Run => {
    return image
      ? { text, family: "", image }
      : { text: text.replace(/[\ufe0e\ufe0f]/g, ""), family: face?.name ?? "" };
  });
  if (runs.some((run) => isSplit(run, runs))) return drawn;
  if (drawn.some(({ text, image }) => image || /[\u{10000}-\u{10ffff}]/u.test(text) || pictograph.test(text)))
    return drawn;
  const family = [...new Set(drawn.map((run) => run.family))].join(", ");
  return [{ text: drawn.map(({ text }) => text).join(""), family }];
}

/** Whether a letter with marks would be drawn by another font that has the letter alone, and a box for each mark. */
function isSplit({ text, face }: FacedRun, all: readonly FacedRun[]): boolean {
  const marked = face ? text.match(/[^\p{M}]\p{M}+/gu) : null;
  if (!marked) return false;
  return all.some(
    (run) =>
      run.face && run.face !== face && marked.some((letter) => run.face?.font.has(letter.codePointAt(0) as number)),
  );
}
