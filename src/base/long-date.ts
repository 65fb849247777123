/** By language: making one takes a hundred times longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * "24 novembre 2026", the day in UTC: Eleventy reads a front matter's `2026-11-24` as midnight UTC, and the machine's
 * time zone must not move it. A French month's first day is an ordinal, "1er novembre", which CLDR's pattern does not say.
 */
export function longDate(date: Date, lang: string): string {
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
    formats.set(lang, format);
  }
  const formatted = format.format(date);
  return /^fr\b/i.test(lang) ? formatted.replace(/^1 /, "1er ") : formatted;
}
