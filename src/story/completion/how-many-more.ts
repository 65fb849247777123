import { isClauseMark, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";
import { withAhead } from "./further.ts";

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
  if (length === 0) return withWordAhead(passage, label, quantity);
  let next = at + length;
  if (matchPhrase(passage.lexicon.syntax.than, passage.tokens, next) || isFused(passage, next))
    while (next < at + length + longest && !isClauseMark(passage, next)) next++;
  if (!isClauseMark(passage, next)) next = Math.max(at + length, trimEnd(passage, { first: at, next }).next);
  const and = (end: number) => {
    const words = textOf(passage, { first: at, next: end });
    return fitting(last.next === at ? `${label} ${words}` : join(label, words));
  };
  return and(next) || and(at + length);
}

/** "Há menos | 340 alunos": the word stands before the number. */
function withWordAhead(passage: Passage, label: string, { first }: Stretch): string {
  const { tokens, lexicon } = passage;
  const word = tokens[first - 1];
  if (!word || !lexicon.words.moreBefore.has(word.lower) || label.split(/\s+/).includes(word.text)) return label;
  // "pelo menos | 45 presos"
  if (matchPhrase(lexicon.before, tokens, first - 1)) return label;
  const told = withAhead(passage, label, { first: first - 1, next: first });
  if (told !== undefined) return told;
  // The sentence's verb goes with it.
  return fitting(join(textOf(passage, { first: first === 2 ? 0 : first - 1, next: first }), label));
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
