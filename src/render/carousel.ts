import { existsSync } from "node:fs";
import type { Card } from "../card/card.ts";
import type { Run } from "../card/metrics.ts";
import { sizeOf } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import { wornTheme } from "../card/worn-theme.ts";
import type { Face } from "./face.ts";
import { wideFamily } from "./fallback-fonts.ts";
import { readFont } from "./font-files.ts";
import { slicesOf } from "./font-slices.ts";
import { type Drawing, drawCard } from "./picture.ts";
import { withPortrait } from "./portrait.ts";
import { sfntOf } from "./sfnt.ts";
import { sharp } from "./sharp.ts";

export interface CarouselOptions {
  /** Default `paper`. */
  theme?: string | ThemeSpec;
  /** The date the document says it was made on; default 1970, so that the same cards give the same bytes. */
  date?: Date;
}

/** LinkedIn shows document pages of 1080 × 1350 pixels best. A PDF's unit is 1/72 inch, a CSS pixel 1/96. */
const size = sizeOf("portrait");
const unit = 72 / 96;

/** Pixels of the page pictures for each pixel of the card, for screens with twice the density. */
const density = 2;

/**
 * Cards as the pages of a PDF, for LinkedIn's documents. Each page is its card's picture under its words as
 * real text, invisible and in place: it is searched, selected and read aloud.
 * @throws InputError as `renderCard` does
 */
export async function renderCarousel(cards: readonly Card[], options: CarouselOptions = {}): Promise<Buffer> {
  const theme = resolveTheme(options.theme);
  const first = cards[0];
  // A large library that few runs need.
  const { default: PDFDocument } = await import("pdfkit");
  const created = options.date ?? new Date(0);
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: first?.lang ?? "en",
    info: {
      Title: first?.title ?? "",
      Author: first?.source.author ?? first?.source.site ?? "",
      Subject: first?.alt ?? "",
      CreationDate: created,
      ModDate: created,
    },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
  const root = document.struct("Document");
  document.addStructure(root);
  for (const card of cards) {
    const worn = wornTheme(theme, card, false);
    const drawing = await drawCard(await withPortrait(card, worn, size, false), worn, size);
    const picture = await pagePicture(drawing.svg);
    document.addPage({ size: [size.width * unit, size.height * unit], margin: 0 });
    document.markContent("Artifact", { type: "Layout" });
    document.image(picture, 0, 0, { width: size.width * unit, height: size.height * unit });
    document.endMarkedContent();
    addWords(document, root, drawing);
  }
  root.end();
  document.end();
  return done;
}

function pagePicture(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 72 * density })
    .flatten()
    .png({ palette: true, effort: 7 })
    .toBuffer();
}

/** The page's texts in reading order, each a paragraph, the title a heading. */
function addWords(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, { boxes, faces }: Drawing): void {
  for (const face of faces) document.registerFont(face.name, embeddable(face) as PDFKit.Mixins.PDFFontSource);
  const section = document.struct("Sect");
  root.add(section);
  const lines = boxes.flatMap((box) => (box.line ? [{ ...box, line: box.line }] : []));
  const fields = new Map<string, typeof lines>();
  for (const each of lines) fields.set(each.line.field, [...(fields.get(each.line.field) ?? []), each]);
  for (const [field, texts] of fields) {
    const paragraph = document.struct(field === "title" ? "H1" : "P", {}, () => {
      for (const { line, left, top, height } of texts) {
        document.save();
        // Text rendering mode 3, invisible: PDF 32000-1, 9.3.6. PDFKit has no option for it.
        document.addContent("3 Tr");
        document.fontSize(line.size * unit);
        let x = left * unit;
        for (const { text, face } of fontRuns(line.runs, faces)) {
          const characterSpacing = line.letterSpacing * unit;
          document.font(face.name);
          document.text(text, x, (top + (height - line.size) / 2) * unit, { lineBreak: false, characterSpacing });
          x += document.widthOfString(text, { characterSpacing });
        }
        document.restore();
      }
    });
    section.add(paragraph);
  }
  section.end();
}

/**
 * A font file that PDFKit can cut to the letters used. It cannot cut WOFF2; a brand may have each file as WOFF
 * too. A WOFF2 without one is replaced: the letters are invisible, only their meaning counts. An instance of a variable
 * font was written anew, and can be cut.
 */
function embeddable({ path, data, instance }: Face): Buffer {
  if (!path.endsWith(".woff2") || instance) return data;
  const woff = path.slice(0, -1);
  return sfntOf(readFont(existsSync(woff) ? woff : (slicesOf(wideFamily, 400)[0]?.path ?? woff)));
}

/** Text cut where the font changes: a PDF, unlike CSS, has no list of fonts to fall back on. */
function fontRuns(runs: readonly Run[], faces: readonly Face[]): { text: string; face: Face }[] {
  const found: { text: string; face: Face }[] = [];
  for (const { text, family } of runs) {
    const names = family.split(", ");
    const listed = faces
      .filter(({ name }) => names.includes(name))
      .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    for (const character of text) {
      const face = listed.find(({ font }) => font.has(character.codePointAt(0) ?? 0)) ?? listed[0];
      if (!face) continue;
      const last = found.at(-1);
      if (last?.face === face) last.text += character;
      else found.push({ text: character, face });
    }
  }
  return found;
}
