import type { Words } from "../../figure/clause/clause.ts";
import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import type { Cues } from "../../figure/clause/cues.ts";
import { pastOf } from "../../figure/clause/of.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import type { Mention } from "../../figure/mention.ts";
import { collectiveOf } from "../../figure/number/spelled.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { unitAt } from "../../figure/unit/unit-at.ts";
import { collapsed } from "./blanks.ts";
import { isDenied } from "./denied.ts";
import { isDoneTo } from "./done-to.ts";
import { isInverted } from "./inverted.ts";
import { pastDay } from "./past-day.ts";
import { isPronounAt } from "./pronoun-at.ts";

/** A sentence and its tokens. */
export interface Passage {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** The quantities that it says. */
  mentions: readonly Mention[];
  /** The phrases that it says of its language's syntax. */
  cues: Cues;
  /** Verbs that only wait for the number are kept. */
  verbs: boolean;
}

/** The sentence's own characters, its blanks made one. */
export function textOf({ text, tokens }: Passage, { first, next }: Stretch): string {
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  if (next <= first || start === undefined || end === undefined) return "";
  return collapsed(text.slice(start, end));
}

/** The quantity that begins where the stretch does; undefined for a figure's that its sentence alone does not say. */
export function mentionAt(
  { mentions }: Pick<Passage, "mentions">,
  { first }: Pick<Stretch, "first">,
): Mention | undefined {
  return mentions.find((each) => each.first === first);
}

/** A word that names something: no article, no preposition, no auxiliary, no number, no mere rise or fall. */
function names({ tokens, lexicon }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== "word" || (token.text.length < 3 && !isUpper(token.text)) || lexicon.numbers.has(token.lower))
    return false;
  // "le T9", "un A380": letters and a number are a name; "year-on-year | (YoY)" is short for what stands before.
  const [digits] = tokens.slice(at + 1, at + 2);
  if (tokens[at - 1]?.lower === "(" && digits?.lower === ")" && token.text.length < 6) return false;
  if (isUpper(token.text) && token.text.length < 3 && digits?.type === "number" && digits.glued) return true;
  if (lexicon.language.capitalNouns && !isUpper(token.text)) return false; // Other words name nothing there.
  if (matchPhrase(lexicon.syntax.lossNouns, tokens, at)) return true;
  const { functionWords, labelLinks, determiners, up, down, comparatives } = lexicon.phrases;
  if (lexicon.words.lastTime.has(token.lower) && isTimeWord(tokens[at - 1] ?? token, at - 1, { tokens, lexicon }))
    return true;
  if (functionWords.has(token.lower) || labelLinks.has(token.lower) || determiners.has(token.lower)) return false;
  if (up.has(token.lower) || down.has(token.lower) || comparatives.has(token.lower)) return false;
  if (lexicon.months.has(token.lower) || lexicon.halves.has(token.lower)) return false;
  if (isTimeWord(token, at, { tokens, lexicon })) return false;
  return matchPhrase(lexicon.syntax.pronouns, tokens, at) === undefined && !isCopula({ tokens, lexicon }, at);
}

/** "trimestre", "year": only says when. */
export function isTimeWord({ lower }: Token, at: number, { tokens, lexicon }: Words): boolean {
  const { quarter, halfYear } = lexicon.phrases;
  if (quarter.has(lower) || halfYear.has(lower)) return true;
  return lower.length > 1 && unitAt(tokens, at, lexicon)?.unit.kind === "duration";
}

/** Behind "last year", "cette semaine" and the like; the same index where no time begins. */
export function pastTime({ tokens, lexicon }: Words, at: number): number {
  const [which, time] = [tokens[at], tokens[at + 1]];
  if (which?.type !== "word" || !time) return at;
  return isTimeWord(time, at + 1, { tokens, lexicon }) ? at + 2 : at;
}

/** "del | tercer trimestre suponen un aumento": what comes first is a time. */
export function beginsWithTime(passage: Passage, { first, next }: Stretch): boolean {
  for (let at = first; at < Math.min(next, first + 2, passage.tokens.length); at++)
    if (isTimeWord(passage.tokens[at] as Token, at, passage)) return true;
  return false;
}

function isCopula({ tokens, lexicon }: Words, at: number): boolean {
  return matchPhrase(lexicon.syntax.copulas, tokens, at) !== undefined;
}

export function count(passage: Passage, { first, next }: Stretch): number {
  let named = 0;
  for (let at = first; at < next; at++) if (names(passage, at)) named++;
  return named;
}

/** Does the stretch name anything? */
export function isContent(passage: Passage, stretch: Stretch): boolean {
  return count(passage, stretch) > 0 && !isTimeAlone(passage, stretch);
}

/** "l’an prochain", "la semaine dernière": a time with its article, and nothing else. */
export function isTimeAlone(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { whichTime, lastTime } = lexicon.words;
  const which = tokens[next - 1]?.lower ?? "";
  if (!(whichTime.has(which) || lastTime.has(which)) || next - first > 4) return false;
  return lexicon.phrases.determiners.has(tokens[first]?.lower ?? "") && count(passage, { first, next: next - 1 }) === 0;
}

/** "lag der Anteil laut Bitkom nur": who says it is not what it is of. At a sentence's start its verb hangs on it. */
export function withoutSource({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  for (let at = next - 1; at >= first && at > 0; at--) {
    const source = matchPhrase(lexicon.syntax.accordingTo, tokens, at);
    if (!source) continue;
    // "Dem Bericht zufolge | suchen jeden Monat": the source stands before its word.
    if (tokens[at]?.lower === "zufolge") return { first: at + 1, next };
    // "komt volgens het bureau neer op een stijging": more is said behind the source.
    const isLight = (index: number) => isFunctionWord(tokens[index]?.lower ?? "", lexicon);
    let end = next;
    while (end > at && (isLight(end - 1) || matchPhrase(lexicon.fillers, tokens, end - 1))) end--;
    const { determiners, of } = lexicon.phrases;
    for (let index = at + source.length; index < end; index++) {
      const lower = tokens[index]?.lower ?? "";
      if (isLight(index) && !determiners.has(lower) && !of.has(lower)) return { first, next };
    }
    return { first, next: at };
  }
  return { first, next };
}

/** "Nach der Bilanz des Verbands kamen": who says it and a verb, where nouns have capitals. */
export function isAttribution(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { following, accordingTo } = lexicon.syntax;
  const opens = following.root.has(tokens[first]?.lower ?? "") || matchPhrase(accordingTo, tokens, first) !== undefined;
  if (!lexicon.language.capitalNouns || !opens) return false;
  const isPlain = (at: number) => {
    const token = tokens[at];
    return token?.type === "word" && !isUpper(token.text) && !isFunctionWord(token.lower, lexicon);
  };
  let verb = first + 1;
  while (verb < next && !(isPlain(verb) && isUpper(tokens[verb - 1]?.text ?? ""))) verb++;
  return verb < next && first === 0 && !isContent(passage, { first: verb, next });
}

/** A word that says a rise, a fall or a level: "climbed", "nam", "was". */
export function isVerb({ tokens, lexicon }: Words, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.ways.has(lower) || lexicon.splits.has(lower) || isCopula({ tokens, lexicon }, at);
}

/** Does the stretch open with a verb whose subject is not said: "recibirá", "Obtendría"? */
export function isSubjectless({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  if (first >= next || lexicon.phrases.determiners.has(lower)) return false;
  if ((first === 0 || !isUpper(text)) && lexicon.syntax.subjectless.test(lower)) return true;
  // "Seguem-se as de Piccini"
  if (tokens[first + 1]?.lower === "-" && lexicon.syntax.enclitics.root.has(tokens[first + 2]?.lower ?? ""))
    return true;
  return !isUpper(text) && isRelative({ tokens, lexicon }, first);
}

/** Does a relative pronoun stand before, past adverbs? */
function isRelative({ tokens, lexicon }: Words, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 4; at--) {
    if (matchPhrase(lexicon.syntax.relatives, tokens, at)) return true;
    if (!matchPhrase(lexicon.syntax.leading, tokens, at)) return false;
  }
  return false;
}

/** "Obtendría una mayoría", "que significa uma subida": without its subject the verb goes as well, if it has an object. */
export function withoutVerb(passage: Passage, { first, next }: Stretch): Stretch {
  const { tokens, lexicon } = passage;
  if (startsWithNumber(passage, { first, next })) return { first: next, next };
  const { determiners, one, and } = lexicon.phrases;
  const lower = tokens[first + 1]?.lower ?? "";
  const own = matchPhrase(lexicon.syntax.possessives, tokens, first + 1) !== undefined;
  const object = first + 2 < next && !own && (determiners.has(lower) || one.has(lower));
  // ", taking the cheapest deal to 3.89 per cent"
  const brought = tokens[first - 1]?.lower === "," && lexicon.syntax.gerund.test(tokens[first]?.lower ?? "");
  if (object && brought && lexicon.phrases.target.has(tokens[next - 1]?.lower ?? "")) return { first: first + 1, next };
  const apart = isInverted(passage, first, next) || isDoneTo(passage, first, next);
  if (!isSubjectless(passage, { first, next }) || !object || apart) return { first, next };
  // "los edificios que obtuvieron la licencia | era de": the number is of another verb.
  const led = (at: number) => lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "") || isCopula(passage, at);
  if (first > 0 && tokens.slice(first + 2, next).some((_, at) => led(first + 2 + at))) return { first, next };
  return tokens.slice(first, next).some((token) => and.has(token.lower)) ? { first, next } : { first: first + 1, next };
}

/** "43 et 52 ans ont été tués": what begins with another number is no name. */
export function startsWithNumber({ tokens }: Passage, { first }: Stretch): boolean {
  return tokens[first]?.type === "number";
}

/** Where the noun begins that a count's words end with: behind its numerals. */
export function nounStart({ tokens, lexicon }: Passage, { first, next }: Stretch): number {
  let from = first;
  for (let at = first; at < next; at++) {
    const { type, lower } = tokens[at] ?? { type: "word", lower: "" };
    // "4,26 Mio. | Ersteintritte": the abbreviation's stop.
    if (lower === "." && at === from && at > first && at + 1 < next) from = at + 1;
    // "100,000 homes a year": an article behind the noun is no numeral.
    if (at > from && from > first && lexicon.phrases.one.has(lower)) break;
    const numeral = lexicon.numbers.has(lower) || lexicon.scales.root.has(lower);
    if (type === "number" || numeral || (at === from && lexicon.compounds?.(lower))) from = at + 1;
    // "dos docenas | de pacientes"
    else if (at === from && at > first && collectiveOf(lower, lexicon)?.is === "collective") from = at + 1;
    // "trois millions et demi | de morts", "due milioni e mezzo | di spettatori"
    const half = at === from && at > first ? matchPhrase(lexicon.andHalf, tokens, at) : undefined;
    if (half) from = at + half.length;
    // "Trente et un | Pakistanais"
    const goesOn = at === from && at > first && lexicon.phrases.and.has(lower);
    if (goesOn && lexicon.numbers.has(tokens[at + 1]?.lower ?? "") && at + 2 < next) from = at + 2;
  }
  return pastOf(tokens, from, lexicon);
}

/** Behind "said that": who says it is not what it is about. */
export function behindSaying({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  const { saying, pronouns } = lexicon.syntax;
  // "said in a statement after its meeting that the rate"
  for (let at = next - 1; at > first; at--) {
    if (!lexicon.words.that.has(tokens[at]?.lower ?? "")) continue;
    const pronoun = at + 1 < next && isPronounAt({ tokens, lexicon }, at + 1);
    const lower = tokens[at + 1]?.lower ?? "";
    const teller = lexicon.words.singularOnes.has(lower) || lexicon.words.thirdPersons.has(lower);
    for (let verb = at - 1; verb >= first && verb > at - farthestSaying; verb--) {
      const node = saying.root.get(tokens[verb]?.lower ?? "");
      if (node && isDenied({ tokens, lexicon }, verb)) return { first, next };
      // "a annoncé hier que", but not "n’a augmenté que"
      const goesOn = node?.next?.has(tokens[verb + 1]?.lower ?? "") ?? false;
      // "told staff on Thursday that it would": whose it is, the teller says.
      if (pronoun && !(teller && lexicon.words.telling.has(tokens[verb]?.lower ?? ""))) continue;
      if (node && (node.values || goesOn || !isFunctionWord(tokens[verb]?.lower ?? "", lexicon)))
        return { first: pronoun ? first : at + 1, next };
    }
  }
  for (let at = next - 1; at >= first; at--) {
    const match = matchPhrase(saying, tokens, at);
    if (!match || at + match.length > next) continue;
    const listened = pastListener({ tokens, lexicon }, at + match.length);
    const said = pastDay({ tokens, lexicon }, listened, next);
    // "BT said Thursday its profit fell": whose it is, the sayer says.
    const dated = said > at + match.length;
    const meant = dated || isSayer({ tokens, lexicon }, at, said);
    if (meant && said < next && matchPhrase(pronouns, tokens, said)) return { first, next };
    return { first: said, next };
  }
  return { first, next };
}

/** "Orvex said | it would pay", but not "analysts said | it would": may the pronoun stand for who says so? */
function isSayer({ tokens, lexicon }: Words, verb: number, pronoun: number): boolean {
  const sayer = tokens[verb - 1];
  if (!lexicon.language.fixedOrder || sayer?.type !== "word" || isFunctionWord(sayer.lower, lexicon)) return false;
  if (lexicon.words.telling.has(tokens[verb]?.lower ?? "")) return false;
  const { singularOnes, thirdPersons } = lexicon.words;
  const lower = tokens[pronoun]?.lower ?? "";
  return singularOnes.has(lower) ? !/[^s]s$/.test(sayer.lower) : thirdPersons.has(lower);
}

/** "told the BBC | the ex-PM had", "told reporters | it was": who was told, where what was said begins right behind. */
function pastListener({ tokens, lexicon }: Words, behind: number): number {
  if (!lexicon.words.telling.has(tokens[behind - 1]?.lower ?? "")) return behind;
  const { determiners, one } = lexicon.phrases;
  let at = behind;
  if (determiners.has(tokens[at]?.lower ?? "")) at++;
  const name = at;
  while (isUpper(tokens[at]?.text ?? "")) at++;
  if (at === name && tokens[at]?.type === "word") at++;
  const { lower } = tokens[at] ?? { lower: "" };
  const begins = [determiners, one, lexicon.words.that].some((words) => words.has(lower));
  return begins || matchPhrase(lexicon.syntax.pronouns, tokens, at) ? at : behind;
}

/** Words between a verb of saying and its "that". */
const farthestSaying = 10;

/** A preposition, an article or a conjunction begins a phrase: before it a label may end. */
export function beginsPhrase({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const held = tokens[at - 1]?.lower ?? "";
  // "l’an | dernier": which one it is.
  if (lexicon.words.whichTime.has(lower) && isTimeWord(tokens[at - 1] as Token, at - 1, { tokens, lexicon }))
    return false;
  return isFunctionWord(lower, lexicon) && !isFunctionWord(held, lexicon) && held !== "'" && held !== "-";
}

/** A stretch without the "of" that opens it; "de todos los enfermos" keeps it, as some of all are not all. */
export function behindOf({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  const of = pastOf(tokens, first, lexicon);
  return { first: of > first && matchPhrase(lexicon.syntax.universal, tokens, of) ? first : of, next };
}
