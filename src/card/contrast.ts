/** Red, green, blue, 0 to 255. */
export type Rgb = [number, number, number];

export function parseColor(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1. WCAG 2.2, "relative luminance". */
export function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 (the same) to 21 (black on white). WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/**
 * WCAG 2.2 success criterion 1.4.3, level AA. Text on a card is large by the letter of the rule, but feeds
 * show cards at a third of their size: the ratio for ordinary text holds.
 */
export const textContrast = 4.5;

/** WCAG 2.2 success criterion 1.4.11: parts of graphics that one needs to understand them. */
export const graphicsContrast = 3;
