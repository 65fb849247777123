import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { startsWithNumber } from "./content.ts";
import { isCopula } from "./finite-verb.ts";
import type { Passage } from "./passage.ts";
import { beginsWithTime } from "./time-word.ts";

/** Does the stretch open with a verb whose subject is not said: "recibirá", "Obtendría"? */
export function isSubjectless({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  if (first >= next || lexicon.phrases.determiners.has(lower)) return false;
  if ((first === 0 || !isUpper(text)) && lexicon.syntax.subjectless.test(lower)) return true;
  // "Seguem-se as de Piccini"
  if (tokens[first + 1]?.lower === "-" && lexicon.syntax.enclitics.root.has(tokens[first + 2]?.lower ?? ""))
    return true;
  return !isUpper(text) && isRelative({ tokens, lexicon }, first);
}

/** Does a relative pronoun stand before, past adverbs? */
function isRelative({ tokens, lexicon }: Words, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 4; at--) {
    if (matchPhrase(lexicon.syntax.relatives, tokens, at)) return true;
    if (!matchPhrase(lexicon.syntax.leading, tokens, at)) return false;
  }
  return false;
}

/** "Obtendría una mayoría", "que significa uma subida": without its subject the verb goes as well, if it has an object. */
export function withoutVerb(passage: Passage, { first, next }: Stretch): Stretch {
  const { tokens, lexicon } = passage;
  if (startsWithNumber(passage, { first, next })) return { first: next, next };
  const { determiners, one, and } = lexicon.phrases;
  const lower = tokens[first + 1]?.lower ?? "";
  const own = matchPhrase(lexicon.syntax.possessives, tokens, first + 1) !== undefined;
  // "destinará este año | 15 millones"
  const isTime = beginsWithTime(passage, { first: first + 1, next });
  const object = first + 2 < next && !own && !isTime && (determiners.has(lower) || one.has(lower));
  // ", taking the cheapest deal to 3.89 per cent"
  const brought = tokens[first - 1]?.lower === "," && lexicon.syntax.gerund.test(tokens[first]?.lower ?? "");
  if (object && brought && lexicon.phrases.target.has(tokens[next - 1]?.lower ?? "")) return { first: first + 1, next };
  const apart =
    isDoneByCounted(passage, { first, next }) || isInverted(passage, first, next) || isDoneTo(passage, first, next);
  if (!isSubjectless(passage, { first, next }) || !object || apart) return { first, next };
  // "los edificios que obtuvieron la licencia | era de": the number is of another verb.
  const led = (at: number) => lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "") || isCopula(passage, at);
  if (first > 0 && tokens.slice(first + 2, next).some((_, at) => led(first + 2 + at))) return { first, next };
  return tokens.slice(first, next).some((token) => and.has(token.lower)) ? { first, next } : { first: first + 1, next };
}

/** "en el que | perdieron la vida | dos niños": behind a verb and its whole object stand those who did it. */
export function isDoneByCounted({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  const { determiners, one } = lexicon.phrases;
  const article = tokens[first + 1]?.lower ?? "";
  if (first + 2 >= next || !determiners.has(article) || one.has(article)) return false;
  const counted = mentions.some((each) => each.kind === "count" && each.first === next);
  return lexicon.language.romance === true && counted && !isFunctionWord(tokens[next - 1]?.lower ?? "", lexicon);
}

/** "las rentas que | piden los propietarios se encarecieron": behind a relative's verb stands its subject, and the main verb. */
function isInverted({ tokens, lexicon }: Words, first: number, next: number): boolean {
  const { determiners, one } = lexicon.phrases;
  const lower = tokens[first + 1]?.lower ?? "";
  if (lexicon.syntax.subjectless.test(tokens[first]?.lower ?? "")) return false;
  if (!determiners.has(lower) || one.has(lower)) return false;
  return tokens.slice(first + 2, next).some((token) => lexicon.ways.has(token.lower));
}

/** "multou | a Voltea em", "sancionó a Norsa con": a preposition leads on to the amount, which is not what the object is. */
function isDoneTo({ tokens, lexicon }: Words, first: number, next: number): boolean {
  const [object, last] = [tokens[first + 1]?.lower ?? "", tokens[next - 1]?.lower ?? ""];
  const isName = lexicon.phrases.determiners.has(object) && isUpper(tokens[first + 2]?.text ?? "");
  return isName && (lexicon.words.whereLinks.has(last) || lexicon.words.having.has(last));
}
