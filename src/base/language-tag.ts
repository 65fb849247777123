const languages = new Map<string, string>();

/** "fr" of "fr-CA". Asking `Intl` takes a hundred times longer than remembering its answer. */
export function languageOf(tag: string): string {
  let language = languages.get(tag);
  if (language === undefined) {
    language = new Intl.Locale(tag).language;
    languages.set(tag, language);
  }
  return language;
}

/** Tags asked for before: an `Intl.Locale` takes as long to make as the rest of a card to check. */
const known = new Set<string>();

/** Whether a tag is one of BCP 47, such as `Intl` takes. */
export function isLanguageTag(tag: string): boolean {
  if (known.has(tag)) return true;
  try {
    new Intl.Locale(tag);
  } catch {
    return false;
  }
  known.add(tag);
  return true;
}
