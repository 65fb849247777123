import { InputError, nearest } from "../base/error.ts";
import type { Card } from "../card/card.ts";
import { type Format, formats } from "../card/format.ts";
import { normalizeCard } from "../card/normalize-card.ts";
import { type SizeName, sizeNames, sizeOf } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import { absencesOf } from "./absent-glyph.ts";
import { drawPicture } from "./picture.ts";

export interface RenderOptions {
  size: SizeName;
  /** A theme's name or a brand's spec; default `paper`. */
  theme?: string | ThemeSpec;
  /** Default `png`. */
  format?: Format;
  /** Whether a character that nothing installed draws is an error. Default false: it is left out, and Node warns of it. */
  strict?: boolean;
}

/**
 * Draws a card as a picture file's bytes. The same card, options, fonts and versions give the same bytes.
 * @throws InputError for a card with a wrong member, an unknown template, theme, size or format, a missing font and, if `strict`, a character that nothing draws
 */
export async function renderCard(
  card: Card,
  { size, theme, format = "png", strict = false }: RenderOptions,
): Promise<Buffer> {
  known("size", size, sizeNames);
  known("format", format, formats);
  const picture = await drawPicture(normalizeCard(card), resolveTheme(theme), sizeOf(size));
  for (const { message } of absencesOf(picture.absent)) {
    if (!strict) process.emitWarning(message, "KeyfiguresWarning");
    else {
      picture.release();
      throw new InputError(message);
    }
  }
  const bytes = await picture.encode(format);
  picture.release();
  return bytes;
}

function known(option: string, value: string, all: readonly string[]): void {
  if (all.includes(value)) return;
  const near = nearest(value, all);
  throw new InputError(
    `unknown ${option} \`${value}\`${near ? `; did you mean \`${near}\`?` : `; it is one of ${all.join(", ")}`}`,
  );
}
