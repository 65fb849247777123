import { isBorder, isFunctionWord } from "../clause/clause.ts";
import { placeOf } from "../clause/cues.ts";
import type { Reading } from "../clause/reading.ts";
import { isLimit, type Mention } from "../mention.ts";
import { matchPhrase } from "../token/trie.ts";
import { isIf } from "./condition.ts";
import { isRestriction } from "./restriction.ts";

/** Words between those of whom an example is and what it starts from: "with a net income below". */
const farthest = 7;

/**
 * "Eine Familie mit einem Jahresverbrauch von 3.500 kWh spart", "pour un appartement à 1 650 francs", "households that use
 * more than 300 units": what an example starts from, and not what comes of it. The household is any one, and a
 * preposition or a relative clause joins the number.
 */
export function isPremise(reading: Reading): boolean {
  const { scene, mention, mentions, start } = reading;
  if (mention.kind === "date") return false;
  if (isRestriction(reading)) return true;
  if (mention.kind === "duration") return false;
  if (isDefining(reading) || isSupposed(reading)) return true;
  if (mention.kind === "percent") return false;
  if (isCondition(reading)) return true;
  // "takes the bill for an average home | to £2,512": what comes of it.
  if (mention.qualifier === "to") return false;
  for (let at = start - 1; at >= Math.max(0, start - farthest); at--) {
    if (mentions.some(({ first, next }) => first <= at && at < next)) return false;
    if (!matchPhrase(scene.lexicon.syntax.households, scene.tokens, at)) continue;
    if (isBudget(reading, at)) return false;
    if (scene.lexicon.words.whichClause.has(scene.tokens[at + 1]?.lower ?? "")) return !isTold(reading, at + 2);
    // "Pour un foyer consommant 120 m³", "a family using 300 units"
    if (scene.lexicon.syntax.gerund.test(scene.tokens[at + 1]?.lower ?? "") && isAny(reading, at)) return true;
    return isAny(reading, at) && isBound(reading) && isJoined(reading, at + 1);
  }
  return false;
}

/** "Households that rent | will get £90", "que alquilan | recibirán 90 euros": does the main verb stand between the relative clause's and the amount? */
function isTold({ scene, start }: Reading, verb: number): boolean {
  const { tokens, lexicon } = scene;
  const { auxiliaries } = lexicon.phrases;
  const { finiteVerb, subjectless } = lexicon.syntax;
  if (lexicon.language.split) return tokens.slice(verb, start).some(({ lower }) => lower === ",");
  return tokens.slice(verb + 1, start).some(({ lower, type }) => {
    const isVerb = lexicon.ways.has(lower) || finiteVerb.test(lower) || subjectless.test(lower);
    return type === "word" && (auxiliaries.has(lower) || (isVerb && !isFunctionWord(lower, lexicon)));
  });
}

/** "einen Haushalt von 4,5 Millionen Euro", "in Höhe von": where one word says both, a household is of no sum. */
function isBudget({ scene, mention, start }: Reading, noun: number): boolean {
  const { tokens, lexicon } = scene;
  if (!lexicon.words.budgets.has(tokens[noun]?.lower ?? "")) return false;
  const height = matchPhrase(lexicon.syntax.copulas, tokens, noun + 1)?.length ?? 0;
  const at = noun + 1 + height;
  return mention.kind === "money" && at <= start + 1 && lexicon.phrases.of.has(tokens[at]?.lower ?? "");
}

/** "Het aantal dagen met meer dan 90 % …stijgt van 218 tot 258": what is counted is defined by it, and how many they are is told behind. */
function isDefining({ scene, mention, mentions, clause, cues, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (!isLimit(mention)) return false;
  const count = placeOf(cues, "numberOf", clause.first, start);
  if (count === -1 || mentions.some(({ first }) => first > count && first < mention.first)) return false;
  const tells = (at: number) =>
    lexicon.ways.has(tokens[at]?.lower ?? "") || lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "");
  for (let at = count; at < start; at++) if (tells(at)) return false;
  const other = mentions.find(({ first, kind }) => first > mention.first && kind !== "date");
  if (!other) return false;
  for (let at = mention.next; at < other.first; at++) if (tells(at)) return true;
  return false;
}

/** Words between "if" and what is supposed. */
const farthestCondition = 12;

/** "si los parques fueran de 5 MW, …", "als de raad 1 miljoen had, …": what is only supposed. The clause begins with its "if". */
function isCondition({ scene, mention, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  let at = start - 1;
  const supposes = (index: number) => isIf(scene, index);
  while (at > 0 && at > start - farthestCondition && !isBorder(scene, at) && !supposes(at)) at--;
  if (at < 0 || !supposes(at)) return false;
  const opens = at === 0 || isBorder(scene, at - 1) || lexicon.words.that.has(tokens[at - 1]?.lower ?? "");
  // Dutch "als" says "as" as well: there the verb stands at the clause's end.
  return (
    opens &&
    (!lexicon.words.asIfs.has(tokens[at]?.lower ?? "") ||
      lexicon.phrases.auxiliaries.has(tokens[mention.next]?.lower ?? ""))
  );
}

/** "Sollten fünf Prozent der Sitze frei werden, muss …", "Mocht de opkomst 50 procent halen, dan …": a sentence that opens so only supposes it, or asks. */
function isSupposed({ scene, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (!lexicon.syntax.supposing.test(tokens[0]?.lower ?? "")) return false;
  return !tokens.slice(1, start).some((_, at) => isBorder(scene, at + 1));
}

/** "un ménage", "an average home": not "the family". */
function isAny({ scene }: Reading, noun: number): boolean {
  const { tokens, lexicon } = scene;
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lexicon.phrases.one.has(lower) || matchPhrase(lexicon.syntax.averages, tokens, at)) return true;
    if (lexicon.phrases.determiners.has(lower)) return false;
  }
  return false;
}

/** Stands a preposition right before the number? */
function isBound({ scene, start }: Reading): boolean {
  const { functionWords, determiners } = scene.lexicon.phrases;
  return [start - 1, start].some((at) => {
    const lower = scene.tokens[at]?.lower ?? "";
    return functionWords.has(lower) && !determiners.has(lower);
  });
}

/** Goes the noun on with a preposition or a comma, and not with its verb? */
function isJoined({ scene, start }: Reading, behind: number): boolean {
  const { tokens, lexicon } = scene;
  let at = behind;
  while (matchPhrase(lexicon.syntax.averages, tokens, at)) at++;
  const lower = tokens[at]?.lower ?? "";
  // "Een huishouden | gaat 62 euro meer betalen"
  const isVerb = lexicon.phrases.auxiliaries.has(lower) || lexicon.splits.has(lower);
  return at >= start || lower === "," || (isFunctionWord(lower, lexicon) && !isVerb);
}

/** Words between what opens an example and its amount: "for a family with two children earning". */
const farthestExample = 8;

/**
 * "Pour un loyer de 800 euros, l’aide est de 60 euros", "on a £120 hotel room that comes to £5": what a sentence reckons
 * its example from, before the amount that comes of it.
 */
export function isExample({ scene, mention, mentions }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if ((mention.kind !== "money" && mention.kind !== "measure") || mention.first > farthestExample) return false;
  if (!matchPhrase(lexicon.syntax.example, tokens, 0)) return false;
  const article = lexicon.phrases.one.has(tokens[1]?.lower ?? "") || /^numa?$/.test(tokens[0]?.lower ?? "");
  const opening = tokens.slice(1, mention.first);
  if (!article || opening.some(({ lower }) => lower === "," || lexicon.words.sums.has(lower))) return false;
  const { and, or } = lexicon.phrases;
  const behind = tokens[mention.next]?.lower ?? "";
  if (and.has(behind) || or.has(behind)) return false;
  const earlier = mentions.some(({ kind, first }) => kind === mention.kind && first < mention.first);
  const comesOf = mentions.some(
    ({ kind, unit, qualifier, first }) =>
      kind === mention.kind && unit === mention.unit && qualifier !== "from" && first > mention.next,
  );
  return !earlier && comesOf;
}

/** So much smaller is what comes of a loan that an example starts from. */
const leastTimes = 10;

/** "fa risparmiare 38 euro al mese su un prestito di | 150 mila euro": any loan, beside a small amount that comes of it. */
export function isExampleLoan(reading: Reading): boolean {
  const { scene, mention, mentions, start } = reading;
  const { tokens, lexicon } = scene;
  if (mention.kind !== "money" || !mentions.some((each) => isSmallPart(each, mention))) return false;
  const isLoan = (at: number) => lexicon.words.loans.has(tokens[at]?.lower ?? "");
  const noun = [start - 1, start - 2].find(isLoan);
  return noun !== undefined && isAny(reading, noun);
}

function isSmallPart(each: Mention, { unit, amount }: Mention): boolean {
  return each.kind === "money" && each.unit === unit && each.amount * leastTimes < amount;
}
