import { sharp } from "./sharp.ts";

type PictureFormat = "png" | "jpeg" | "webp";

/** A card's pixels: red, green and blue, 8 bits each, row by row. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

export async function rasterize(svg: string): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** What is embedded in the file. */
export interface Metadata {
  /** An XMP packet. */
  xmp: string;
  /** EXIF tags of the main image, for programs that read no XMP. */
  exif: Record<string, string>;
}

interface EncodeOptions {
  format: PictureFormat;
  /** Bytes the file should not exceed: quality goes down, within limits that the eye does not see, to get there. */
  budget: number;
  metadata?: Metadata;
  /** A photograph's colours are kept at half the width and height, as a camera keeps them. Default false: type has none to lose. */
  photograph?: boolean;
  /** Of a JPEG or a WebP, 1 to 100, whatever bytes it takes; default as much as the budget leaves. */
  quality?: number | undefined;
}

/** How far JPEG and WebP may go down: below this, type shows rings. */
const qualities = [88, 80, 72, 64];

/**
 * Encodes pixels. A PNG over its budget is written again with a palette of 256 colours, a JPEG or WebP with
 * less quality. The smallest result is returned even when it is over the budget: the gate says so.
 * The same pixels give the same bytes.
 */
export async function encode(
  pixels: Pixels,
  { format, budget, metadata, photograph = false, quality: wanted }: EncodeOptions,
): Promise<Buffer> {
  const { data, width, height } = pixels;
  const picture = () => {
    const raw = sharp(data, { raw: { width, height, channels: 3 } });
    return metadata ? raw.withXmp(metadata.xmp).withExif({ IFD0: metadata.exif }) : raw;
  };
  const attempts =
    format === "png"
      ? [() => picture().png({ compressionLevel: 6 }), () => picture().png({ palette: true, effort: 7, dither: 0.6 })]
      : (wanted === undefined ? qualities.slice(photograph ? 1 : 0) : [wanted]).map(
          (quality) => () =>
            format === "jpeg"
              ? picture().jpeg({
                  quality,
                  chromaSubsampling: photograph ? "4:2:0" : "4:4:4",
                  mozjpeg: quality < 88 && !photograph,
                  // A second pass over a photograph takes as long again as the first, for a twentieth of its bytes.
                  optimiseCoding: !photograph,
                })
              : picture().webp({ quality }),
        );
  let best: Buffer | undefined;
  for (const attempt of attempts) {
    const bytes = await attempt().toBuffer();
    if (!best || bytes.length < best.length) best = bytes;
    if (best.length <= budget) break;
  }
  return best as Buffer;
}
