import { createHash } from "node:crypto";
import { graphemesIn } from "../base/graphemes.ts";
import type { Card } from "../card/card.ts";
import { extensionOf, type FileFormat } from "../card/format.ts";
import { iconsOf } from "../card/icons.ts";
import { sizeFor } from "../card/size.ts";
import type { FontFamily, Theme } from "../card/theme.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import { atlasVersions } from "./atlas.ts";
import { animatedMark, type CardFile } from "./card-file.ts";
import { animationDigest, engineDigest, versionOf } from "./code-digest.ts";
import { emojiPicture, isPictograph } from "./emoji.ts";
import { advisedPackage, fallbackFamilies, hanStyle, wideFamily } from "./fallback-fonts.ts";
import { readFont } from "./font-files.ts";
import { slicesOf } from "./font-slices.ts";
import { readIcon } from "./icons.ts";
import { photographDigest } from "./photograph-digest.ts";
import { pictureSource } from "./picture-source.ts";
import { templateDigest } from "./template-registry.ts";

interface DigestInput {
  card: Card;
  /** Default `paper`. */
  theme?: string | ThemeSpec;
  size: CardFile["size"];
  /** Default `png`. */
  format?: FileFormat;
  /** Whether it moves. Default false. */
  animated?: boolean | undefined;
}

/**
 * A hash of everything that decides a card's pixels, and of nothing else: the card, the theme's tokens and fonts, the size and
 * format, its own template, the code that draws it, and the versions of what lays out and encodes. 16 hexadecimal digits.
 * It is the same wherever a package manager has put what it is made of.
 *
 * It is known before anything is drawn, so a page can name its picture while the picture is still made.
 * The first call reads code and fonts; later ones hash a few kilobytes of JSON.
 *
 * @throws InputError for an unknown template or theme and a font that is not installed
 */
export function digestCard({ card, theme: spec = "paper", size, format = "png", animated }: DigestInput): string {
  const theme = resolveTheme(spec);
  const text = canonical(card);
  const hash = createHash("sha256");
  hash.update(text);
  hash.update(canonicalShape(size, format));
  hash.update(digestTheme(theme));
  hash.update(engineDigest());
  if (animated) hash.update(animationDigest());
  hash.update(templateDigest(card.template));
  hash.update(fallbacksOf(text, card.lang));
  if (card.photo) hash.update(photographDigest(card.photo.src));
  if (card.portrait) hash.update(photographDigest(card.portrait.src, "the author's portrait"));
  for (const name of iconsOf(card)) hash.update(canonical(readIcon(name)));
  if (card.map) hash.update(atlasVersions());
  if (theme.logo) hash.update(pictureSource(theme.logo.src, "the theme's logo"));
  return hash.digest("hex").slice(0, 16);
}

/** Most pictures of a site are of one size and format. */
const shapes = new Map<string, string>();

function canonicalShape(size: CardFile["size"], format: FileFormat): string {
  const name = `${size} ${format}`;
  const shape = shapes.get(name) ?? canonical({ size: sizeFor(size), format });
  shapes.set(name, shape);
  return shape;
}

/** Most cards of a site wear the same. */
const themes = new WeakMap<Theme, string>();

/** Of a theme's tokens and fonts. */
function digestTheme(theme: Theme): string {
  let digest = themes.get(theme);
  if (digest === undefined) {
    digest = createHash("sha256").update(canonical(theme)).update(fontsOf(theme)).digest("hex");
    themes.set(theme, digest);
  }
  return digest;
}

/**
 * `openai-cerebras.og.3f9c2a71b0de4581.png`, and `openai-cerebras.og.animated.8d1e5f0a7c23b964.webp` of one that moves: a changed card
 * has a new name, which platforms that cache by address need.
 */
export function cardFileName(
  slug: string,
  size: CardFile["size"],
  digest: string,
  format: FileFormat = "png",
  animated = false,
): string {
  return `${slug}.${size}${animated ? animatedMark : ""}.${digest}.${extensionOf(format)}`;
}

/** JSON whose keys are sorted and whose undefined members are gone: the same data gives the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = value as Record<string, unknown>;
  const parts: string[] = [];
  for (const key of Object.keys(members).sort())
    if (members[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(members[key])}`);
  return `{${parts.join()}}`;
}

/** The bytes of the fonts that a theme's texts are set in, and of the one behind them. */
function fontsOf(theme: Theme): string {
  const hash = createHash("sha256");
  const paths = new Set<string>();
  for (const { font, weight } of Object.values(theme.text)) {
    const family = theme.fonts[font];
    for (const each of [family, ...(family.fallback ?? []), wideFamily])
      for (const path of filesOf(each, weight)) paths.add(path);
  }
  for (const path of paths) hash.update(readFont(path));
  return hash.digest("hex");
}

/** Characters that the fonts installed with us have: letters, punctuation, currencies and signs, none of which joins another. */
const ours =
  /^[\p{Script=Latin}\p{ASCII}\u00a0-\u024f\u2010-\u2027\u202f-\u205e\u2070-\u209c\u20a0-\u20a9\u20ab-\u20bf\u2190-\u2193\u2212\u2248\u2264\u2265]*$/u;

/** The optional packages that a card's characters may be drawn from, with their versions, and the pictures of its emoji. */
function fallbacksOf(text: string, lang: string): string {
  // Cutting text into graphemes takes V8 two milliseconds a card.
  if (ours.test(text)) return "";
  const style = hanStyle(lang, text);
  const found = new Set<string>();
  for (const each of new Set(graphemesIn(text))) {
    if (ours.test(each)) continue;
    const names = fallbackFamilies(each, style).map((family) => family.package ?? "");
    // Where it is not there it may come.
    for (const name of [...names, advisedPackage(each, style) ?? ""])
      if (name) found.add(`${name}@${fallbackVersion(name)}`);
    if (isPictograph(each))
      found.add(
        createHash("sha256")
          .update(emojiPicture(each) ?? each)
          .digest("hex"),
      );
  }
  return [...found].sort().join();
}

const fallbackVersions = new Map<string, string>();

function fallbackVersion(name: string): string {
  const version = fallbackVersions.get(name) ?? versionOf(name);
  fallbackVersions.set(name, version);
  return version;
}

/** The slices that nearly all text comes from; the others belong to the same release of the same package. */
function filesOf(family: FontFamily, weight: number): string[] {
  return slicesOf(family, weight)
    .filter(({ path, ranges }) => ranges.length === 0 || /-latin(-ext)?-[a-z0-9]+-normal/.test(path))
    .map(({ path }) => path);
}
