import type { FontFamily } from "../card/theme.ts";
import { emojiPicture, isEmoji, isPictograph } from "./emoji.ts";
import type { Face } from "./face.ts";
import { openFace } from "./faces.ts";
import { fallbackFamilies, type HanStyle, wideFamily } from "./fallback-fonts.ts";
import { type Slice, slicesOf } from "./font-slices.ts";

/** What draws a grapheme: a font or, of an emoji, an SVG's data URI; and what of it is drawn. */
type Drawn = { text: string; face: Face; image?: never } | { text: string; image: string; face?: never };

/** Joiners and selectors: they shape their neighbours and need no glyph of their own. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064]|\p{Variation_Selector}/u;

/**
 * Finds what draws a grapheme in a family at a weight: the family itself, the one behind all, what else is installed. What none
 * has is drawn simpler where that says the same: an emoji without its skin tone, a letter in a circle as the letter.
 * @returns undefined where nothing has it
 */
export function drawnBy(grapheme: string, family: FontFamily, weight: number, style: HanStyle): Drawn | undefined {
  for (const text of formsOf(grapheme)) {
    const image = isEmoji(text) ? emojiPicture(text) : undefined;
    if (image) return { text, image };
    // satori takes a keycap for a picture to load, whatever font has it: without one, what is on the key is drawn.
    if (text.includes("\u20e3")) continue;
    for (const own of [family, ...(family.fallback ?? []), wideFamily]) {
      const face = faceIn(slicesOf(own, weight), text);
      if (face) return { text, face };
    }
    for (const other of fallbackFamilies(text, style)) {
      const face = fallbackFace(other, weight, text);
      if (face) return { text, face };
    }
    const picture = isPictograph(text) ? emojiPicture(text) : undefined;
    if (picture) return { text, image: picture };
  }
  return undefined;
}

/** A grapheme as it is written and, from near to far, as it may be drawn instead. */
function* formsOf(grapheme: string): Generator<string> {
  yield grapheme;
  const [first = ""] = grapheme.split("\u200d");
  const forms = isPictograph(grapheme)
    ? [grapheme.replace(/\p{Emoji_Modifier}/gu, ""), first.replace(/\p{Emoji_Modifier}/gu, "")]
    : [grapheme.normalize("NFC"), grapheme.normalize("NFKC")];
  const bare = grapheme.normalize("NFKD").replace(/[\p{M}\u200c\u200d]/gu, "");
  for (const form of new Set([...forms, bare])) if (form !== "" && form !== grapheme) yield form;
}

function faceIn(slices: readonly Slice[], text: string): Face | undefined {
  const points = [...text].filter((char) => !unseen.test(char)).map((char) => char.codePointAt(0) ?? 0);
  for (const slice of slices) {
    const first = points[0] ?? 0x20;
    if (slice.ranges.length > 0 && !slice.ranges.some(([from, to]) => from <= first && first <= to)) continue;
    const face = openFace(slice);
    if (points.every((point) => face.font.has(point))) return face;
  }
  return undefined;
}

/** A package that is there but broken is as good as none: the theme does not ask for it. */
function fallbackFace(family: FontFamily, weight: number, text: string): Face | undefined {
  try {
    return faceIn(slicesOf(family, weight), text);
  } catch {
    return undefined;
  }
}
