import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { trimStart } from "../sentence/trim.ts";

/**
 * "Aunque el sector atraviesa una crisis, | la inflación | bajó cuatro décimas, hasta el 2,9 %": of a level that a Romance verb of change
 * leads to past a comma, whose it is, where no amount was read between them: what stands before that verb, or before its relative clause.
 */
export function levelSubject(passage: Passage, { first }: Stretch, segments: readonly Stretch[]): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  const last = segments.at(-1);
  const leads = tokens[first - 1]?.lower === "," && lexicon.phrases.target.has(tokens[first]?.lower ?? "");
  if (!lexicon.language.romance || !leads || last?.next !== first - 1) return undefined;
  if (mentions.some((each) => !isTimeKind(each) && each.first >= last.first && each.next <= last.next))
    return undefined;
  const verb = tokens.findIndex(({ lower }, at) => at >= last.first && at < last.next && lexicon.ways.has(lower));
  // "bajó | cuatro décimas": how far is said in a number that was not read.
  const far = tokens
    .slice(verb + 1, last.next)
    .some(({ lower, type }) => type === "number" || lexicon.numbers.has(lower));
  if (verb === -1 || !far) return undefined;
  const relative = matchPhrase(lexicon.syntax.relatives, tokens, last.first) !== undefined;
  const own = relative ? undefined : withoutAuxiliaries(passage, trimStart(passage, { first: last.first, next: verb }));
  if (own && own.first < own.next) return isNamed(passage, own) ? own : undefined;
  return segments.slice(0, -1).find((segment) => beginsNoun(passage, segment) && isNamed(passage, segment));
}

/** "l’inflazione | è", "a inflação | vai": the subject alone. */
function withoutAuxiliaries(passage: Passage, { first, next }: Stretch): Stretch {
  const { tokens, lexicon } = passage;
  let end = next;
  while (end > first && lexicon.phrases.auxiliaries.has(tokens[end - 1]?.lower ?? "")) end--;
  // A short verb of what is to come, behind the noun: "a inflação | vai".
  const verb = tokens[end - 1]?.text ?? "";
  const short = verb.length < 4 && isPlainWord(passage, end - 1) && isPlainWord(passage, end - 2);
  return { first, next: short ? end - 1 : end };
}

function beginsNoun({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  return lexicon.phrases.determiners.has(lower) || (isUpper(text) && !isFunctionWord(lower, lexicon));
}
