import { isBorder, isClauseMark, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { compose } from "../composition/compose.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";

/** Tokens of an aside between a subject and its verb. */
const longestAside = 16;

/**
 * "Six personnes, dont un prêtre, | ont été tuées", "9,3 millions de personnes (8,8 millions en 2017) | étaient pauvres":
 * where a label would be the counted noun alone, or that of a share, what happens to them stands behind the aside:
 * "Um terço dos médicos, cerca de 1.900, | pode reformar-se".
 */
export function behindAside({ kind }: Figure, passage: Passage, quantity: Stretch, label: string): string {
  if (kind !== "count" && kind !== "ratio") return "";
  const { tokens, lexicon } = passage;
  const noun = kind === "count" ? counted(passage, quantity) : shared(passage, quantity);
  const open = tokens[noun.next]?.lower;
  if ((open !== "," && open !== "(") || label !== textOf(passage, noun)) return "";
  // "Il a reçu douze élèves, lundi, a dit la mairie": what no clause opens with is an object.
  const start = startOf(passage, quantity);
  if (start > 0 && !isBorder(passage, start - 1)) return "";
  const mark = open === "(" ? ")" : ",";
  const close = tokens.findIndex(({ lower }, at) => at > noun.next && lower === mark);
  if (close === -1 || close - noun.next > longestAside) return "";
  const first = close + (tokens[close + 1]?.lower === "," ? 2 : 1);
  const { auxiliaries, possible } = lexicon.phrases;
  if (![auxiliaries, possible].some((verbs) => verbs.has(tokens[first]?.lower ?? ""))) return "";
  if (matchPhrase(lexicon.syntax.reporting, tokens, first)) return "";
  let next = first;
  // "were killed | and two others injured": another count.
  const isNumber = (at: number) => tokens[at]?.type === "number" || lexicon.numbers.has(tokens[at]?.lower ?? "");
  const isOther = (at: number) => lexicon.phrases.and.has(tokens[at]?.lower ?? "") && isNumber(at + 1);
  while (!isClauseMark(passage, next) && !isOther(next)) next++;
  return compose(passage, [noun], { first, next }, first + 1);
}

/** "Three | members of a family |, including a girl": what is counted, up to the next mark. */
function counted(passage: Passage, quantity: Stretch): Stretch {
  const next = nextClauseMark(passage, quantity.next);
  return { first: nounStart(passage, quantity), next };
}

/** "Um terço | dos médicos de família |, cerca de": what a share is of, up to the next mark. */
function shared(passage: Passage, quantity: Stretch): Stretch {
  const first = pastOf(passage.tokens, quantity.next, passage.lexicon);
  const next = nextClauseMark(passage, first);
  return { first, next };
}
