import type { Lexicon } from "../lexicon/lexicon.ts";
import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { unitBefore } from "./unit-at.ts";

/** Letters before the sign of a currency: "Bds$". */
const mostLetters = 3;

/** "Cr$ 26 milhões", "Z$50": letters right before the sign make it another country's, and not one that we know. */
export function isOtherMoney(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [letters, sign] = [tokens[index - 2], tokens[index - 1]];
  if (letters?.type !== "word" || sign?.lower !== "$" || !sign.glued || !isUpper(letters.text)) return false;
  return letters.text.length <= mostLetters && unitBefore(tokens, index - 1, lexicon.unitsBefore)?.length === 1;
}
