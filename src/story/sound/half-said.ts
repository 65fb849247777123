import { behindBorder, isBorder, isFunctionWord, isOpeningQuote, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import { isShareKind, type Mention } from "../../figure/mention.ts";
import { isIf } from "../../figure/role/condition.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isCutInThought } from "../composition/cut-in-thought.ts";
import { contentCount } from "../sentence/content.ts";
import { hasVerb, isFiniteVerb, isPluralVerb } from "../sentence/finite-verb.ts";
import { isFractionalChange } from "../sentence/fractional-change.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isListed, isOpinion } from "./answers.ts";
import { isCutAtBound, isCutAtPredicate, isCutAtRelative, isCutBeforeVerb } from "./cut-at-end.ts";
import { isSumOnly } from "./idle.ts";
import { isOfOtherSubject } from "./other-subject.ts";

/**
 * Does a label say but half of what its sentence does: a verb without its object, someone thinking what is not told, a
 * pronoun for those who do?
 * @param parts the label's, where they stand
 */
export function isHalfSaid(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const last = parts.at(-1);
  const first = parts[0];
  if (!first || !last) return false;
  if (isOfOtherCount(passage, quantity, first) || isWithoutWhat(passage, quantity, parts)) return true;
  if (parts.length === 1 && isOfTotal(passage, quantity, first)) return true;
  if (isApposed(passage, quantity, first) || isDescription(passage, quantity, first)) return true;
  if (isOfOtherClause(passage, quantity, first)) return true;
  if (isCutBefore(passage, quantity, first)) return true;
  if (isListed(passage, quantity, parts)) return true;
  if (parts.length !== 2 && isSumOnly(passage, last)) return true;
  if (parts.length === 2 && passage.lexicon.language.split && isSumOnly(passage, first)) return true;
  if (parts.length > 2 && isOfCountBefore(passage, quantity, parts)) return true;
  if (
    isOfOtherSubject(passage, quantity, parts) ||
    isOpinion(passage, quantity, last) ||
    isOfQuoted(passage, quantity, last)
  )
    return true;
  if (last.first < quantity.first) return false;
  if ((parts.length === 1 || isLedByRelative(passage, parts)) && isOfOneThing(passage, quantity, last)) return true;
  if (parts.length === 1 && isObjectOf(passage, quantity, startOf(passage, { first: quantity.first }), last))
    return true;
  return (
    isCutAtBound(passage, quantity, last) ||
    (parts.length === 1 && isCutAtPredicate(passage, quantity, last)) ||
    isCutBeforeVerb(passage, quantity, parts) ||
    isCutInThought(passage, last) ||
    isCutAtRelative(passage, quantity, last) ||
    isOfThem(passage, quantity, last) ||
    (parts.length === 1 && matchPhrase(passage.lexicon.syntax.occasions, passage.tokens, last.first) !== undefined)
  );
}

/** "Rossi a marqué 20 | buts | en 48 | matches": with a preposition between them the first noun is not the second number's. */
function isOfCountBefore(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon, mentions } = passage;
  const middle = parts.at(-2);
  const own = mentionAt(passage, quantity);
  if (!middle || own?.kind !== "count" || middle.next > quantity.first) return false;
  if (!mentions.some((each) => each.kind === "count" && each.next === middle.next)) return false;
  const between = tokens.slice(middle.next, startOf({ tokens, lexicon }, own));
  return (
    between.length === 1 &&
    between.every(({ lower }) => isFunctionWord(lower, lexicon) && !lexicon.phrases.and.has(lower))
  );
}

/** "recensait pas moins de 2 102 | « preprints »": the noun stands between quotes. */
function isOfQuoted(passage: Passage, { first, next }: Stretch, last: Stretch): boolean {
  const own = mentionAt(passage, { first });
  return own?.kind === "count" && own.unit === null && last.next <= first && isOpeningQuote(passage.tokens, next);
}

/** "Les sommes réclamées s’élèvent | à 450 millions, dont 331 millions": the words are those of the total. */
function isOfTotal({ tokens, lexicon }: Passage, { first }: Stretch, lead: Stretch): boolean {
  const start = startOf({ tokens, lexicon }, { first });
  return lead.next < start && matchPhrase(lexicon.syntax.parts, tokens, start - 1)?.length === 1;
}

/** "le roman de Roy …, celui de Lima | a été tiré": what is said is of another one than the label names. */
function isOfDemonstrative({ tokens, lexicon }: Passage, start: number, lead: Stretch): boolean {
  return hasWord(tokens, lexicon.words.demonstratives, lead.next, start);
}

/** "l’addition s’élèverait … si | les 36 000 communes": what the label says is so only if. */
function isConditional(passage: Passage, start: number): boolean {
  return isIf(passage, start - 1);
}

/** "approuvé par trois États | est vulnérable": what stands behind a preposition does nothing. */
function isObjectOf({ tokens, lexicon }: Passage, quantity: Stretch, start: number, { first, next }: Stretch): boolean {
  if (lexicon.language.split || first < quantity.first || first >= quantity.next) return false;
  const lower = tokens[start - 1]?.lower ?? "";
  return (
    lexicon.words.objectLinks.has(lower) &&
    tokens.slice(quantity.next, next).some((token) => lexicon.words.finite.has(token.lower))
  );
}

/** "L’opération, qui | a mobilisé 90 gendarmes | a permis": the number is of a clause within another. */
function isLedByRelative({ tokens, lexicon }: Passage, parts: readonly Stretch[]): boolean {
  const lead = parts.at(-2);
  return lead !== undefined && matchPhrase(lexicon.syntax.relatives, tokens, lead.first - 1) !== undefined;
}

/** "la voiture qui a fauché deux | enfants a pris la fuite": whoever does it is one, and they are several. */
function isOfOneThing(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  // "une trentaine de salariés a été licenciée"
  const collective = lexicon.phrases.one.has(tokens[quantity.first]?.lower ?? "");
  if (own?.kind !== "count" || (own.amount ?? 0) < 2 || collective || first >= quantity.next) return false;
  for (let at = quantity.next; at < next; at++) {
    const { lower } = tokens[at] ?? { lower: "" };
    // "tres hijos de entre 4 y 12 años | fue alojada"
    const isRange = tokens[at - 1]?.type === "number" && tokens[at + 1]?.type === "number";
    if (isBorder(passage, at) || (lexicon.phrases.and.has(lower) && !isRange) || lexicon.words.that.has(lower))
      return false;
    if (matchPhrase(lexicon.syntax.relatives, tokens, at)) return false;
    if (lexicon.words.singular.has(lower)) return true;
    // "une chorale de 80 chanteurs | informait"
    if (at === quantity.next && lexicon.syntax.singularVerb.test(lower)) return true;
  }
  return false;
}

/**
 * "Le modèle, dont la version | est vendue partout, a totalisé": what is said behind a relative clause is of another. "le sentiment
 * s’éloigne : 77 % | en sont sûrs": what is said behind a colon has a verb of its own.
 */
function isOfOtherClause(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (next > quantity.first) return false;
  const own = mentionAt(passage, quantity);
  const start = own ? startOf({ tokens, lexicon }, own) : quantity.first;
  if (isOfDemonstrative(passage, start, { first, next }) || isConditional(passage, start)) return true;
  // "un colis a été livré | et en juin 2015, un autre": the date is of what follows.
  const joined = [start - 1, start - 2].some((at) => lexicon.phrases.and.has(tokens[at]?.lower ?? ""));
  if (own?.kind === "date" && joined && tokens[quantity.next]?.lower === ",") return true;
  if (lexicon.words.whose.has(tokens[first - 1]?.lower ?? ""))
    return tokens.slice(next, start).some((_, at) => isBorder(passage, next + at));
  if (tokens[start - 1]?.lower !== ":" || !hasVerb(passage, { first, next: start - 1 }) || !own || !isShareKind(own))
    return false;
  const { type, lower, text } = tokens[quantity.next] ?? { type: "symbol", lower: "", text: "" };
  const does = type === "word" && !isUpper(text) && !isFunctionWord(lower, lexicon);
  return does || hasVerb(passage, { first: quantity.next, next: quantity.next + 6 });
}

/** "59 % d’entre | eux estiment", "46 % | le citent": of whom, and whom, is not said. */
function isOfThem(passage: Passage, quantity: Stretch, { first }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (!own || !isShareKind(own)) return false;
  const at = lexicon.syntax.among.root.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  const { lower } = tokens[at] ?? { lower: "" };
  // "30 % d’entre | ont restreint": a word is missing.
  if (at > first && lexicon.phrases.auxiliaries.has(lower)) return true;
  if (lexicon.words.objects.has(lower) && first <= pastOf(tokens, quantity.next, lexicon) + 1) return true;
  if (first !== quantity.next || !lexicon.words.clitics.has(lower)) return false;
  if (own.direction || isFractionalChange(passage, quantity)) return false;
  return !lexicon.phrases.target.has(tokens[startOf({ tokens, lexicon }, own) - 1]?.lower ?? "");
}

/** "des modèles construits | en accord avec Nares et mus par un bloc de 6 litres": what hangs on a word before it. */
function isCutBefore({ tokens, lexicon }: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  if (next > quantity.first || !lexicon.language.romance) return false;
  const [before, word] = [tokens[first - 1], tokens[first]];
  const { determiners, one, and, auxiliaries } = lexicon.phrases;
  const isLight = [determiners, one, and, auxiliaries].some((words) => words.has(word?.lower ?? ""));
  if (before?.type !== "word" || isLight || !isFunctionWord(word?.lower ?? "", lexicon)) return false;
  return !isFunctionWord(before.lower, lexicon) && hasWord(tokens, and, first, next);
}

/** A count with its noun, money or a measure: what stands right behind goes on with it. */
function isNamedBy({ kind, unit }: Mention, { language }: Lexicon): boolean {
  const isAmount = kind === "money" || kind === "measure";
  const isAmountOrShare = isAmount || kind === "percent";
  return (isAmountOrShare && language.romance) || (kind === "count" && unit !== null);
}

/** "deux moteurs | électriques développant 400 kW", "21 ministres et | secrétaires d’État": without the noun before. */
function isOfOtherCount({ tokens, lexicon, mentions }: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  if (next > quantity.first || lexicon.language.split) return false;
  const { type, lower, text } = tokens[first] ?? { type: "symbol", lower: "", text: "" };
  if (type !== "word" || isUpper(text) || isFunctionWord(lower, lexicon)) return false;
  const joined = lexicon.language.romance && lexicon.phrases.and.has(tokens[first - 1]?.lower ?? "");
  return mentions.some((each) => {
    if (!isNamedBy(each, lexicon)) return false;
    // Of two nouns both are in the plural; a verb is none: "230 agents et | emploiera".
    const isNoun = each.kind === "count" && each.unit?.at(-1) === lower.at(-1);
    return each.next === first || (joined && isNoun && each.next === first - 1);
  });
}

/** "lors des fêtes pour les 80 ans | de la compagnie": of what so old is not said. */
function isWithoutWhat(passage: Passage, { first, next }: Stretch, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon } = passage;
  if (parts.length > 1 || (parts[0]?.next ?? 0) > first) return false;
  const own = mentionAt(passage, { first });
  const many = own?.kind === "duration" && lexicon.phrases.definite.has(tokens[first - 1]?.lower ?? "");
  return many && pastOf(tokens, next, lexicon) > next;
}

/** Words before an adjective between commas: "tuttavia | provvisori", "quase sempre | idoso". */
const mostAdverbs = 2;

/** "Secondo i primi bilanci, tuttavia | provvisori |, sarebbero morte": no subject has a comma before its verb. */
function isDescription(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (next > quantity.first || !lexicon.language.romance || tokens[next]?.lower !== ",") return false;
  const open = behindBorder(passage, first) - 1;
  if (tokens[open]?.lower !== "," || first - open - 1 > mostAdverbs || !isPlainWord(passage, first)) return false;
  return startsVerb(passage, next + 1);
}

function startsVerb(passage: Passage, at: number): boolean {
  const { lower } = passage.tokens[at] ?? { lower: "" };
  if (isFiniteVerb(passage, at) || isPluralVerb(passage, at)) return true;
  return isPlainWord(passage, at) && passage.lexicon.syntax.subjectless.test(lower);
}

/** "La Sarre, | région la plus touchée avec 300 cas, n’a": an apposition between a subject and its verb. */
function isApposed(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (next > quantity.first || !lexicon.language.romance || tokens[first - 1]?.lower !== ",") return false;
  const { type, lower, text } = tokens[first] ?? { type: "symbol", lower: "", text: "" };
  if (type !== "word" || isUpper(text) || isFunctionWord(lower, lexicon)) return false;
  // "les Baltes, | région la plus touchée avec 300 cas, l’Italie"
  if (isUpper(tokens[first - 2]?.text ?? "") && contentCount(passage, { first, next }) > 0) return true;
  const comma = tokens.findIndex((token, at) => at > next && token.lower === ",");
  const verb = tokens[comma + 1]?.lower ?? "";
  return comma !== -1 && (lexicon.phrases.auxiliaries.has(verb) || lexicon.phrases.negation.has(verb));
}
