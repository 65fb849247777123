import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";

/** "Las lluvias que castigan a Brunal desde hace seis días han causado 28 | muertos": the dead and the hurt say enough by themselves. */
export function loneCasualties({ kind, unit, amount }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const counted = kind === "count" && unit !== null && Number.isInteger(amount);
  if (!lexicon.language.romance || !counted) return "";
  if (!matchPhrase(lexicon.syntax.casualties, tokens, quantity.next - 1)) return "";
  // "la identidad de 28 muertos", "the funeral of 12 victims": another thing is told of them.
  const before = tokens[startOf(passage, quantity) - 1]?.lower ?? "";
  const { auxiliaries, and, determiners } = lexicon.phrases;
  const isLight = [auxiliaries, and, determiners].some((words) => words.has(before));
  if (isFunctionWord(before, lexicon) && !isLight) return "";
  return textOf(passage, { first: nounStart(passage, quantity), next: quantity.next });
}
