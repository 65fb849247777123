import { InputError } from "../base/error.ts";
import type { Card, CardFigure } from "../card/card.ts";
import { carouselCards } from "../card/carousel-cards.ts";
import { type SizeName, sizeNames, sizes } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import { drawChecked } from "../check/draw-checked.ts";
import { renderCarousel } from "../draw.ts";
import { spokenFigures } from "../story/spoken.ts";
import { captionFor } from "./caption.ts";
import { hashtagsOf } from "./hashtags.ts";
import type { Network } from "./networks.ts";
import { contactSheet } from "./sheet.ts";

/** A file of a kit: its path in the kit's folder or archive. */
export interface KitFile {
  path: string;
  data: string | Uint8Array;
}

interface KitOptions {
  /** The cards that the article can fill, the one that stands for it first. */
  cards: readonly Card[];
  /** The article's figures in words. */
  figures: readonly CardFigure[];
  /** Its file, for messages and `kit.json`. */
  path: string;
  tags: readonly string[];
  url?: string | undefined;
  theme: string | ThemeSpec;
  networks: readonly Network[];
  /** Called after each picture. */
  onPicture?: (name: string, all: number) => void;
}

/** Shapes in which an article's other cards are made too. */
const otherSizes: readonly SizeName[] = ["og", "square"];

interface DrawnCard {
  path: string;
  card: Card;
  size: SizeName;
  picture: Uint8Array;
}

/**
 * Everything that is shared of an article: its card in every size, its other cards, a carousel, a text for each network, alt
 * texts, a contact sheet, and `kit.json`, which says of each file what it is. The same article and options give the same bytes.
 * @throws InputError for a card that cannot be drawn or has an error
 */
export async function makeKit(options: KitOptions): Promise<{ files: KitFile[]; warnings: string[] }> {
  const { cards, theme } = options;
  const warnings: string[] = [];
  const drawn = await drawAll(options, warnings);
  const [first] = cards as [Card];
  const files: KitFile[] = drawn.map(({ path, picture }) => ({ path, data: picture }));
  const isCarousel = first.figures.length > 0;
  if (isCarousel) files.push({ path: "carousel.pdf", data: await renderCarousel(carouselCards(first), { theme }) });
  const captions = captionsOf(options, first, drawn);
  for (const { network, text } of captions) files.push({ path: `captions/${network}.txt`, data: `${text}\n` });
  files.push({ path: "alt-texts.txt", data: altTexts(cards) });
  files.push({ path: "contact-sheet.webp", data: await contactSheet(inRows(drawn)) });
  const manifest = {
    article: options.path,
    title: first.title,
    lang: first.lang,
    ...(options.url ? { url: options.url } : {}),
    figures: options.figures.map(({ value, kicker, label, words, sentence }) => ({
      value,
      ...(kicker ? { kicker } : {}),
      label,
      words,
      sentence,
    })),
    cards: drawn.map(({ path, card, size, picture }) => ({
      file: path,
      template: card.template,
      size,
      width: sizes[size].width,
      height: sizes[size].height,
      bytes: picture.length,
      alt: card.alt,
    })),
    ...(isCarousel ? { carousel: { file: "carousel.pdf", pages: first.figures.length + 2 } } : {}),
    captions: captions.map(({ network, length, limit, card }) => ({
      network,
      file: `captions/${network}.txt`,
      length,
      limit,
      card,
    })),
    altTexts: "alt-texts.txt",
    contactSheet: "contact-sheet.webp",
  };
  files.push({ path: "kit.json", data: `${JSON.stringify(manifest, null, 2)}\n` });
  return { files, warnings };
}

/** The article's card in every size, and the others in the two that most places take. */
async function drawAll({ cards, theme, path, onPicture }: KitOptions, warnings: string[]): Promise<DrawnCard[]> {
  const wanted = cards.flatMap((card, index) =>
    (index === 0 ? sizeNames : otherSizes).map((size) => ({ card, size, path: `cards/${card.template}-${size}.png` })),
  );
  const drawn: DrawnCard[] = [];
  const look = resolveTheme(theme);
  for (const each of wanted) {
    const { picture, problems } = await drawChecked(each.card, { size: each.size, theme: look, format: "png" });
    const faults = problems.filter(({ severity }) => severity === "error");
    for (const { message } of faults) {
      const said = `${each.card.template} in ${each.size}: ${message}`;
      // The card that stands for the article has to be right; another one is left out.
      if (each.card === cards[0]) throw new InputError(said, { path });
      warnings.push(`${path}: left out: ${said}`);
    }
    if (picture && faults.length === 0) drawn.push({ ...each, picture });
    onPicture?.(each.path, wanted.length);
  }
  return drawn;
}

interface Caption {
  network: string;
  text: string;
  length: number;
  limit: number;
  /** The picture to send with it. */
  card: string;
}

function captionsOf(options: KitOptions, card: Card, drawn: readonly DrawnCard[]): Caption[] {
  const told = {
    title: card.title,
    lines: spokenFigures(options.figures),
    url: options.url,
    hashtags: hashtagsOf(options.tags, card.lang),
  };
  return options.networks.map((network) => ({
    network: network.name,
    ...captionFor(network, told),
    limit: network.limit,
    card: drawn.find((each) => each.card === card && each.size === network.size)?.path ?? "",
  }));
}

/** Pictures side by side on a contact sheet. */
const across = 4;

function inRows(drawn: readonly DrawnCard[]): Uint8Array[][] {
  const rows: Uint8Array[][] = [];
  for (let at = 0; at < drawn.length; at += across)
    rows.push(drawn.slice(at, at + across).map(({ picture }) => picture));
  return rows;
}

/** The alt text of each card, under its name. */
function altTexts(cards: readonly Card[]): string {
  return `${cards.map(({ template, alt }) => `${template}\n${alt}`).join("\n\n")}\n`;
}
