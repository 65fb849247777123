import { isBorder, type Stretch, type Words } from "../clause/clause.ts";
import { isDeterminer } from "../clause/determiner.ts";
import { isIf } from "../role/condition.ts";
import { isUpper } from "../token/character.ts";
import { matchPhrase } from "../token/trie.ts";
import { decidedAt } from "./ballot.ts";
import { behindBracket } from "./pair.ts";
import { isTallied } from "./tally.ts";

/** What tells that two numbers are how a contest ended: the word of winning or losing, by its token, or the names of both sides. */
type Outcome = { by: "word" | "votes"; at: number } | { by: "names"; first: number; next: number };

/** Marks that part the words of a result from others. */
const border = /^[;:()„“”«»?!–—|]$/;

/** Tokens from such a word to its numbers, where verbs may open what others close, and elsewhere. */
const farthest = { split: 22, other: 14 };
/** Tokens from the numbers to what says when it stood so: "2-0 at the break". */
const nearby = 3;

/** What tells of the numbers at the stretch that a contest ended so. Where it only stood so for a while, or another one is told of, nothing. */
export function outcomeOf(words: Words, pair: Stretch): Outcome | undefined {
  const { tokens, lexicon } = words;
  if (isTallied(words, pair)) return ofVotes(words, pair);
  if (isLed(words, pair.first) || isInterim(words, pair)) return undefined;
  const noun = nounBehind(words, pair);
  if (noun !== undefined) {
    const isOther = isInterim(words, { first: noun, next: noun + 1 }) || isKnown(words, pair.first);
    return isOther || isToldThen(words, pair.first) ? undefined : { by: "word", at: noun };
  }
  const before = wordBefore(words, pair.first);
  if (before === "interim") return undefined;
  const at = before ?? (lexicon.language.split ? wordBehind(words, pair.next) : undefined);
  if (at !== undefined) {
    const known = isKnownNoun(words, at) || isToldThen(words, Math.min(at, pair.first));
    return known ? undefined : { by: "word", at };
  }
  return ofVotes(words, pair) ?? (tokens[pair.first - 1]?.lower === "(" ? undefined : namesAround(words, pair));
}

/** "voted 5-2 to close", "on a 6-3 vote": how a vote ended. */
function ofVotes(words: Words, pair: Stretch): Outcome | undefined {
  const at = decidedAt(words, pair);
  if (at === undefined || isToldThen(words, Math.min(at, pair.first))) return undefined;
  return { by: "votes", at };
}

/** "nach 0:2", "after a 2-0 …", "am Freitag beim 1:1". */
function isLed({ tokens, lexicon }: Words, first: number): boolean {
  let at = first - 1;
  // "Page: 2-8"
  if (tokens[at]?.lower === ":" && lexicon.references.has(tokens[at - 1]?.lower ?? "")) return true;
  if (/^['’]$/.test(tokens[at]?.lower ?? "")) at--;
  // "das 1:0": one goal of several.
  const { lower: article } = tokens[at] ?? { lower: "" };
  if (isDeterminer({ tokens, lexicon }, at) && !lexicon.phrases.one.has(article)) return true;
  if (lexicon.phrases.one.has(article)) at--;
  const { lower } = tokens[at] ?? { lower: "" };
  const elided = tokens[at + 1]?.lower === "'" ? `${lower}'` : lower;
  return lexicon.words.resultLinks.has(lower) || lexicon.words.resultLinks.has(elided);
}

/** "2-0 up", "24-3 à la mi-temps", "mit 2:0 in Führung". */
function isInterim({ tokens, lexicon }: Words, { next }: Stretch): boolean {
  for (let at = next; at < next + nearby; at++) {
    const { lower } = tokens[at] ?? { lower: "." };
    if (border.test(lower) || /^[.,]$/.test(lower)) return false;
    if (lexicon.words.outcomes.has(lower)) return false;
    if (lexicon.words.interims.has(lower)) return true;
  }
  return false;
}

/** "a 2-1 | home win", "einen 3:0- | Erfolg". */
function nounBehind({ tokens, lexicon }: Words, { next }: Stretch): number | undefined {
  const first = tokens[next]?.lower === "-" ? next + 1 : next;
  for (let at = first; at < first + nearby; at++) {
    const { lower, type, text } = tokens[at] ?? { lower: "", type: "symbol", text: "" };
    if (type !== "word" || lexicon.phrases.functionWords.has(lower)) return undefined;
    const isNoun = !lexicon.language.capitalNouns || isUpper(text) || tokens[next]?.lower === "-";
    if (lexicon.words.outcomes.has(lower) && isNoun && !(lexicon.language.split && !isUpper(text) && at > first))
      return at;
  }
  return undefined;
}

/** "after Saturday’s 2-1 win", "the 2-1 win", "their 2-1 win": one that readers know of. */
function isKnown({ tokens, lexicon }: Words, first: number): boolean {
  let at = first - 1;
  for (let skipped = 0; skipped < 2; skipped++) {
    const { type, lower, text } = tokens[at] ?? { type: "symbol", lower: "", text: "" };
    if (type !== "word" || isUpper(text) || lexicon.phrases.functionWords.has(lower)) break;
    at--;
  }
  const { lower, glued } = tokens[at] ?? { lower: "", glued: false };
  // "the Bluebirds’ 1-0 loss"
  if ((lower === "s" || lower === "'") && glued) return true;
  const { one, determiners, definite } = lexicon.phrases;
  const other = !one.has(lower) && (determiners.has(lower) || definite.has(lower));
  const link = isDeterminer({ tokens, lexicon }, at) ? at - 1 : at;
  const led = tokens[link]?.lower ?? "";
  // "fell to a 2-0 defeat"
  return other || (lexicon.words.resultLinks.has(led) && !lexicon.phrases.target.has(led));
}

/** "après la victoire contre la Belgique (1-0)", "nach der Niederlage gegen Italien mit 4:1": a noun that readers know of. */
function isKnownNoun({ tokens, lexicon }: Words, noun: number): boolean {
  if (!lexicon.words.outcomeNouns.has(tokens[noun]?.lower ?? "")) return false;
  const { type, text } = tokens[noun - 1] ?? { type: "symbol", text: "" };
  const isAdjective = type === "word" && !isUpper(text);
  const isArticle = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return isDeterminer({ tokens, lexicon }, at) || lexicon.words.ofThe.has(lower) || lexicon.words.fused.has(lower);
  };
  const article = (isAdjective ? [noun - 1, noun - 2] : [noun - 1]).find(isArticle);
  if (article === undefined) return false;
  if (!lexicon.phrases.one.has(tokens[article]?.lower ?? "")) return true;
  return matchPhrase(lexicon.syntax.following, tokens, article - 1) !== undefined;
}

/** The nearest word of winning before the numbers, where no nearer one says that it stood so for a while. */
function wordBefore({ tokens, lexicon }: Words, first: number): number | "interim" | undefined {
  const bracketed = tokens[first - 1]?.lower === "(";
  const from = bracketed || /^[,:]$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const most = lexicon.language.split || bracketed ? farthest.split : farthest.other;
  for (let at = from; at >= 0 && at > from - most; at--) {
    const { lower, type, text } = tokens[at] as (typeof tokens)[number];
    if (isBorder({ tokens, lexicon }, at) && !(bracketed && lower === ",")) return undefined;
    if (type === "number" && tokens[at - 2]?.type === "number") return undefined;
    if (lexicon.words.interims.has(lower)) {
      const link = linkBefore({ tokens, lexicon }, at);
      if (link === undefined) return "interim";
      at = link;
      continue;
    }
    const isName = isUpper(text) && !lexicon.language.capitalNouns && at > 0;
    if (lexicon.words.outcomes.has(lower) && !isName) return at;
  }
  return undefined;
}

/** Words from "after" to how it had stood: "nach einem klaren | Rückstand". */
const longestDeficit = 7;

/** "won, | after being two down at the break, | 3-2", "gewann | nach Rückstand | 3:2": where words begin that tell how it had stood. */
function linkBefore({ tokens, lexicon }: Words, interim: number): number | undefined {
  for (let at = interim - 1; at >= 0 && at > interim - 2 - longestDeficit; at--) {
    const { lower } = tokens[at] as (typeof tokens)[number];
    if (border.test(lower) || lower === "," || lexicon.words.outcomes.has(lower)) return undefined;
    if (matchPhrase(lexicon.syntax.following, tokens, at)) return at;
  }
  return undefined;
}

/** "mit 3:1 | besiegt", "met 2-1 | te winnen van Doorn": where verbs close a clause, and no "1:500 | gewinnt an Bedeutung". */
function wordBehind({ tokens, lexicon }: Words, next: number): number | undefined {
  const first = behindBracket(tokens, next);
  for (let at = first; at < first + nearby + 1; at++) {
    const { lower } = tokens[at] ?? { lower: "," };
    if (border.test(lower) || lower === ",") return undefined;
    if (!lexicon.words.outcomes.has(lower)) continue;
    const behind = tokens[at + 1]?.lower ?? ".";
    const closes = isBorder({ tokens, lexicon }, at + 1) || behind === "." || lexicon.phrases.and.has(behind);
    return closes || !lexicon.language.capitalNouns ? at : undefined;
  }
  return undefined;
}

/** "who had beaten them 3-1", "when they won 2-1", "could win 2-1", "last year X won 2-1": told of another day, or of none. */
function isToldThen(words: Words, verb: number): boolean {
  const { tokens, lexicon } = words;
  const { hads, when, whose, that, objects, relativePronouns } = lexicon.words;
  const { pronouns, relatives, openers, following, formerTimes, lastTimes } = lexicon.syntax;
  // "a game that they lost 1-0", "watching them lose 2-0"
  const isPronoun = matchPhrase(pronouns, tokens, verb - 1) !== undefined;
  if (lexicon.language.fixedOrder && (isPronoun || objects.has(tokens[verb - 1]?.lower ?? ""))) return true;
  const isThen = (at: number) => matchPhrase(formerTimes, tokens, at) ?? matchPhrase(lastTimes, tokens, at);
  for (let at = verb + 1; at < verb + farthest.other && !isBorder(words, at); at++) if (isThen(at)) return true;
  let joined = false;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (isBorder(words, at)) return false;
    if ([hads, when, whose, that].some((list) => list.has(lower))) return true;
    // "s’impose 31-24", "se impôs por 31-24" have no "if".
    if (isIf(words, at)) return true;
    if (lexicon.phrases.and.has(lower)) joined = true;
    if (lexicon.phrases.possible.has(lower) || isThen(at) || isInYear(words, at)) return true;
    if (matchPhrase(relatives, tokens, at) !== undefined) return true;
    // "scored three times as the side won 4-2"
    if (!lexicon.language.split && matchPhrase(openers, tokens, at) && !matchPhrase(following, tokens, at))
      return false;
    // "depois de vencer por 2 a 1", where "nach schwachem Beginn gewann" only says when.
    if (!lexicon.language.split && !joined && matchPhrase(following, tokens, at) !== undefined) return true;
    // ", die mit 3:1 gewannen", where ", die Gäste gewannen 3:1" goes on.
    const isRelative = tokens[at - 1]?.lower === "," && relativePronouns.has(lower);
    if (isRelative && !isUpper(tokens[at + 1]?.text ?? "")) return true;
  }
  return false;
}

/** "in 1998", "em 90". */
function isInYear({ tokens, lexicon }: Words, at: number): boolean {
  const { type, text } = tokens[at] ?? { type: "symbol", text: "" };
  if (type !== "number" || !/^(?:(?:19|20)\d\d|[6-9]\d)$/.test(text)) return false;
  return lexicon.phrases.datePrepositions.has(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.lower !== ".";
}

/** Tokens of a side's name. */
const longestName = 6;

/** "Altona 3-2 Barmbek", "Altona – Barmbek: 3:2": nothing but the names of both sides stands with the numbers. */
function namesAround(words: Words, { first, next }: Stretch): Outcome | undefined {
  const { tokens, lexicon } = words;
  const end = /^[:,]$/.test(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
  let start = end;
  while (start > 0 && !/^[:|*.(]$/.test(tokens[start - 1]?.lower ?? "")) start--;
  let stop = next;
  while (stop < tokens.length && !/^[.:(,;*–—|]$/.test(tokens[stop]?.lower ?? "")) stop++;
  // "Clonea 1-19 Ballyduff 2-15": goals and points of each side.
  if (tokens.slice(next, stop).some(({ type, lower }) => type === "number" && lower.length < 2)) return undefined;
  const parts = (at: number) =>
    /^[-–—]$/.test(tokens[at]?.lower ?? "") || lexicon.words.versus.has(tokens[at]?.lower ?? "");
  const dash = tokens.findIndex((_, at) => at > start && at < end && parts(at));
  if (dash !== -1 && isName(words, start, dash) && isName(words, dash + 1, end))
    return { by: "names", first: start, next: end };
  const both = end === first && stop > next && isName(words, start, first) && isName(words, next, stop);
  return both ? { by: "names", first: start, next: stop } : undefined;
}

/** "SV Altona", "Real de la Sierra", "Schalke 04": capitals, and small words between them. */
function isName({ tokens, lexicon }: Words, first: number, next: number): boolean {
  if (next <= first || next - first > longestName) return false;
  const [opens, last] = [tokens[first], tokens[next - 1]];
  if (opens?.type !== "word" || !isUpper(opens.text) || lexicon.references.has(opens.lower)) return false;
  if (last?.type === "symbol" || (last?.type === "word" && !isUpper(last.text))) return false;
  if (lexicon.phrases.functionWords.has(last?.lower ?? "")) return false;
  return tokens.slice(first, next).every(({ type, text, lower }) => {
    if (type === "word") return isUpper(text) || lexicon.phrases.functionWords.has(lower);
    return type === "number" ? text.length < 5 : /^['’.&/-]$/.test(lower);
  });
}
