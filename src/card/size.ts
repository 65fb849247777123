/**
 * Pixels of each card size, and how type is set on it.
 *
 * `scale` multiplies a theme's type, which is drawn for `og`: a card that a phone shows full screen, or
 * that has more pixels across, needs larger type to be read at the same distance.
 * `legible` is the smallest text in pixels that stays readable where the size is shown: a feed shows a
 * picture about 400 CSS pixels wide, and 8 CSS pixels is as small as a reader can follow.
 * `safe` keeps words away from where an app draws over the picture.
 * `budget` is the most bytes a picture should have: WhatsApp shows none over 600 kB and often drops those
 * over 300 kB, Bluesky's thumbnails end at 1,000,000.
 */
export const sizes = {
  /** Open Graph: Facebook, LinkedIn, Slack, Discord, iMessage. */
  og: { width: 1200, height: 630, scale: 1, legible: 24, safe: { top: 0, bottom: 0 }, budget: 300_000 },
  wide: { width: 1600, height: 900, scale: 1.36, legible: 32, safe: { top: 0, bottom: 0 }, budget: 1_000_000 },
  square: { width: 1080, height: 1080, scale: 1.16, legible: 24, safe: { top: 0, bottom: 0 }, budget: 1_000_000 },
  portrait: { width: 1080, height: 1350, scale: 1.24, legible: 24, safe: { top: 0, bottom: 0 }, budget: 1_000_000 },
  /** Instagram draws its controls over the top 250 and the bottom 340 pixels of a story. */
  story: { width: 1080, height: 1920, scale: 1.36, legible: 28, safe: { top: 250, bottom: 340 }, budget: 1_000_000 },
  pin: { width: 1000, height: 1500, scale: 1.24, legible: 24, safe: { top: 0, bottom: 0 }, budget: 1_000_000 },
  news43: { width: 1200, height: 900, scale: 1.14, legible: 24, safe: { top: 0, bottom: 0 }, budget: 1_000_000 },
} as const;

export type SizeName = keyof typeof sizes;

export const sizeNames = Object.keys(sizes) as SizeName[];

export interface Size {
  /** One of ours, or "1500 × 500". */
  name: string;
  width: number;
  height: number;
  scale: number;
  legible: number;
  safe: { top: number; bottom: number };
  budget: number;
}

export function sizeOf(name: SizeName): Size {
  return { name, ...sizes[name] };
}

/** Pixels of a size that is none of ours. */
export interface CustomSize {
  width: number;
  height: number;
}

/** A size of a team's own in a word, as a file's name and the command line have it: "1600x900". */
export type PixelsName = `${number}x${number}`;

/** The least and the most pixels on a side of it: what a card can still be composed for. */
export const customSides = { least: 320, most: 4000 };

/** One side of it is so many times the other at most: the widest banner of a network's is LinkedIn's, 1584 × 396. */
export const mostOblong = 4;

export function isTooOblong({ width, height }: CustomSize): boolean {
  return Math.max(width, height) > mostOblong * Math.min(width, height);
}

/**
 * A size of ours, or one of a team's own, whose type is as large as on ours of that width and area.
 * @param density - pixels of the picture for each of the size: 2 for one that a dense screen shows
 */
export function sizeFor(given: SizeName | PixelsName | CustomSize, density = 1): Size {
  const size =
    typeof given !== "string" ? customSize(given) : isOurs(given) ? sizeOf(given) : customSize(pixelsIn(given));
  const { width, height, scale, legible, safe, budget } = size;
  if (density === 1) return size;
  return {
    name: `${size.name} at ${density}×`,
    width: Math.round(width * density),
    height: Math.round(height * density),
    scale: scale * density,
    legible: legible * density,
    safe: { top: Math.round(safe.top * density), bottom: Math.round(safe.bottom * density) },
    budget: Math.round(budget * density * density),
  };
}

function isOurs(name: string): name is SizeName {
  return Object.hasOwn(sizes, name);
}

/** Of "1600x900". */
function pixelsIn(name: PixelsName): CustomSize {
  const [width, height] = name.split("x").map(Number) as [number, number];
  return { width, height };
}

function customSize({ width, height }: CustomSize): Size {
  const { og } = sizes;
  const larger = (width * height) / (og.width * og.height);
  // A tall card has less width for its area, and less room for words in a line; a banner less height, and fewer lines.
  const scale = Math.min(Math.sqrt(larger), (width / og.width) * 1.35, (height / og.height) * 1.35);
  return {
    name: `${width} × ${height}`,
    width,
    height,
    scale,
    // A banner is shown wider than a feed is.
    legible: Math.round(Math.min(width / og.width, scale) * og.legible),
    safe: { top: 0, bottom: 0 },
    budget: Math.round(Math.min(1_000_000, og.budget * Math.max(1, larger))),
  };
}

/** A tall card stacks what a wide one sets side by side. */
export function isTall({ width, height }: Size): boolean {
  return height >= width;
}

/** Who says so and where to read it take a line each, where the card has no room for both side by side. */
export function isNarrow(size: Size): boolean {
  return isTall(size) || size.width < 1000 * size.scale;
}
