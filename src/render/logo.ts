import { InputError } from "../base/error.ts";
import type { Theme } from "../card/theme.ts";
import { pictureSource } from "./picture-source.ts";
import { sharp } from "./sharp.ts";

const what = "the theme's logo";

/** As drawn, by what they are made of: many cards wear the same. */
const drawn = new Map<string, Promise<string>>();

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
  if (type === "image/svg+xml") return svgSource(bytes.toString("utf8"), color);
  try {
    const picture = sharp(bytes);
    const { orientation = 1, format } = await picture.metadata();
    if (orientation === 1 && (format === "png" || format === "jpeg")) return source;
    return `data:image/png;base64,${(await picture.rotate().png().toBuffer()).toString("base64")}`;
  } catch (error) {
    throw new InputError(`${what} cannot be drawn: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** @param source - a `data:` URI */
function unpack(source: string): { type: string; bytes: Buffer } {
  const comma = source.indexOf(",");
  const [type = "", ...parameters] = source.slice("data:".length, comma).split(";");
  const data = source.slice(comma + 1);
  const packed = parameters.includes("base64");
  return { type, bytes: packed ? Buffer.from(data, "base64") : Buffer.from(decodeURIComponent(data)) };
}

function svgSource(svg: string, color: string): string {
  if (/<(?:\w+:)?text\b/i.test(svg)) {
    throw new InputError(
      `${what} has <text>, which would be drawn in whatever font a system has; turn its words into outlines`,
    );
  }
  if (/<(?:\w+:)?foreignObject\b/i.test(svg)) throw new InputError(`${what} has <foreignObject>, which is not drawn`);
  const image = /<(?:\w+:)?image\b[^>]*?href=["'](?!data:)([^"']*)/i.exec(svg);
  if (image) throw new InputError(`${what} shows ${image[1]}; put the picture into the SVG: nothing is fetched`);
  return `data:image/svg+xml;base64,${Buffer.from(svg.replace(/\bcurrentColor\b/gi, color)).toString("base64")}`;
}
