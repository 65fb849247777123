import { isBorder, isClauseMark, isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isVerb } from "./finite-verb.ts";
import { halfStart, isHalfPair } from "./half-start.ts";
import { copulaLength } from "./last-copula.ts";
import { behindLeading, isAccented } from "./leading.ts";
import { beforeNextClause } from "./next-clause.ts";
import { halfLength } from "./other-half.ts";
import type { Passage } from "./passage.ts";
import { beginsWithTime, isTimeWord } from "./time-word.ts";
import { isOfVerb } from "./verb-half.ts";

/** Without what no label begins with: conjunctions, adverbs, marks. */
export function trimStart({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  let from = behindLeading({ tokens, lexicon }, behindBracket({ tokens }, { first, next }));
  while (from < next) {
    const match = isAccented(tokens, from) ? undefined : matchPhrase(lexicon.syntax.leading, tokens, from);
    // "tot en met 24 december" is one preposition, and so is "tot" before "de slachtoffers".
    const through = tokens[from]?.lower === "tot" && tokens[from + 1]?.lower === "en";
    const leads = through || isPreposition({ tokens, lexicon }, from);
    if (match && from + match.length <= next && !leads && !isBesides({ tokens, lexicon }, from + match.length))
      from += match.length;
    // "“Barbie” led": a name's quotes stay with it.
    else if (
      /^["“„«]$/.test(tokens[from]?.lower ?? "") &&
      !isBorder({ tokens, lexicon }, from) &&
      opensQuote(tokens, from)
    )
      break;
    else if (tokens[from]?.type === "symbol" && !/^[\p{Sc}'’]$/u.test(tokens[from]?.text ?? "")) from++;
    else break;
  }
  return { first: from, next };
}

/** "Über | die Brücke fahren", "Tot | de slachtoffers behoren": what bounds an amount is before an article a preposition. */
function isPreposition({ tokens, lexicon }: Words, at: number): boolean {
  if (!lexicon.language.split || matchPhrase(lexicon.before, tokens, at)?.length !== 1) return false;
  return lexicon.phrases.determiners.has(tokens[at + 1]?.lower ?? "");
}

/** "60 000 euros" | pour installer": a straight quote with a space behind it closes. */
function opensQuote(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower !== '"' || tokens[at + 1]?.glued === true;
}

/** "además | de la pena": such an adverb and a preposition are one. */
function isBesides({ tokens, lexicon }: Words, behind: number): boolean {
  const adverb = tokens[behind - 1]?.lower ?? "";
  const lower = tokens[behind]?.lower ?? "";
  return (
    lexicon.words.inAddition.has(adverb) && isFunctionWord(lower, lexicon) && !lexicon.phrases.determiners.has(lower)
  );
}

/** "(Belga) | Le groupe a bouclé": behind a bracket that opens with the stretch, or before it. */
function behindBracket({ tokens }: Pick<Passage, "tokens">, { first, next }: Stretch): number {
  const from = tokens[first]?.lower === "(" ? first + 1 : first;
  for (let at = from; at < next; at++) {
    const lower = tokens[at]?.lower;
    if (lower === "(") return first;
    if (lower === ")") return at + 1;
  }
  return first;
}

/** Words from how much of something there is to what that is worth: "kg of cocaine". */
const farthestWorth = 4;

/** "84 kg of cocaine | worth £6.7m": what is told with another amount keeps the word that says it is of this one. */
function isWorthOfOther({ tokens, lexicon, mentions }: Passage, at: number): boolean {
  if (!lexicon.words.worth.has(tokens[at]?.lower ?? "")) return false;
  return mentions.some(({ kind, next }) => !isTimeKind({ kind }) && next < at && at - next <= farthestWorth);
}

/** Without what no label ends with: half of something, prepositions, articles, and verbs that only wait for the number. */
export function trimEnd(passage: Passage, { first, next }: Stretch): Stretch {
  const half = halfStart(passage, { first, next });
  const end = beforeNextClause(passage, { first, next });
  if (end < next) return trimEnd(passage, { first, next: end });
  return half === -1 ? withoutLight(passage, { first, next }) : trimEnd(passage, { first, next: half });
}

function withoutLight(passage: Passage, { first, next }: Stretch): Stretch {
  const { tokens, lexicon } = passage;
  const { functionWords, labelLinks, labelStops, determiners, datePrepositions } = lexicon.phrases;
  // "had voted | against her"
  const closes =
    isBorder(passage, next) || tokens[next]?.lower === "." || lexicon.phrases.and.has(tokens[next]?.lower ?? "");
  if (
    closes &&
    lexicon.words.objects.has(tokens[next - 1]?.lower ?? "") &&
    isFunctionWord(tokens[next - 2]?.lower ?? "", lexicon)
  )
    return { first, next };
  let to = next;
  let time = false;
  while (to > first) {
    const token = tokens[to - 1] as Token;
    // "le mois dernier": without its adjective a time says nothing, nor does what counts it.
    const cut = to < next && lexicon.phrases.timeWords.has(tokens[to]?.lower ?? "");
    time ||= cut && isTimeWord(token, to - 1, passage);
    if ((token.text.length === 1 && isUpper(token.text) && to - 1 > first) || isWorthOfOther(passage, to - 1)) break;
    // "della Val di | Non", "o Rio de | Sul": a name, and no small word.
    const named = lexicon.language.romance && tokens[to - 2]?.type === "word" && isUpper(token.text);
    if (named && functionWords.has(token.lower) && to - 1 > first) break;
    // "for the over-70s"
    if (token.lower === "s" && token.glued && tokens[to - 2]?.type === "number") break;
    // "foto's": the ending of a plural.
    const plural = lexicon.language.apostrophePlurals !== undefined && tokens[to - 2]?.lower === "'";
    if (plural && token.lower === "s" && token.glued && tokens[to - 2]?.glued) break;
    // "n’y croit | pas"
    if (to === next && lexicon.words.denials.has(token.lower) && tokens[next]?.type !== "number") break;
    // "respecto al mes | anterior", "el mes | pasado"
    const before = to - 2 > first ? tokens[to - 2] : undefined;
    if (before && to === next && lexicon.words.lastTime.has(token.lower) && isTimeWord(before, to - 2, passage)) break;
    if (to - 1 > first && isMore(passage, to, next)) break;
    // "verteuerten sich | um 3 Prozent", "legt de man een boete op | van 3 miljoen"
    if (isOfVerb(passage, first, to, next) || mayMove(passage, to) || isOrdinalOfNoun(passage, to - 1, next)) break;
    // "for the first time | this year"
    if (to === next && lexicon.words.firstTimes.has(tokens[to - 3]?.lower ?? "") && isTimeWord(token, to - 1, passage))
      break;
    // "children under the age | of 13"
    if (token.type === "number" && to === next && lexicon.ageWord.test(tokens[to - 3]?.lower ?? "")) break;
    // "en enero | de 1999": without its year a month is this year's.
    if (token.type === "number" && to - 3 > first && lexicon.months.has(tokens[to - 3]?.lower ?? "")) break;
    // "boasted the closest finish and had a record …": the number is of the second verb.
    const second = lexicon.phrases.auxiliaries.has(tokens[to]?.lower ?? "") || isVerb(passage, to);
    if (lexicon.phrases.and.has(token.lower) && to < next && second) return { first, next: to + 1 };
    const light =
      functionWords.has(token.lower) ||
      labelLinks.has(token.lower) ||
      labelStops.has(token.lower) ||
      determiners.has(token.lower) ||
      (datePrepositions.has(token.lower) &&
        !isDescribed(passage, to - 1, first) &&
        !(to === next && (isOneTime(passage, to - 1) || isOfTime(passage, to - 1) || isDuration(passage, to)))) ||
      (token.type === "number" && isHalfNumber(passage, first, to)) ||
      (token.type === "symbol" && token.lower !== "%" && token.lower !== ")" && !closesName(passage, to - 1)) ||
      (token.text.length === 1 && token.type === "word") ||
      (to < next && lexicon.ordinals.has(token.lower)) ||
      (to < next && waitsToBe(passage, to)) ||
      (cut && isTimeWord(token, to - 1, passage)) ||
      isTimeOnly(passage, first, to) ||
      waitsForLevel(passage, to) ||
      // "profit came | in at £1.7bn"
      (lexicon.words.arriving.has(token.lower) && tokens[to]?.lower === "in" && to < next) ||
      (time && token.type === "number") ||
      isAverageBy(passage, to) ||
      // "over the past | three years"
      (lexicon.words.inOrder.has(token.lower) && passage.mentions.some((each) => each.first === to)) ||
      isHalfPair(passage, to);
    const other = halfLength(passage, { first, next }, to);
    if (other === 0) break;
    const copula = passage.verbs ? 0 : copulaLength(passage, first, to);
    // "kommt | auf" are one, of a verb that is none alone.
    const isOne = copula > 1 && lexicon.language.split;
    const length = other ?? (light && !isOne ? lightLength(passage, to) : copula);
    if (length === 0) break;
    to -= length;
  }
  return { first, next: to };
}

/** "passa da 120 | mila", "di 5 |": a number without its scale, or what is of so much. */
function isHalfNumber({ tokens, lexicon, mentions }: Passage, first: number, to: number): boolean {
  // "growth for the whole of 2004": the number ends a date.
  if (mentions.some(({ kind, next }) => kind === "date" && next === to)) return false;
  // "were up by 6": a number that was not read as one.
  if (matchPhrase(lexicon.by, tokens, to - 2) !== undefined && to - 2 > first) return true;
  // "the 200 | m" may be metres.
  const [scale] = tokens.slice(to, to + 1);
  const isScaled = scale?.glued === true && scale.text.length > 1 && matchPhrase(lexicon.scales, tokens, to);
  return Boolean(isScaled) || lexicon.phrases.labelStops.has(tokens[to - 2]?.lower ?? "");
}

/** "8.600 parados | más" are so many more, and "comptent dépenser moins | à Noël" says the opposite without its last word. */
function isMore(passage: Passage, to: number, next: number): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.words.soMuch.has(tokens[to - 1]?.lower ?? "")) return false;
  return to === next ? isClauseMark(passage, next) : !isFunctionWord(tokens[to - 2]?.lower ?? "", lexicon);
}

/** "A safra deve | ser 9% menor": a verb that only says that something may be. */
function waitsToBe({ tokens, lexicon }: Passage, to: number): boolean {
  const lower = tokens[to - 1]?.lower ?? "";
  const may = lexicon.phrases.possible.has(lower) || lexicon.words.must.has(lower);
  return may && matchPhrase(lexicon.syntax.being, tokens, to) !== undefined;
}

/** "so far | this year", "on the same period | last year": without the time these say nothing. */
function isTimeOnly(passage: Passage, first: number, to: number): boolean {
  const { tokens, lexicon } = passage;
  const same = [to - 1, to - 2].some((at) => lexicon.words.sameTime.has(tokens[at]?.lower ?? ""));
  const adverb =
    to - 2 >= first &&
    beginsWithTime(passage, { first: to, next: to + 2 }) &&
    lexicon.syntax.leading.root.has(tokens[to - 2]?.lower ?? "");
  return same || (adverb && matchPhrase(lexicon.syntax.leading, tokens, to - 2)?.length === 2);
}

/** "erhöht die Preise | um durchschnittlich", "lag der Zuwachs | bei durchschnittlich": the word goes with what leads on to the number. */
function isAverageBy({ tokens, lexicon }: Passage, to: number): boolean {
  const length = matchPhrase(lexicon.syntax.onAverage, tokens, to - 1)?.length ?? 0;
  if (length !== 1) return false;
  const before = tokens[to - 2]?.lower ?? "";
  const isLed = lexicon.language.capitalNouns && isFunctionWord(before, lexicon);
  return (isLed && !lexicon.phrases.determiners.has(before)) || matchPhrase(lexicon.by, tokens, to - 2) !== undefined;
}

/** "could be closer | to $18m", "will go | up £1 to £8.99": the word goes with what leads on to the number. */
function waitsForLevel({ tokens, lexicon }: Passage, to: number): boolean {
  const [lower, behind] = [tokens[to - 1]?.lower ?? "", tokens[to]?.lower ?? ""];
  // "solar farm | the size of 120 football pitches"
  if (lexicon.words.likenesses.has(lower) && lexicon.phrases.of.has(behind)) return true;
  if (lexicon.words.toHeads.has(lower)) return lexicon.phrases.target.has(behind);
  return lexicon.phrases.change.has(lower) && lexicon.words.particles.has(behind);
}

/** The quote behind a name: "A Quiet Place". */
function closesName(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  // "would be | “about 4 per cent”": it opens with the number.
  const opens = tokens[at + 1]?.glued && !tokens[at]?.glued;
  return /^["“”»]$/.test(tokens[at]?.lower ?? "") && !opens && !isBorder(passage, at);
}

/** Tokens of a light word that ends before `to`: with an apostrophe goes what it elides, "quest’", with "-se" its verb. */
function lightLength({ tokens }: Passage, to: number): number {
  const [word, mark, verb] = [tokens[to - 1], tokens[to - 2], tokens[to - 3]];
  if (word?.lower === "'" && word.glued && mark?.type === "word") return 2;
  if (word?.type === "number") return 1;
  const enclitic = mark?.lower === "-" && mark.glued && word?.glued && verb?.type === "word";
  return enclitic ? 3 : 1;
}

/** "within | a year": so long, where "the year to June" leads on to a date, and "a year" alone says how often. */
function isOneTime({ tokens, lexicon }: Passage, at: number): boolean {
  return lexicon.phrases.one.has(tokens[at - 1]?.lower ?? "") && isFunctionWord(tokens[at - 2]?.lower ?? "", lexicon);
}

/** "jongeren van 12 tot 25 | jaar": the unit of a time. */
function isDuration({ mentions }: Passage, to: number): boolean {
  return mentions.some(({ kind, next }) => kind === "duration" && next === to);
}

/** "since the start | of the year", "en el primer semestre | del año": a time of its own, where no date follows. */
function isOfTime(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { of, determiners } = lexicon.phrases;
  const behind = tokens[at + 1];
  if (!isTimeWord(tokens[at] as Token, at, passage) || behind?.type === "number") return false;
  // "do ano | passado"
  if (lexicon.phrases.timeWords.has(behind?.lower ?? "")) return false;
  // "dell’anno"
  const elided = tokens[at - 1]?.lower === "'" ? `${tokens[at - 2]?.lower}'` : undefined;
  const before = elided ?? tokens[at - 1]?.lower ?? "";
  const isOf = (lower: string) => of.has(lower) && !determiners.has(lower);
  return isOf(before) || (determiners.has(before) && isOf(tokens[at - (elided ? 3 : 2)]?.lower ?? ""));
}

/** "the whole year", "vorig jaar": a word of its own, where others only lead on to a date. */
function isDescribed({ tokens, lexicon }: Passage, at: number, first: number): boolean {
  const before = tokens[at - 1];
  const { lower } = tokens[at] as Token;
  if (isFunctionWord(lower, lexicon) || at <= first || before?.type !== "word") return false;
  return !isFunctionWord(before.lower, lexicon) && !lexicon.phrases.datePrepositions.has(before.lower);
}

/** "la materia | prima", "Philippe | II": where adjectives stand behind, an ordinal behind a noun is the noun's. */
function isOrdinalOfNoun({ tokens, lexicon }: Passage, at: number, next: number): boolean {
  // "Il costo della materia prima | cala a": behind it the verb of a change may stand, and no number.
  if (at + 1 >= next && !lexicon.ways.has(tokens[at + 1]?.lower ?? "")) return false;
  if (!lexicon.language.romance || !lexicon.ordinals.has(tokens[at]?.lower ?? "")) return false;
  const { type, lower } = tokens[at - 1] ?? { type: "symbol", lower: "" };
  return type === "word" && !isFunctionWord(lower, lexicon);
}

/** "Sales could | fall to £9m": without its verbs what may come would be what is. */
function mayMove({ tokens, lexicon }: Passage, to: number): boolean {
  return lexicon.phrases.possible.has(tokens[to - 2]?.lower ?? "") && lexicon.ways.has(tokens[to - 1]?.lower ?? "");
}
