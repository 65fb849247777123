import { isClauseMark, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { nounAt } from "../../figure/clause/noun.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { fitting } from "../sentence/label-text.ts";
import { type Passage, shareAt, textOf } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "apenas 31% | dos 1.900 trabalhadores aderiram à paralisação", "31% | of the 1,900 workers joined the strike": a share of so many, with "of",
 * for the number of all of them alone would say that all did.
 */
export function ofCountedWhole(passage: Passage, { first, next }: Stretch): string {
  const { tokens, lexicon } = passage;
  if (!shareAt(passage, { first })) return "";
  const of = pastOf(tokens, next, lexicon);
  const number = [of, of + 1].find((at) => tokens[at]?.type === "number");
  const noun = number === undefined ? undefined : nounAt(tokens, number + 1, lexicon);
  if (of === next || number === undefined || !noun) return "";
  const verb = number + 1 + noun.length;
  const { lower } = tokens[verb] ?? { lower: "" };
  const does = lexicon.phrases.auxiliaries.has(lower) || !isFunctionWord(lower, lexicon);
  if (!does || isClauseMark(passage, verb)) return "";
  const all = trimEnd(passage, { first: next, next: nextClauseMark(passage, verb) });
  return all.next - verb > 1 ? fitting(textOf(passage, all)) : "";
}
