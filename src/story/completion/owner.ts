import { isFunctionWord } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";

/** Words of an owner: "the European Union’s". */
const longestOwner = 5;

/** "Disney’s | $6 billion park opens": a label that begins behind its number, with whose it is. */
export function withOwner(label: string, { passage, quantity }: Labelling): string {
  const { tokens, text, lexicon } = passage;
  const start = startOf(passage, quantity);
  const [mark, s] = [tokens[start - 2], tokens[start - 1]];
  if (label === "" || mark?.lower !== "'" || !mark.glued || s?.lower !== "s" || !s.glued) return label;
  const behind = text.slice(tokens[start]?.start ?? 0).indexOf(label);
  if (behind === -1 || text.slice(0, tokens[start]?.start ?? 0).includes(label)) return label;
  const isName = (at: number) => isUpper(tokens[at]?.text ?? "") && !isFunctionWord(tokens[at]?.lower ?? "", lexicon);
  let first = start - 3;
  while (first > start - longestOwner && isName(first) && isName(first - 1)) first--;
  if (lexicon.phrases.determiners.has(tokens[first - 1]?.lower ?? "")) first--;
  else if (!isName(first)) return label;
  return fitting(join(textOf(passage, { first, next: start }), label)) || label;
}
