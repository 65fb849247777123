import { isHeldAmount } from "../../figure/change/held-amount.ts";
import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { isWholeOf } from "../../figure/role/whole.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { withoutSource } from "../sentence/attribution.ts";
import { isContent } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { withoutVerb } from "../sentence/subjectless.ts";
import { pastTime } from "../sentence/time-word.ts";
import { trimStart } from "../sentence/trim.ts";
import { conversionEnd } from "../sentence/wide-clause.ts";
import { beforeAge } from "./aged.ts";
import { behindAgent, isListener, isOfNextName, withoutAuxiliary } from "./agent.ts";
import { goesOnPast, isAttributive, isHeldInLead, isHeldInSubject } from "./attributive.ts";
import { behindAnd } from "./behind-and.ts";
import { pastList } from "./counted-list.ts";
import { withCounted } from "./counted-subject.ts";
import { isHeldByCount } from "./held-count.ts";
import { isAdded, sharedWith } from "./listed.ts";
import { beforeListed } from "./listed-name.ts";
import { namedIn } from "./named-in.ts";
import { isOneAmong } from "./one-among.ts";
import { beforePrice, isOtherEnd, pastPenalty } from "./other-end.ts";
import { withoutOtherPlace } from "./own-place.ts";
import { joinsPair } from "./pair.ts";
import { phraseEnd } from "./phrase-end.ts";
import { unreadNumber } from "./unread-number.ts";
import { isVerbBehindAnd } from "./verb-behind-and.ts";

/** The words around a quantity. */
export interface Around {
  /** What the clause opens with, where another quantity stands between. */
  opening: Stretch[] | undefined;
  before: Stretch;
  after: Stretch;
  /** A preposition binds the noun, and a verb goes on behind it: "auf vier Männer | ist". */
  bound: boolean;
  /** Where the counted noun ends, which no label of a count may leave out; `after.first` of other quantities. */
  noun: number;
  /** Only what adds the quantity to another amount stands before it: "… in addition to | €9,000". */
  added: boolean;
}

/**
 * The clause's words before the quantity and its qualifier, and those behind its number: a counted noun is one of them.
 * Another quantity has words of its own. What stands before the first one is the clause's opening, mostly its subject.
 */
export function aroundOf(figure: Figure, passage: Passage, quantity: Stretch, clause: Stretch): Around {
  const { tokens, lexicon, mentions } = passage;
  const split = lexicon.language.split !== undefined;
  const counted = figure.kind === "count" && figure.unit !== null;
  const opens = withoutAuxiliary(passage, beforeAge(figure, passage, quantity));
  const start = Math.max(clause.first, counted ? behindAgent(passage, opens) : opens);
  let from = counted ? nounStart(passage, quantity) : quantity.next;
  if (!counted) from += matchPhrase(lexicon.after, tokens, from)?.length ?? 0;
  // "14 years’ imprisonment"
  if (figure.kind === "duration" && /^[’']$/.test(tokens[from]?.lower ?? "")) from++;

  if (figure.qualifier === "to") from = pastPenalty(passage, from);
  if (!counted) from = conversionEnd(passage, from) ?? from;
  const noun = counted ? pastList(passage, quantity.next) : from;
  const others = mentions.filter(({ first, next }) => next <= quantity.first || first >= quantity.next);
  // A time ("in 2026", "a two-year fix") has no words of its own.
  // "auf fünf Monate Gefängnis und 300 Euro Geldstrafe": a penalty has. So has the other end of a change:
  // "passou de 31 | para 47 semanas".
  const isTime = (each: Mention) =>
    isTimeKind(each) &&
    !isOtherEnd(passage, clause, each) &&
    matchPhrase(lexicon.syntax.penal, tokens, each.next) === undefined;
  // "senkt die Preise für 1.200 Produkte | um 15 Prozent": of how much a change is goes with it.
  const isOfChange = (each: Mention) => figure.direction !== undefined && isHeldAmount(passage, each);
  const isOfPhrase = (each: Mention) =>
    isAttributive(passage, each) || [isHeldInSubject, isHeldInLead].some((held) => held(passage, clause, each, start));
  const earlier = others.filter(
    (each) =>
      !(isTime(each) || isOfChange(each) || isOfPhrase(each)) && each.first >= clause.first && each.next <= start,
  );
  // "400 MW/1,600 MWh": both are of what follows.
  const twin = tokens[from]?.lower === "/" ? others.find(({ first }) => first === from + 1) : undefined;
  if (twin) from = twin.next;
  // "14.300 | der benötigten 20.000 Euro": of how much it is goes with it.
  const isOfIt = (each: Mention) =>
    goesOnPast(each, passage) ||
    (split && isWholeOf(passage, { next: from }, each)) ||
    (counted && !isContent(passage, { ...clause, next: start }) && isHeldByCount(passage, quantity, each));
  const later =
    others.find((each) => each.first >= from && each.first < clause.next && !isOfIt(each)) ??
    unreadNumber(passage, from, clause.next);
  // "15 | in plaats van 12 euro"
  const instead = matchPhrase(lexicon.syntax.insteadOf, tokens, from) !== undefined;
  const led = instead ? from : later ? phraseEnd(passage, from, later) : beforePrice(passage, noun, clause.next);
  const phrase = beforeListed(passage, from, led);
  const end =
    counted &&
    isNextPhrase(passage, noun) &&
    // "Devant 9 400 spectateurs | les Merlus ont battu"
    (later ? isContent(passage, { ...clause, next: start }) : start > 0 && start <= longestPreposition)
      ? noun
      : phrase;
  const listed = tokens[start - 1]?.lower === ":" && isNextOfList(passage, quantity);
  const bound = counted && (isBound(passage, start, quantity.first, noun) || isListener(passage, start));
  const wordsFrom = atVerb(passage, behindAnd(passage, clause.first, earlier.at(-1)?.next, start), start, earlier);
  const among = counted && isOneAmong(passage, start);
  const words = among
    ? { first: start, next: start }
    : { first: withCounted(passage, { ...clause, next: start }, earlier, wordsFrom), next: start };
  const last = earlier.at(-1);
  const opening = last && namedIn(passage, { first: clause.first, next: last.next });
  const added = isAdded(figure, passage, quantity);
  const after = {
    first: from,
    // "um em setembro | e outro em janeiro"
    next:
      bound || listed || (!counted && lexicon.phrases.and.has(tokens[from]?.lower ?? ""))
        ? noun
        : otherThing(passage, noun, Math.max(noun, end)),
  };
  return {
    bound: bound || (counted && isHeld(passage, start, quantity.first, noun)),
    opening: withoutOtherPlace(passage, added ? sharedWith(passage, figure.unit, opening) : opening, after),
    before: added
      ? { first: start, next: start }
      : withoutVerb(passage, trimStart(passage, withoutSource(passage, words))),
    after,
    noun,
    added,
  };
}

/** Words of a preposition that a sentence opens with: "davanti a". */
const longestPreposition = 2;

/** "Dalla vendita di 18 immobili | il Comune conta di incassare 7 milioni": right behind what is counted an article begins another phrase. */
function isNextPhrase({ tokens, lexicon }: Passage, noun: number): boolean {
  const lower = tokens[noun]?.lower ?? "";
  return (
    lexicon.language.romance === true && lexicon.phrases.determiners.has(lower) && !lexicon.phrases.target.has(lower)
  );
}

/** "Costa: 34 % | Prado: 17 %": what stands between is of what stands behind the second colon. */
function isNextOfList({ tokens, mentions }: Passage, { next }: Stretch): boolean {
  const other = mentions.find(({ first }) => first >= next);
  if (!other || tokens[other.first - 1]?.lower !== ":") return false;
  return tokens.slice(next, other.first).every(({ lower }) => !/^[,;.]$/.test(lower));
}

/** "Nach einem Rekord von 300 Fällen in 2014 | waren nur noch 51": where verbs come second, all before is one phrase. */
function atVerb({ tokens, lexicon }: Passage, first: number, next: number, earlier: readonly Mention[]): number {
  const { auxiliaries, determiners, and } = lexicon.phrases;
  const lower = tokens[first]?.lower ?? "";
  const leads = isFunctionWord(lower, lexicon) && ![determiners, and, auxiliaries].some((others) => others.has(lower));
  if (!lexicon.language.split || earlier.length === 0 || !leads) return first;
  const verb = tokens.findIndex((token, at) => at > first && at < next && auxiliaries.has(token.lower));
  return verb === -1 ? first : verb;
}

/** "voor 200.000 mensen | werk oplevert", "de klachten van 1335 mensen | zo erg dat": what follows is of another subject. */
function isHeld({ tokens, lexicon }: Words, start: number, first: number, noun: number): boolean {
  const next = tokens[noun];
  if (next?.type !== "word" || lexicon.words.goingOn.has(next.lower)) return false;
  return hasWord(tokens, lexicon.words.bindingLinks, start - 1, first);
}

/** Is the counted noun behind a preposition, and a verb behind it: where verbs come second, what follows is of another subject. */
function isBound({ tokens, lexicon, mentions }: Passage, start: number, first: number, noun: number): boolean {
  const { language, phrases, words } = lexicon;
  if (!language.split) return false;
  const several = mentions.some((each) => each.first === first && each.amount > 1);
  const binds = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    // "der 30 Wale ist": an article of no nominative.
    if (several && words.oblique.has(lower)) return true;
    if (!phrases.functionWords.has(lower) || phrases.determiners.has(lower) || phrases.and.has(lower)) return false;
    if (words.adverbs.has(lower)) return false;
    return !phrases.auxiliaries.has(lower) && !lexicon.ways.has(lower);
  };
  // "von den angeschriebenen fast 7000 Museen"
  const described =
    language.capitalNouns &&
    words.oblique.has(tokens[start - 2]?.lower ?? "") &&
    isPlainWord({ tokens, lexicon }, start - 1);
  let bound =
    described ||
    binds(start - 1) ||
    (words.furtherOnes.has(tokens[start - 1]?.lower ?? "") && (binds(start - 2) || binds(start - 3)));
  for (let at = start; at < first; at++) bound ||= matchPhrase(lexicon.by, tokens, at) !== undefined;
  // "mit 269 Mitarbeitern und 276 Gläubigern"
  const before = mentions.findLast(({ kind, next }) => kind === "count" && next <= start);
  if (before && before.next >= start - 1 && phrases.and.has(tokens[start - 1]?.lower ?? ""))
    bound ||= binds(before.first - 1);
  if (!bound) return false;
  const verb = tokens[noun];
  if (verb?.type !== "word") return false;
  // "war nach den Anschlägen mit 130 Toten | Mitte November erfolgt"
  if (
    language.capitalNouns &&
    words.having.has(tokens[start - 1]?.lower ?? "") &&
    isUpper(tokens[start - 2]?.text ?? "")
  )
    return true;
  // "mit 269 Mitarbeitern | ein Verfahren": not "der", which says whose they are.
  if (words.newSubjects.has(verb.lower)) return true;
  // "Van 2.270 overledenen gaf de arts aan"
  if (
    !language.capitalNouns &&
    !isFunctionWord(verb.lower, lexicon) &&
    phrases.determiners.has(tokens[noun + 1]?.lower ?? "")
  )
    return true;
  if (phrases.auxiliaries.has(verb.lower) || lexicon.splits.has(verb.lower)) return true;
  return language.capitalNouns
    ? !isUpper(verb.text) && !isFunctionWord(verb.lower, lexicon)
    : lexicon.ways.has(verb.lower);
}

/** Where another thing begins behind a quantity: "de subventions | et un prêt". */
function otherThing({ tokens, lexicon, mentions }: Passage, first: number, next: number): number {
  const { and, one, determiners } = lexicon.phrases;
  for (let at = first; at < next - 1; at++) {
    const lower = tokens[at + 1]?.lower ?? "";
    if (!and.has(tokens[at]?.lower ?? "")) continue;
    // "in the shootout | and Ireland just one"
    if (isOfNextName({ tokens, lexicon }, at + 1)) return at;
    // "three years and four months"
    if (mentions.some((each) => each.first < at && at < each.next)) continue;
    if (lexicon.phrases.target.has(lower) && !lexicon.phrases.of.has(lower)) return at;
    // "zerstört | und 40 weitere beschädigt"
    // "am 14. | und 15. Juli" is one time.
    const ordinal = tokens[at - 1]?.lower === "." && tokens[at - 2]?.type === "number";
    if (lexicon.language.capitalNouns && tokens[at + 1]?.type === "number" && !ordinal) return at;
    // "37 seats | and falls to 9", "and among them the library"
    const verb = lexicon.ways.has(lower) || lexicon.splits.has(lower);
    if (verb && tokens.slice(at + 2, at + 5).some((token) => lexicon.phrases.target.has(token.lower))) return at;
    if (lexicon.syntax.among.root.has(lower) && matchPhrase(lexicon.syntax.pronouns, tokens, at + 2)) return at;
    // "guerrilleros | y de haberles forzado", "prisão | e denunciado pelo Ministério": another thing that was done.
    if (lexicon.language.romance && isDoneAsWell({ tokens, lexicon }, { first, next: at })) return at;
    // "milhões e assinou até 2023": another clause.
    // "entre la vie | et la mort"
    if (joinsPair({ tokens, lexicon }, 0, at)) continue;
    // "de hauteur | et se trouve", "in England | and ministers suggest the number"
    if (isClause({ tokens, lexicon }, { first, next: at }, next)) return at;
    if (one.has(lower) || determiners.has(lower) || lexicon.syntax.subjectless.test(lower)) return at;
    // "a lump sum for the over-70s | and last year the government capped budgets"
    const subject = pastTime({ tokens, lexicon }, at + 1);
    if (subject > at + 1 && determiners.has(tokens[subject]?.lower ?? "")) return at;
    // "passengers last year and indicated that", "parcels and expects to give away"
    if (isVerbBehindAnd({ tokens, lexicon }, at + 1)) return at;
  }
  return next;
}

/** Does behind the words and "and" an infinitive stand with its preposition, or a participle by whom, where the words have none? */
function isDoneAsWell({ tokens, lexicon }: Words, { first, next }: Stretch): boolean {
  const { infinitive, pastParticiple } = lexicon.syntax;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  // "du préscolaire | et du primaire"
  if (lexicon.words.ofThe.has(lower(next + 1))) return false;
  if (lexicon.phrases.of.has(lower(next + 1))) return infinitive.test(lower(next + 2));
  const isDone = (at: number) => pastParticiple.test(lower(at));
  // "policiais e | delegados à disposição": a noun.
  if (
    !isDone(next + 1) ||
    lexicon.pluralEnding.test(lower(next + 1)) ||
    tokens.slice(first, next).some((_, at) => isDone(first + at))
  )
    return false;
  return isFunctionWord(lower(next + 2), lexicon) && !lexicon.phrases.of.has(lower(next + 2));
}

/** Does a clause stand behind the words and "and": a verb, with its object, or a subject and a verb? */
function isClause({ tokens, lexicon }: Words, words: Stretch, next: number): boolean {
  const { auxiliaries, determiners, functionWords } = lexicon.phrases;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  const isPlain = (at: number) => at < next && isPlainWord({ tokens, lexicon }, at);
  const first = words.next + 1;
  if (auxiliaries.has(lower(first)) || matchPhrase(lexicon.syntax.pronouns, tokens, first)) return true;
  // "Privatkunden | und beliefert im Großraum Wien": an adjective has its noun right behind.
  if (lexicon.language.capitalNouns) return isPlain(first) && functionWords.has(lower(first + 1));
  // "17 morts | et semé l’effroi"
  if (isPlain(first) && determiners.has(lower(first + 1))) return true;
  // "of children and teenagers have had a dose": two nouns are one subject.
  if (words.next - words.first < 3) return false;
  if (isPlain(first) && isPlain(first + 1) && determiners.has(lower(first + 2))) return true;
  for (let at = first + 1; at < next; at++) {
    if (matchPhrase(lexicon.syntax.openers, tokens, at)) return false;
    // "et plusieurs dizaines d’entre eux sont décédés"
    if (auxiliaries.has(lower(at))) return true;
  }
  return false;
}
