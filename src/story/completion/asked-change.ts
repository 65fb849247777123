import type { Figure } from "../../figure/figure.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "Les syndicats exigent une hausse de 8 % | des salaires": a change that somebody asks for is told with who does, as what is behind the
 * number alone says that it has come about.
 * @returns the label as it is for others
 */
export function withAsker(
  { direction }: Figure,
  passage: Passage,
  { before, after, noun }: Around,
  label: string,
): string {
  const { tokens, lexicon } = passage;
  if (direction === undefined || label === "") return label;
  const asks = tokens.slice(before.first, before.next).find(({ lower }) => lexicon.words.asks.has(lower));
  if (!asks || label.split(/[^\p{L}]+/u).includes(asks.text)) return label;
  return compose(passage, [before], after, noun) || compose(passage, [before], { ...after, next: after.first }, noun);
}
