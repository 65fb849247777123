import { isBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { weekdayStart } from "../../figure/clause/weekday.ts";
import type { Figure } from "../../figure/figure.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { compose } from "../composition/compose.ts";
import { contentCount, isContent } from "../sentence/content.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { beginsPhrase } from "../sentence/phrase.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { trimStart } from "../sentence/trim.ts";
import { behindForefield } from "./forefield.ts";

/** Words that lead to a day: "à partir du", "with effect from". */
const longestLead = 6;
/** Words of a notice's rubric: "Period of closure:". */
const longestRubric = 8;

/**
 * "La rue des Tanneurs sera fermée | à partir du lundi 9 novembre": what comes to pass on a day, from its subject to its verb, without
 * the words that lead to the day.
 * @returns "" for other figures, and where the sentence names no subject
 */
export function ofDay(figure: Figure, passage: Passage, quantity: Stretch): string {
  if (figure.kind !== "date" || figure.role !== "news" || !/-\d\d-\d\d$/.test(figure.date ?? "")) return "";
  const start = leadStart(passage, quantity.first);
  const told = { ...passage, verbs: true };
  const before = clauseBefore(told, start, quantity);
  // "Lo stabilimento, dove lavorano in 240, chiuderà": another number is of another clause.
  if (before && hasNumberAside(told, before)) return "";
  if (before) return withRest(told, before, quantity);
  const rubric = rubricBefore(told, start);
  if (rubric) return fitting(textOf(told, rubric));
  const all = { first: passage.dateline, next: start };
  if (figure.source.title && isContent(told, all)) return fitting(textOf(told, all));
  const opens = start === passage.dateline || isBorder(passage, start - 1);
  return opens ? clauseBehind(told, quantity.next) : "";
}

/**
 * "Die Brücke wird | für sechs Wochen | gesperrt", "ein Buchhalter … | zu drei Jahren | Haft verurteilt worden": the same of how long something
 * stays closed, or a court imposes it.
 */
export function ofTerm(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  if (figure.kind !== "duration" || figure.role !== "news") return "";
  const { closures, bans } = lexicon.words;
  const isPenal = matchPhrase(lexicon.syntax.penal, tokens, quantity.next) !== undefined;
  if (!isPenal && !hasWord(tokens, closures) && !hasWord(tokens, bans)) return "";
  const told = { ...passage, verbs: true };
  const before = clauseBefore(told, leadStart(passage, startOf(passage, quantity)), quantity);
  // "der den Wagen gefahren hatte, kam davon": a clause within it.
  if (!before || tokens.slice(before.first, before.next).some(({ lower }) => lower === ",")) return "";
  const rest = { first: quantity.next, next: nextClauseMark(passage, quantity.next) };
  const imposes = ({ first, next }: Stretch) =>
    hasWord(tokens, closures, first, next) || hasWord(tokens, bans, first, next);
  if (!isPenal && !imposes(before) && !imposes(rest)) return "";
  const waits = lexicon.language.split && rest.first < rest.next;
  return waits ? joined(passage, before, rest) : fitting(textOf(passage, before));
}

/** Where the words begin that lead to a day: "ab Montag,", "dès le", "with effect from". */
function leadStart({ tokens, lexicon }: Passage, first: number): number {
  const { auxiliaries, datePrepositions } = lexicon.phrases;
  let start = weekdayStart({ tokens, lexicon }, first);
  while (start > 0 && first - start < longestLead) {
    const lower = tokens[start - 1]?.lower ?? "";
    const match = matchPhrase(lexicon.before, tokens, start - 1);
    const isDate = match?.values.some(({ dates }) => dates) ?? false;
    const isWhich = lexicon.words.whichDay.has(lower);
    const isLight =
      isWhich || ((isFunctionWord(lower, lexicon) || datePrepositions.has(lower)) && !auxiliaries.has(lower));
    if (!isDate && !isLight) break;
    start -= isDate ? (match?.length ?? 1) : 1;
  }
  return start;
}

/** Words from a clock's number to where the clause ends: "at 8 p.m.", "de 20 h à 8 h". */
const longestClock = 5;

/** Without the time of day that it ends with, and small words before that. */
function withoutClock({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): Stretch {
  let end = next;
  for (let at = next - 1; at > first && at >= end - longestClock; at--) {
    const { type, text, glued } = tokens[at] as Token;
    const isRead = mentions.some((each) => each.first <= at && at < each.next);
    if (type === "number" && !glued && !isRead) {
      end = at;
      while (end > first && isLight(end - 1)) end--;
    } else if (type === "word" && text.length > 3 && !isLight(at)) break;
  }
  while (end > first && isLight(end - 1)) end--;
  return { first, next: end };

  function isLight(at: number): boolean {
    const { lower } = tokens[at] ?? { lower: "" };
    if (lexicon.phrases.auxiliaries.has(lower)) return false;
    return isFunctionWord(lower, lexicon) || tokens[at]?.type === "symbol";
  }
}

function isVerbAt({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (lexicon.phrases.auxiliaries.has(lower) || lexicon.words.turning.has(lower)) return true;
  return lexicon.syntax.nowOrLater.test(lower);
}

/** The clause up to the day, from its subject on; past a place between commas if it would begin with its verb. */
function clauseBefore(passage: Passage, start: number, quantity: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  for (let first = start - 1; first >= passage.dateline; first--) {
    const elided = tokens[first - 1]?.lower === "'" ? 2 : 1;
    const that = lexicon.words.that.has(tokens[first - elided]?.lower ?? "");
    const opens = first === passage.dateline || that || isBorder(passage, first - 1);
    if (!opens) continue;
    // "ist | ein Buchhalter", behind the clause that the sentence opens with
    const isInverted = lexicon.language.split && lexicon.phrases.auxiliaries.has(tokens[first]?.lower ?? "");
    const isRoomy = fitting(textOf(passage, { first, next: nextClauseMark(passage, quantity.next) })) !== "";
    const behind = isInverted || isRoomy ? undefined : behindForefield(passage, { first, next: start }, quantity);
    const from = isInverted ? first + 1 : (behind ?? first);
    const clause = withoutClock(passage, trimStart(passage, { first: from, next: start }));
    let verb = clause.first + 1;
    while (verb < start && !isVerbAt(passage, verb)) verb++;
    const fronted = from > first;
    if (verb < start || fronted) {
      const subject = { first: clause.first, next: verb };
      // "All four lanes of the A12" is no pronoun.
      const isWhole = !isPronoun(passage, clause) || contentCount(passage, subject) >= leastNamed;
      const isSubject = fronted || isNamed(passage, subject) || contentCount(passage, subject) >= leastNamed;
      if (isSubject && isWhole && !isInApposition(passage, clause.first, verb)) return clause;
    }
    const mark = tokens[first - 1]?.lower;
    if (that || (isBorder(passage, first - 1) && mark !== ",")) return undefined;
  }
  return undefined;
}

function hasNumberAside({ tokens }: Passage, { first, next }: Stretch): boolean {
  const words = tokens.slice(first, next);
  const comma = words.findIndex(({ lower }) => lower === ",");
  return comma !== -1 && words.slice(comma).some(({ type, glued }) => type === "number" && !glued);
}

/** "Mill Lane, | Stoke Amery, will be closed": of what stands between two commas before a verb, the subject is farther off. */
function isInApposition({ tokens }: Passage, first: number, verb: number): boolean {
  if (tokens[verb - 1]?.lower !== "," || tokens[first - 1]?.lower !== ",") return false;
  return !tokens.slice(first, verb - 1).some(({ lower }) => lower === ",");
}

/** With what of it stands behind the day, where the verb waits for that: "wird … voll gesperrt", "schließt … eine Station". */
function withRest(passage: Passage, before: Stretch, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const isComma = /^[,)]$/.test(tokens[quantity.next]?.lower ?? "");
  const behind = isComma ? quantity.next + 1 : quantity.next;
  const rest = { first: behind, next: nextClauseMark(passage, behind) };
  const last = tokens[before.next - 1]?.lower ?? "";
  const opens = tokens[behind]?.lower ?? "";
  const { determiners, definite } = lexicon.phrases;
  const isObject = isVerbAt(passage, before.next - 1) && (determiners.has(opens) || definite.has(opens));
  const waits =
    lexicon.phrases.auxiliaries.has(last) || (lexicon.language.split && lexicon.syntax.nowOrLater.test(last));
  const closes = lexicon.language.split && isUnclosed(passage, before, rest);
  const isApart = isComma && !lexicon.language.split && !isObject;
  if ((waits || closes || isObject) && !isApart && !lexicon.phrases.and.has(opens) && rest.first < rest.next)
    return joined(passage, before, rest);
  if (waits || closes) return "";
  const whole = fitting(textOf(passage, before));
  if (whole) return whole;
  let least = before.next;
  while (least > before.first && !hasTurn(passage, { first: least - 1, next: least })) least--;
  return least > before.first ? compose(passage, [], before, least) : "";
}

/** Both with the gap between them, the first without its last phrases where there is no room. */
function joined(passage: Passage, before: Stretch, rest: Stretch): string {
  for (let next = before.next; next > before.first + 1; next--) {
    const isCut = next < before.next;
    const isPair = passage.lexicon.phrases.and.has(passage.tokens[next]?.lower ?? "");
    if (isCut && (isPair || !beginsPhrase(passage, next) || !isNamed(passage, { first: before.first, next }))) continue;
    const text = fitting(join(textOf(passage, { first: before.first, next }), textOf(passage, rest)));
    if (text) return text;
  }
  return "";
}

/** "wird … voll | gesperrt", "tritt … sein Amt | an": where verbs have two halves, does the second stand behind the day? */
function isUnclosed(passage: Passage, before: Stretch, rest: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (lexicon.words.verbParticles.has(tokens[rest.next - 1]?.lower ?? "")) return true;
  const waits = tokens
    .slice(before.first, before.next)
    .some(({ lower }) => lexicon.phrases.auxiliaries.has(lower) || lexicon.syntax.nowOrLater.test(lower));
  // "wird bis zur Eröffnung": a noun with its capital closes no clause.
  const { capitalNouns } = lexicon.language;
  const isClosed = tokens.slice(before.first, before.next).some(({ text }, index) => {
    const at = before.first + index;
    return hasTurn(passage, { first: at, next: at + 1 }) && !(capitalNouns && isUpper(text));
  });
  return (waits || hasTurn(passage, rest)) && !isClosed;
}

function hasTurn({ tokens, lexicon, cues }: Passage, { first, next }: Stretch): boolean {
  const { closures, turns } = lexicon.words;
  const isMilestone = cues.get("milestone")?.some((cue) => cue.at >= first && cue.at < next) ?? false;
  return hasWord(tokens, closures, first, next) || hasWord(tokens, turns, first, next) || isMilestone;
}

/** "Period of closure: | 8am on": a few words before a colon, behind which the day stands with nothing but its hour. */
function rubricBefore(passage: Passage, start: number): Stretch | undefined {
  const { tokens } = passage;
  const colon = tokens.findLastIndex(({ lower }, at) => at < start && lower === ":" && isBorder(passage, at));
  const rubric = { first: 0, next: colon };
  if (colon < 1 || colon > longestRubric || start - colon > longestLead) return undefined;
  return isContent(passage, rubric) ? rubric : undefined;
}

/** Past the other end of what lasts from one day to another: "dal 12 gennaio | al 28 marzo". */
function pastEnd({ tokens, lexicon }: Passage, at: number): number {
  const month = tokens.findIndex(
    ({ lower }, index) => index > at && index < at + longestLead && lexicon.months.has(lower),
  );
  const between = tokens.slice(at, Math.max(at, month));
  const isTime = ({ type, lower }: Token) =>
    type === "number" || lower === "." || isFunctionWord(lower, lexicon) || lexicon.words.saidDays.has(lower);
  if (month === -1 || !between.every(isTime)) return at;
  const next = tokens[month + 1]?.type === "number" ? month + 2 : month + 1;
  return tokens[next]?.lower === "," ? next + 1 : next;
}

/** Words that name something in a clause behind a day. */
const leastNamed = 2;

/** "À partir du lundi 9 novembre, | la rue sera fermée", "Vanaf 1 september | rijden de trams": the clause that a day opens. */
function clauseBehind(passage: Passage, behind: number): string {
  const { tokens } = passage;
  let first = tokens[behind]?.lower === "," ? behind + 1 : pastEnd(passage, behind);
  while (first < tokens.length) {
    const clause = { first, next: nextClauseMark(passage, first) };
    const verb = tokens.slice(first, clause.next).findIndex((_, at) => isVerbAt(passage, first + at));
    if (verb !== -1) {
      if (isPronoun(passage, clause) || contentCount(passage, clause) < leastNamed) return "";
      const named = withoutList(passage, clause);
      return fitting(textOf(passage, named)) || compose(passage, [], named, first + verb + 1);
    }
    // "dalle 8.30 alle 17, | sarà sospesa": nothing but a time stands between.
    if (tokens[clause.next]?.lower !== "," || isContent(passage, clause)) return "";
    first = clause.next + 1;
  }
  return "";
}

/** "l’erogazione dell’acqua | nelle vie Roma, Mazzini e Carducci": of several names the first alone would say too little. */
function withoutList({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  const isName = (at: number) => isUpper(tokens[at]?.text ?? "");
  if (tokens[next]?.lower !== "," || !isName(next - 1) || !isName(next + 1)) return { first, next };
  const isLight = (at: number) => isFunctionWord(tokens[at]?.lower ?? "", lexicon);
  let end = next - 1;
  while (end > first && !isLight(end)) end--;
  while (end > first && isLight(end - 1)) end--;
  return { first, next: end };
}
