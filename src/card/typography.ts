/**
 * Characters that nobody sees: controls, soft hyphens but inside words, marks of direction, zero-width spaces; joiners stay where they join what is
 * beyond Latin, Greek and Cyrillic, and tags spell a flag. Numbers' signs in Arabic are of the same class and are seen.
 */
const unseen =
  /(?!(?<=\p{L})\u00ad(?=\p{L})|[\u0600-\u0605\u06dd\u08e2]|\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf}|[\p{Cc}\u3164\ufffc]|\u034f|(?<![\u0590-\u{10ffff}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![\u0590-\u{10ffff}])/gu;

/** Text in which nothing is unseen, broken, composed of two or closed by a typewriter's apostrophe: most text is, and six looks at it say no more. */
const tidy = /^[\u0020-\u0026\u0028-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e]*$/;

/**
 * The spaces and apostrophes a newspaper sets, where the article was typed without them. No word changes.
 * French: Lexique des règles typographiques en usage à l'Imprimerie nationale, "Ponctuation".
 */
export function typographic(text: string, lang: string): string {
  const clean = tidy.test(text) ? text : tidied(text);
  if (!/^fr\b/i.test(lang)) return clean;
  return clean
    .replace(/ (?=[;!?])/g, "\u202f")
    .replace(/ (?=[:»%])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");
}

function tidied(text: string): string {
  const spaced = text
    .normalize("NFC")
    .replace(/[ \p{Cc}\u2028\u2029]*[\t\n\v\f\r\u0085\u2028\u2029][ \p{Cc}\u2028\u2029]*/gu, " ");
  const seen = spaced.replace(unseen, "");
  // Two spaces where something unseen stood between are one; those of a card's foot are meant.
  const single = (seen === spaced ? seen : seen.replace(/ {2,}/g, " ")).replace(/(\p{L})'(?=\p{L})/gu, "$1’");
  // "Drivers' strike", where none of them opens what another one closes.
  return /(?<!\p{L})'/u.test(single) ? single : single.replace(/(?<=\p{L})'/gu, "’");
}

/** A text to look words up in: its spaces and apostrophes are not what tells it from another. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replaceAll("'", "’");
}

/** Right-to-left by the language's script: Arabic, Hebrew, Persian, Urdu and the others that CLDR lists as such. */
export function directionOf(lang: string): Direction {
  let direction = directions.get(lang);
  if (!direction) {
    const script = new Intl.Locale(lang).maximize().script ?? "Latn";
    direction = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"].includes(script) ? "rtl" : "ltr";
    directions.set(lang, direction);
  }
  return direction;
}

type Direction = "ltr" | "rtl";

const directions = new Map<string, Direction>();
