import type { Words } from "../clause/clause.ts";
import type { Scene } from "../scene.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";

/** Stock indices and their points are levels, nobody counts with them. */
const indexWords: ReadonlySet<string> = new Set(
  "index indice índice dow nasdaq nikkei dax mdax cac ftse ibex mib stoxx msci aex kospi topix sensex ibovespa merval psi".split(
    " ",
  ),
);

/** Does a sentence tell of a stock index? */
export function tellsOfIndex(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      indexWords.has(lower) ||
      (lower === "&" && tokens[at + 2]?.lower === "500") ||
      // "Toronto Stock Exchange (16369.03 up 58.06 points)"
      (lower === "exchange" && tokens[at - 1]?.lower === "stock" && tokens[at + 1]?.lower === "("),
  );
}

/** Does it tell of a share in hundredths? */
export function tellsOfRate({ tokens, lexicon }: Words): boolean {
  return hasWord(tokens, lexicon.words.rates);
}

/** Does it tell of what money is lent for? */
export function tellsOfInterest({ tokens, lexicon }: Scene): boolean {
  const { rates, bonds } = lexicon.words;
  return tokens.some(({ lower }) => rates.has(lower) || bonds.has(lower));
}

/** Does it tell of what players of basketball do, who make points? */
export function tellsOfPlayers({ tokens, lexicon }: Scene): boolean {
  return hasWord(tokens, lexicon.words.rebounds);
}
