import { isFunctionWord } from "../clause/clause.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { matchPhrase } from "../token/trie.ts";
import type { Attached } from "./attach.ts";
import { qualifierStart } from "./qualifier-start.ts";

/** Words between how many there are and what the number says of it: "of visitors to the island at the end of May stood at". */
const farthestNumber = 14;

/**
 * "The number of visitors reached 185,240", "Membership stands at 12,400", "Die Einwohnerzahl wird auf 185.240 geschätzt": a
 * number without a noun is how many there are, where its clause opens with that and a verb leads on to it.
 */
export function isLevelOfNumber(scene: Scene, { num, first, next }: Attached): boolean {
  const { tokens, lexicon } = scene;
  if (num.spelled || !closes(scene, next)) return false;
  const start = qualifierStart(scene, first);
  if (!leadsOn(scene, start)) return false;
  const { numberOf } = lexicon.syntax;
  for (let at = start - 1; at >= 0 && at > start - farthestNumber; at--) {
    const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
    if (type === "number" || (type !== "word" && lower !== "'" && lower !== "’")) return false;
    // "the number of homes whose owners earn 12,000" and "the crowd that paid 12,000" say it of another.
    const isRelative = lexicon.words.whichClause.has(lower) || matchPhrase(lexicon.syntax.relatives, tokens, at);
    if (isRelative && !(at < start - 2 && hasTwoVerbs(scene, at + 1, start))) return false;
    const isSize = lexicon.words.sizes.has(lower) && at + 1 < start;
    if (isSize || (matchPhrase(numberOf, tokens, at)?.length ?? start) + at < start) return true;
  }
  return false;
}

/** "de turistas que | visitaron la ciudad alcanzó | los 48.000": behind a relative pronoun its own verb and the sentence's. */
function hasTwoVerbs({ tokens, lexicon }: Scene, first: number, start: number): boolean {
  const { romance, subjectFirst } = lexicon.language;
  const isVerb = (at: number) => {
    const { lower, text } = tokens[at] ?? { lower: "", text: "" };
    if (
      isUpper(text) ||
      (lexicon.phrases.auxiliaries.has(lower) && lexicon.phrases.auxiliaries.has(tokens[at - 1]?.lower ?? ""))
    )
      return false;
    return lexicon.phrases.auxiliaries.has(lower) || lexicon.syntax.subjectless.test(lower);
  };
  if (!romance || subjectFirst || !isVerb(first)) return false;
  for (let at = first + 2; at < start; at++) if (isVerb(at)) return true;
  return false;
}

/** Does nothing that is counted stand behind: a clause's end, a small word, or what a verb's second half says? */
function closes({ tokens, lexicon }: Scene, next: number): boolean {
  const { type, lower } = tokens[next] ?? { type: "symbol", lower: "." };
  if (type !== "word") return /^[.,;)]$/.test(lower);
  if (isFunctionWord(lower, lexicon)) return !lexicon.phrases.of.has(lower);
  return lexicon.language.split !== undefined && /^[.,;)]$/.test(tokens[next + 1]?.lower ?? ".");
}

/** A verb, or a preposition that a verb leads on with: "reached", "put at", "s’élève à". No "by", "from", "than", "per". */
function leadsOn({ tokens, lexicon }: Scene, start: number): boolean {
  const { copulas, pastParticiple } = lexicon.syntax;
  // "alcanzó | los | 185.240"
  const article = lexicon.language.romance && lexicon.phrases.definite.has(tokens[start - 1]?.lower ?? "");
  const before = tokens[start - (article ? 2 : 1)];
  if (before?.type !== "word") return false;
  const { lower } = before;
  if (matchPhrase(lexicon.by, tokens, start - 1) || lexicon.words.per.has(lower)) return false;
  if (lexicon.phrases.of.has(lower) || lexicon.phrases.and.has(lower)) return false;
  // "è stimata in"
  if (lexicon.language.romance && pastParticiple.test(tokens[start - 2]?.lower ?? "")) return true;
  if ([1, 2, 3, 4].some((length) => matchPhrase(copulas, tokens, start - length)?.length === length)) return true;
  return lexicon.phrases.target.has(lower) || !isFunctionWord(lower, lexicon);
}
