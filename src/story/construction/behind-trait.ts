import { behindBorder, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isLooseEnd } from "../sentence/pronoun.ts";

/**
 * "Ab Mai kostet der Tarif mit 250 Megabit pro Sekunde | 44,99 Euro": where a subject stands behind its verb, all that stands before the
 * amount, with what the thing has that is meant.
 */
export function behindTrait(passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  if (!lexicon.language.split) return "";
  const start = startOf(passage, quantity);
  const trait = mentions.find(({ next }) => next === start);
  const link = trait ? tokens[startOf(passage, trait) - 1]?.lower : undefined;
  if ((trait?.kind !== "measure" && trait?.kind !== "count") || !lexicon.words.traits.has(link ?? "")) return "";
  const first = Math.max(passage.dateline, behindBorder(passage, trait.first));
  const others = mentions.some(
    (each) => each !== trait && !isTimeKind(each) && each.first >= first && each.next <= start,
  );
  if (others || isLooseEnd(passage, first)) return "";
  const rest = { first: quantity.next, next: nextClauseMark(passage, quantity.next) };
  const before = textOf(passage, { first, next: start });
  return rest.next - rest.first > 2 ? "" : fitting(join(before, textOf(passage, rest)));
}
