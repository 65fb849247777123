import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";

/**
 * "Inmiddels hebben zich 14 | oud-turnsters gemeld die de coach beschuldigen": a count's label with the participle right behind its
 * noun has the auxiliary before it as well, where nouns have no capitals.
 * @returns undefined for other labels, and where there is no room
 */
export function withAuxiliaryBefore(
  passage: Passage,
  label: string,
  parts: readonly Stretch[],
  clause: Stretch,
  quantity: Stretch,
): string | undefined {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.first < quantity.first || only.first >= quantity.next) return undefined;
  const participle = quantity.next;
  const told = only.next > participle && lexicon.syntax.pastParticiple.test(tokens[participle]?.lower ?? "");
  if (!told || mentionAt(passage, quantity)?.kind !== "count") return undefined;
  const before = { first: clause.first, next: startOf(passage, quantity) };
  const waits = hasWord(tokens, lexicon.phrases.auxiliaries, before.first, before.next);
  if (!waits || passage.mentions.some((each) => each.first >= before.first && each.next <= before.next))
    return undefined;
  const lead = textOf(passage, before);
  const short = textOf(passage, { first: only.first, next: participle + 1 });
  return fitting(join(lead, label)) || fitting(join(lead, short)) || undefined;
}
