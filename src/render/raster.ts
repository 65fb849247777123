import sharp from "sharp";

export type PictureFormat = "png" | "jpeg" | "webp";

/** Turns a card's SVG into pixels and encodes them. The same SVG gives the same bytes. */
export function rasterize(svg: string, format: PictureFormat): Promise<Buffer> {
  const picture = sharp(Buffer.from(svg)).flatten();
  if (format === "jpeg") return picture.jpeg({ quality: 86, chromaSubsampling: "4:4:4" }).toBuffer();
  if (format === "webp") return picture.webp({ quality: 88 }).toBuffer();
  return picture.png({ compressionLevel: 6 }).toBuffer();
}
