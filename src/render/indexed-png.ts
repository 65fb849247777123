import { promisify } from "node:util";
import { constants, crc32, deflate } from "node:zlib";
import type { Canvas } from "./canvas.ts";
import { exifBytes } from "./exif.ts";
import type { Metadata } from "./raster.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** On a thread of libuv's: the next card is drawn meanwhile. */
const compress = promisify<Uint8Array<ArrayBuffer>, typeof compression, Buffer>(deflate);

/**
 * Little memory means short blocks, whose codes suit the lines of type that they hold: 5 % fewer bytes. A chunk takes
 * a whole card.
 */
const compression = { strategy: constants.Z_RLE, memLevel: 5, chunkSize: 1 << 17 };

/**
 * A PNG with a palette: colour type 3, 8 bits, no interlacing. PNG specification, third edition, chapters 5 and 11.
 * Rows are not filtered: a filter predicts tones, and the numbers of colours have none. They are compressed as
 * runs: most of a card is, and looking for repeats in runs takes longer than all the rest of encoding.
 * The keyword of the XMP packet is that of XMP part 3, chapter 1.1.5.
 */
export async function encodeIndexedPng({ width, height, rows, palette }: Canvas, metadata?: Metadata): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.alloc(3 * palette.length);
  for (const [index, color] of palette.entries()) colors.writeUIntBE(color, 3 * index, 3);
  const chunks = [signature, ...chunk("IHDR", header), ...chunk("PLTE", colors)];
  if (metadata) {
    chunks.push(...chunk("eXIf", exifBytes(metadata.exif)));
    chunks.push(...chunk("iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${metadata.xmp}`)));
  }
  chunks.push(...chunk("IDAT", await compress(rows, compression)), ...chunk("IEND", Buffer.alloc(0)));
  return Buffer.concat(chunks);
}

function chunk(type: string, data: Buffer): Buffer[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, "latin1");
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return [head, data, sum];
}
