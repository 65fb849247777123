import type { DrawFuncs, Feature, Font as HarfBuzzFont, Buffer as Text } from "harfbuzzjs";

/** HarfBuzz, once it is loaded. */
let harfbuzz: typeof import("harfbuzzjs");

/** Loads what reads fonts, which waits at its top: what imports it could not be loaded with `require`. To be awaited before `openFont`. */
export async function loadFontReader(): Promise<void> {
  harfbuzz ??= await import("harfbuzzjs");
}

/** A font file that is open. Lengths are its own units, of which `unitsPerEm` are its size; y grows upwards. */
export interface Font {
  unitsPerEm: number;
  /** Of the letters' line above the baseline, and, negative, below it. */
  ascent: number;
  descent: number;
  /** Of a variable font, which stands on each where its designer put it. */
  axes: readonly Axis[];
  has(codePoint: number): boolean;
  /**
   * Sets a text on one line, kerned and joined as the font says.
   * @param ligatures - whether letters may be joined that could also stand alone
   */
  shape(text: string, ligatures: boolean): ShapedText;
  /** Where a glyph's ink begins and ends; undefined for one without any, such as a space. */
  ink(glyph: number): Ink | undefined;
  outline(glyph: number): Outline;
}

/**
 * A glyph's contours: eight numbers for each cubic curve, x and y of where it begins, of its two control points, and of where it ends.
 * A straight line has its control points on it.
 */
export type Outline = readonly number[];

/** An axis of a variable font: `wght` is the weight, as CSS counts it. OpenType 1.9, "Axis Tags". */
export interface Axis {
  tag: string;
  least: number;
  most: number;
}

interface ShapedText {
  /** From left to right, each by its number in the font. */
  glyphs: { glyph: number; x: number; y: number }[];
  width: number;
}

interface Ink {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a file begins with: TrueType, OpenType with PostScript outlines, and TrueType as Apple wrote it. */
const signatures = ["\0\u0001\0\0", "OTTO", "true"];

/**
 * Opens an sfnt with HarfBuzz, which shapes text in browsers too.
 * OpenType 1.9: "Organization of an OpenType Font", and `hhea`, whose line satori and browsers on a Mac keep to.
 * @throws Error for what is no font, or several, or one whose outlines satori does not draw
 */
export function openFont(sfnt: Uint8Array): Font {
  const signature = Buffer.from(sfnt.subarray(0, 4)).toString("latin1");
  if (signature === "ttcf") throw new Error("is a collection; give one font");
  const { Blob, Face, Font: HarfBuzzFont } = harfbuzz;
  const face = new Face(new Blob(sfnt));
  // A copy: what HarfBuzz gives is a view of its memory, and lost when that grows.
  const header = face.referenceTable("hhea")?.slice();
  if (!signatures.includes(signature) || !header || !face.referenceTable("cmap")) throw new Error(unreadable);
  if (face.referenceTable("CFF2")) throw new Error("has its outlines as CFF2; give one with TrueType's");
  const font = new HarfBuzzFont(face);
  const line = new DataView(header.buffer, header.byteOffset);
  const outlines = new Map<number, Outline>();
  return {
    unitsPerEm: face.upem,
    ascent: line.getInt16(4),
    descent: line.getInt16(6),
    axes: Object.values(face.getAxisInfos()).map(({ tag, min, max }) => ({ tag, least: min, most: max })),
    has: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    shape: (text, ligatures) => shapeWith(font, text, ligatures),
    ink(glyph) {
      const box = font.glyphExtents(glyph);
      if (!box || box.width === 0) return undefined;
      const { xBearing: left, yBearing: top, width, height } = box;
      return { left, right: left + width, top, bottom: top + height };
    },
    outline(glyph) {
      const outline = outlines.get(glyph) ?? outlineOf(font, glyph);
      outlines.set(glyph, outline);
      return outline;
    },
  };
}

const unreadable = "is not a font that can be read";

/** What HarfBuzz is given with each text. One for all: its memory lies in HarfBuzz's own heap. */
let shaper: { buffer: Text; noLigatures: Feature[] } | undefined;

function openShaper(): { buffer: Text; noLigatures: Feature[] } {
  const { Buffer, Feature } = harfbuzz;
  shaper ??= { buffer: new Buffer(), noLigatures: [new Feature("liga", 0), new Feature("clig", 0)] };
  return shaper;
}

function shapeWith(font: HarfBuzzFont, text: string, ligatures: boolean): ShapedText {
  const { buffer, noLigatures } = openShaper();
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer, ligatures ? [] : noLigatures);
  let width = 0;
  // Asked for together, they come with hidden members, which take longer to define than a word takes to shape.
  const positions = buffer.getGlyphPositions();
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const placed = { glyph: codepoint, x: width + xOffset, y: yOffset };
    width += xAdvance;
    return placed;
  });
  return { glyphs, width };
}

/** Where the pen is, and where the contour began. */
let pen = { x: 0, y: 0, fromX: 0, fromY: 0, curves: [] as number[] };

function lineTo(x: number, y: number): void {
  const { x: fromX, y: fromY } = pen;
  if (x === fromX && y === fromY) return;
  const [dx, dy] = [(x - fromX) / 3, (y - fromY) / 3];
  curveTo(fromX + dx, fromY + dy, x - dx, y - dy, x, y);
}

function curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
  pen.curves.push(pen.x, pen.y, x1, y1, x2, y2, x, y);
  pen.x = x;
  pen.y = y;
}

let drawing: DrawFuncs | undefined;

/** HarfBuzz gives quadratic curves as cubic ones. */
function drawingFunctions(): DrawFuncs {
  if (drawing) return drawing;
  drawing = new harfbuzz.DrawFuncs();
  drawing.setMoveToFunc((x, y) => Object.assign(pen, { x, y, fromX: x, fromY: y }));
  drawing.setLineToFunc(lineTo);
  drawing.setCubicToFunc(curveTo);
  drawing.setClosePathFunc(() => lineTo(pen.fromX, pen.fromY));
  return drawing;
}

function outlineOf(font: HarfBuzzFont, glyph: number): Outline {
  pen = { x: 0, y: 0, fromX: 0, fromY: 0, curves: [] };
  font.drawGlyph(glyph, drawingFunctions());
  return pen.curves;
}
