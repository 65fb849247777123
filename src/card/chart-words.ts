import { languageOf } from "../base/language-tag.ts";

/** "6 of 12", where a chart shows a part of its table. */
const partWords: Record<string, string> = {
  fr: "sur",
  en: "of",
  de: "von",
  es: "de",
  it: "di",
  pt: "de",
  nl: "van",
};

/** How many rows of how many a chart shows, in the card's language; with a stroke where we do not speak it. */
export function shownOf(shown: number, all: number, lang: string): string {
  return [shown, partWords[languageOf(lang)] ?? "/", all].join("\u00a0");
}
