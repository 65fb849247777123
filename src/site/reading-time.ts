/** Words an adult reads in a minute, silently, of prose: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

/** Whole minutes, at least one, that an article's HTML takes to read. */
export function readingMinutes(html: string, lang: string): number {
  const text = html.replace(/<(svg|script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, " ");
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    if (isWordLike) words++;
  }
  return Math.max(1, Math.round(words / wordsPerMinute));
}
