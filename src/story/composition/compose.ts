import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { isCutInAfter } from "../../figure/former/after-clause.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "../sentence/content.ts";
import { hasLightVerb, hasVerb, isVerb } from "../sentence/finite-verb.ts";
import { joinedStretches } from "../sentence/joined-stretches.ts";
import { fitting, gap, join, longestLabel } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { beginsPhrase } from "../sentence/phrase.ts";
import { trimEnd } from "../sentence/trim.ts";
import { withLink } from "./count-link.ts";
import { isCutInThought } from "./cut-in-thought.ts";

/** All of both sides, or "" where there is nothing behind, or too much. */
export function whole(passage: Passage, before: Stretch, after: Stretch): string {
  const end = trimEnd(passage, withoutNumber(passage, after, after.next));
  if (!isContent(passage, end) || isCutGerund(passage, end) || isOfOther(passage, end)) return "";
  const text = withLink(passage, [before], [textOf(passage, before)], end.first).join(gap);
  return fitting(join(text, textOf(passage, end)));
}

/**
 * What stands before, and as many phrases of what stands behind as there is room for.
 * @param least the token up to which what stands behind is not cut
 */
export function compose(passage: Passage, before: readonly Stretch[], after: Stretch, least: number): string {
  const both = withRest(passage, before, after, least);
  if (both || least > after.first) return both;
  const trimmed = before.map((stretch, index) => (index === before.length - 1 ? trimEnd(passage, stretch) : stretch));
  if (!trimmed.some((stretch) => isContent(passage, stretch))) return "";
  return fitting(
    trimmed
      .map((stretch) => textOf(passage, stretch))
      .filter(Boolean)
      .join(gap),
  );
}

/** The same, or "" where nothing of what stands behind has room. */
export function withRest(passage: Passage, before: readonly Stretch[], after: Stretch, least: number): string {
  // Of light words alone, "a …", nothing is left; nothing is left out between stretches that meet.
  const says = (stretch: Stretch) =>
    textOf(passage, trimEnd(passage, stretch)) !== "" || hasLightVerb(passage, stretch);
  const named = joinedStretches(before.filter(says));
  const texts = named.map((stretch) => textOf(passage, stretch));
  const start = withLink(passage, named, texts, after.first);
  for (let next = after.next; next > after.first && next >= least; next--) {
    // "puissance | de calcul" are one word group.
    const { of, determiners } = passage.lexicon.phrases;
    const lower = passage.tokens[next]?.lower ?? "";
    // "avant de donner | leur sang" leaves a verb without its object.
    const held =
      of.has(lower) ||
      // "Standard | & Poor's"
      lower === "&" ||
      // "tareas que pueden | ser automatizadas"
      passage.lexicon.phrases.possible.has(passage.tokens[next - 1]?.lower ?? "") ||
      isLastOfList(passage, after.first, next) ||
      determiners.has(lower) ||
      isInsideName(passage, next) ||
      matchPhrase(passage.lexicon.syntax.possessives, passage.tokens, next) !== undefined;
    if (next < after.next && next !== least && (held || !beginsPhrase(passage, next))) continue;
    if (next < after.next && next !== least && isCutInSecond(passage, after.first, next)) continue;
    if (next < after.next && next > least && isCutInAfter(passage, after.first, next, after.next)) continue;
    if (next < after.next && next > least && isCutInPurpose(passage, after.first, next)) continue;
    // "im Vergleich | zum Vorjahr"
    if (passage.cues.get("beside")?.some((phrase) => phrase.at < next && next < phrase.next)) continue;
    // "three years | and four months"
    if (passage.mentions.some((each) => each.first < next && next < each.next)) continue;
    if (isCutInComparison(passage, after.first, next)) continue;
    const trimmed = trimEnd(passage, withoutNumber(passage, { first: after.first, next }, after.next));
    const hangs = next < after.next && next > least && isCutParticiple(passage, trimmed);
    const cut = hangs ? { first: trimmed.first, next: trimmed.next - 1 } : trimmed;
    if (least > after.first && cut.next < after.next && isCutInThought(passage, cut)) continue;
    if (isCutBehindPreposition(passage, cut)) continue;
    if (isOfOther(passage, cut)) break;
    // "Die Vögel werden … lang"
    const measured = start.length > 0 && passage.lexicon.words.dimensions.has(textOf(passage, cut).toLowerCase());
    if ((!isContent(passage, cut) && !measured) || isCutGerund(passage, cut)) break;
    const text = [...start, textOf(passage, cut)].join(gap);
    if (text.length <= longestLabel) return text;
  }
  return "";
}

/** "a fronte dell’incremento | del 2,1%": what something is held against says nothing without its number. */
function isCutInComparison({ tokens, lexicon, cues, mentions }: Passage, first: number, next: number): boolean {
  if (!lexicon.ways.has(tokens[next - 1]?.lower ?? "")) return false;
  const cue = cues.get("beside")?.find((phrase) => phrase.at >= first && phrase.next <= next);
  const number = mentions.find((each) => each.first >= next && !isTimeKind(each));
  return cue !== undefined && number !== undefined && number.first - next <= 1 && next - cue.next <= 3;
}

/** "un contrat de 620 millions d’euros | portant sur quatre navires": what it is for is another amount. */
function isCutGerund(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const lower = tokens[first]?.lower ?? "";
  // "la multa da 900 mila euro | inflitta nel 2024 alla società", but "conta receber 48 mil | pedidos"
  const counted = mentions.some((each) => each.first < first && first < each.next);
  const done = lexicon.language.romance === true && !counted && lexicon.syntax.pastParticiple.test(lower);
  const said = lexicon.syntax.gerund.test(lower) || done;
  return next - first === 1 && said && !isBorder(passage, next);
}

/** "agli agricoltori colpiti | dalla siccità": by what they were hit goes with it. */
function isCutParticiple({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  if (!lexicon.language.romance || next - first < 2) return false;
  if (mentions.some((each) => each.first < next && next <= each.next)) return false;
  const before = tokens[next - 2]?.lower ?? "";
  const held = isFunctionWord(before, lexicon) || lexicon.syntax.adverb.test(before);
  return (
    !held &&
    lexicon.syntax.pastParticiple.test(tokens[next - 1]?.lower ?? "") &&
    isFunctionWord(tokens[next]?.lower ?? "", lexicon)
  );
}

/** Words from a noun to what it has: "with operating profit | up 22%". */
const farthestHeld = 2;

/** "Revenue rose to £827m | with operating profit up 22%": behind "with" another amount's noun is told of. */
function isOfOther({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  if (!lexicon.words.having.has(tokens[first]?.lower ?? "")) return false;
  const other = mentions.find((each) => !isTimeKind(each) && each.first >= next);
  if (!other || other.first - next > farthestHeld) return false;
  const { up, down, of } = lexicon.phrases;
  return tokens
    .slice(next, other.first)
    .every(({ lower }) => up.has(lower) || down.has(lower) || of.has(lower) || lexicon.ways.has(lower));
}

/**
 * "fined for failing | to stop", "strike after rejecting | a 3.2 % offer", "props that belonged | to her husband", "to open |
 * Wexshire’s first": what they did goes on.
 */
function isCutBehindPreposition({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (!lexicon.language.fixedOrder || next - first < 2 || tokens[next]?.type !== "word") return false;
  const [verb, before] = [tokens[next - 1]?.lower ?? "", tokens[next - 2]?.lower ?? ""];
  if (isFunctionWord(verb, lexicon) || isUpper(tokens[next - 1]?.text ?? "")) return false;
  if (lexicon.words.whichClause.has(before)) return true;
  if (!isFunctionWord(tokens[next]?.lower ?? "", lexicon)) return lexicon.words.infinitives.has(before);
  return (
    lexicon.syntax.gerund.test(verb) && isFunctionWord(before, lexicon) && !lexicon.phrases.determiners.has(before)
  );
}

/** Words of a list's last member but one: "sostegno economico, abitativo | ed educativo". */
const longestMember = 3;

/** Would a label end in a list, before its last member? */
function isLastOfList(passage: Passage, first: number, next: number): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.phrases.and.has(tokens[next]?.lower ?? "")) return false;
  const from = Math.max(first, next - 1 - longestMember);
  const comma = tokens.slice(from, next).findLastIndex(({ lower }) => lower === ",");
  return comma !== -1 && !hasVerb(passage, { first: from + comma, next });
}

/** "Department | for Transport", "Standard and | Poor": a name goes on behind a small word, in English. */
function isInsideName({ tokens, lexicon }: Passage, at: number): boolean {
  if (!isUpper(tokens[at - 1]?.text ?? "") || !isUpper(tokens[at + 1]?.text ?? "")) return false;
  return lexicon.words.nameLinks.has(tokens[at]?.lower ?? "");
}

/** "para alcanzar la primera división y con una victoria | cumplirán": what "and" begins is whole, or not there. */
function isCutInSecond({ tokens, lexicon }: Passage, first: number, next: number): boolean {
  const { and } = lexicon.phrases;
  for (let at = next - 1; at > first; at--) {
    if (!and.has(tokens[at]?.lower ?? "")) continue;
    // "wint vier zetels en staat | nu op 24"
    if (lexicon.language.split && isVerb({ tokens, lexicon }, at + 1)) return true;
    return (
      at + 1 < next &&
      isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon) &&
      !isDeterminer({ tokens, lexicon }, at + 1)
    );
  }
  return false;
}

/**
 * "om de bouw | te versnellen", "voor lokale radio | en televisie": the verb that the purpose waits for, and the second of two
 * nouns, where no capitals show that it is one.
 */
function isCutInPurpose({ tokens, lexicon }: Passage, first: number, next: number): boolean {
  const { purposive, infinitives } = lexicon.words;
  if (purposive.size === 0) return false;
  const opens = tokens.findLastIndex(({ lower }, at) => at >= first && at < next && purposive.has(lower));
  if (opens !== -1 && !hasWord(tokens, infinitives, opens, next)) return true;
  const second = tokens[next + 1];
  if (!lexicon.phrases.and.has(tokens[next]?.lower ?? "") || second?.type !== "word") return false;
  return (
    !isFunctionWord(second.lower, lexicon) &&
    !lexicon.numbers.has(second.lower) &&
    !isVerb({ tokens, lexicon }, next + 1)
  );
}

/** "of kids between five | and 19": half a range is none. */
function withoutNumber({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch, end: number): Stretch {
  const { type, lower, glued } = tokens[next - 1] ?? { type: "word", lower: "", glued: false };
  // "F1" is a name.
  const isName = type === "number" && glued && tokens[next - 2]?.type === "word";
  // "erreichte 41 Prozent der Stimmen, 44 | der 101 Sitze": where verbs come second, a number at the end has its noun behind it.
  const time = mentions.some((each) => each.next === next);
  const cut = lexicon.language.capitalNouns === true && !time && tokens[next]?.type === "word";
  const half = (next < end || cut) && !isName && (type === "number" || lexicon.numbers.has(lower));
  return { first, next: half ? next - 1 : next };
}

/**
 * A long stretch by its first phrase and its last ones: who, and what of the number. Where the verb comes last, by its
 * first ones: "Der Hersteller hat den Umsatz in den ersten neun Monaten | auf vergleichbarer Basis".
 */
export function ends(passage: Passage, { first, next }: Stretch, room: number): string {
  const starts = [];
  const begins = (at: number) =>
    beginsPhrase(passage, at) || isSecondVerb(passage, at) || isMainVerb(passage, at, next);
  for (let at = first + 1; at < next; at++) if (begins(at)) starts.push(at);
  // "einen Verlust", "zu einer Freiheitsstrafe von" are what the number is of, and stay.
  const { determiners, of } = passage.lexicon.phrases;
  const lower = (at: number) => passage.tokens[at]?.lower ?? "";
  const held = determiners.has(lower(starts.at(-1) ?? first)) || of.has(lower(next)) || of.has(lower(next - 1));
  const loose = passage.lexicon.language.split && !held;
  const led = loose ? headOf(passage, { first, next }, room) : "";
  if (led.length > room / 2) return led;
  const relative = relativeIn(passage, { first, next });
  let head = "";
  let headEnd = first;
  let kind = false;
  for (const at of starts.filter((start) => beginsPhrase(passage, start))) {
    if (relative !== -1 && at > relative) break;
    const text = textOf(passage, trimEnd(passage, { first, next: at }));
    // "le nombre | de personnes testées positives": of what goes with it.
    if (text.length > (kind ? (room * 2) / 3 : room / 2)) break;
    const cut =
      of.has(lower(at)) && matchPhrase(passage.lexicon.syntax.kindNames, passage.tokens, at - 2)?.length === 2;
    kind ||= cut;
    // "L’acteur n’aurait | pas fait le déplacement"
    const { auxiliaries, possible, negation } = passage.lexicon.phrases;
    const waits = [auxiliaries, possible, negation].some((words) => words.has(lower(at - 1)));
    if (isNamed(passage, { first, next: at }) && !cut && !waits) {
      head = text;
      headEnd = at;
    }
  }
  for (const at of starts.filter((start) => start >= headEnd)) {
    // "augmenter le salaire minimum | de croissance": of what was left out.
    if (passage.lexicon.language.romance && at > headEnd && of.has(lower(at))) continue;
    // "Volgens de raad en | het bureau werden": the second of two.
    if (!head && [lower(at), lower(at - 1)].some((word) => passage.lexicon.phrases.and.has(word))) continue;
    const tail = { first: at, next };
    // "De burgemeester is veroordeeld | tot een werkstraf van 120 uur en een boete": without the verb between.
    const dropped = passage.tokens.slice(headEnd, at);
    const verbless = head && at > headEnd && dropped.some(({ lower }) => passage.lexicon.words.perfects.has(lower));
    if (passage.lexicon.language.split && verbless) continue;
    if (isMainVerb(passage, at, next) ? relative === -1 : relative !== -1 && relative < at) continue;
    const text = join(head, textOf(passage, tail));
    if (text.length <= room && isContent(passage, tail)) return text;
  }
  return "";
}

/** "Der Neubau der Halle an der Laufener Straße | kostet die Stadt": the verb behind a noun, where nouns have capitals. */
function isSecondVerb({ tokens, lexicon }: Passage, at: number): boolean {
  const [noun, verb] = [tokens[at - 1], tokens[at]];
  if (!lexicon.language.capitalNouns || verb?.type !== "word" || !isUpper(noun?.text ?? "")) return false;
  return !isUpper(verb.text) && !isFunctionWord(verb.lower, lexicon);
}

/** "A man who sold permits to commuters | was sentenced": the last auxiliaries before the number, where verbs come second by a fixed order. */
function isMainVerb({ tokens, lexicon }: Passage, at: number, next: number): boolean {
  const isAuxiliary = (index: number) => lexicon.phrases.auxiliaries.has(tokens[index]?.lower ?? "");
  if (!lexicon.language.fixedOrder || !isAuxiliary(at) || isAuxiliary(at - 1)) return false;
  for (let later = at + 1; later < next; later++) if (isAuxiliary(later) && !isAuxiliary(later - 1)) return false;
  return true;
}

/** Where a clause on a noun begins, which is left out up to the main verb if it is cut: "Tenants | who lived with mould have been awarded". */
function relativeIn({ tokens, lexicon }: Passage, { first, next }: Stretch): number {
  if (!lexicon.language.fixedOrder) return -1;
  return tokens.findIndex(({ lower }, at) => at > first && at < next && lexicon.words.whichClause.has(lower));
}

/** As many of a stretch's first phrases as there is room for, if they name who it is of. */
export function headOf(passage: Passage, { first, next }: Stretch, room: number): string {
  let head = "";
  for (let at = first + 1; at <= next; at++) {
    if (at < next && !beginsPhrase(passage, at) && !matchPhrase(passage.lexicon.syntax.relatives, passage.tokens, at))
      continue;
    const text = textOf(passage, trimEnd(passage, { first, next: at }));
    if (text.length > room) break;
    if (isNamed(passage, { first, next: at })) head = text;
  }
  return head;
}
