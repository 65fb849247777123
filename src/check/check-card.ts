import type { Card } from "../card/card.ts";
import type { Format } from "../card/format.ts";
import { normalizeCard } from "../card/normalize-card.ts";
import { type SizeName, sizeOf } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme.ts";
import { InputError } from "../error.ts";

import { drawPicture, type Picture } from "../render/render-card.ts";

import { checkLayout } from "./check-layout.ts";
import { checkPixels } from "./check-pixels.ts";
import { checkTheme } from "./check-theme.ts";
import type { Problem } from "./problem.ts";

export interface CheckOptions {
  size: SizeName;
  /** Default `paper`. */
  theme?: string | ThemeSpec;
  /** Default `png`. */
  format?: Format;
  /** The article's path, for the problems to name. */
  path?: string;
}

export interface CheckedCard {
  /** The picture's bytes; undefined when the card could not be drawn. */
  picture: Buffer | undefined;
  problems: Problem[];
}

/** What is wrong with a card as it would go out. Draws it; `renderChecked` gives the picture too. */
export async function checkCard(card: Card, options: CheckOptions): Promise<Problem[]> {
  return (await renderChecked(card, options)).problems;
}

/**
 * Draws a card once, checks it, and encodes it. The rules: a font for every
 * character; text inside its room, the card and the safe area, clear of other text, and large enough to read;
 * contrast by WCAG AA; a file within its size's budget; a picture with something on it. Text that ends with an
 * ellipsis is a warning.
 *
 * @throws InputError for an unknown theme
 */
export async function renderChecked(card: Card, options: CheckOptions): Promise<CheckedCard> {
  const { size: name, theme: spec, format = "png", path } = options;
  const size = sizeOf(name);
  const theme = resolveTheme(spec);
  const at = (problems: Problem[]) => (path ? problems.map((problem) => ({ ...problem, path })) : problems);
  let drawing: Picture;
  try {
    drawing = await drawPicture(normalizeCard(card), theme, size);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { picture: undefined, problems: at([{ rule: "draw", severity: "error", message: error.message }]) };
  }
  const encoding = drawing.encode(format);
  const drawn = { size, ...drawing };
  const problems = [...checkTheme(theme), ...checkLayout(drawn), ...checkPixels(drawn)];
  const picture = await encoding;
  if (picture.length > size.budget) {
    problems.push({
      rule: "bytes",
      severity: "error",
      message: `the picture has ${picture.length} bytes; ${size.budget} is the most for ${name}`,
    });
  }
  return { picture, problems: at(problems) };
}
