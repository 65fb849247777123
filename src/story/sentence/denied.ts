import type { Words } from "../../figure/clause/clause.ts";

/** "ne montre pas", "n’a pas dit": between both halves of a denial, or behind them. */
export function isDenied({ tokens, lexicon }: Words, verb: number): boolean {
  if (!lexicon.language.romance) return false;
  const { onlyHeads, denials } = lexicon.words;
  const near = tokens.slice(Math.max(0, verb - 5), verb + 2);
  return near.some(({ lower }) => onlyHeads.has(lower)) && near.some(({ lower }) => denials.has(lower));
}
