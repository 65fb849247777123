import type { JSXElement } from "satori/jsx";
import type { Card } from "../card/card.ts";
import { markLines } from "../card/mark-lines.ts";
import type { Size } from "../card/size.ts";
import { lineProps, markBleed, overhang, type TextProps } from "../card/text.tsx";
import type { Theme } from "../card/theme.ts";
import type { AbsentGlyph } from "./absent-glyph.ts";
import { loadAtlas } from "./atlas.ts";
import type { Face } from "./face.ts";
import { layoutOf } from "./layout.ts";
import { baselineOf, isSimple, lineLeft, measuredWidth, type PlacedText, runWidth } from "./placed-text.ts";
import type { Stage } from "./stage.ts";
import { type Box, elementOf, expand } from "./svg.ts";

/** A card's shapes, and what lies above them in the places that the layout gave it. */
interface Layers {
  /** SVG of the shapes. */
  base: string;
  /** Strokes of a marker, under the texts. */
  marks: Mark[];
  texts: PlacedText[];
  /** By name. */
  faces: ReadonlyMap<string, Face>;
  /** Of all elements and all lines of text. */
  boxes: Box[];
  absent: readonly AbsentGlyph[];
}

/** In whole pixels from the card's top left. */
interface Mark {
  left: number;
  top: number;
  width: number;
  height: number;
  /** `#rrggbb` */
  color: string;
}

/**
 * Lays a card out with one box for each text, which costs a third of laying out its letters, and the same boxes
 * only once.
 * @returns undefined for a card with a text that only satori can set
 */
export async function cardToLayers(card: Card, theme: Theme, size: Size, stage?: Stage): Promise<Layers | undefined> {
  if (card.map) await loadAtlas();
  const { boxed, sources, metrics } = await boxCard(card, theme, size, stage);
  const faces = metrics.opened;
  if (!sources.every(({ of, after }) => isSimple(of) && (!after || isSimple(after.of)))) return undefined;
  const { base, boxes } = await layoutOf(boxed, size, faces);
  const layers: Layers = { base, marks: [], texts: [], faces, boxes: [], absent: metrics.absent };
  for (const box of boxes) {
    const source = sources[box.props["data-text"] as number];
    if (source) place(source, box, layers);
    else layers.boxes.push(box);
  }
  return layers;
}

/** A card with a box for each of its texts, which has its number. */
export async function boxCard(card: Card, theme: Theme, size: Size, stage?: Stage) {
  const { element, metrics, dress } = await elementOf(card, theme, size, stage);
  const sources: TextProps[] = [];
  const drawText = (text: TextProps) => textBox(text, sources.push(text) - 1, metrics.opened);
  const boxed = expand(element, { dress, drawText });
  return { boxed, sources, metrics };
}

/** A text as the layout sees it: as wide as its room or its longest line, with its baseline, for what aligns to that. */
function textBox(text: TextProps, index: number, faces: ReadonlyMap<string, Face>): JSXElement {
  const { of, after, above = 0 } = text;
  const height = isSimple(of) ? Math.min(of.height, baselineOf(of, 0, faces)) : of.height;
  const low = after && isSimple(after.of) ? height - baselineOf(after.of, 0, faces) + after.of.height : 0;
  const style = {
    flexShrink: 0,
    width: text.width ?? measuredWidth(of.width) + (after ? after.gap + measuredWidth(after.of.width) : 0),
    height,
    marginTop: above,
    marginBottom: Math.max(of.height, low) - height,
    marginLeft: text.width ? 0 : -overhang(text),
  };
  return { type: "div", key: null, props: { "data-text": index, style } };
}

/** Adds a text where its box was laid out, with its marks, and with what goes on from it on its baseline. */
function place(source: TextProps, box: Box, { marks, texts, boxes, faces }: Layers): void {
  const { of, color, align = "start", mark, after, hidden } = source;
  const left = box.left - (source.width ? overhang(source) : 0);
  const text = { of, color, align, left, top: box.top, width: after ? measuredWidth(of.width) : box.width };
  boxes.push(...lineBoxes(text));
  if (hidden) return;
  if (mark) {
    for (const { marked, ...part } of partsOf(text, mark.words, faces)) {
      texts.push(part);
      if (marked) marks.push(markUnder(part, mark.color));
    }
  } else texts.push(text);
  if (!after) return;
  const rest: PlacedText = {
    of: after.of,
    color: after.color,
    align: "start",
    left: left + text.width + after.gap,
    top: box.top + baselineOf(of, 0, faces) - baselineOf(after.of, 0, faces),
    width: measuredWidth(after.of.width),
  };
  texts.push(rest);
  boxes.push(...lineBoxes(rest));
}

/** A text cut where its marks begin and end, each part on whole pixels, as satori lays out parts of a line. */
function partsOf(
  text: PlacedText,
  words: string,
  faces: ReadonlyMap<string, Face>,
): (PlacedText & { marked: boolean })[] {
  const { of, top } = text;
  return markLines(of, words).flatMap(({ line, segments }, index) => {
    let left = lineLeft(text, index);
    return segments.map(({ marked, ...run }) => {
      const width = measuredWidth(runWidth(run, of, faces));
      const alone = { ...of, lines: [{ ...line, text: run.text, runs: [run], width }] };
      const part = {
        ...text,
        of: alone,
        align: "start" as const,
        left,
        top: top + index * of.lineHeight,
        width,
        marked,
      };
      left += width;
      return part;
    });
  });
}

function markUnder({ of, left, top, width }: PlacedText, color: string): Mark {
  const bleed = markBleed(of);
  return { left: left - bleed, top: Math.round(top), width: width + 2 * bleed, height: of.lineHeight, color };
}

/** The boxes that satori would have reported for a text's lines. */
function lineBoxes(text: PlacedText): Box[] {
  const { of, color } = text;
  return of.lines.map((line, index) => {
    const props = lineProps(of, line, color);
    return {
      left: lineLeft(text, index),
      top: text.top + index * of.lineHeight,
      width: measuredWidth(line.width),
      height: of.lineHeight,
      type: "div",
      props: { ...props },
      line: props["data-line"],
    };
  });
}
