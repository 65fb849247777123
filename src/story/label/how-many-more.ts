import { isClauseMark, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/** Words of what more or less is held against: "que l’an dernier à la même date". */
const longest = 9;

/**
 * "1.200 visitantes | más que el año anterior", "12 % d’élèves | de plus": how many more, so with these words or not at all.
 * @returns "" where they have no room
 */
export function withHowManyMore(figure: Figure, passage: Passage, label: string, quantity: Stretch): string {
  if (label === "" || figure.direction !== undefined) return label;
  const last = partsOf(passage, label)?.at(-1);
  if (!last) return label;
  const isBehind = last.first >= quantity.first;
  if (figure.kind !== "count" && !isBehind) return label;
  const at = isBehind ? Math.max(last.next, quantity.next) : quantity.next;
  const length = lengthOfMore(passage, at);
  if (length === 0) return label;
  let next = at + length;
  if (matchPhrase(passage.lexicon.syntax.than, passage.tokens, next) || isFused(passage, next))
    while (next < at + length + longest && !isClauseMark(passage, next)) next++;
  const and = (end: number) => {
    const words = textOf(passage, { first: at, next: end });
    return fitting(last.next === at ? `${label} ${words}` : join(label, words));
  };
  return and(next) || and(at + length);
}

/** "in più | dell’anno precedente": preposition and article are one word. */
function isFused({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.words.fused.has(lower) && lexicon.phrases.of.has(lower);
}

/** Tokens of "de plus", "menos", "more" where a phrase ends behind them; 0 elsewhere. */
function lengthOfMore({ tokens, lexicon, mentions }: Passage, at: number): number {
  // "tienen capacidad para poco | más de 6.185": those words are of the next amount.
  if (mentions.some((each) => each.first > at && startOf({ tokens, lexicon }, each) <= at)) return 0;
  const compared = matchPhrase(lexicon.compared, tokens, at)?.length ?? 0;
  const length = compared || (lexicon.words.soMuch.has(tokens[at]?.lower ?? "") ? 1 : 0);
  const { lower, type } = tokens[at + length] ?? { lower: ".", type: "symbol" };
  return type === "symbol" || isFunctionWord(lower, lexicon) ? length : 0;
}
