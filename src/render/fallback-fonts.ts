import type { FontFamily } from "../card/theme.ts";

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
  { characters: /[\p{Script=Thai}\u0e3f]/u, package: "@fontsource/noto-sans-thai" },
  { characters: /[\p{Script=Armenian}]/u, package: "@fontsource/noto-sans-armenian" },
  { characters: /[\p{Script=Georgian}]/u, package: "@fontsource/noto-sans-georgian" },
  { characters: /[\p{Script=Hangul}]/u, package: "@fontsource/noto-sans-kr" },
  { characters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, package: "@fontsource/biz-udpgothic" },
  { characters: /[\p{Script=Bopomofo}]/u, package: "@fontsource/noto-sans-tc" },
  {
    characters: /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Extended_Pictographic}/u,
    package: "@fontsource/noto-emoji",
  },
  { characters: /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Latin}]/u, package: "@fontsource/noto-sans" },
];

/** Han characters are drawn as the card's language writes them: one code point, four national shapes. */
const hanByLang: [RegExp, string][] = [
  [/^ja\b/i, "@fontsource/biz-udpgothic"],
  [/^ko\b/i, "@fontsource/noto-sans-kr"],
  [/^zh-(hant|tw|hk|mo)\b/i, "@fontsource/noto-sans-tc"],
  [/^/, "@fontsource/noto-sans-sc"],
];

const cjk = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** The package whose font has this character, or undefined for one that no script of ours claims. */
export function fallbackPackage(grapheme: string, lang: string): string | undefined {
  if (cjk.test(grapheme)) return hanByLang.find(([pattern]) => pattern.test(lang))?.[1];
  return scripts.find(({ characters }) => characters.test(grapheme))?.package;
}
