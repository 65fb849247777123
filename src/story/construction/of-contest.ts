import { clauseOf, isBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { isSecondVerb } from "../../figure/clause/second-verb.ts";
import { outcomeOf } from "../../figure/contest/outcome.ts";
import { behindBracket } from "../../figure/contest/pair.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { headOf } from "../composition/compose.ts";
import { fitting, gap, join, longestLabel } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { beginsPhrase } from "../sentence/phrase.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { trimEnd, trimStart } from "../sentence/trim.ts";

/**
 * "Die Bullen setzten sich gegen die Admira | mit 5:0 | durch", "Altona | 3-2 | Barmbek": of a result who played whom, with the word of
 * winning or losing; without what the clause goes on with ("and climb to fourth").
 * @returns "" where that names nobody, or has no room
 */
export function ofContest(passage: Passage, quantity: Stretch): string {
  const outcome = outcomeOf(passage, quantity);
  if (!outcome) return "";
  if (outcome.by === "names") return ofNames(passage, outcome, quantity);
  const { at } = outcome;
  if (outcome.by === "votes") return ofVotes(passage, quantity, at);
  const before = wordsBefore(passage, quantity, at);
  const after = wordsBehind(passage, quantity, at);
  const named = isNamed(passage, subjectOf(passage, before, at)) && !isPronoun(passage, before);
  // "3:2-| Auswärtssieg in Amsterdam"
  if (!named && (before.next > before.first || at < after.first)) return "";
  if (before.first === at || isMatchAlone(passage, before, at)) return "";
  for (const first of starts(passage, before, at)) {
    for (const next of ends(passage, after, at)) {
      const text = textWithin(passage, { first, next: before.next }, { first: after.first, next });
      if (text.length <= longestLabel) return text;
    }
  }
  return cut(passage, before, at);
}

/** "The board voted | 5-2 | to close two schools": who decided what, whole: half of it is another decision. */
function ofVotes(passage: Passage, quantity: Stretch, at: number): string {
  const { tokens, lexicon } = passage;
  const after = wordsBehind(passage, quantity, at);
  const before = wordsBefore(passage, quantity, at);
  const isComma = (mark: number) => tokens[mark]?.lower === ",";
  const rest = { first: quantity.next + 1, next: nextClauseMark(passage, quantity.next + 1) };
  // "Par 27 voix contre 8, | le conseil a adopté le budget"
  if (at > quantity.first && isComma(quantity.next))
    return isNamed(passage, rest) && !isPronoun(passage, rest) ? fitting(textOf(passage, rest)) : "";
  if (!isNamed(passage, before) || isPronoun(passage, before)) return "";
  // "Le conseil a adopté, | par 27 voix contre 8, | le budget"
  const opens = quantity.first - 1;
  if ((isComma(opens) || isComma(opens - 1)) && isComma(quantity.next))
    return fitting(textWithin(passage, before, rest));
  // "The vote was": of what, another sentence says.
  if (lexicon.words.votes.has(tokens[at]?.lower ?? "") && at - before.first <= 1 && at < quantity.first) return "";
  // "The board voted": what for, the words behind say; "the budget was passed" says it.
  if (before.next === at + 1 && !isPassive(passage, at) && after.first >= after.next) return "";
  return fitting(textWithin(passage, before, after)) || withHead(passage, before, at, textOf(passage, after));
}

/** "Le conseil municipal | de Charmont | a adopté": where all has no room, without what stands between the subject's noun and its verb. */
function withHead(passage: Passage, before: Stretch, verb: number, rest: string): string {
  const { tokens, lexicon } = passage;
  if (lexicon.language.split) return "";
  let next = verb;
  while (next > before.first && lexicon.phrases.auxiliaries.has(tokens[next - 1]?.lower ?? "")) next--;
  const decided = join(textOf(passage, { first: next, next: before.next }), rest);
  const head = headOf(passage, { first: before.first, next }, longestLabel - decided.length - gap.length);
  return head && fitting(join(head, decided));
}

/** "was | passed", "a été définitivement | rejeté": a participle of being, or of a perfect of that. */
function isPassive({ tokens, lexicon }: Passage, participle: number): boolean {
  const { adverb, being, pastParticiple } = lexicon.syntax;
  const at = adverb.test(tokens[participle - 1]?.lower ?? "") ? participle - 2 : participle - 1;
  if (matchPhrase(being, tokens, at)) return true;
  const { lower } = tokens[at] ?? { lower: "" };
  const { auxiliaries } = lexicon.phrases;
  return (auxiliaries.has(lower) || pastParticiple.test(lower)) && auxiliaries.has(tokens[at - 1]?.lower ?? "");
}

/** "Das Spiel | endete": it is not said whose. */
function isMatchAlone(passage: Passage, before: Stretch, word: number): boolean {
  const { tokens, lexicon } = passage;
  const others = tokens.slice(before.first, before.next).filter(({ lower, type }, index) => {
    const light = type !== "word" || isFunctionWord(lower, lexicon) || lexicon.words.matches.has(lower);
    return before.first + index !== word && !light;
  });
  return before.first < before.next && word < before.next && others.length === 0;
}

/** Who did it, before the verb; where verbs come second, somewhere in the clause. */
function subjectOf({ tokens, lexicon }: Passage, before: Stretch, word: number): Stretch {
  if (lexicon.language.split || word >= before.next) return before;
  let next = word;
  while (next > before.first && lexicon.phrases.auxiliaries.has(tokens[next - 1]?.lower ?? "")) next--;
  return { first: before.first, next };
}

function textWithin(passage: Passage, before: Stretch, after: Stretch): string {
  return join(textOf(passage, before), textOf(passage, after));
}

function ofNames(passage: Passage, { first, next }: Stretch, quantity: Stretch): string {
  const sides = [
    { first, next: Math.min(next, quantity.first) },
    { first: Math.min(quantity.next, next), next },
  ];
  return fitting(
    sides
      .map((side) => textOf(passage, side))
      .filter(Boolean)
      .join(" … "),
  );
}

/** The clause up to the numbers, or up to the mark before the bracket that they stand in, without a preposition that only leads to them. */
function wordsBefore(passage: Passage, { first }: Stretch, word: number): Stretch {
  const bracketed = passage.tokens[first - 1]?.lower === "(";
  const from = Math.min(word, first);
  const clause = clauseOf(passage, { first: from, next: from }, passage.cues);
  let next = bracketed ? first - 1 : first;
  if (bracketed) for (let at = word + 1; at < next; at++) if (isBorder(passage, at)) next = at;
  const opens = Math.max(clause.first, passage.dateline, behindAs(passage, from));
  const start = trimStart(passage, { first: opens, next }).first;
  const light = trimEnd({ ...passage, verbs: true }, { first: start, next });
  return { first: start, next: Math.max(light.next, word < first ? word + 1 : start) };
}

/** "scored twice as | the Rovers won": where its own clause begins; 0 where none does. */
function behindAs({ tokens, lexicon }: Passage, word: number): number {
  if (!lexicon.language.fixedOrder) return 0;
  for (let at = word - 2; at > 0; at--) {
    const { text, lower } = tokens[at] ?? { text: "", lower: "" };
    const begins = isUpper(text) || lexicon.phrases.determiners.has(lower);
    if (begins && lexicon.words.as.has(tokens[at - 1]?.lower ?? "")) return at;
  }
  return 0;
}

/** What follows in the clause, up to where another verb begins. */
function wordsBehind(passage: Passage, { first, next }: Stretch, word: number): Stretch {
  const { tokens, lexicon } = passage;
  const bracketed = tokens[first - 1]?.lower === "(";
  const start = bracketed ? next + 1 : tokens[next]?.lower === "-" ? next + 1 : behindBracket(tokens, next);
  if (bracketed && word < first) return { first: start, next: start };
  const openers = passage.cues.get("openers") ?? [];
  const stop = nextClauseMark(passage, start);
  let end = start;
  while (end < stop) {
    // "to close Linden and Eastview schools"
    const isPair = isUpper(tokens[end - 1]?.text ?? "") && isUpper(tokens[end + 1]?.text ?? "");
    const isAnd = lexicon.phrases.and.has(tokens[end]?.lower ?? "") && !isPair;
    if (end > word && (isAnd || openers.some(({ at }) => at === end))) break;
    end++;
  }
  return { first: start, next: end };
}

/** Where a label may begin: with the clause, or where verbs come second with its verb, without what stands before it. */
function* starts(passage: Passage, { first }: Stretch, word: number): Generator<number> {
  yield first;
  const { tokens, lexicon } = passage;
  if (!lexicon.language.split || !isFunctionWord(tokens[first]?.lower ?? "", lexicon)) return;
  if (lexicon.phrases.determiners.has(tokens[first]?.lower ?? "")) return;
  for (let at = first + 1; at <= word; at++) if (at === word || isSecondVerb(passage, at)) return yield at;
}

/** Where what follows may end: with the clause, or before a phrase of it; not at all where the word of winning stands before. */
function* ends(passage: Passage, { first, next }: Stretch, word: number): Generator<number> {
  yield next;
  for (let at = next - 1; at > Math.max(first, word); at--)
    if (mayEnd(passage, at) && mayEnd(passage, trimEnd(passage, { first, next: at }).next))
      yield trimEnd(passage, { first, next: at }).next;
  if (word < first) yield first;
}

/** Before a phrase, and where nouns have capitals behind one: "erstmals | den Titel" leaves an adverb. */
function mayEnd(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  if (lexicon.phrases.of.has(tokens[at]?.lower ?? "")) return false;
  return beginsPhrase(passage, at) && (!lexicon.language.capitalNouns || isUpper(tokens[at - 1]?.text ?? ""));
}

/** The clause as far as there is room, up to behind the word of winning and whom it is of. */
function cut(passage: Passage, { first, next }: Stretch, word: number): string {
  for (let at = next - 1; at > word + 1; at--) {
    if (!mayEnd(passage, at)) continue;
    const text = textOf(passage, trimEnd({ ...passage, verbs: true }, { first, next: at }));
    if (text.length <= longestLabel) return text;
  }
  return "";
}
