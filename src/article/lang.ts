/** Short words that are frequent in one language and rare or absent in the others. */
const frequent: Record<string, ReadonlySet<string>> = {
  fr: new Set([
    "le",
    "les",
    "des",
    "du",
    "une",
    "et",
    "est",
    "dans",
    "pour",
    "qui",
    "sur",
    "par",
    "aux",
    "ce",
    "cette",
    "jusqu",
  ]),
  en: new Set([
    "the",
    "of",
    "and",
    "to",
    "is",
    "that",
    "for",
    "with",
    "was",
    "by",
    "its",
    "from",
    "has",
    "which",
    "up",
  ]),
  de: new Set([
    "der",
    "die",
    "das",
    "und",
    "ist",
    "von",
    "mit",
    "den",
    "auf",
    "ein",
    "eine",
    "für",
    "sich",
    "bis",
    "zu",
    "im",
  ]),
  es: new Set(["el", "los", "las", "y", "del", "una", "por", "con", "su", "para", "como", "más", "hasta", "al"]),
  it: new Set(["il", "gli", "di", "della", "che", "è", "per", "una", "nel", "sono", "dei", "alla", "fino", "del"]),
  pt: new Set(["o", "os", "um", "uma", "do", "da", "em", "não", "para", "com", "até", "dos", "ao", "pela", "são"]),
  nl: new Set(["het", "een", "van", "en", "voor", "zijn", "dat", "niet", "met", "ook", "naar", "wordt", "goed", "tot"]),
};

/** The language most of a text's short words belong to; "en" where none speaks for another. */
export function guessLang(text: string): string {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best = "en";
  let most = 0;
  for (const [lang, known] of Object.entries(frequent)) {
    const count = words.filter((word) => known.has(word)).length;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}
