import type { Face } from "./face.ts";

/** A word and the space after it, as one face sets them. Lengths are multiples of the font size. */
interface Word {
  width: number;
  glyphs: { glyph: number; x: number; y: number }[];
}

/** satori shapes what stands between two places where a line may end, so nothing is kerned across a space. */
export function wordsOf(text: string): string[] {
  return text.match(/[^ ]+ *| +/g) ?? [];
}

/** Articles of one site share most of their words. At this many a face forgets them all, so that memory stays flat. */
const most = 4000;

const shaped = new WeakMap<Face, Map<string, Word>>();

/**
 * Shapes a word with one face, once: shaping costs most of what measuring a card costs.
 * @param ligatures - letters that are tracked are not joined, in CSS as in satori
 */
export function shapeWord(face: Face, text: string, ligatures: boolean): Word {
  let words = shaped.get(face);
  if (!words || words.size >= most) {
    words = new Map();
    shaped.set(face, words);
  }
  const key = ligatures ? text : `${text}\n`;
  let word = words.get(key);
  if (!word) {
    word = shape(face, text, ligatures);
    words.set(key, word);
  }
  return word;
}

function shape({ font }: Face, text: string, ligatures: boolean): Word {
  const { glyphs, width } = font.shape(text, ligatures);
  const em = font.unitsPerEm;
  return { width: width / em, glyphs: glyphs.map(({ glyph, x, y }) => ({ glyph, x: x / em, y: y / em })) };
}
