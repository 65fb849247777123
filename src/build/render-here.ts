import { resolveTheme } from "../card/theme-spec.ts";
import { type CheckedCard, drawChecked } from "../check/draw-checked.ts";
import type { CardFile } from "../render/card-file.ts";

/**
 * Draws a picture in this process, and checks it.
 * @throws InputError for an unknown theme
 */
export function renderHere({
  card,
  size,
  theme,
  format,
  animated,
}: Pick<CardFile, "card" | "size" | "theme" | "format" | "animated">): Promise<CheckedCard> {
  return drawChecked(card, { size, theme: resolveTheme(theme), format, animated });
}
