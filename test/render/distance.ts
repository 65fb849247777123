import sharp from "sharp";
import type { Card } from "../../src/card/card.ts";
import { type SizeName, sizeOf } from "../../src/card/size.ts";
import type { Theme } from "../../src/card/theme.ts";
import { canvasPixels } from "../../src/render/canvas.ts";
import { paintCard } from "../../src/render/paint.ts";
import { cardToSvg } from "../../src/render/svg.ts";

/**
 * How far our own drawing is from sharp's rendering of satori's SVG, in channel values: how many of a million differ by more
 * than 64 of 255, and all of them on average.
 */
export async function distance(card: Card, theme: Theme, size: SizeName): Promise<{ far: number; mean: number }> {
  const svg = await cardToSvg(card, theme, sizeOf(size));
  const whole = await sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer();
  const painted = await paintCard(card, theme, sizeOf(size));
  if (!painted) throw new Error("not painted");
  const drawn = canvasPixels(painted.canvas).data;
  if (drawn.length !== whole.length) throw new Error(`${drawn.length} values and not ${whole.length}`);
  let far = 0;
  let sum = 0;
  for (let index = 0; index < whole.length; index++) {
    const each = Math.abs((whole[index] as number) - (drawn[index] as number));
    sum += each;
    if (each > 64) far += 1;
  }
  return { far: Math.round((far / whole.length) * 1_000_000), mean: sum / whole.length };
}

/** What the two may differ by: a letter stands up to an eighth of a pixel off. */
export const tolerance = { far: 100, mean: 0.6 };
