import type { Words } from "../../figure/clause/clause.ts";
import { isBorder, isFunctionWord } from "../../figure/clause/clause.ts";

/**
 * "30,154 new cars, | trucks and SUVs in October": where what a number counts is a list of single words, its end; the
 * noun's own end elsewhere, with "an Bord" behind it. What goes on behind a list with a verb is another clause: "30 people, doctors and nurses said".
 */
export function pastList(passage: Words, noun: number): number {
  const { tokens, lexicon } = passage;
  const { and } = lexicon.phrases;
  const isNoun = (at: number) => tokens[at]?.type === "word" && !isFunctionWord(tokens[at]?.lower ?? "", lexicon);
  // "mit 40 Passagieren an Bord ist gesunken": where they are goes with them.
  if (lexicon.words.aboard.has(tokens[noun + 1]?.lower ?? "")) return noun + 2;
  let at = noun;
  while (tokens[at]?.lower === "," && isNoun(at + 1)) at += 2;
  if (at === noun || !and.has(tokens[at]?.lower ?? "") || !isNoun(at + 1)) return noun;
  const next = at + 2;
  const { type, lower } = tokens[next] ?? { type: "symbol", lower: "." };
  const goesOn = type === "word" && (!isFunctionWord(lower, lexicon) || lexicon.phrases.auxiliaries.has(lower));
  return goesOn && !isBorder(passage, next) ? noun : next;
}
