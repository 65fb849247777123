import { guessLang } from "../article/lang.ts";
import { isLetter, isUpper } from "../figure/character.ts";
import type { Figure } from "../figure/figure.ts";
import { type Lexicon, lexiconOf } from "../figure/lexicon.ts";
import { pastOf } from "../figure/of.ts";
import { type Token, tokenize } from "../figure/token.ts";
import { matchPhrase } from "../figure/trie.ts";

/** A label is read at a glance under a number. */
const longest = 60;

/**
 * A short noun phrase of the figure's own sentence that says what it counts: "puissance de calcul IA sur
 * trois ans". Never over 60 characters, never cut within a word, "" where the sentence names nothing.
 * @param lang the article's language; guessed from the sentence without it
 */
export function labelFigure(figure: Figure, lang?: string): string {
  if (figure.label) return figure.label;
  const { sentence } = figure.source;
  const lexicon = lexiconOf(lang ?? guessLang(sentence));
  const tokens = tokenize(sentence, 0, sentence.length, lexicon.style);
  const [first, next] = placeOf(figure, tokens, sentence);
  const scene: Reading = { figure, sentence, tokens, lexicon, first, next };
  // A date is said of what the sentence is about, not of the words beside it.
  if (figure.kind === "date") return subject(scene);
  const parts =
    figure.kind === "multiplier" ? [phraseBefore, phraseAfter, subject] : [phraseAfter, phraseBefore, subject];
  for (const part of parts) {
    const label = part(scene);
    if (label) return label;
  }
  return figure.kind === "count" ? (figure.unit ?? "") : "";
}

interface Reading {
  figure: Figure;
  sentence: string;
  tokens: Token[];
  lexicon: Lexicon;
  /** The figure's own tokens. */
  first: number;
  next: number;
}

/** The figure's tokens in its sentence, which has no Markdown left. */
function placeOf({ source }: Figure, tokens: readonly Token[], sentence: string): [number, number] {
  const plain = source.text.replace(/\]\([^)]*\)|[*_`[\]]/g, "").replace(/\s*\n[>\s]*/g, " ");
  const start = Math.max(0, sentence.indexOf(plain));
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= start + plain.length);
  return [Math.max(0, first), next === -1 ? tokens.length : next];
}

function textOf({ sentence, tokens }: Reading, first: number, next: number): string {
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  if (start === undefined || end === undefined || next <= first) return "";
  return trimmed(sentence.slice(start, end));
}

/** At most 60 characters, up to the end of a word. */
function trimmed(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : "";
}

const closing = /^[.,;:!?()«»“”"–—]$/;

/** May the word stand inside a label, between its nouns? */
function isLink(token: Token, lexicon: Lexicon): boolean {
  return token.lower === "'" || token.lower === "-" || lexicon.phrases.labelLinks.has(token.lower);
}

/** "de puissance de calcul IA sur trois ans" behind "10 milliards de dollars". */
function phraseAfter(reading: Reading): string {
  const { figure, tokens, lexicon, next } = reading;
  const { functionWords } = lexicon.phrases;
  let from = next;
  if (figure.kind === "count" && figure.unit) {
    // The noun is the figure's last word: the label begins with it.
    from = next - 1;
    while (from > reading.first && tokens[from]?.text !== figure.unit) from--;
  } else {
    from = pastOf(tokens, next, lexicon);
    if (from === next && lexicon.phrases.labelStops.has(tokens[from]?.lower ?? "")) from++;
    const linked = from > next;
    while (lexicon.phrases.determiners.has(tokens[from]?.lower ?? "")) from += tokens[from + 1]?.lower === "'" ? 2 : 1;
    if (!linked && figure.kind !== "measure" && figure.kind !== "ratio") return "";
  }
  // "en dix ans" is another figure's.
  if (lexicon.numbers.has(tokens[from]?.lower ?? "")) return "";
  let end = from;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (closing.test(token.lower) || token.type === "number") break;
    if (matchPhrase(lexicon.before, tokens, at) && at > from && !isLink(token, lexicon)) break;
    if (isLink(token, lexicon)) continue;
    if (functionWords.has(token.lower) && !lexicon.numbers.has(token.lower)) break;
    if (token.type === "symbol") break;
    end = at + 1;
  }
  const text = textOf(reading, from, end);
  return isLetter(text.charCodeAt(0)) && text.length > 2 ? text : "";
}

/** The noun phrase before the figure: "contrat" in "un contrat à plus de 10 milliards". */
function phraseBefore(reading: Reading): string {
  const { tokens, lexicon, first } = reading;
  const { functionWords } = lexicon.phrases;
  let end = first;
  let skipped = false;
  while (end > 0) {
    const token = tokens[end - 1] as Token;
    const match = matchPhrase(lexicon.before, tokens, end - 1) ?? matchPhrase(lexicon.fillers, tokens, end - 1);
    if (match) end -= match.length;
    else if (token.lower === "'" || functionWords.has(token.lower)) end--;
    else break;
    skipped = true;
  }
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (closing.test(token.lower)) break;
    if (isLink(token, lexicon)) continue;
    if (token.type !== "word" || functionWords.has(token.lower)) break;
    // Another figure's words are none of this one's label.
    if (lexicon.numbers.has(token.lower) || lexicon.units.root.get(token.lower)?.values) break;
    start = at;
  }
  // A verb of change ("recule à 7 %"), and where nothing stands between, the word before the figure ("atteint 7 %").
  const { up, down, change, auxiliaries } = lexicon.phrases;
  const isChange = (at: number) => {
    const { lower } = tokens[at] as Token;
    return up.has(lower) || down.has(lower) || change.has(lower);
  };
  if (end > start && isChange(end - 1)) end--;
  else if (!skipped && end - start > 1) end--;
  while (end > start && isLink(tokens[end - 1] as Token, lexicon)) end--;
  // Behind an auxiliary or "s'" stands a verb, no noun: "s'élève à".
  const before = tokens[start - 1]?.lower === "'" ? tokens[start - 2] : tokens[start - 1];
  if (end - start === 1 && (auxiliaries.has(before?.lower ?? "") || (start === 0 && !skipped))) return "";
  return textOf(reading, start, end);
}

/** The sentence's first noun phrase: "contrat" of "Ce contrat vise à …". */
function subject(reading: Reading): string {
  const { tokens, lexicon, first } = reading;
  let from = 0;
  while (
    from < first &&
    (lexicon.phrases.functionWords.has(tokens[from]?.lower ?? "") || tokens[from]?.type !== "word")
  )
    from++;
  let end = from;
  for (let at = from; at < first; at++) {
    const token = tokens[at] as Token;
    if (closing.test(token.lower) || token.type === "number") break;
    if (isLink(token, lexicon)) continue;
    if (lexicon.phrases.functionWords.has(token.lower)) break;
    // A second word belongs to the first by a link, as a name, or because the verb comes behind it.
    const named = at === from || isLink(tokens[at - 1] as Token, lexicon) || isUpper(token.text);
    if (!named && !lexicon.phrases.auxiliaries.has(tokens[at + 1]?.lower ?? "")) break;
    end = at + 1;
  }
  return textOf(reading, from, end);
}
