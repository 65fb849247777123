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
