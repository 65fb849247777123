import type { Stretch, Words } from "../figure/clause.ts";
import { matchPhrase } from "../figure/trie.ts";

/** "said on Friday | it wants", "said Thursday | its profit": when something was said. */
export function pastDay({ tokens, lexicon }: Words, first: number, next: number): number {
  const { saidOn, saidDays } = lexicon.words;
  const at = saidOn.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  return at + 1 < next && saidDays.has(tokens[at]?.lower ?? "") ? at + 1 : first;
}

/** "Le lundi 22 septembre": nothing but a day. */
export function isDay({ tokens, lexicon }: Words, { first, next }: Stretch): boolean {
  const { months, phrases, words } = lexicon;
  return tokens.slice(first, next).every(({ type, lower }) => {
    const word = phrases.determiners.has(lower) || words.days.has(lower) || months.has(lower);
    return type === "number" || word;
  });
}

/** "La nuit, les patients seront orientés": an article and a noun between commas are mostly a time. */
export function isTime({ tokens, lexicon }: Words, { first, next }: Stretch): boolean {
  const article = next - first === 2 && lexicon.phrases.determiners.has(tokens[first]?.lower ?? "");
  // "Der Hugvie, dessen Name": what a relative clause tells of is no time.
  return article && tokens[next]?.lower === "," && !matchPhrase(lexicon.syntax.openers, tokens, next + 1);
}
