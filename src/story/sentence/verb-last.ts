import type { Words } from "../../figure/clause/clause.ts";
import { isFunctionWord } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";

/** A word that may be the verb at a clause's end: a small one, in Dutch of a verb's form. */
export function isVerbLast({ tokens, lexicon }: Words, at: number): boolean {
  const { type, text, lower } = tokens[at] ?? { type: "symbol", text: "", lower: "" };
  if (type !== "word") return false;
  if (lexicon.language.capitalNouns) return !isUpper(text) && !isFunctionWord(lower, lexicon);
  const participle = lexicon.syntax.pastParticiple.test(lower);
  if (lexicon.phrases.timeWords.has(lower)) return false;
  const before = tokens[at - 1]?.lower ?? "";
  // "zijn gered en", but not "zijn gezicht was"
  const done = lexicon.phrases.auxiliaries.has(before) && lexicon.phrases.and.has(tokens[at + 1]?.lower ?? "");
  return participle && (done || !isFunctionWord(before, lexicon));
}
