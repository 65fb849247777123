import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "../sentence/content.ts";
import { hasVerb, isActiveAuxiliary, isFiniteVerb, isVerbThere } from "../sentence/finite-verb.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { trimStart } from "../sentence/trim.ts";
import { wideClause } from "../sentence/wide-clause.ts";
import type { Labelling } from "./completion.ts";

/**
 * "Un incendio deja dos muertos y | 14 | heridos", "O hotel tem 120 quartos e | 40 | apartamentos": in the Romance languages the second of two
 * things that are counted behind one verb, with that verb and its subject.
 */
export function withSharedVerb(label: string, { figure: { kind, unit }, passage, quantity }: Labelling): string {
  if (!passage.lexicon.language.romance || kind !== "count" || unit === null || label === "") return label;
  const noun = textOf(passage, { first: nounStart(passage, quantity), next: quantity.next });
  const first = firstOfList(passage, quantity);
  if (!label.startsWith(noun) || !first || doesSomething(passage, quantity)) return label;
  const clause = wideClause(passage, first);
  const start = startOf(passage, first);
  // "un grupo de | tres esculturas y 35 dibujos"
  const next = passage.lexicon.phrases.of.has(passage.tokens[start]?.lower ?? "") ? start + 1 : start;
  const before = trimStart(passage, { first: Math.max(clause.first, passage.dateline), next });
  return isWholeClause(passage, before) ? fitting(join(textOf(passage, before), label)) || label : label;
}

/** The first of the counts that commas and "and" join to one list, which the quantity closes. */
function firstOfList({ tokens, lexicon, mentions }: Passage, quantity: Stretch): Mention | undefined {
  let at = mentions.findIndex(({ first }) => first === quantity.first);
  let link = startOf({ tokens, lexicon }, quantity) - 1;
  if (!lexicon.phrases.and.has(tokens[link]?.lower ?? "")) return undefined;
  let found: Mention | undefined;
  for (at--; at >= 0; at--) {
    const each = mentions[at] as Mention;
    const isListed = each.kind === "count" && each.unit !== null && each.next === link;
    if (!isListed) break;
    found = each;
    link = startOf({ tokens, lexicon }, each) - 1;
    if (tokens[link]?.lower !== ",") break;
  }
  return found;
}

/** "y | 14 | heridos fueron trasladados": has the second a verb of its own? */
function doesSomething(passage: Passage, { next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  for (let at = next; tokens[at]?.type === "word"; at++) {
    const word = { first: at, next: at + 1 };
    if (isFiniteVerb(passage, at) || isVerbThere(passage, at) || hasVerb(passage, word)) return true;
    if (!lexicon.language.subjectFirst && lexicon.syntax.subjectless.test(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "Se registraron", "A Lodi sono stati soccorsi": what is told without a subject before the verb has one behind it, and "provocó" has none. */
function isSubjectOrPassive(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  const { determiners, definite } = lexicon.phrases;
  const isNoun = determiners.has(lower) || definite.has(lower) || (isUpper(text) && !isFunctionWord(lower, lexicon));
  const isVerb = isFiniteVerb(passage, first) || lexicon.syntax.subjectless.test(lower);
  if (isNoun && !isVerb) return true;
  const isPassive = (lower: string) => lexicon.syntax.pastParticiple.test(lower) && !isActiveAuxiliary(passage, first);
  return tokens.slice(first, next).some(({ lower }) => lexicon.words.reflexives.has(lower) || isPassive(lower));
}

/** A subject and its verb, or a verb alone, without another amount. */
function isWholeClause(passage: Passage, before: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const isAmount = (each: Mention) => !isTimeKind(each) && each.first >= before.first && each.next <= before.next;
  if (before.first >= before.next || !isContent(passage, before) || mentions.some(isAmount)) return false;
  if (isPronoun(passage, before) || matchPhrase(lexicon.syntax.possessives, tokens, before.first)) return false;
  if (matchPhrase(lexicon.syntax.relatives, tokens, before.first)) return false;
  if (!isSubjectOrPassive(passage, before)) return false;
  let verb = before.next - 1;
  while (verb > before.first && isFunctionWord(tokens[verb]?.lower ?? "", lexicon) && !isFiniteVerb(passage, verb))
    verb--;
  const isVerb = (at: number) =>
    isFiniteVerb(passage, at) ||
    (isPlainWord(passage, at) &&
      !lexicon.language.subjectFirst &&
      lexicon.syntax.subjectless.test(tokens[at]?.lower ?? ""));
  if (hasVerb(passage, before)) return true;
  for (let at = before.first; at < before.next; at++) if (isVerb(at)) return true;
  return verb === before.next - 1 && isVerbThere(passage, verb);
}
