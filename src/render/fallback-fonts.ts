import type { FontFamily } from "../card/theme.ts";
import { emojiPackage, isPictograph } from "./emoji.ts";
import { installedFolder } from "./font-files.ts";
import { installedFonts } from "./installed-fonts.ts";

/**
 * Has what the slices of a web font leave out: U+202F (the French grouping space), subscripts (CO₂),
 * arrows, and Greek and Cyrillic for a headline whose own family is Latin only. Installed with us.
 */
export const wideFamily: FontFamily = {
  package: "@expo-google-fonts/source-sans-3",
  files: {
    400: "400Regular/SourceSans3_400Regular.ttf",
    500: "500Medium/SourceSans3_500Medium.ttf",
    600: "600SemiBold/SourceSans3_600SemiBold.ttf",
    700: "700Bold/SourceSans3_700Bold.ttf",
    900: "900Black/SourceSans3_900Black.ttf",
  },
};

/** Optional packages, one a script: large, so a project installs those of the languages it writes. */
// Noto Sans Arabic sets its dots as marks, which satori places wrongly; Plex draws each letter whole.
const scripts: { characters: RegExp; package: string }[] = [
  { characters: /[\p{Script=Arabic}\ufdfc]/u, package: "@fontsource/ibm-plex-sans-arabic" },
  { characters: /[\p{Script=Hebrew}\u20aa]/u, package: "@fontsource/noto-sans-hebrew" },
  { characters: /[\p{Script=Devanagari}]/u, package: "@fontsource/noto-sans-devanagari" },
  { characters: /[\p{Script=Bengali}]/u, package: "@fontsource/noto-sans-bengali" },
  { characters: /[\p{Script=Tamil}]/u, package: "@fontsource/noto-sans-tamil" },
  { characters: /[\p{Script=Telugu}]/u, package: "@fontsource/noto-sans-telugu" },
  { characters: /[\p{Script=Kannada}]/u, package: "@fontsource/noto-sans-kannada" },
  { characters: /[\p{Script=Malayalam}]/u, package: "@fontsource/noto-sans-malayalam" },
  { characters: /[\p{Script=Gujarati}]/u, package: "@fontsource/noto-sans-gujarati" },
  { characters: /[\p{Script=Gurmukhi}]/u, package: "@fontsource/noto-sans-gurmukhi" },
  { characters: /[\p{Script=Sinhala}]/u, package: "@fontsource/noto-sans-sinhala" },
  { characters: /[\p{Script=Thai}\u0e3f]/u, package: "@fontsource/noto-sans-thai" },
  { characters: /[\p{Script=Lao}]/u, package: "@fontsource/noto-sans-lao" },
  { characters: /[\p{Script=Khmer}]/u, package: "@fontsource/noto-sans-khmer" },
  { characters: /[\p{Script=Myanmar}]/u, package: "@fontsource/noto-sans-myanmar" },
  { characters: /[\p{Script=Ethiopic}]/u, package: "@fontsource/noto-sans-ethiopic" },
  { characters: /[\p{Script=Armenian}]/u, package: "@fontsource/noto-sans-armenian" },
  { characters: /[\p{Script=Georgian}]/u, package: "@fontsource/noto-sans-georgian" },
  { characters: /[\p{Script=Hangul}]/u, package: "@fontsource/noto-sans-kr" },
  { characters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, package: "@fontsource/biz-udpgothic" },
  { characters: /[\p{Script=Bopomofo}]/u, package: "@fontsource/noto-sans-tc" },
  { characters: /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Latin}]/u, package: "@fontsource/noto-sans" },
];

/** In the colour of the text, where no pictures are installed. */
const emojiFont = "@fontsource/noto-emoji";

/** Dingbats, arrows, shapes, boxes. */
const symbol = { characters: /[\p{S}\u2600-\u27bf]/u, package: "@fontsource/noto-sans-symbols-2" };

/** How a card's language writes Han characters: one code point, several national shapes. */
export type HanStyle = "japanese" | "korean" | "chinese-simplified" | "chinese-traditional" | "any";

const hanPackages: Record<HanStyle, string> = {
  japanese: "@fontsource/biz-udpgothic",
  korean: "@fontsource/noto-sans-kr",
  "chinese-simplified": "@fontsource/noto-sans-sc",
  "chinese-traditional": "@fontsource/noto-sans-tc",
  any: "@fontsource/noto-sans-sc",
};

/** The shapes of a language; in another one's text those of the kana or hangul beside them, else whichever there are. */
export function hanStyle(lang: string, text: string): HanStyle {
  if (/^ja\b/i.test(lang)) return "japanese";
  if (/^ko\b/i.test(lang)) return "korean";
  if (/^(zh-(hant|tw|hk|mo)|yue)\b/i.test(lang)) return "chinese-traditional";
  if (/^(zh|cmn)\b/i.test(lang)) return "chinese-simplified";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "japanese";
  return /\p{Script=Hangul}/u.test(text) ? "korean" : "any";
}

const cjk = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** The package that has this character: the one to install, or undefined where we know of none. */
export function advisedPackage(grapheme: string, style: HanStyle): string | undefined {
  if (isPictograph(grapheme)) return emojiPackage;
  return fontPackage(grapheme, style);
}

function fontPackage(grapheme: string, style: HanStyle): string | undefined {
  if (cjk.test(grapheme)) return hanPackages[style];
  return [...scripts, symbol].find(({ characters }) => characters.test(grapheme))?.package;
}

const candidates = new Map<string, FontFamily[]>();

/** The installed packages that may have this character, the one made for its script first. */
export function fallbackFamilies(grapheme: string, style: HanStyle): FontFamily[] {
  const point = grapheme.codePointAt(0) as number;
  // What stands in the private area is a different thing in each font.
  if (/\p{Co}/u.test(grapheme)) return [];
  const key = `${style} ${grapheme}`;
  let found = candidates.get(key);
  if (!found) {
    const isHan = cjk.test(grapheme);
    const best = isPictograph(grapheme) ? emojiFont : fontPackage(grapheme, style);
    const names = installedFonts()
      .filter(({ claims, subsets }) => claims(point) && (!isHan || hasStyle(subsets, style)))
      .map(({ name }) => name);
    // Yarn's PnP has no folders to look in, and says where a package is that is asked for.
    if (best !== undefined && !names.includes(best) && installedFolder(best) !== undefined) names.push(best);
    found = names.sort((a, b) => Number(b === best) - Number(a === best)).map(familyOf);
    candidates.set(key, found);
  }
  return found;
}

/** Whether a font's Han characters have the shapes; those of one Chinese script are the other's too where they agree. */
function hasStyle(subsets: readonly string[], style: HanStyle): boolean {
  const han = subsets.filter((name) => /^(japanese|korean|chinese-)/.test(name));
  return han.some((name) => style === "any" || name === style || (/^chinese/.test(style) && /^chinese/.test(name)));
}

const families = new Map<string, FontFamily>();

/** One object a package: what is known of a family is kept by it. */
function familyOf(name: string): FontFamily {
  const known = families.get(name) ?? { package: name };
  families.set(name, known);
  return known;
}
