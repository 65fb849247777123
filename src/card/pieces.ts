import { heldTogether, type MeasuredPiece, type Piece, piecesOf, softHyphen } from "./break-lines.ts";
import type { Measure } from "./measure.ts";
import { syllableCuts } from "./syllables.ts";
import type { TextStyle, TextStyleName } from "./theme.ts";
import { typographic } from "./typography.ts";

/** What decides where a text's lines may end. */
interface Breaking {
  /** The card's field that the text comes from. */
  field: string;
  /** It is never wrapped. */
  whole?: boolean;
  /** Words that no line ends within. */
  together?: string;
}

/** A card's texts, cut and measured where their lines may end. */
interface Pieces {
  /** A template tries a text in several rooms, and its words are as wide in all of them. */
  of(source: string, name: TextStyleName, style: TextStyle, breaking: Breaking): MeasuredPiece[];
  /** The pieces with those that are wider than `width`, in multiples of the font size, cut with hyphens. */
  cut(pieces: readonly MeasuredPiece[], width: number, style: TextStyle, field: string): MeasuredPiece[];
}

/** UTF-16 units of a text that are set: no card has room for as many, and what they cost grows with their square. */
const mostSet = 2000;

export function createPieces({ lengthOf, drawable }: Measure, lang: string): Pieces {
  const known = new Map<string, MeasuredPiece[]>();

  function measured(piece: Piece, style: TextStyle, field: string): MeasuredPiece {
    const emWidth = (part: string) => lengthOf(part, style, 1, field);
    const { text, space, hyphen, goesOn } = piece;
    // All of one shape: a copy of `piece` with more members is made by V8's runtime.
    return {
      text,
      space,
      hyphen,
      goesOn,
      width: emWidth(text),
      gap: space ? emWidth(space) : 0,
      tail: hyphen ? emWidth("-") : 0,
    };
  }

  return {
    of(source, name, style, breaking) {
      const { field, whole, together } = breaking;
      const key = `${name} ${field} ${whole === true} ${together ?? ""} ${source}`;
      let pieces = known.get(key);
      if (!pieces) {
        const text = cutable(cased(source, style, lang), lang, whole, (part) => drawable(part, style, field));
        pieces = breakable(text, lang, breaking).map((piece) => measured(piece, style, field));
        known.set(key, pieces);
      }
      return pieces;
    },

    cut(pieces, width, style, field) {
      if (pieces.every((piece) => piece.width <= width)) return [...pieces];
      return pieces.flatMap((piece) =>
        piece.width <= width
          ? [piece]
          : splitWord(piece, width, (part) => lengthOf(part, style, 1, field)).map((part) =>
              measured(part, style, field),
            ),
      );
    },
  };
}

/** Where a text's lines may end. */
function breakable(text: string, lang: string, { whole, together }: Breaking): Piece[] {
  return whole ? [{ text, space: "" }] : heldTogether(piecesOf(text, lang), together);
}

function cased(source: string, { transform }: TextStyle, lang: string): string {
  return transform === "uppercase" ? source.toLocaleUpperCase(lang) : source;
}

/** A text as it can be drawn. Where its author lets a word be cut is known until its lines are broken. */
function cutable(source: string, lang: string, whole: boolean | undefined, draw: (part: string) => string): string {
  return typographic(source.slice(0, mostSet), lang)
    .split(softHyphen)
    .map(draw)
    .join(whole ? "" : softHyphen);
}

/** A word wider than the line is cut with a hyphen: at its least size there is nothing else left to do. */
function splitWord(piece: Piece, width: number, widthOf: (text: string) => number): Piece[] {
  const cuts = [0, ...syllableCuts(piece.text), piece.text.length];
  return cuts.slice(1).flatMap((cut, index) => {
    const last = cut === piece.text.length;
    const text = piece.text.slice(cuts[index], cut);
    const syllable = { text, space: last ? piece.space : "", ...(!last && { hyphen: true }) };
    return widthOf(last ? text : `${text}-`) <= width ? [syllable] : splitLetters(syllable, width, widthOf);
  });
}

/** What has no syllables that would fit, cut after any letter. */
function splitLetters(piece: Piece, width: number, widthOf: (text: string) => number): Piece[] {
  const letters = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(piece.text)].map(
    ({ segment }) => segment,
  );
  const parts: Piece[] = [];
  let part = "";
  for (const letter of letters) {
    // A mark of punctuation stays with its letter, and would be left alone after it.
    if (part && /^[\p{L}\p{N}]/u.test(letter) && widthOf(`${part}${letter}-`) > width) {
      parts.push({ text: part, space: "", ...(/\p{L}$/u.test(part) && { hyphen: true }) });
      part = "";
    }
    part += letter;
  }
  return [...parts, { ...piece, text: part }];
}
