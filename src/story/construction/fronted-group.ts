import { nextBorder, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isShareKind } from "../../figure/mention.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "Van de peuters die in 2024 zijn geboren, kreeg | 86,1 procent | de prik": where verbs come second, a share of a group that the sentence
 * opens with is told with all that says who they are, or not so.
 */
export function ofFrontedGroup({ kind, direction }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, dateline } = passage;
  if (!lexicon.language.split || !isShareKind({ kind }) || direction) return "";
  if (!lexicon.words.groupLinks.has(tokens[dateline]?.lower ?? "")) return "";
  const start = startOf(passage, quantity);
  const comma = tokens.findIndex(({ lower }, at) => at > dateline && lower === ",");
  if (comma === -1 || start !== comma + 2 || !isPlainWord(passage, comma + 1)) return "";
  const isRelative = tokens.slice(dateline, comma).some(({ lower }) => lexicon.words.relativePronouns.has(lower));
  if (!isRelative) return "";
  const after = trimEnd(passage, { first: quantity.next, next: nextBorder(passage, quantity.next) });
  return after.first < after.next
    ? fitting(join(textOf(passage, { first: dateline, next: start }), textOf(passage, after)))
    : "";
}
