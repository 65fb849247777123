import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";

/** "said on Friday | it wants", "said Thursday | its profit": when something was said. */
export function pastDay({ tokens, lexicon }: Words, first: number, next: number): number {
  const { saidOn, saidDays } = lexicon.words;
  const at = saidOn.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  if (at + 1 < next && saidDays.has(tokens[at]?.lower ?? "")) return at + 1;
  return pastDate({ tokens, lexicon }, at, next) ?? first;
}

/** "announced Nov. 18 | that it was", "said on 4 May | it wants": behind a month and its day. */
function pastDate({ tokens, lexicon }: Words, first: number, next: number): number | undefined {
  let at = first;
  let month = false;
  while (at < next && at < first + 4) {
    const { type, lower } = tokens[at] as (typeof tokens)[number];
    const isMonth = lexicon.months.has(lower);
    if (!isMonth && type !== "number" && !(lower === "." && month)) break;
    month ||= isMonth;
    at++;
  }
  return month && at < next ? at : undefined;
}

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
