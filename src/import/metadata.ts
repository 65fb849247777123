/** What a document says of itself, where it does. */
export interface Metadata {
  title?: string;
  description?: string;
  /** ISO 8601, the day alone. */
  date?: string;
  author?: string;
  /** BCP 47. */
  lang?: string;
}

/** A text that says something, in one line. */
export function lineOf(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}

/** What two sources say, the first one's word before the other's. */
export function together(first: Metadata, second: Metadata): Metadata {
  const said = Object.entries(first).filter(([, value]) => value !== undefined);
  return { ...second, ...Object.fromEntries(said) };
}

/** The language of a tag as people write it ("fr_FR", "en-us"); undefined for what is none. */
export function langOf(tag: string | null | undefined): string | undefined {
  try {
    return tag ? new Intl.Locale(tag.trim().replace("_", "-")).toString() : undefined;
  } catch {
    return undefined;
  }
}

/** The day of an ISO date, as its writer has it. */
export function dayOf(date: string | null | undefined): string | undefined {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(date ?? "")?.[1];
}
