/**
 * An article's tags as hashtags, each in one word: "énergie solaire" is "#ÉnergieSolaire", which a screen reader reads word
 * by word. One of digits alone is none on any network, and what is left of "C++" or "R" says nothing.
 */
export function hashtagsOf(tags: readonly string[], lang: string): string[] {
  const words = tags.map((tag) =>
    tag
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
      .map((word) => word.charAt(0).toLocaleUpperCase(lang) + word.slice(1))
      .join(""),
  );
  const folded = words.map((word) => word.toLocaleLowerCase(lang));
  return (
    words
      // "IA" and "ia" are one hashtag everywhere.
      .filter((word, index) => isTelling(word) && folded.indexOf(folded[index] ?? "") === index)
      .map((word) => `#${word}`)
  );
}

/** A single character does where it is a word, as in Chinese. */
function isTelling(word: string): boolean {
  return /\p{L}.|^\p{Script=Han}$/u.test(word) || /.\p{L}/u.test(word);
}
