import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/**
 * Where nouns have capitals, the one that stands right beside an amount says of what it is: "Schmerzengeld" behind "11.200
 * Euro", and before it "eine Geldbuße in Höhe von", "ein Schaden zwischen".
 */
export function nounBeside({ kind, to }: Figure, passage: Passage, quantity: Stretch): string {
  if (!passage.lexicon.language.capitalNouns || (kind !== "money" && kind !== "measure")) return "";
  // "die Abschaffung von 500-Euro-Scheinen": the amount is of a compound.
  const { lower, glued } = passage.tokens[quantity.next] ?? { lower: "", glued: false };
  if (glued && lower === "-") return "";
  const before = nounEnd(passage, quantity, to !== undefined);
  return nounBehind(passage, quantity.next) || (before === undefined ? "" : phraseUpTo(passage, before));
}

/** The noun at `at`, where no other word with a capital stands behind, as in a name. */
function nounBehind(passage: Passage, at: number): string {
  const behind = passage.tokens[at + 1];
  if (!isTelling(passage, at) || (behind?.glued === true && behind.lower === "-")) return "";
  return behind?.type === "word" && isUpper(behind.text) ? "" : textOf(passage, { first: at, next: at + 1 });
}

/** The longest phrase between a noun and "von": "in der Höhe". */
const longestLink = 3;

/** Where the noun stands that a preposition joins to the amount. */
function nounEnd(passage: Passage, quantity: Stretch, isRange: boolean): number | undefined {
  const { tokens, lexicon } = passage;
  const start = startOf(passage, quantity);
  let linked = hasWord(tokens, lexicon.phrases.of, start, quantity.first);
  linked ||= isRange && matchPhrase(lexicon.rangeStarts, tokens, quantity.first)?.values.includes(0) === true;
  let at = linked || !lexicon.phrases.of.has(tokens[start - 1]?.lower ?? "") ? start - 1 : start - 2;
  linked ||= at === start - 2;
  for (let length = 2; length <= longestLink; length++)
    if (matchPhrase(lexicon.syntax.copulas, tokens, at - length + 1)?.length === length) at -= length;
  return linked && isTelling(passage, at) ? at : undefined;
}

/** Does a noun stand there that says of what, and not only that there is an amount, or that it changed? */
function isTelling({ tokens, lexicon }: Passage, at: number): boolean {
  const { type, lower, text, glued } = tokens[at] ?? { type: "symbol", lower: "", text: "" };
  if (type !== "word" || !isUpper(text) || text.length < 4 || glued || isFunctionWord(lower, lexicon)) return false;
  const { amountNouns, dimensions, sums } = lexicon.words;
  if ([amountNouns, dimensions, sums].some((words) => words.has(lower)) || lexicon.numbers.has(lower)) return false;
  return !lexicon.ways.has(lower) && !lexicon.months.has(lower) && !lexicon.times.root.has(lower);
}

/**
 * The noun at `last` with its adjectives and "ein", or alone, as the form of the others says nothing without their article.
 * None that another noun holds: "die Erhöhung des Zuschlags", "Rechnungen für Gutachten".
 */
function phraseUpTo(passage: Passage, last: number): string {
  const { tokens, lexicon } = passage;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  let first = last;
  while (lexicon.syntax.inflected.test(lower(first - 1)) && !isFunctionWord(lower(first - 1), lexicon)) first--;
  const article = lexicon.words.oneObjects.has(lower(first - 1));
  if (article) return textOf(passage, { first: first - 1, next: last + 1 });
  const links = isFunctionWord(lower(first - 1), lexicon) ? 2 : 1;
  return isUpper(tokens[first - links]?.text ?? "") ? "" : textOf(passage, { first: last, next: last + 1 });
}
