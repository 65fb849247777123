import { groupBy } from "../../base/group.ts";
import type { Figure } from "../figure.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lexiconOf } from "../lexicon/lexicon-of.ts";
import { type Token, tokenize } from "../token/token.ts";
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
  if (!lexicon.language.bareSums || !figures.some(isBare)) return;
  const [unit, ...others] = new Set(figures.filter(({ kind }) => kind === "money").map((figure) => figure.unit));
  if (!unit) return;
  const isOnly = others.length === 0;
  const things = isOnly ? figures.filter(isOfThings).reduce((most, { amount }) => Math.max(most, amount), 0) : 0;
  for (const said of groupBy(figures, ({ source }) => source.sentence).values()) {
    const bare = said.filter(isBare);
    if (bare.length === 0) continue;
    const isOfCount = said.some(isMany) && !said.some(({ kind }) => kind === "money");
    for (const [index, reading] of readingsOf(bare, lexicon).entries()) {
      const figure = bare[index] as Figure;
      if (reading === "number") continue;
      if (reading === "sum" && isOnly && !isOfCount && things * alike < Math.abs(figure.amount)) {
        figure.kind = "money";
        figure.unit = unit;
      } else figure.confidence = Math.min(figure.confidence ?? 1, guessed);
    }
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
function isMany({ kind, unit, amount }: Figure): boolean {
  return kind === "count" && unit !== null && amount >= many;
}

/** What the numbers of one sentence are, by its words. */
function readingsOf(figures: readonly Figure[], lexicon: Lexicon): BareMillions[] {
  const sentence = figures[0]?.source.sentence ?? "";
  const tokens = tokenize(sentence, 0, sentence.length, lexicon.style);
  let [at, first] = [0, 0];
  return figures.map(({ source: { text } }) => {
    at = Math.max(at, sentence.indexOf(text, at));
    while (first < tokens.length && (tokens[first] as Token).start < at) first++;
    at += text.length;
    let next = first;
    while (next < tokens.length && (tokens[next] as Token).start < at) next++;
    return readBareMillions(tokens, first, next, lexicon);
  });
}
