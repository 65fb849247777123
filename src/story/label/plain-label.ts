import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { gap } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { quantityOf } from "../sentence/quantity-place.ts";
import { readingOf } from "../sentence/sentence-reading.ts";

/** Words between a label and its number: "Le chiffre d’affaires | a reculé de | 4 %". */
const mostBetween = 2;

/**
 * Are a figure's words the sentence itself, from its start up to the number and on from it, or the clause that it begins?
 * "Le chômage monterait | à 7,8 %", "Les pompiers ont effectué | 612 | interventions", "| 58 % | des bâtiments sont en
 * mauvais état": put together of nothing, they hold for a figure that weighs less.
 */
export function isPlainLabel(figure: Figure, label: string, lexicon: Lexicon): boolean {
  const passage: Passage = { ...readingOf(figure.source.sentence, lexicon), verbs: false };
  const [first = "", second, more] = label.split(gap);
  if (more !== undefined || hasNumber(passage, label) || isBasis(figure)) return false;
  const quantity = quantityOf(figure, passage);
  const end = endOf(passage, first);
  if (end === undefined || end > quantity.first) {
    const whole = figure.kind === "count" || figure.kind === "percent" || figure.kind === "ratio";
    return whole && second === undefined && beginsClause(passage, quantity) && isBehind(passage, quantity, first, 3);
  }
  if (second !== undefined && !isBehind(passage, quantity, second, 1)) return false;
  return isLed(passage, { first: end, next: quantity.first });
}

/** A number that is no time: "patients were waiting for more than 12 hours" has none. */
function hasNumber(passage: Passage, label: string): boolean {
  let rest = label;
  for (const mention of passage.mentions) if (isTimeKind(mention)) rest = rest.replace(textOf(passage, mention), "");
  return /\p{N}/u.test(rest);
}

/** "The wholesale price of a kilo", "traite 1 500 tonnes par an": what an amount is for, how much goes each year, how long, or two amounts. */
function isBasis({ kind, amount, to, per }: Figure): boolean {
  return kind === "duration" || to !== undefined || per !== undefined || (kind === "measure" && amount === 1);
}

/** Behind the words that the sentence begins with; undefined where it begins otherwise, or with a preposition. */
function endOf(passage: Passage, words: string): number | undefined {
  const { tokens, lexicon } = passage;
  const first = tokens.findIndex(({ type }) => type === "word");
  const { lower } = tokens[first] ?? { lower: "" };
  if (isFunctionWord(lower, lexicon) && !lexicon.phrases.determiners.has(lower)) return undefined;
  for (let next = first + 1; next <= tokens.length; next++) {
    const text = textOf(passage, { first, next });
    if (text.length >= words.length) return text === words && next > first + 1 ? next : undefined;
  }
  return undefined;
}

/** Stand no more than its verb and preposition before the number? */
function isLed({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const between = tokens.slice(first, next);
  if (between.some(({ lower }) => lexicon.words.betweenVerbs.has(lower))) return false;
  return between.length <= mostBetween && between.every(({ type }) => type === "word");
}

/** Do the words go on from the number, or with the noun that is counted? */
function isBehind(passage: Passage, quantity: Stretch, words: string, least: number): boolean {
  const { tokens, lexicon } = passage;
  if (words.split(" ").length < least) return false;
  const light = isFunctionWord(tokens[quantity.next]?.lower ?? "", lexicon) ? 1 : 0;
  for (let first = nounStart(passage, quantity); first <= quantity.next + light; first++) {
    const text = textOf(passage, { first, next: tokens.length });
    // "160 personas han tenido | que abandonar": what they did is said behind it.
    if (text.startsWith(words)) return !lexicon.words.that.has(text.slice(words.length).trim().split(" ")[0] ?? "");
  }
  return false;
}

/** Does a clause begin with the number? */
function beginsClause(passage: Passage, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const at = startOf(passage, quantity) - 1;
  const { lower } = tokens[at] ?? { lower: "" };
  return at < 0 || isBorder(passage, at) || lexicon.words.that.has(lower) || lexicon.phrases.and.has(lower);
}
