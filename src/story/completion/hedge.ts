import { spaced } from "../sentence/blanks.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";

/**
 * "acusados por, | supostamente, | terem recebido R$ 5 milhões": what the sentence calls unproved right before the label, the label does as well.
 * @returns "" where there is no room for the word
 */
export function withHedge(label: string, { passage, quantity: { first } }: Labelling): string {
  const { text, tokens, lexicon } = passage;
  const isComma = (at: number) => tokens[at]?.lower === ",";
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < first && lexicon.words.hedges.has(lower) && isComma(index - 1) && isComma(index + 1),
  );
  const behind = spaced(text.slice(tokens[at + 2]?.start));
  if (at === -1 || label === "" || !behind.startsWith(label.split(gap)[0] ?? "")) return label;
  return fitting(`${textOf(passage, { first: at, next: at + 2 })} ${label}`);
}
