import { sharp } from "../render/sharp.ts";

const height = 320;
const gap = 20;
const columns = 4;

/** All pictures side by side, as a WebP: what an editor sees at one glance. */
export async function contactSheet(pictures: readonly Uint8Array[]): Promise<Buffer> {
  const tiles: { input: Buffer; left: number; top: number }[] = [];
  let [left, top, width] = [gap, gap, 0];
  for (const [index, bytes] of pictures.entries()) {
    if (index > 0 && index % columns === 0) [left, top] = [gap, top + height + gap];
    const { data, info } = await sharp(Buffer.from(bytes))
      .resize({ height })
      .png()
      .toBuffer({ resolveWithObject: true });
    tiles.push({ input: data, left, top });
    left += info.width + gap;
    width = Math.max(width, left);
  }
  return sharp({ create: { width, height: top + height + gap, channels: 3, background: "#d9d9d6" } })
    .composite(tiles)
    .webp({ quality: 84 })
    .toBuffer();
}
