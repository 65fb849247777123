import type { Card } from "../card/card.ts";
import type { FileFormat } from "../card/format.ts";
import type { PixelsName, SizeName } from "../card/size.ts";
import type { ThemeSpec } from "../card/theme-spec.ts";

/** A picture to be made: its name is known before its pixels are, for it is the digest of what decides them. */
export interface CardFile {
  /** "openai-cerebras.og.3f9c2a71b0de.png" */
  name: string;
  /** Of everything that decides its pixels: the store's key. */
  digest: string;
  /** Path of the article it is of, for errors. */
  article: string;
  card: Card;
  size: SizeName | PixelsName;
  width: number;
  height: number;
  /** A theme's name or a brand's spec. */
  theme: string | ThemeSpec;
  format: FileFormat;
  /** Whether it moves. */
  animated?: true;
}

/** The digest in a name that `cardFileName` of `digest.ts` made: `openai-cerebras.og.3f9c2a71b0de4581.png`. */
export function digestIn(name: string): string {
  const end = name.lastIndexOf(".");
  return end === -1 ? "" : name.slice(name.lastIndexOf(".", end - 1) + 1, end);
}

/** Whether a file is named as `cardFileName` names them. */
export function isCardFile(path: string): boolean {
  return /\.[0-9a-f]{16}\.(png|jpg|webp|gif|svg)$/.test(path);
}

/** What a name says of a picture that moves: the still one beside it has the same name without. */
export const animatedMark = ".animated";

/** @param path of a picture's file */
export function isAnimatedFile(path: string): boolean {
  return `.${path.split(".").at(-3)}` === animatedMark;
}

/** A picture's name in a store. */
export const storeName = (digest: string) => `pictures/${digest}`;

/** Pixels. Galleries show 224 of them, and dense screens half as many again. */
export const thumbnailHeight = 336;

/** The name, or path, of the small one beside a picture; undefined for a drawing, which has any size, and for one that moves. */
export function thumbnailName(path: string): string | undefined {
  const small = isCardFile(path) && !path.endsWith(".svg") && !isAnimatedFile(path);
  return small ? `${path.slice(0, path.lastIndexOf("."))}.thumb.webp` : undefined;
}
