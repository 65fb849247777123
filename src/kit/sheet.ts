import { sharp } from "../render/sharp.ts";

interface SheetOptions {
  /** Pixels of each row; default 320. */
  height?: number;
  /** Pixels between pictures; default 20. */
  gap?: number;
  /** How hard WebP tries to be small, 0 to 6; default 4, as sharp has it. */
  effort?: number;
}

/** Pictures in rows on one sheet, as a WebP: what an editor sees at one glance. */
export async function contactSheet(
  rows: readonly (readonly Uint8Array[])[],
  { height = 320, gap = 20, effort = 4 }: SheetOptions = {},
): Promise<Buffer> {
  const tiles: { input: Buffer; left: number; top: number }[] = [];
  let width = 0;
  for (const [index, row] of rows.entries()) {
    const top = gap + index * (height + gap);
    let left = gap;
    for (const bytes of row) {
      const picture = sharp(bytes).resize({ height });
      const { data, info } = await picture.png().toBuffer({ resolveWithObject: true });
      tiles.push({ input: data, left, top });
      left += info.width + gap;
    }
    width = Math.max(width, left);
  }
  const tall = gap + rows.length * (height + gap);
  return sharp({ create: { width, height: tall, channels: 3, background: "#d9d9d6" } })
    .composite(tiles)
    .webp({ quality: 84, effort })
    .toBuffer();
}
