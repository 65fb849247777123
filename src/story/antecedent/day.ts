import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";

/** "Le lundi 22 septembre": nothing but a day. */
export function isDay({ tokens, lexicon }: Words, { first, next }: Stretch): boolean {
  const { months, phrases, words } = lexicon;
  return tokens.slice(first, next).every(({ type, lower }, index) => {
    const word = phrases.determiners.has(lower) || words.days.has(lower) || months.has(lower);
    // "Esta | terça-feira"
    const half = words.days.has(tokens[first + index - (lower === "-" ? 1 : 2)]?.lower ?? "");
    const demonstrative =
      index === 0 && isFunctionWord(lower, lexicon) && words.days.has(tokens[first + 1]?.lower ?? "");
    return type === "number" || word || half || demonstrative;
  });
}

/** "La nuit, les patients seront orientés": an article and a noun between commas are mostly a time. */
export function isTime({ tokens, lexicon }: Words, { first, next }: Stretch): boolean {
  const article = next - first === 2 && lexicon.phrases.determiners.has(tokens[first]?.lower ?? "");
  // "Der Hugvie, dessen Name": what a relative clause tells of is no time.
  return article && tokens[next]?.lower === "," && !matchPhrase(lexicon.syntax.openers, tokens, next + 1);
}
