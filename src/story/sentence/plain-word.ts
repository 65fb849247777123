import type { Words } from "../../figure/clause/clause.ts";
import { isFunctionWord } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";

/** A word in small letters that is no function word: a verb or an adjective, and a noun where nouns have no capital. */
export function isPlainWord({ tokens, lexicon }: Words, at: number): boolean {
  const { type, text, lower } = tokens[at] ?? { type: "symbol", text: "", lower: "" };
  return type === "word" && !isUpper(text) && !isFunctionWord(lower, lexicon);
}
