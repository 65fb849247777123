import type { Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/** "48 kilos of heroin | in addition to €9,000 in cash": stands before an amount only what adds it to another one? */
export function isAdded({ kind }: Figure, { tokens, lexicon, mentions }: Passage, quantity: Stretch): boolean {
  // "48 tonnes, 12 % more than a year before": a share says how the amount before it came about.
  if (kind !== "money" && kind !== "measure") return false;
  const start = startOf({ tokens, lexicon }, quantity);
  const last = mentions.findLast((each) => !isTimeKind(each) && each.next <= start);
  if (!last) return false;
  for (let link = start - 1; link >= last.next; link--) {
    let at = link;
    const comma = /^[,;]$/.test(tokens[at]?.lower ?? "") ? 1 : 0;
    at += comma;
    if (lexicon.phrases.and.has(tokens[at]?.lower ?? "")) at++;
    at += matchPhrase(lexicon.syntax.alongside, tokens, at)?.length ?? 0;
    if (at === link + comma) continue;
    // "in addition | to €9,000": the preposition may count as the amount's own.
    if (at >= start && at <= quantity.first) return true;
  }
  return false;
}

/** Of what a listed amount goes on from, the words that are its own as well: "seized … | of heroin" goes with the kilos alone. */
export function sharedWith(
  { tokens, lexicon, mentions }: Passage,
  unit: string | null,
  words: readonly Stretch[] | undefined,
): Stretch[] | undefined {
  // "48 Kilogramm | Heroin"
  const isOf = (first: number) => lexicon.language.split !== undefined || pastOf(tokens, first, lexicon) > first;
  const isOther = (first: number) =>
    mentions.some((each) => each.kind === "measure" && each.unit !== unit && each.next === first);
  return words?.filter(({ first }) => !(isOf(first) && isOther(first)));
}
