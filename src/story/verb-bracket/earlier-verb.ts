import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { fitting, gap, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isVerbLast } from "../sentence/verb-last.ts";
import { closingMost } from "./closing-words.ts";

/**
 * "Delma heeft 2,4 miljard euro | omgezet, | 4,1 procent | meer dan in 2025": of a change behind a comma the label has the verb that
 * closes the clause before, where it has the auxiliary that waits for it.
 */
export function withEarlierVerb(passage: Passage, label: string, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  const comma = startOf(passage, quantity) - 1;
  if (!lexicon.language.split || label === "" || tokens[comma]?.lower !== ",") return label;
  let first = comma;
  while (first > comma - closingMost && isVerbLast(passage, first - 1)) first--;
  const [lead = "", ...rest] = label.split(gap);
  const waits = lead.split(" ").some((word) => lexicon.phrases.auxiliaries.has(word));
  const verb = textOf(passage, { first, next: comma });
  // "43 mensen vermist, | 31 opvarenden zijn gered": another clause has its own.
  const isOfIt = textOf(passage, { first: 0, next: first }).includes(lead);
  if (
    first === comma ||
    !waits ||
    !isOfIt ||
    label.includes(verb) ||
    !mentions.some(({ next }) => next < first || next === first)
  )
    return label;
  const tail = rest.pop() ?? "";
  const before = [lead, ...rest].join(gap);
  // "Pakete | zugestellt"
  const follows = textOf(passage, { first: 0, next: first }).endsWith(rest.at(-1) ?? lead);
  const told = follows ? `${before} ${verb}` : join(before, verb);
  return fitting(join(told, tail)) || fitting(join(told, tail.split(" ")[0] ?? "")) || label;
}
