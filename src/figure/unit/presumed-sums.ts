import type { Figure } from "../figure.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lexiconOf } from "../lexicon/lexicon-of.ts";
import { tokenize } from "../token/token.ts";
import { type BareMillions, readBareMillions } from "./bare-millions.ts";

/** Sums of so much and more are said without their currency: "un rosso di 21,6 milioni". */
const least = 1e6;

/** "1,9 milioni di clienti" say nothing of "61 miliardi": what is so many times more is of something else. */
const alike = 1000;

/** Of so many things, millions may be told as well. */
const many = 1000;

/** Millions that may be of money, or of what the article counts in millions, are on no card. */
const guessed = 0.5;

/**
 * Gives the bare millions of an article that has sums of one currency, and no millions of anything else, that currency: of the 407 such
 * in our own news sets, English apart, 394 are money, whether or not a word of money is near. Where something else is
 * counted in millions as well, they are doubtful.
 * @param lang - of the article; where sums always stand with their currency, as in English, bare millions are left as they are
 */
export function settlePresumedSums(figures: readonly Figure[], lang: string): void {
  const lexicon = lexiconOf(lang);
  if (!lexicon.language.bareSums) return;
  const bare = figures.filter(isBare);
  if (bare.length === 0) return;
  const [unit, ...others] = new Set(figures.filter(({ kind }) => kind === "money").map((figure) => figure.unit));
  if (!unit) return;
  const things = others.length === 0 ? figures.filter(isOfThings) : [];
  for (const figure of bare) {
    const reading = readingOf(figure, lexicon);
    if (reading === "number") continue;
    const isOnly = others.length === 0 && !things.some(({ amount }) => amount * alike >= Math.abs(figure.amount));
    if (reading === "sum" && isOnly && !isBesideCount(figure, figures)) {
      figure.kind = "money";
      figure.unit = unit;
    } else figure.confidence = Math.min(figure.confidence ?? 1, guessed);
  }
}

function isBare({ kind, unit, amount, origin, source }: Figure): boolean {
  const isCount = kind === "count" && unit === null && origin === "extracted";
  return isCount && Math.abs(amount) >= least && /\p{L}/u.test(source.text);
}

function isOfThings({ kind, unit, amount }: Figure): boolean {
  return (kind === "measure" || (kind === "count" && unit !== null)) && amount >= least;
}

/** "310 000 volatiles ont été éliminés, contre | 1,2 million": its sentence counts things, and says no sum. */
function isBesideCount({ source: { sentence } }: Figure, figures: readonly Figure[]): boolean {
  const mates = figures.filter(({ source }) => source.sentence === sentence);
  const isMany = ({ kind, unit, amount }: Figure) => kind === "count" && unit !== null && amount >= many;
  return mates.some(isMany) && !mates.some(({ kind }) => kind === "money");
}

/** What the number is, by the words of its sentence. */
function readingOf({ source: { text, sentence } }: Figure, lexicon: Lexicon): BareMillions {
  const at = Math.max(0, sentence.indexOf(text));
  const before = tokenize(sentence, 0, at, lexicon.style);
  const behind = tokenize(sentence, at + text.length, sentence.length, lexicon.style);
  return readBareMillions([...before, ...behind], before.length, before.length, lexicon);
}
