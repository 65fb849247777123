import { languageOf } from "../base/language-tag.ts";

/**
 * Quotation marks by language, with the space that belongs inside them.
 * CLDR `delimiters/quotationStart` and `quotationEnd`; the French space is the Imprimerie nationale's.
 */
const marks: Record<string, [string, string]> = {
  fr: ["«\u00a0", "\u00a0»"],
  de: ["„", "“"],
  es: ["«", "»"],
  it: ["«", "»"],
  ru: ["«", "»"],
  uk: ["«", "»"],
  el: ["«", "»"],
  pl: ["„", "”"],
  cs: ["„", "“"],
  nl: ["‘", "’"],
  sv: ["”", "”"],
  ja: ["「", "」"],
  zh: ["“", "”"],
  he: ["”", "”"],
  ar: ["”", "“"],
};

/** The words between the quotation marks of their language: « … », “…”, 「…」. */
export function quoted(text: string, lang: string): string {
  const [open, close] = marks[languageOf(lang)] ?? ["“", "”"];
  return open + text.trim() + close;
}
