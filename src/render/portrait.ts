import { hasByline, portraitSize } from "../card/byline.ts";
import type { Card, CardPortrait } from "../card/card.ts";
import type { Size } from "../card/size.ts";
import type { Theme } from "../card/theme.ts";
import { cutPhotograph } from "./photograph.ts";
import { keyOf } from "./photograph-digest.ts";
import { sharp } from "./sharp.ts";

/** Whose picture it is, in errors. */
const whose = "the author's portrait";

/** As drawn, by what they are made of: a desk's articles are by few. */
const drawn = new Map<string, Promise<string>>();

/** At this many all are forgotten, so that memory stays flat. */
const most = 100;

/** So many colours are left to it where a card has a palette: half of that is the text's. */
const mostColours = 88;

/** Of a PNG with a palette, which has the fewer colours the lower it is. */
const qualities = [95, 90, 85, 80, 70, 60, 40, 20];

/**
 * The card with its author's portrait as satori draws it: cut round, in a ring, as large as it stands on the card. Others as they are.
 * @param flat - whether it lies on the theme's own ground, with which its edge is then mixed
 * @throws InputError for an address, and a file that is no picture or cannot be read
 */
export async function withPortrait(card: Card, theme: Theme, size: Size, flat: boolean): Promise<Card> {
  const { portrait } = card;
  if (!portrait || !hasByline(card, size)) return card;
  const { background, rule } = theme.colors;
  const across = portraitSize(size);
  const ring = { color: rule, width: Math.max(1, Math.round(theme.rules.hair * size.scale)) };
  const key = [keyOf(portrait.src), portrait.focus, across, ring.color, ring.width, flat, background].join(" ");
  if (drawn.size >= most) drawn.clear();
  const known = drawn.get(key) ?? roundPicture(portrait, { across, ring, ground: background, flat });
  drawn.set(key, known);
  return { ...card, portrait: { src: await known } };
}

interface Round {
  /** Pixels. */
  across: number;
  ring: { color: string; width: number };
  ground: string;
  flat: boolean;
}

async function roundPicture(portrait: CardPortrait, { across, ring, ground, flat }: Round): Promise<string> {
  const { data } = await cutPhotograph(portrait, across, across, { what: whose, under: ground });
  const half = across / 2;
  const circle = (more: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${across}"><circle cx="${half}" cy="${half}" ${more}/></svg>`,
    );
  const round = await sharp(data, { raw: { width: across, height: across, channels: 3 } })
    .ensureAlpha()
    .composite([
      { input: circle(`r="${half}"`), blend: "dest-in" },
      { input: circle(`r="${half - ring.width / 2}" fill="none" stroke="${ring.color}" stroke-width="${ring.width}"`) },
    ])
    .png()
    .toBuffer();
  const bytes = flat ? await fewColours(await sharp(round).flatten({ background: ground }).png().toBuffer()) : round;
  return `data:image/png;base64,${bytes.toString("base64")}`;
}

/** A picture in no more colours than a card's palette has room for. */
async function fewColours(picture: Buffer): Promise<Buffer> {
  let best = picture;
  for (const quality of qualities) {
    best = await sharp(picture).png({ palette: true, quality, effort: 10, dither: 0.8 }).toBuffer();
    if (coloursOf(await sharp(best).removeAlpha().raw().toBuffer()) <= mostColours) break;
  }
  return best;
}

function coloursOf(pixels: Buffer): number {
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.readUIntBE(at, 3));
  return colours.size;
}
