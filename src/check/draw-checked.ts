import { InputError } from "../base/error.ts";
import type { Card } from "../card/card.ts";
import { type FileFormat, formatFor } from "../card/format.ts";
import { type CustomSize, type PixelsName, type SizeName, sizeFor } from "../card/size.ts";
import type { Theme } from "../card/theme.ts";
import { type AbsentGlyph, absencesOf } from "../render/absent-glyph.ts";
import { animationBudget, encodeAnimation } from "../render/animate.ts";
import { drawPicture, type Picture } from "../render/picture.ts";
import { checkGeometry } from "./check-geometry.ts";
import { checkGraphics } from "./check-graphics.ts";
import { checkLayout } from "./check-layout.ts";
import { checkLogo } from "./check-logo.ts";
import { checkPixels } from "./check-pixels.ts";
import { checkTheme } from "./check-theme.ts";
import type { Problem } from "./problem.ts";

interface DrawOptions {
  size: SizeName | PixelsName | CustomSize;
  theme: Theme;
  format: FileFormat;
  /** Whether it moves, if anything on it does. Default false. */
  animated?: boolean | undefined;
}

export interface CheckedCard {
  /** The picture's bytes; undefined when the card could not be drawn. */
  picture: Uint8Array | undefined;
  problems: Problem[];
}

/**
 * Draws a card once, checks it, and encodes it. The rules: a font for every
 * character; text inside its room, the card and the safe area, clear of other text, and large enough to read;
 * contrast by WCAG AA, of graphics and of a logo too; shapes as large as what they stand for; a file within its size's
 * budget; a picture with something on it. Text that ends with an ellipsis is a warning.
 */
export async function drawChecked(
  card: Card,
  { size: wanted, theme: given, format: asked, animated = false }: DrawOptions,
): Promise<CheckedCard> {
  const size = sizeFor(wanted);
  let drawing: Picture;
  try {
    drawing = await drawPicture(card, given, size);
  } catch (error) {
    return { picture: undefined, problems: [undrawable(error)] };
  }
  const format = formatFor(asked, animated);
  const encoding = format.animated
    ? encodeAnimation(card, given, size, { whole: drawing, format: format.animated })
    : drawing.encode(format.still);
  const { theme } = drawing;
  const drawn = { size, ...drawing };
  const problems = [
    ...checkGlyphs(drawing.absent),
    ...checkTheme(given),
    ...checkLayout(drawn),
    ...checkPixels(drawn),
    ...checkGraphics(card, drawn, theme),
    ...checkGeometry(card, drawn),
    ...checkLogo(drawn, theme),
  ];
  const picture = await encoding;
  drawing.release();
  const budget = animated ? animationBudget : size.budget;
  if (picture.length > budget) {
    problems.push({
      rule: "bytes",
      severity: "error",
      message: `the picture has ${picture.length} bytes; ${budget} is the most for ${animated ? "one that moves" : size.name}`,
    });
  }
  return { picture, problems };
}

/** Characters that the card goes without. */
function checkGlyphs(absent: readonly AbsentGlyph[]): Problem[] {
  return absencesOf(absent).map(({ field, message, glyphs }) => ({
    rule: "glyph",
    severity: "error",
    field,
    message,
    absent: glyphs.map(({ grapheme, package: name }) => ({ grapheme, package: name })),
  }));
}

/** What is wrong with a card that the writer of an article or a template can mend; another error is thrown on. */
export function undrawable(error: unknown): Problem {
  if (!(error instanceof InputError)) throw error;
  return { rule: "draw", severity: "error", message: error.message };
}
