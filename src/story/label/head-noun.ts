import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Passage } from "../sentence/passage.ts";

/** Words of such a noun and its adjectives behind the article: "a long waiting list". */
const longestHead = 4;

/**
 * "Er is een tekort van | 390.000 woningen", "There was a backlog of | 3,400 cases": of what there are so many, the noun before
 * "of" says. Undefined where there is none with an article.
 */
export function headNoun(passage: Passage, quantity: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const { of } = lexicon.phrases;
  const start = startOf(passage, quantity);
  let link = start - 1;
  for (let at = start; at < quantity.first; at++) if (of.has(tokens[at]?.lower ?? "")) link = at;
  if (!of.has(tokens[link]?.lower ?? "")) return undefined;
  const noun = tokens[link - 1];
  if (noun?.type !== "word" || isFunctionWord(noun.lower, lexicon) || lexicon.numbers.has(noun.lower)) return undefined;
  if (matchesFiller(passage, link - 1)) return undefined;
  for (let at = link - 2; at >= 0 && at > link - 2 - longestHead; at--) {
    const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
    if (isDeterminer(passage, at)) return { first: at, next: link };
    // "une distance de sécurité de | deux mètres"
    if (joins(passage, at)) continue;
    if (type !== "word" || isFunctionWord(lower, lexicon)) return undefined;
  }
  return undefined;
}

/** "distance | de | sécurité", "cote | d’ | opinion": a noun with what it is of, which has no article. */
function joins({ tokens, lexicon }: Passage, at: number): boolean {
  if (!lexicon.language.romance) return false;
  const lower = tokens[at]?.lower ?? "";
  return /^d[ei]?$/.test(lower) || (/^['’]$/.test(lower) && tokens[at - 1]?.lower === "d");
}

/** "a total of": says nothing of its own. */
function matchesFiller({ tokens, lexicon }: Passage, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  return /^tota/.test(lower) || lexicon.phrases.vague.has(lower);
}
