import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Around } from "../around/around.ts";
import { arrivalIn } from "../around/arrival.ts";
import { compose } from "../composition/compose.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/**
 * "Elle produira de quoi | alimenter | 24 000 foyers", "podrá | acoger a | 300 alumnos": a noun that is the whole label, with what
 * is done with so many, where that stands right before the number.
 */
export function withVerbBefore(passage: Passage, quantity: Stretch, { after, noun }: Around, label: string): string {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance || label !== textOf(passage, { first: after.first, next: noun })) return label;
  const start = startOf(passage, quantity);
  const verb = [start - 1, start - 2].find((at) => lexicon.syntax.infinitive.test(tokens[at]?.lower ?? ""));
  if (verb === undefined || arrivalIn(passage, { first: Math.max(0, verb - 2), next: start }) !== undefined)
    return label;
  if (verb < start - 1 && !lexicon.phrases.target.has(tokens[start - 1]?.lower ?? "")) return label;
  return compose(passage, [{ first: verb, next: start }], { first: after.first, next: noun }, noun) || label;
}
