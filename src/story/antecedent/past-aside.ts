import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "De oogst, | vertraagd door de regen, | zakt naar 31 miljoen ton", "O fabricante, filial do grupo Arkos, vai eliminar": the subject that a
 * sentence opens with, past what is said of it between commas, where the clause goes on with its verb.
 */
export function pastAside(passage: Passage, clause: Stretch, segments: readonly Stretch[]): Stretch | undefined {
  const { tokens, mentions } = passage;
  const [subject, aside, ...others] = segments;
  if (!subject || !aside || others.length > 0 || subject.first > passage.dateline) return undefined;
  const isBetween = [aside.first - 1, clause.first - 1].every((at) => tokens[at]?.lower === ",");
  // "De stad, met 84.000 inwoners, …" would be told with another number's words.
  if (!isBetween || mentions.some(({ first }) => first < aside.first)) return undefined;
  if (!isSubject(passage, subject) || !isAside(passage, aside) || !goesOn(passage, clause.first)) return undefined;
  return subject;
}

function isSubject(passage: Passage, subject: Stretch): boolean {
  if (!isDeterminer(passage, subject.first) || !isNamed(passage, subject)) return false;
  return !hasVerb(passage, subject);
}

function hasVerb(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  for (let at = first; at < next; at++)
    if (isVerb(passage, at) || lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Words that begin with an article or a noun, and no preposition and no conjunction. */
function isAside(passage: Passage, { first }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  if (isDeterminer(passage, first)) return true;
  if (isFunctionWord(lower, lexicon) || (isUpper(text) && !lexicon.language.capitalNouns)) return false;
  return matchPhrase(lexicon.syntax.openers, tokens, first) === undefined;
}

/** Does the clause go on with a verb? "masse salariale, | plafonnée à 11 millions" has a participle alone. */
function goesOn({ tokens, lexicon }: Passage, at: number): boolean {
  const { type, lower, text } = tokens[at] ?? { type: "symbol", lower: "", text: "" };
  if (type !== "word" || isUpper(text)) return false;
  if (lexicon.phrases.auxiliaries.has(lower)) return true;
  return !isFunctionWord(lower, lexicon) && !lexicon.syntax.pastParticiple.test(lower);
}
