import { isUpper } from "../../figure/token/character.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { wordsEnd } from "../sentence/words-end.ts";
import type { InflectedLabel } from "./inflected-label.ts";

/** "Kohl darf sich über einen Scheck … | für Matt blieben": a clause with its own verb and what opens it needs nothing of the one before. */
export function withoutClauseBefore({ passage, parts }: InflectedLabel): string | undefined {
  const { tokens, lexicon } = passage;
  const [before, own, more] = parts;
  if (!before || !own || more || tokens[own.first - 1]?.lower !== "," || before.next >= own.first) return undefined;
  if (!lexicon.words.holding.has(tokens[own.first]?.lower ?? "") || !isUpper(tokens[own.next - 2]?.text ?? ""))
    return undefined;
  return isPlainWord(passage, own.next - 1) ? fitting(textOf(passage, own)) : undefined;
}

/** "dass die Wahlbeteiligung auf 70 Prozent | steigen könnte": the verb at the clause's end that says that it only may be so. */
export function withClosingModal({ label, passage, parts, quantity }: InflectedLabel): string {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.next > quantity.first) return label;
  const end = wordsEnd(passage, quantity.next);
  const closes = end - 2 >= quantity.next && isPlainWord(passage, end - 2);
  if (!closes || !lexicon.phrases.possible.has(tokens[end - 1]?.lower ?? "")) return label;
  return fitting(`${label}${gap}${textOf(passage, { first: end - 2, next: end })}`);
}
