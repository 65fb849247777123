import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { beforeAge } from "../around/aged.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "Ron Tapley, star of two soaps, dies aged 84": in a title who died and that they did, without what they were.
 * @returns "" for other figures
 */
export function nameOfDead(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  if (figure.kind !== "duration" || figure.role !== "news" || !figure.source.title) return "";
  const next = beforeAge(figure, passage, quantity);
  const isComma = (at: number) => tokens[at]?.lower === ",";
  const [open, close] = [
    tokens.findIndex((_, at) => isComma(at)),
    tokens.findLastIndex((_, at) => at < next && isComma(at)),
  ];
  if (open <= 0 || close <= open) return "";
  const deed = { first: close + 1, next };
  const says = hasWord(tokens, lexicon.words.agedDeeds, deed.first, next);
  return says
    ? fitting([textOf(passage, { first: 0, next: open }), textOf(passage, trimEnd(passage, deed))].join(gap))
    : "";
}
