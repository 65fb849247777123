import type { Stretch } from "../../figure/clause/clause.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import type { Passage } from "../sentence/passage.ts";

/** Is a label a member of a list in which the number is another one, or of which it has to be the whole? */
export function isListMember(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const [only] = parts;
  if (parts.length !== 1 || !only || only.next > quantity.first) return false;
  return isOtherMember(passage, quantity, only) || isLastMember(passage, only);
}

/** "Le candidature, | gli 80 euro, le pensioni": between two commas an article makes of an amount a thing of its own. */
function isOtherMember({ tokens, lexicon }: Passage, { first, next }: Stretch, lead: Stretch): boolean {
  const article = tokens[first - 1]?.lower ?? "";
  const { definite, definiteOne } = lexicon.phrases;
  if (tokens[next]?.lower !== "," || !(definite.has(article) || definiteOne.has(article))) return false;
  // "su tasa de referencia, | hasta el 6,75 %,"
  return tokens[first - 2]?.lower === "," && lead.next === first - 2;
}

/** "dei privati, | pubblica amministrazione e scuola: al massimo 130 euro": what the colon sums up begins before the comma. */
function isLastMember({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (tokens[next]?.lower !== ":" || tokens[first - 1]?.lower !== ",") return false;
  return hasWord(tokens, lexicon.phrases.and, first, next);
}
