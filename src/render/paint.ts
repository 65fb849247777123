import type { Card } from "../card/card.ts";
import type { Size } from "../card/size.ts";
import type { Theme } from "../card/theme.ts";
import type { AbsentGlyph } from "./absent-glyph.ts";
import { drawBase } from "./base-layer.ts";
import { type Canvas, fillRect } from "./canvas.ts";
import { cardToLayers } from "./layers.ts";
import { drawTexts } from "./placed-text.ts";
import type { Stage } from "./stage.ts";
import type { Box } from "./svg.ts";

interface Painted {
  /** SVG of the shapes. */
  svg: string;
  canvas: Canvas;
  boxes: Box[];
  absent: readonly AbsentGlyph[];
}

/**
 * Draws a card on a canvas of few colours: satori lays it out, its shapes are filled or rasterised, and its
 * letters are copied from strikes. It looks as `cardToSvg` rasterised does, within an eighth of a pixel and a
 * sixteenth of an edge’s contrast.
 * @returns undefined for a card that needs the whole SVG: letters that join or run right to left, or many colours
 */
export async function paintCard(card: Card, theme: Theme, size: Size, stage?: Stage): Promise<Painted | undefined> {
  const layers = await cardToLayers(card, theme, size, stage);
  if (!layers) return undefined;
  const canvas = await drawBase(layers.base, size.width, size.height);
  if (!canvas) return undefined;
  for (const { left, top, width, height, color } of layers.marks) {
    fillRect(canvas, left, top, width, height, Number.parseInt(color.slice(1), 16));
  }
  drawTexts(canvas, layers.texts, layers.faces);
  return { svg: layers.base, canvas, boxes: layers.boxes, absent: layers.absent };
}
