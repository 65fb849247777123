import { isBorder, isClauseMark, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { compose, whole, withRest } from "../composition/compose.ts";
import { isShareOfDoers, withDeed } from "../construction/of-doers.ts";
import { behindSaying } from "../sentence/attribution.ts";
import { contentCount, isContent } from "../sentence/content.ts";
import { hasVerb, isVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { beginsWithTime } from "../sentence/time-word.ts";
import { trimEnd, trimStart } from "../sentence/trim.ts";

/**
 * "La explosión, en la que murieron | 12 | personas", "È sceso del | 3,5% | il numero dei disoccupati", "Con el | 31 % | de los votos,
 * el PSOE sería segundo": where no part of a Romance clause makes a label, its words as they stand, from its subject or its verb on.
 * Nothing is cut between them, so they say what the article does.
 * @returns "" where they go on from another sentence, or say of another amount as well
 */
export function verbatim(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  if (!lexicon.language.romance || figure.source.title || figure.kind === "date") return "";
  const start = startOf(passage, quantity);
  const opens = opening(passage, start);
  const counted = figure.kind === "count" && figure.unit !== null;
  const first = counted ? nounStart(passage, quantity) : quantity.next;
  const close = beforeOthers(passage, quantity.next, nextClauseMark(passage, quantity.next));
  const fronted = isFronted(passage, opens, start);
  const after = { first, next: fronted ? sentenceEnd(passage, close) : close };
  const isOther = (from: number, next: number) =>
    mentions.some(
      (each) => !isTimeKind(each) && each.first !== quantity.first && each.first >= from && each.next <= next,
    );
  const share = shareAlone(passage, quantity, opens, start);
  if (share) return withDeed(passage, after);
  const before = fronted ? { first: opens, next: start } : subjectFrom(passage, opens, start);
  if (!before || isOther(before.first, after.next)) return "";
  if (isPronoun(passage, before) || matchPhrase(lexicon.syntax.possessives, tokens, before.first)) return "";
  const led = isLevelOfChange(passage, before);
  if (opensWithVerb(passage, before)) {
    const subject = isSubjectBehind(passage, after);
    if (led && subject) return compose(passage, [], after, after.first);
    if (!subject && !(before.first === opens && isImpersonal(passage, before))) return "";
  }
  if (
    led ||
    isTorn(passage, before, counted) ||
    contentCount(passage, before) + contentCount(passage, after) < leastNamed
  )
    return "";
  if (!isPastInsertion(passage, before) && !saysSomething(passage, before) && !saysSomething(passage, after)) return "";
  const kept = { ...passage, verbs: true };
  // "Con el 99,4 % de las mesas escrutadas, la intendenta": how far they have counted.
  if (fronted && lexicon.syntax.pastParticiple.test(tokens[close - 1]?.lower ?? "")) return "";
  if (fronted) return whole(kept, before, isBorder(passage, first) ? { first: first + 1, next: after.next } : after);
  return isContent(passage, after)
    ? withRest(kept, [before], after, counted ? quantity.next : after.first)
    : compose(kept, [before], { first, next: first }, first);
}

/** "perdieron la vida dos niños | y otros dos quedaron heridos": what happened to others is not said of these. */
function beforeOthers({ tokens, lexicon, mentions }: Passage, first: number, close: number): number {
  const other = mentions.find((each) => each.first >= first && each.next <= close && each.kind === "count");
  if (!other || other.unit !== null) return close;
  const and = [other.first - 1, other.first - 2].find((at) => lexicon.phrases.and.has(tokens[at]?.lower ?? ""));
  return and !== undefined && and >= first ? and : close;
}

/**
 * Are the words before an amount no whole: "encontrou, | a 870 metros de profundidade,", "veio pior que a mediana, que apontava | 104
 * milhões", "La plus âgée, 91 ans, y a laissé | 112 000 euros", "est devenu avec | 41 828 décès le deuxième pays"? A relative clause
 * behind the subject is one.
 */
function isTorn(passage: Passage, { first, next }: Stretch, counted: boolean): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { openers, relatives, marks, over } = lexicon.syntax;
  const at = (test: (lower: string, index: number) => boolean) =>
    tokens.findIndex(({ lower }, index) => index > first && index < next && test(lower, index));
  if (at((lower, index) => /^["“”«»()]$/.test(lower) || matchPhrase(marks, tokens, index) !== undefined) !== -1)
    return true;
  const before = tokens[next - 1]?.lower ?? "";
  // "Le coffre surprend avec | 265 litres"
  if (next - 1 > first && lexicon.words.having.has(before)) return true;
  if (counted && isLinked(passage, next - 1) && !lexicon.phrases.target.has(before)) return true;
  const comma = at((lower) => lower === ",");
  const relative =
    comma === -1 ? -1 : at((_, index) => index > comma && matchPhrase(relatives, tokens, index) !== undefined);
  if (at((_, index) => index !== relative && matchPhrase(openers, tokens, index) !== undefined) !== -1) return true;
  if (comma === -1) return false;
  const last = tokens.findLastIndex(({ lower }, index) => index < next && lower === ",");
  if (relative > comma + longestPreposition || (relative !== -1 && last !== comma)) return true;
  // "le carnet, qui s’élevait à": so it was.
  if (at((lower, index) => index > comma && over.test(lower)) !== -1) return true;
  if (tokens.slice(last + 1, next).every(({ lower }) => isFunctionWord(lower, lexicon))) return true;
  if (mentions.some((each) => each.kind !== "date" && each.first > comma && each.next <= last)) return true;
  return !isNounPhrase(passage, { first, next: comma });
}

/** Tokens from a comma to its relative pronoun: "en la que". */
const longestPreposition = 3;

/** Plain words behind an article or a preposition: a noun with its adjectives. */
const longestNoun = 3;

/** "La exposición de Sorolla": nouns, each behind its article or preposition, and no verb, as far as their number shows it. */
function isNounPhrase({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  // "Le nombre de contagions en Italie, qui": of the place, it may be.
  const isSetting = (at: number) => at > first && matchPhrase(lexicon.syntax.settings, tokens, at) !== undefined;
  let plain = 0;
  for (let at = first; at < next; at++) {
    const { lower, text } = tokens[at] ?? { lower: "", text: "" };
    plain = isFunctionWord(lower, lexicon) ? 0 : isUpper(text) ? plain : plain + 1;
    const { auxiliaries, and } = lexicon.phrases;
    if (plain >= longestNoun || auxiliaries.has(lower) || and.has(lower) || isSetting(at)) return false;
  }
  return lexicon.phrases.determiners.has(tokens[first]?.lower ?? "") || next - first > 1;
}

/** Words that name something in a clause that says enough by itself. */
const leastNamed = 2;

/** "En 2025 | el 34 % de los jóvenes fumó", "…, | el 34 % de los jóvenes fuma": nothing but a time stands before, and whose share it is behind. */
function shareAlone(passage: Passage, quantity: Stretch, opens: number, start: number): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (!isShareOfDoers(passage, quantity)) return false;
  const mark = tokens.findLastIndex((_, at) => at >= opens && at < start && isBorder(passage, at));
  const from = Math.max(opens, mark + 1);
  return tokens.slice(from, start).every(({ lower }, index) => {
    const at = from + index;
    return (
      isFunctionWord(lower, lexicon) ||
      mentions.some((each) => each.kind === "date" && each.first <= at && at < each.next)
    );
  });
}

/** Behind the last mark that no clause goes past, the dateline and who says so. */
function opening(passage: Passage, start: number): number {
  let first = passage.dateline;
  const mark = passage.tokens.findLastIndex(
    ({ lower }, at) => at > first && at < start && lower !== "," && isBorder(passage, at),
  );
  if (mark !== -1) first = mark + 1;
  let from = first;
  // Between marks, for "que" behind one is a relative pronoun.
  for (let at = first; at <= start; at++) {
    if (at < start && !isBorder(passage, at)) continue;
    const said = behindSaying(passage, { first: from, next: at }).first;
    if (said > from) first = said;
    from = at + 1;
  }
  return first;
}

/** "Con una subida del | 12 % | , las ventas superan": does the amount stand in what the sentence opens with, before its subject? */
function isFronted({ tokens, lexicon }: Passage, first: number, start: number): boolean {
  return (
    lexicon.words.having.has(tokens[first]?.lower ?? "") &&
    !tokens.slice(first, start).some(({ lower }) => lower === ",")
  );
}

/** Where the sentence ends that goes on behind a comma with an article or a name. */
function sentenceEnd(passage: Passage, close: number): number {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[close + 1] ?? { text: "", lower: "" };
  if (tokens[close]?.lower !== "," || !(lexicon.phrases.determiners.has(lower) || isUpper(text))) return close;
  return nextClauseMark(passage, close + 1);
}

/** The words from the subject on: the first between two commas that a noun with its article begins, or the last ones. */
function subjectFrom(passage: Passage, opens: number, start: number): Stretch | undefined {
  const { tokens, lexicon } = passage;
  let first = opens;
  for (let at = opens; at <= start; at++) {
    if (at < start && !isClauseMark(passage, at)) continue;
    const { text, lower } = tokens[first] ?? { text: "", lower: "" };
    const begins = lexicon.phrases.determiners.has(lower) || (isUpper(text) && !isFunctionWord(lower, lexicon));
    const subject = begins && !matchPhrase(lexicon.syntax.openers, tokens, first);
    if (at === start || subject) {
      const own = trimStart(passage, { first, next: start });
      // "dont | la valeur est": of what stands before.
      const relative = tokens
        .slice(first, own.first)
        .some(
          ({ lower }, index) =>
            lexicon.words.whose.has(lower) ||
            matchPhrase(lexicon.syntax.relatives, tokens, first + index) !== undefined,
        );
      return own.first < own.next && !relative && !isLinked(passage, own.first) ? own : undefined;
    }
    first = at + 1;
  }
  return undefined;
}

/** A preposition or a conjunction that leads on from other words. */
function isLinked({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const { determiners, auxiliaries } = lexicon.phrases;
  const light = isFunctionWord(lower, lexicon) && !determiners.has(lower) && !auxiliaries.has(lower);
  return light || matchPhrase(lexicon.syntax.openers, tokens, at) !== undefined;
}

/** Does the stretch begin with its verb, as far as its language shows it? */
function opensWithVerb({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  if (lexicon.phrases.determiners.has(lower)) return false;
  if (first > 0) return !isUpper(text);
  const { subjectless, verbFirst } = lexicon.syntax;
  return (
    lexicon.phrases.auxiliaries.has(lower) ||
    lexicon.ways.has(lower) ||
    subjectless.test(lower) ||
    (!isFunctionWord(lower, lexicon) && verbFirst.test(lower)) ||
    isVerb({ tokens, lexicon }, first)
  );
}

/** "il numero dei disoccupati", and no time: the subject right behind the amount. */
function isSubjectBehind(passage: Passage, after: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const next = tokens[after.first + 1]?.lower ?? "";
  return (
    lexicon.words.postponedArticles.has(tokens[after.first]?.lower ?? "") &&
    !lexicon.words.days.has(next) &&
    !beginsWithTime(passage, after) &&
    isContent(passage, after)
  );
}

/** "Se registraron", "Foram registados", "Hay que esperar": a verb that nobody is the subject of, or a passive with it behind. */
function isImpersonal({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (matchPhrase(lexicon.syntax.needed, tokens, first)) return true;
  const reflexive = [first, first + 1, first + 2].some((at) => lexicon.words.reflexives.has(tokens[at]?.lower ?? ""));
  const isParticiple = (at: number) => at < next && lexicon.syntax.pastParticiple.test(tokens[at]?.lower ?? "");
  return (
    reflexive ||
    (matchPhrase(lexicon.syntax.being, tokens, first) !== undefined &&
      (isParticiple(first + 1) || isParticiple(first + 2)))
  );
}

/** "Baja al | 2,9 % | la inflación": how far it went, and not by how much. */
function isLevelOfChange(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { target, of } = lexicon.phrases;
  const last = tokens[next - 1]?.lower ?? "";
  if (!target.has(last) || of.has(last)) return false;
  return tokens.slice(first, next).some(({ lower }) => lexicon.ways.has(lower) || lexicon.phrases.change.has(lower));
}

/** "O PS, na oposição desde 2024, | obtém", "El parque eólico, que | produce": the last words behind a comma are a verb. */
function isPastInsertion(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens } = passage;
  const comma = tokens.findLastIndex(({ lower }, at) => at > first && at < next && lower === ",");
  if (comma === -1) return false;
  const { auxiliaries } = passage.lexicon.phrases;
  const { relatives, settings } = passage.lexicon.syntax;
  let verbs = 0;
  for (let at = comma + 1; at < next; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (isPlainWord(passage, at)) verbs++;
    else if (verbs > 0 && !auxiliaries.has(lower)) return false;
    else if (
      ![relatives, settings].some((phrases) => matchPhrase(phrases, tokens, at)) &&
      !isFunctionWord(lower, passage.lexicon)
    )
      return false;
  }
  return verbs > 0 && verbs < 3;
}

/** Has it a verb, as far as its language shows it? */
function saysSomething(passage: Passage, stretch: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const words = trimEnd(passage, stretch);
  if (hasVerb(passage, stretch)) return true;
  return tokens
    .slice(words.first, words.next)
    .some(
      ({ lower, text }, at) =>
        !isUpper(text) &&
        !isFunctionWord(lower, lexicon) &&
        (lexicon.syntax.subjectless.test(lower) ||
          lexicon.ways.has(lower) ||
          (at > 0 && lexicon.phrases.change.has(lower))),
    );
}
