import { guessLang } from "../article/lang.ts";
import { plainWords } from "../article/plain-words.ts";
import { clauseOf, type Stretch } from "../figure/clause.ts";
import { evidenceOf } from "../figure/evidence.ts";
import type { Figure } from "../figure/figure.ts";
import { lexiconOf } from "../figure/lexicon.ts";
import { pastOf } from "../figure/of.ts";
import { readSentence } from "../figure/read-sentence.ts";
import { startOf } from "../figure/role.ts";
import { matchPhrase } from "../figure/trie.ts";
import { antecedentOf } from "./antecedent.ts";
import { isContent, isNamed, isPronoun, nounStart, type Passage, textOf, trimEnd, trimStart } from "./passage.ts";

/** Two or three lines beside a number: what fits is read. */
export const longestLabel = 90;

/** Where the quantity's own words stood. */
const gap = " … ";

/**
 * What a figure is about, in the article's own words: the clause around the quantity, with “…” where it stood;
 * only what follows it, or stands before it, where that says it all. At most 90 characters, cut between phrases.
 * @param lang the article's language; guessed from the sentence without it
 * @returns "" where the sentence names nothing ("Il coûtera 5 milliards"): such a figure is not shown among others
 */
export function labelFigure(figure: Figure, lang?: string): string {
  if (figure.label) return figure.label;
  const { sentence } = figure.source;
  const lexicon = lexiconOf(lang ?? guessLang(sentence));
  const { scene, mentions } = readSentence(
    { text: sentence, start: 0, end: sentence.length, heading: false },
    lexicon,
    evidenceOf(sentence, lexicon),
  );
  const passage: Passage = { text: sentence, tokens: scene.tokens, lexicon, mentions };
  const quantity = quantityOf(figure, passage);
  const clause = spokenClause(passage, clauseOf(passage, quantity), quantity);
  const { opening, before, after } = aroundOf(figure, passage, quantity, clause);
  const antecedent = antecedentOf(passage, clause);
  const joined = !opening && goesOn(passage, clause, before) ? withAntecedent(passage, before, after, antecedent) : "";
  // "750 mégawatts de capacité jusqu’en 2028": the words between are the first quantity's.
  const shared = opening && pastOf(scene.tokens, before.first, lexicon) > before.first;
  return (
    joined ||
    (shared ? withAntecedent(passage, before, after, opening) : "") ||
    ownWords(figure, passage, before, after) ||
    withAntecedent(passage, before, after, opening) ||
    withAntecedent(passage, before, after, antecedent)
  );
}

/** "Coût de l’opération : 187 millions", ", at an estimated cost of": the words before say of what. */
function goesOn({ tokens, lexicon }: Passage, clause: Stretch, before: Stretch): boolean {
  const mark = tokens[clause.first - 1]?.lower;
  if (mark === ":") return before.first === before.next;
  if (mark !== ",") return false;
  const lower = tokens[before.first]?.lower ?? "";
  const { functionWords, determiners } = lexicon.phrases;
  return before.first < before.next && functionWords.has(lower) && !determiners.has(lower);
}

/** The figure's tokens: the clause tells which of two equal ones. */
function quantityOf({ source, clause }: Figure, { text, tokens }: Passage): Stretch {
  const words = plainWords(source.text);
  const from = clause ? Math.max(0, text.indexOf(clause)) : 0;
  const start = Math.max(0, text.indexOf(words, from));
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= start + words.length);
  return { first: Math.max(0, first), next: next === -1 ? tokens.length : next };
}

/** Behind "said that": who says it is not what it is about. */
function spokenClause({ tokens, lexicon }: Passage, clause: Stretch, { first }: Stretch): Stretch {
  for (let at = first - 1; at >= clause.first; at--) {
    const match = matchPhrase(lexicon.syntax.saying, tokens, at);
    if (match && at + match.length <= first) return { first: at + match.length, next: clause.next };
  }
  return clause;
}

/**
 * The clause's words before the quantity and its qualifier, and those behind its number: a counted noun is one of them.
 * Another quantity has words of its own. What stands before the first one is the clause's opening, mostly its subject.
 */
function aroundOf(figure: Figure, passage: Passage, quantity: Stretch, clause: Stretch) {
  const { tokens, lexicon, mentions } = passage;
  const start = Math.max(clause.first, startOf(passage, quantity));
  const counted = figure.kind === "count" && figure.unit !== null;
  let from = counted ? nounStart(passage, quantity) : quantity.next;
  if (!counted) from += matchPhrase(lexicon.after, tokens, from)?.length ?? 0;

  const others = mentions.filter(({ first, next }) => next <= quantity.first || first >= quantity.next);
  const earlier = others.filter(({ first, next }) => first >= clause.first && next <= start);
  // "400 MW/1,600 MWh": both are of what follows.
  const twin = tokens[from]?.lower === "/" ? others.find(({ first }) => first === from + 1) : undefined;
  if (twin) from = twin.next;
  const later = others.find(({ first }) => first >= from && first < clause.next);
  const opening = earlier[0] && { first: clause.first, next: startOf(passage, earlier[0]) };
  return {
    opening: opening && trimEnd(passage, trimStart(passage, opening)),
    before: trimStart(passage, { first: earlier.at(-1)?.next ?? clause.first, next: start }),
    after: { first: from, next: later ? phraseEnd(passage, from, startOf(passage, later)) : clause.next },
  };
}

/** Where the last phrase ends that no preposition or article leads on to the quantity at `next`. */
function phraseEnd({ tokens, lexicon }: Passage, first: number, next: number): number {
  const { functionWords, labelLinks, determiners } = lexicon.phrases;
  const leadsOn = (lower: string) =>
    functionWords.has(lower) || labelLinks.has(lower) || determiners.has(lower) || lower === "'" || lower === "-";
  let end = Math.max(first, next);
  // An adjective before it belongs to its phrase: "in the same | three months".
  if (!leadsOn(tokens[end - 1]?.lower ?? "")) while (end > first && !leadsOn(tokens[end - 1]?.lower ?? "")) end--;
  while (end > first && leadsOn(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}

/** A label of the clause alone, or "" where it names nothing. */
function ownWords(figure: Figure, passage: Passage, before: Stretch, after: Stretch): string {
  const { tokens, lexicon } = passage;
  const subject = trimEnd(passage, before);
  const ofIt = pastOf(tokens, after.first, lexicon);
  const complement = trimEnd(passage, { first: ofIt, next: after.next });
  const whole = trimEnd(passage, after);
  const opensWithPronoun = isPronoun(passage, before);
  const counted = figure.kind === "count" && figure.unit !== null;
  // "7,6 % de la population active" is a share of it: of what share, the words before say.
  const isShare = figure.kind === "percent" || figure.kind === "ratio" || figure.kind === "multiplier";

  if (isNamed(passage, before) && !(opensWithPronoun && isContent(passage, complement))) {
    const rest = isContent(passage, whole) ? textOf(passage, whole) : "";
    const both = rest && join(textOf(passage, before), rest);
    if (both && both.length <= longestLabel) return both;
    if (counted && fitting(rest)) return rest;
    const short =
      rest && (shortened(passage, before, whole) || (ofIt > after.first && lateStart(passage, before, rest)));
    if (short) return short;
    return fitting(textOf(passage, subject)) || fitting(fromPhrase(passage, subject));
  }
  if (isShare && !opensSentence(passage, before)) return "";
  if (isContent(passage, complement) && (counted || ofIt > after.first || before.next === before.first)) {
    const verb = counted && !opensWithPronoun && isContent(passage, subject) ? `${textOf(passage, before)}${gap}` : "";
    return fitting(verb + textOf(passage, complement)) || fitting(toPhrase(passage, complement));
  }
  if (isContent(passage, whole) && isNamed(passage, whole)) {
    return fitting(join(textOf(passage, before), textOf(passage, whole))) || fitting(toPhrase(passage, whole));
  }
  return "";
}

/** "Un tiers des foyers sont équipés": what follows is all that is said of the share. */
function opensSentence({ tokens }: Passage, { first, next }: Stretch): boolean {
  const mark = tokens[first - 1]?.lower;
  return first === next && (mark === undefined || mark === ";" || mark === "–" || mark === "—");
}

/** A clause that names nothing itself, with the words that it goes on from. */
function withAntecedent(passage: Passage, before: Stretch, after: Stretch, antecedent: Stretch | undefined): string {
  if (!antecedent || !isNamed(passage, antecedent)) return "";
  const subject = textOf(passage, antecedent);
  const rest = [textOf(passage, before), textOf(passage, trimEnd(passage, after))].filter(Boolean).join(gap);
  const own = textOf(passage, trimEnd(passage, before));
  return (
    fitting(join(subject, rest)) ||
    fitting(join(subject, own)) ||
    fitting(subject) ||
    fitting(fromPhrase(passage, antecedent))
  );
}

function join(before: string, after: string): string {
  return [before, after].filter(Boolean).join(gap);
}

function fitting(text: string): string {
  return text.length <= longestLabel ? text : "";
}

/** Both sides, the second one cut at its last phrase that leaves room. */
function shortened(passage: Passage, before: Stretch, after: Stretch): string {
  for (let next = after.next - 1; next > after.first; next--) {
    if (!beginsPhrase(passage, next)) continue;
    const cut = trimEnd(passage, { first: after.first, next });
    if (!isContent(passage, cut)) return "";
    const text = join(textOf(passage, before), textOf(passage, cut));
    if (text.length <= longestLabel) return text;
  }
  return "";
}

/** The end of what stands before a quantity, from the first phrase on that leaves it short enough. */
function fromPhrase(passage: Passage, stretch: Stretch): string {
  for (let first = stretch.first + 1; first < stretch.next; first++) {
    if (!beginsPhrase(passage, first)) continue;
    const rest = trimStart(passage, { first, next: stretch.next });
    const text = textOf(passage, rest);
    if (text.length <= longestLabel) return isNamed(passage, rest) ? text : "";
  }
  return "";
}

/** Both sides, the first one from a later phrase on: "pour acheter … de puissance de calcul". */
function lateStart(passage: Passage, before: Stretch, rest: string): string {
  for (let first = before.first + 1; first < before.next; first++) {
    if (!beginsPhrase(passage, first)) continue;
    const text = join(textOf(passage, trimStart(passage, { first, next: before.next })), rest);
    if (text.length <= longestLabel) return text;
  }
  return "";
}

/** The beginning of what stands behind a quantity, up to the last phrase that leaves it short enough. */
function toPhrase(passage: Passage, stretch: Stretch): string {
  for (let next = stretch.next - 1; next > stretch.first; next--) {
    if (!beginsPhrase(passage, next)) continue;
    const text = textOf(passage, trimEnd(passage, { first: stretch.first, next }));
    if (text.length <= longestLabel) return text;
  }
  return "";
}

/** A preposition, an article or a conjunction begins a phrase: before it a label may end. */
function beginsPhrase({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const held = tokens[at - 1]?.lower ?? "";
  const { functionWords, determiners, labelLinks } = lexicon.phrases;
  const light = (word: string) => functionWords.has(word) || determiners.has(word) || labelLinks.has(word);
  return light(lower) && !light(held) && held !== "'" && held !== "-";
}
