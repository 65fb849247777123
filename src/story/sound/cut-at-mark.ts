import { isBorder, isOpeningQuote, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * Is a label cut at a mark that parts nothing there: before the name that its last noun has, in a word with a hyphen, behind an "or"?
 * @param parts the label's, where they stand
 */
export function isCutAtMark(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  if (isInWord(passage, last) || isOtherWord(passage, quantity, parts)) return true;
  return parts.some((part, index) => {
    const before = parts[index - 1];
    return isBeforeName(passage, quantity, part) || (before && isHung(passage, quantity, part, before));
  });
}

/** "Il presidente, candidato al voto, è accusato, con altri, | di un danno di 11 milioni": of what verb it is stands before the comma. */
function isHung(passage: Passage, { first: at }: Stretch, { first, next }: Stretch, before: Stretch): boolean {
  if (next > at || !isBorder(passage, first - 1) || !hasVerb(passage, { first: before.next, next: first }))
    return false;
  return pastOf(passage.tokens, first, passage.lexicon) > first;
}

/** "per la consegna di altri 18 caccia F|-35A" */
function isInWord({ tokens }: Passage, { next }: Stretch): boolean {
  const [hyphen, rest] = [tokens[next], tokens[next + 1]];
  return hyphen?.lower === "-" && hyphen.glued && rest?.glued === true && rest.type !== "symbol";
}

/** "la cosiddetta | “inflazione di fondo”, al netto degli energetici, resta all’1,7 %": the noun stands between quotes. */
function isBeforeName({ tokens, lexicon }: Passage, quantity: Stretch, { next }: Stretch): boolean {
  const start = startOf({ tokens, lexicon }, quantity);
  return next < start - 1 && tokens[next - 1]?.type === "word" && isOpeningQuote(tokens, next);
}

/** "con più di 35 gradi | o percepiti come tali": another word for the number, and not what it is of. */
function isOtherWord({ tokens, lexicon }: Passage, { next }: Stretch, parts: readonly Stretch[]): boolean {
  const [only] = parts;
  return parts.length === 1 && only?.first === next && lexicon.phrases.or.has(tokens[next]?.lower ?? "");
}
