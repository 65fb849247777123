import { InputError } from "../base/error.ts";
import type { Theme } from "../card/theme.ts";
import { inspectPicture } from "./inspect-picture.ts";
import { pictureSource, unpack } from "./picture-source.ts";
import { sharp } from "./sharp.ts";

const what = "the theme's logo";

/** As drawn, by what they are made of: many cards wear the same. */
const drawn = new Map<string, Promise<string>>();

/** Pixels along its longer side: no card shows more of it. */
const mostAcross = 2000;

/** At this many all are forgotten, so that memory stays flat. */
const most = 50;

/**
 * The theme with its logo as satori draws it: a file of pixels turned as its EXIF says and as PNG where it is WebP, which the
 * rasteriser does not read; an SVG in the colour of the card's text where it says `currentColor`.
 * @throws InputError for one that cannot be drawn: words in a font of somebody's system, pictures that are elsewhere, a broken file
 */
export async function withLogo(theme: Theme): Promise<Theme> {
  const { logo, colors } = theme;
  if (!logo) return theme;
  const source = pictureSource(logo.src, what);
  const key = `${colors.text} ${source}`;
  if (drawn.size >= most) drawn.clear();
  const known = drawn.get(key) ?? drawable(source, colors.text);
  drawn.set(key, known);
  return { ...theme, logo: { ...logo, src: await known } };
}

async function drawable(source: string, color: string): Promise<string> {
  const { type, bytes } = unpack(source);
  const { format, width, height, orientation } = await inspectPicture(bytes, what);
  if (format === "svg") return svgSource(bytes.toString("utf8"), color);
  const isSmall = Math.max(width, height) <= mostAcross;
  if (isSmall && orientation === 1 && type === `image/${format}` && (format === "png" || format === "jpeg"))
    return source;
  try {
    const size = { width: mostAcross, height: mostAcross, fit: "inside", withoutEnlargement: true } as const;
    return `data:image/png;base64,${(await sharp(bytes).rotate().resize(size).png().toBuffer()).toString("base64")}`;
  } catch (error) {
    throw new InputError(`${what} cannot be drawn: ${(error as Error).message.split("\n")[0]}`);
  }
}

function svgSource(svg: string, color: string): string {
  if (/<(?:\w+:)?text\b/i.test(svg)) {
    throw new InputError(
      `${what} has <text>, which would be drawn in whatever font a system has; turn its words into outlines`,
    );
  }
  if (/<(?:\w+:)?foreignObject\b/i.test(svg)) throw new InputError(`${what} has <foreignObject>, which is not drawn`);
  return `data:image/svg+xml;base64,${Buffer.from(svg.replace(/\bcurrentColor\b/gi, color)).toString("base64")}`;
}
