import { isBorder, isClauseMark, type Stretch } from "../figure/clause.ts";
import { startOf } from "../figure/reading.ts";
import { matchPhrase } from "../figure/trie.ts";
import { compose } from "./compose.ts";
import { nounStart, type Passage, textOf } from "./passage.ts";

/** Tokens of an aside between a subject and its verb. */
const longestAside = 16;

/**
 * "Six personnes, dont un prêtre, | ont été tuées", "9,3 millions de personnes (8,8 millions en 2017) | étaient pauvres":
 * where a label would be the counted noun alone, what happens to them stands behind the aside.
 */
export function behindAside(passage: Passage, quantity: Stretch, label: string): string {
  const { tokens, lexicon } = passage;
  const noun = { first: nounStart(passage, quantity), next: quantity.next };
  const open = tokens[noun.next]?.lower;
  if ((open !== "," && open !== "(") || label !== textOf(passage, noun)) return "";
  // "Il a reçu douze élèves, lundi, a dit la mairie": what no clause opens with is an object.
  const start = startOf(passage, quantity);
  if (start > 0 && !isBorder(passage, start - 1)) return "";
  const mark = open === "(" ? ")" : ",";
  const close = tokens.findIndex(({ lower }, at) => at > noun.next && lower === mark);
  if (close === -1 || close - noun.next > longestAside) return "";
  const first = close + (tokens[close + 1]?.lower === "," ? 2 : 1);
  if (!lexicon.phrases.auxiliaries.has(tokens[first]?.lower ?? "")) return "";
  if (matchPhrase(lexicon.syntax.reporting, tokens, first)) return "";
  let next = first;
  while (!isClauseMark(passage, next)) next++;
  return compose(passage, [noun], { first, next }, first + 1);
}
