import { isUpper } from "../figure/character.ts";
import { isBorder, isFunctionWord, type Stretch } from "../figure/clause.ts";
import { startOf } from "../figure/reading.ts";
import { matchPhrase } from "../figure/trie.ts";
import { gap } from "./compose.ts";
import { isVerbFirst } from "./named.ts";
import { count, isVerb, type Passage } from "./passage.ts";
import { isPronoun } from "./pronoun.ts";

/**
 * Do the parts of a label belong together, as far as their sentence shows it? A subject and what is said of it do, with
 * an insertion between them; two clauses do not. What is no label stands in its sentence, which is always true.
 */
export function isSound(passage: Passage, label: string, quantity: Stretch, isChange = false): boolean {
  if (address.test(label)) return false;
  const parts = partsOf(passage, label);
  const last = parts?.at(-1);
  if (!parts || !last) return true;
  const start = startOf(passage, quantity);
  const isApart = parts.some((part, index) => {
    const before = parts[index - 1];
    if (!before || (before.next <= quantity.first && part.first > quantity.first)) return false;
    return !areJoined(passage, before, part);
  });
  return !isApart && (last.next > start || isChange || leadsTo(passage, { first: last.next, next: start }));
}

/** A page's or a picture's: what an article embeds. */
const address = /:\/\/|\b(?:www|t|pic)\.\w+\.?\w*\/|\bpic\.twitter/;

/** Where the label's parts stand. */
function partsOf(passage: Passage, label: string): Stretch[] | undefined {
  const text = passage.text.replace(/\s/g, " ");
  const parts: Stretch[] = [];
  let from = 0;
  for (const part of label.split(gap)) {
    const start = text.indexOf(part, from);
    if (start === -1) return undefined;
    from = start + part.length;
    const first = passage.tokens.findIndex((token) => token.end > start);
    const next = passage.tokens.findIndex((token) => token.start >= from);
    parts.push({ first, next: next === -1 ? passage.tokens.length : next });
  }
  return parts;
}

function areJoined(passage: Passage, before: Stretch, after: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const between = { first: before.next, next: after.first };
  const lower = (at: number) => tokens[at]?.lower ?? "";
  const end = between.next - 1;
  if (between.first >= between.next || lower(between.first) === ":" || isQuantity(passage, between)) return true;
  if (isChangeNoun(passage, after)) return true;
  const verb = startsWithVerb(passage, after);
  const relative = relativeIn(passage, between);
  if (relative !== undefined)
    return verb && isOnlyMarks(passage, { ...between, next: relative }) && isOneNoun(passage, before);
  // "will shut its machines on March 31, | putting 412 people out of work"
  if (isBorder(passage, end) && isGerund(passage, after.first)) return true;
  if (!isBorder(passage, between.first)) return isCut(passage, between, after, verb);
  if (between.first === end) return !isPronoun(passage, after);
  if (lexicon.phrases.and.has(lower(end)) || lexicon.phrases.or.has(lower(end)))
    return verb && (end === between.first + 1 || !hasVerb(passage, before));
  if (isBorder(passage, end)) return isPreposition(passage, after.first) || (verb && !hasVerb(passage, before));
  // "…, soit | une hausse"
  return matchPhrase(lexicon.syntax.conversion, tokens, end) !== undefined;
}

/** Is what was left out within a clause no more than a phrase: "le Comité | de la Banque centrale | a décidé"? */
function isCut(passage: Passage, between: Stretch, after: Stretch, verb: boolean): boolean {
  const { tokens, lexicon } = passage;
  const leads = isPreposition(passage, after.first);
  // "Das Landgericht | hat einen 48-Jährigen | zu einer Freiheitsstrafe von … verurteilt"
  const waits = lexicon.language.split && lexicon.phrases.auxiliaries.has(tokens[between.first]?.lower ?? "");
  return leads && waits ? true : (verb || leads) && isPreposition(passage, between.first) && !hasVerb(passage, between);
}

function isGerund({ tokens, lexicon }: Passage, at: number): boolean {
  return lexicon.language.code === "en" && /ing$/.test(tokens[at]?.lower ?? "");
}

/** "flew | 1.2 million | passengers", "weighs | 1.3 kilos and | costs": another number that is told with this one. */
function isQuantity(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  // The noun of a count is part of its words.
  const other = mentions.find((each) => each.first >= first && each.first < next && each.next >= next - 1);
  if (!other || startOf(passage, other) > first + 1) return false;
  return other.next >= next || lexicon.phrases.and.has(tokens[next - 1]?.lower ?? "");
}

/** "s’établit à 812 €, | en hausse de": a change of the level before. */
function isChangeNoun({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const at = isFunctionWord(tokens[first]?.lower ?? "", lexicon) ? first + 1 : first;
  return at < next && next - first < 6 && lexicon.ways.has(tokens[at]?.lower ?? "");
}

function isPreposition({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const { determiners, and, or, one } = lexicon.phrases;
  return isFunctionWord(lower, lexicon) && ![determiners, and, or, one].some((others) => others.has(lower));
}

/** Where the relative pronoun stands that a stretch ends with. */
function relativeIn({ tokens, lexicon }: Passage, { first, next }: Stretch): number | undefined {
  for (let at = first; at < next; at++) {
    const match = matchPhrase(lexicon.syntax.relatives, tokens, at);
    if (match && at + match.length === next) return at;
  }
  return undefined;
}

/** Is there nothing but a mark, or a bracket? "o senador Lindbergh Farias | (RJ), | que" */
function isOnlyMarks(passage: Passage, { first, next }: Stretch): boolean {
  const bracket = passage.tokens[first]?.lower === "(" && passage.tokens[next - 2]?.lower === ")";
  return next - first < 2 || (bracket && next - first < 6);
}

/** Is it one noun with its adjectives, and none that "qui" could as well be: "le nombre de cas en Italie"? */
function isOneNoun(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { determiners, and } = lexicon.phrases;
  if (hasVerb(passage, { first, next })) return false;
  // A person's name comes first.
  if (!lexicon.language.capitalNouns && [first, first + 1].every((at) => isUpper(tokens[at]?.text ?? ""))) return true;
  for (let at = first + 1; at < next; at++) {
    const { lower, text } = tokens[at] ?? { lower: "", text: "" };
    if (and.has(lower)) return false;
    const light = isFunctionWord(lower, lexicon);
    const held = isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon);
    if (held && at > first + 1 && (determiners.has(lower) || (isUpper(text) && !light))) return false;
  }
  return true;
}

function hasVerb({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  for (let at = first; at < next; at++) {
    if (lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "")) return true;
    if (matchPhrase(lexicon.syntax.copulas, tokens, at)) return true;
  }
  return false;
}

function startsWithVerb(passage: Passage, stretch: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { lower, text } = tokens[stretch.first] ?? { lower: "", text: "" };
  if (lexicon.phrases.auxiliaries.has(lower) || isVerb(passage, stretch.first)) return true;
  const isPlain = !isUpper(text) && !isFunctionWord(lower, lexicon);
  if (lexicon.language.capitalNouns) return isPlain;
  if (lexicon.language.split && stretch.next - stretch.first === 1) return isPlain;
  return isVerbFirst(passage, stretch);
}

/** Does what stands between a label and its number say no other thing? */
function leadsTo(passage: Passage, { first, next }: Stretch): boolean {
  const { mentions, tokens } = passage;
  if (mentions.some((each) => each.first >= first && each.next <= next)) return true;
  const marks: number[] = [];
  for (let at = first; at < next; at++) if (isBorder(passage, at)) marks.push(at);
  const last = marks.at(-1);
  if (last === undefined) return count(passage, { first, next }) < 3;
  // "fechou a compra da Vidafarma, | uma das maiores redes, | por"
  const behind = count(passage, { first: last + 1, next });
  return (
    tokens[last]?.lower === ":" ||
    (marks.length > 1 && marks[0] === first && behind === 0) ||
    count(passage, { first, next }) < 2
  );
}
