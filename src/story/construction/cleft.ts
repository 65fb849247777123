import { isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "../sentence/content.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { thatAt } from "../sentence/that.ts";

/** Words before what a sentence sets forth: "Ce sont". */
const longestOpening = 2;

/** Words of the noun that an amount is said of: "une hausse". */
const longestNoun = 5;

/**
 * "Ce sont 8 millions d’euros qui | seront investis dans le pont", "C’est 8 millions que | la ville versera": of an amount that its
 * sentence sets forth, what the relative clause says; "C’est | une hausse de 8 % que subiront les fumeurs": with the noun of it.
 * @returns "" for other amounts
 */
export function ofCleft(passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const { being, relatives } = lexicon.syntax;
  const start = startOf(passage, quantity);
  const relative = matchPhrase(relatives, tokens, quantity.next)?.length ?? thatAt(passage, quantity.next);
  if (start === 0 || !relative) return "";
  const isLight = (at: number) => {
    const { lower } = tokens[at] ?? { lower: "" };
    return lower === "'" || isFunctionWord(lower, lexicon) || lexicon.words.today.has(lower);
  };
  const behind = { first: quantity.next + relative, next: nextClauseMark(passage, quantity.next + relative) };
  if (!isContent(passage, behind)) return "";
  let noun = 0;
  while (noun < start && isLight(noun)) noun++;
  if (noun === start) return start <= longestOpening + 2 ? fitting(textOf(passage, behind)) : "";
  const verb = tokens.findIndex((_, at) => at < noun && matchPhrase(being, tokens, at) !== undefined);
  const of = pastOf(tokens, start - 1, lexicon) === start ? start - 1 : start;
  if (!lexicon.language.romance || verb < 1 || verb > longestOpening || of - verb > longestNoun) return "";
  const words = textOf(passage, { first: quantity.next, next: behind.next });
  return fitting(join(textOf(passage, { first: verb + 1, next: of }), words));
}
