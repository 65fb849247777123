/**
 * "24 novembre 2026", the day in UTC: Eleventy reads a front matter's `2026-11-24` as midnight UTC, and the machine's
 * time zone must not move it.
 */
export function longDate(date: Date, lang: string): string {
  const formatted = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(date);
  return /^fr\b/i.test(lang) ? formatted.replace(/^1 /, "1er ") : formatted;
}

/** "2026-11-24" for a `<time datetime>`. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
