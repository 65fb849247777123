import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { collectiveOf } from "../../figure/number/spelled.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";
import { isTimeWord } from "./time-word.ts";

/** Where the noun begins that a count's words end with: behind its numerals. */
export function nounStart({ tokens, lexicon }: Passage, { first, next }: Stretch): number {
  let from = first;
  for (let at = first; at < next; at++) {
    const { type, lower } = tokens[at] ?? { type: "word", lower: "" };
    // "4,26 Mio. | Ersteintritte": the abbreviation's stop.
    if (lower === "." && at === from && at > first && at + 1 < next) from = at + 1;
    // "10,000+ | members"
    if (lower === "+" && at === from && at > first) from = at + 1;
    // "a quarter | of a million | users"
    if (at === from && at > first && lexicon.phrases.of.has(lower)) {
      const scale = lexicon.phrases.one.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
      if (lexicon.scales.root.has(tokens[scale]?.lower ?? "") && scale + 1 < next) {
        from = scale + 1;
        at = scale;
        continue;
      }
    }
    // "100,000 homes a year": an article behind the noun is no numeral.
    if (at > from && from > first && lexicon.phrases.one.has(lower)) break;
    const numeral = lexicon.numbers.has(lower) || lexicon.scales.root.has(lower);
    if (type === "number" || numeral || (at === from && lexicon.compounds?.(lower))) from = at + 1;
    // "dos docenas | de pacientes"
    else if (at === from && at > first && collectiveOf(lower, lexicon)?.is === "collective") from = at + 1;
    // "trois millions et demi | de morts", "due milioni e mezzo | di spettatori"
    const half = at === from && at > first ? matchPhrase(lexicon.andHalf, tokens, at) : undefined;
    if (half) from = at + half.length;
    // "Trente et un | Pakistanais"
    const goesOn = at === from && at > first && lexicon.phrases.and.has(lower);
    if (goesOn && lexicon.numbers.has(tokens[at + 1]?.lower ?? "") && at + 2 < next) from = at + 2;
  }
  return pastOf(tokens, from, lexicon);
}

/** A preposition, an article or a conjunction begins a phrase: before it a label may end. */
export function beginsPhrase({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const held = tokens[at - 1]?.lower ?? "";
  // "l’an | dernier": which one it is.
  if (lexicon.words.whichTime.has(lower) && isTimeWord(tokens[at - 1] as Token, at - 1, { tokens, lexicon }))
    return false;
  return isFunctionWord(lower, lexicon) && !isFunctionWord(held, lexicon) && held !== "'" && held !== "-";
}

/** A stretch without the "of" that opens it; "de todos los enfermos" keeps it, as some of all are not all. */
export function behindOf({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  const of = pastOf(tokens, first, lexicon);
  return { first: of > first && matchPhrase(lexicon.syntax.universal, tokens, of) ? first : of, next };
}
