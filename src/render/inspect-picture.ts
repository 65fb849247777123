import { InputError } from "../base/error.ts";
import { refuseSvg } from "./refuse-svg.ts";
import { sharp } from "./sharp.ts";

/** Pixels that a picture may unpack to: a camera's of 100 million take 300 MB. */
const mostPixels = 100_000_000;

/** Pixels along a side: neither cairo, which draws SVG, nor JPEG can have more. */
const longestSide = 32_767;

/** What a browser shows, and TIFF, which the widths of a photograph are made of too. */
const formats = ["png", "jpeg", "webp", "heif", "gif", "tiff", "svg"];

/** What a picture's header says of it. */
interface PictureHeader {
  format: string;
  width: number;
  height: number;
  /** As EXIF counts them: 1 is upright. */
  orientation: number;
  hasAlpha: boolean;
}

/**
 * Looks at a picture before it is decoded: at its header, which costs nothing, and through all of an SVG.
 * @param what - whose picture it is, for the error: "the theme's logo"
 * @throws InputError for what is no picture, would unpack to too much, or names something beyond itself
 */
export async function inspectPicture(bytes: Buffer, what: string): Promise<PictureHeader> {
  // libvips would take what begins with a bracket for an SVG, and have it unpacked to know its size.
  const pictures = refuseSvg(bytes, what);
  for (const picture of pictures) await inspectPicture(picture, `a picture in ${what}`);
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => {
      throw new InputError(`${what} cannot be drawn: ${error.message.split("\n")[0]}`);
    });
  const { format = "", width = 0, height = 0, orientation = 1, hasAlpha = false } = header;
  if (!formats.includes(format)) throw new InputError(`${what} is a picture of the kind ${format}, which is not drawn`);
  const size = `${width} × ${height} pixels`;
  if (Math.max(width, height) > longestSide) {
    throw new InputError(`${what} has ${size}; ${longestSide} along a side are the most`);
  }
  if (width * height > mostPixels) throw new InputError(`${what} has ${size}; ${mostPixels} in all are the most`);
  return { format, width, height, orientation, hasAlpha };
}
