import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isRaised } from "../around/led-level.ts";
import { hasVerb, isPluralVerb, isVerb } from "../sentence/finite-verb.ts";
import { isVerbFirst } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { isPreposition } from "./phrase-only.ts";
import { isOf } from "./without-subject.ts";

/** May two parts of a label stand beside each other, with nothing but the quantity and its verb left out between them? */
export function areJoined(passage: Passage, before: Stretch, after: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const between = { first: before.next, next: after.first };
  const lower = (at: number) => tokens[at]?.lower ?? "";
  const end = between.next - 1;
  const told = lower(between.first) === ":" && between.first === end;
  if (between.first >= between.next || told || isQuantity(passage, between)) return true;
  if (isChangeNoun(passage, after) || isRaised(passage, between, after)) return true;
  const verb = startsWithVerb(passage, after);
  const relative = relativeIn(passage, between);
  if (relative !== undefined)
    return verb && isOnlyMarks(passage, { ...between, next: relative }) && isOneNoun(passage, before);
  // "will shut its machines on March 31, | putting 412 people out of work"
  if (isBorder(passage, end) && isGerund(passage, after.first)) return true;
  // "Le chiffre d’affaires | a triplé, | atteignant": what something came to as it grew so many times over.
  if (isBorder(passage, end) && isFactor(passage, between) && isGerundThere(passage, after.first)) return true;
  const joined = lexicon.phrases.and.has(lower(end)) || lexicon.phrases.or.has(lower(end));
  // "nous avons": another subject.
  const marked = tokens.slice(between.first, between.next).some((_, at) => isBorder(passage, between.first + at));
  if (marked && isPronoun(passage, after) && !lexicon.words.reflexives.has(lower(after.first))) return false;
  if (!isBorder(passage, between.first)) return (joined && verb) || isCut(passage, between, after, verb);
  if (between.first === end) return true;
  if (joined) return verb && (end === between.first + 1 || !hasVerb(passage, before));
  // "a reçu le prix Templeton, | doté de": of what stands right before.
  if (lexicon.syntax.pastParticiple.test(lower(after.first))) return false;
  if (isBorder(passage, end)) return isPreposition(passage, after.first) || (verb && !hasVerb(passage, before));
  // "…, soit | une hausse"
  return matchPhrase(lexicon.syntax.conversion, tokens, end) !== undefined;
}

/** Is what was left out within a clause no more than a phrase: "le Comité | de la Banque centrale | a décidé"? */
function isCut(passage: Passage, between: Stretch, after: Stretch, verb: boolean): boolean {
  const { tokens, lexicon } = passage;
  // "het resultaat | nam met 6 procent | toe"
  if (lexicon.language.split && verb && after.next - after.first === 1) return true;
  // "levé le voile | sur la génération | de son modèle": that is of what was left out.
  if (isOf(passage, after.first)) return false;
  const leads = isPreposition(passage, after.first);
  // "Das Landgericht | hat einen 48-Jährigen | zu einer Freiheitsstrafe von … verurteilt"
  const waits = lexicon.language.split && lexicon.phrases.auxiliaries.has(tokens[between.first]?.lower ?? "");
  return (leads && waits) || ((verb || leads) && isPreposition(passage, between.first) && !hasVerb(passage, between));
}

function isGerund(passage: Passage, at: number): boolean {
  return passage.lexicon.language.fixedOrder === true && isGerundThere(passage, at);
}

function isGerundThere({ tokens, lexicon }: Passage, at: number): boolean {
  return lexicon.syntax.gerund.test(tokens[at]?.lower ?? "");
}

/** "a triplé,", "se duplicó,": how many times over something grew, and a mark. */
function isFactor({ mentions }: Passage, { first, next }: Stretch): boolean {
  const [factor, other] = mentions.filter((each) => each.first >= first && each.first < next);
  return factor?.kind === "multiplier" && factor.next === next - 1 && other === undefined;
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
    if (and.has(lower) || lexicon.words.fused.has(lower)) return false;
    const light = isFunctionWord(lower, lexicon);
    const held = isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon);
    if (held && at > first + 1 && (determiners.has(lower) || (isUpper(text) && !light))) return false;
  }
  return true;
}

function startsWithVerb(passage: Passage, stretch: Stretch): boolean {
  const { tokens, lexicon } = passage;
  let at = stretch.first;
  // "n’a rentré", "no alcanzó"
  if (lexicon.phrases.negation.has(tokens[at]?.lower ?? "") || /^[ns]$/.test(tokens[at]?.lower ?? "")) at++;
  if (tokens[at]?.lower === "'") at++;
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  if (lexicon.phrases.auxiliaries.has(lower) || isVerb(passage, at)) return true;
  const isPlain = !isUpper(text) && !isFunctionWord(lower, lexicon);
  // "Marlow Foods, based in Stokesley, | spends"
  const opens = isBorder(passage, at - 1) && (stretch.next > at + 1 || tokens[at + 1]?.type !== "word");
  if (isPlain && opens && lexicon.syntax.presentVerb.test(lower)) return true;
  if (opens && isPluralVerb(passage, at)) return true;
  if (lexicon.language.capitalNouns) return isPlain;
  if (lexicon.language.split && stretch.next - stretch.first === 1) return isPlain;
  return isVerbFirst(passage, { first: at, next: stretch.next });
}
